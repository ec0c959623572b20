// The rule that every engine is asked, and the questions. It is section 1(a) of Executive Order 13971 as it would have
// stood, had the Secretary of Commerce identified payments, and all persons, on its first day. He never did.
import { randomOf } from "../eval/random.mjs";
import { flat } from "./timing.mjs";

/** Android packages of the eight applications; QQ Wallet lives in Tencent QQ, WeChat Pay in WeChat. */
export const APPS = [
  "com.eg.android.AlipayGphone",
  "com.intsig.camscanner",
  "com.tencent.mobileqq",
  "com.lenovo.anyshare.gps",
  "com.tencent.qqlite",
  "com.uc.vmate",
  "com.tencent.mm",
  "cn.wps.moffice_eng",
];
export const FROM = "2021-02-19";
/** The first day on which it no longer holds. */
export const TO = "2021-06-09";
export const ACTIVITY = "payment";

export const asNumber = (day) => Number(day.replaceAll("-", ""));

const OTHERS = Array.from({ length: 50 }, (_, at) => `com.example.app${at}`);
const ACTIVITIES = [ACTIVITY, ACTIVITY, ACTIVITY, "hosting", "app-distribution"];
const FIRST = Date.UTC(2021, 0, 6);
const DAYS = 200;

/** Facts at random, the same for the same seed: two of three through one of the eight, days on both sides of both bounds. */
export function factsOf(count, seed = 13971) {
  const random = randomOf(seed);
  const of = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => ({
    app: random() < 2 / 3 ? of(APPS) : of(OTHERS),
    day: random() < 0.2 ? of(EDGES) : new Date(FIRST + Math.floor(random() * DAYS) * 864e5).toISOString().slice(0, 10),
    activity: of(ACTIVITIES),
    usNexus: random() < 0.7,
  }));
}
const EDGES = ["2021-02-18", FROM, "2021-06-08", TO];

/** What a hand would answer, in the plainest words: every engine has to give the same. */
export const expected = ({ app, day, activity, usNexus }) =>
  APPS.includes(app) && day >= FROM && day < TO && activity === ACTIVITY && usNexus === true;

/**
 * The same facts with texts of their own, as they come from a socket: no engine has met the string before. Written out,
 * because V8 gives an object that was spread and added to a hidden class of its own, which slows whoever reads it.
 */
export const fresh = ({ app, day, activity, usNexus }) => ({ app: flat(app), day: flat(day), activity, usNexus });

/** The facts with the day as a number, for engines that compare nothing else; in one hidden class, for the same reason. */
export const numbered = (facts) => Object.assign({}, facts, { day: asNumber(facts.day) });
