// Writes a realistic sample of 5,000 payments as CSV, the same on every machine: node scripts/sample-payments.mjs FILE
//
// Seven months of 2021 at an invented processor: card and wallet payments of shops with invented names, one in about
// 150 through an application that Executive Order 13971 named, names in other scripts and with legal forms, and a few
// rows that are wrong in the ways in which rows of an export are wrong.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROWS = 5000;
const SEED = 13971;
const HEADER = "id,created_at,merchant,country,provider,payment_method,amount,currency";

const PLACES = ["Northgate", "Elm Street", "Harbor", "Old Town", "Lakeside", "Union", "Maple", "Riverside", "Summit"];
const TRADES = ["Bakery", "Hardware", "Books", "Dental Care", "Coffee Roasters", "Parking", "Travel", "Pharmacy"];
const FORMS = ["", "", "", " LLC", " Inc.", " Co., Ltd.", " GmbH"];
const COUNTRIES = ["US", "US", "US", "US", "CA", "GB", "DE", "SG"];
const METHODS = ["card", "card", "card", "card", "us_bank_account", "paypal"];
const NAMED = [
  ["Golden Dragon Restaurant", "alipay"],
  ["Harbor Gifts", "wechat_pay"],
  ["ALIPAY*Harbor Gifts", "card"],
  ["支付宝（中国）网络技术有限公司", "card"],
  ["WeChat Pay", "card"],
  ["CamScanner subscription", "card"],
  ["WPS Office Premium", "card"],
];
/** Look like a named application, and are none. */
const NEIGHBOURS = ["Weixin Zhang Consulting", "Kingsoft Hardware Store", "Allpay Systems", "Shareit & Sons Tools"];
/** What an export gets wrong: each takes the place of a row. */
const WRONG = [
  (id) => `${id},,Union Bakery,US,stripe,card,12.00,USD`,
  (id) => `${id},03/01/2021,Union Bakery,US,stripe,card,12.00,USD`,
  (id) => `${id},2021-02-30,Union Bakery,US,stripe,card,12.00,USD`,
  (id) => `${id},2021-03-01,Union Bakery,US,stripe,card,12.00`,
  (id) => `${id},2021-03-01,5" Pipe & Fittings,US,stripe,card,12.00,USD`,
  (id) => `${id},2021-03-01,,US,,,12.00,USD`,
  (id) => `${id},2021-03-01,${"Very ".repeat(210)}Long,US,stripe,card,12.00,USD`,
];

/** Gives the sample as text: 5,000 payments under one header. */
export function samplePayments() {
  let seed = SEED;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return (seed >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const shops = Array.from({ length: 600 }, () => [`${pick(PLACES)} ${pick(TRADES)}${pick(FORMS)}`, pick(COUNTRIES)]);
  const lines = [HEADER];
  for (let row = 1; row <= ROWS; row++) {
    const id = `pay_${String(row).padStart(6, "0")}`;
    const first = Date.UTC(2021, 0, 1);
    const second = Math.floor(((row - 1) / ROWS) * 212 * 86_400 + random() * 3600);
    const at = new Date(first + second * 1000).toISOString().replace(".000Z", "Z");
    const kind = random();
    const wrong = row % 611 === 0 ? WRONG[Math.floor(row / 611) - 1] : undefined;
    const [shop, country] = pick(shops);
    const [name, method] = kind < 0.007 ? pick(NAMED) : [kind < 0.01 ? pick(NEIGHBOURS) : shop, pick(METHODS)];
    const amount = (random() ** 3 * 900 + 2).toFixed(2);
    // One shop writes its branch on a line of its own.
    const shown = row % 977 === 0 ? `${name}\nbranch 2` : name;
    lines.push(wrong?.(id) ?? [id, at, cell(shown), country, "stripe", method, amount, "USD"].join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2];
  if (file === undefined) {
    console.error("Usage: node scripts/sample-payments.mjs FILE");
    process.exitCode = 2;
  } else writeFileSync(file, samplePayments());
}
