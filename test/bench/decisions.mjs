import { medians, ratio } from "./timing.mjs";

const PACKAGES = [
  "com.eg.android.AlipayGphone",
  "com.intsig.camscanner",
  "com.tencent.mobileqqi",
  "com.lenovo.anyshare.gps",
  "com.tencent.qqlite",
  "com.uc.vmate",
  "com.tencent.minihd.qq",
  "cn.wps.moffice_eng",
];
const DAYS = ["2021-02-18", "2021-03-01", "2021-06-09", "2021-05-05"];

const inputs = Array.from({ length: 4096 }, (_, i) => ({
  at: DAYS[(i * 7) % 4],
  activity: i % 3 ? "payment" : "hosting",
  counterparty: { androidPackage: i % 5 ? PACKAGES[i % 8] : `com.example.app${i % 50}` },
  usNexus: true,
}));

const known = new Map(PACKAGES.map((value, at) => [value, at]));
const digit = (text, at) => text.charCodeAt(at) - 48;
const day = (t) =>
  digit(t, 0) * 1e7 +
  digit(t, 1) * 1e6 +
  digit(t, 2) * 1e5 +
  digit(t, 3) * 1e4 +
  digit(t, 5) * 1e3 +
  digit(t, 6) * 100 +
  digit(t, 8) * 10 +
  digit(t, 9);

/** The limit: a hand-written rule with none of the law in it. */
function byHand({ at, activity, counterparty, usNexus }) {
  if (known.get(counterparty.androidPackage) === undefined) return 0;
  const on = day(at);
  return on >= 20210219 && on < 20210609 && usNexus === true && activity === "payment" ? 1 : 0;
}

const OUTCOMES = { prohibited: 2, undetermined: 1, "not-prohibited": 0 };

export function decisions({ evaluate, check }) {
  const [floor, verdict, checked] = medians(
    [byHand, (t) => OUTCOMES[evaluate(t).outcome], (t) => check(t).action.length],
    inputs,
  );
  return [
    { what: "hand-written Map and integer compare", figure: `${floor.toFixed(0)} ns`, budget: "the limit" },
    {
      what: "evaluate, identifier given, full findings",
      figure: `${verdict.toFixed(0)} ns = ${ratio(verdict, floor)}`,
      budget: "<= 4 x",
    },
    { what: "check: evaluate and decide", figure: `${checked.toFixed(0)} ns = ${ratio(checked, floor)}`, budget: "" },
  ];
}
