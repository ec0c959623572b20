import { expect, it } from "vitest";
import { VERBS } from "../../src/cli/verbs/index.js";
import { cut, interdict } from "./harness.js";

const first = [...VERBS.values()].map(({ name, examples }) => ({ name, words: cut(examples[0].line).words.slice(1) }));

it.each(first)("$name refuses a flag that it does not know", async ({ words }) => {
  const { exit, out, err } = await interdict([...words, "--knwon", "2021-01-10"]);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain("--knwon: is no flag of");
});

it.each(first)("$name answers --json, and its refusals too", async ({ words }) => {
  const { exit, out, err } = await interdict([...words, "--json", "--no-such-flag"]);
  expect([exit, err]).toEqual([2, ""]);
  const told = JSON.parse(out);
  expect(told).toMatchObject({ form: "interdict/cli/1", exit: 2, result: null, error: { code: "invalid-input" } });
  expect(told.error.problems[0].path).toBe("--no-such-flag");
});

it.each([
  { argv: ["chekc", "Alipay"], says: "did you mean check?" },
  { argv: ["evalute", "x.json"], says: "did you mean evaluate?" },
  { argv: ["frobnicate"], says: "interdict --help lists the verbs" },
  { argv: ["a".repeat(5000)], says: "is no verb" },
  { argv: ["__proto__"], says: "is no verb" },
  { argv: ["help", "chekc"], says: "did you mean check?" },
  { argv: ["check", "Alipay", "--knwon", "2021-01-10"], says: "did you mean --known?" },
  { argv: ["check", "Alipay", "--__proto__", "x"], says: "is no flag of check" },
  { argv: ["check", "Alipay", "-x"], says: "-x: is no flag of check" },
  { argv: ["check", "--help", "--at", "2021-03-01"], says: "--help: is asked for by itself" },
  { argv: ["check", "Alipay", "-h"], says: "--help: is asked for by itself" },
  { argv: ["check", "Alipay", "--at"], says: "--at: needs a value" },
  { argv: ["check", "Alipay", "--at="], says: "--at: needs a value" },
  { argv: ["check", "Alipay", "--at", "--known"], says: "--at: needs a value" },
  { argv: ["check", "Alipay", "--at", "2021-03-01", "--at", "2026-08-20"], says: "--at: is given twice" },
  { argv: ["check", "Alipay", "--us-nexus=false"], says: "--us-nexus: takes no value" },
  { argv: ["check", "Alipay", "--us-nexus", "--no-us-nexus"], says: "cannot both hold" },
  { argv: ["check", "Alipay", "--no-at", "2021-03-01"], says: "--no-at: is no flag of check" },
  { argv: ["check", "Alipay", "--activity", "paymnet"], says: "--activity: has to be one of payment" },
  { argv: ["check", "Alipay", "--kind", "person"], says: "--kind: has to be one of individual, business" },
  { argv: ["check", "WeChat", "Pay"], says: "put quotes around a name of several words" },
  { argv: ["check", "Alipay", "--name", "Alipay"], says: "stands beside NAME" },
  { argv: ["check"], says: "NAME: is missing" },
  { argv: ["check", "--provider", "stripe"], says: "names nobody by itself" },
  { argv: ["check", "Alipay", "--policy", "nowhere.json"], says: "nowhere.json: is not there" },
  { argv: ["check", "Alipay", "--ruleset", "nowhere.json"], says: "nowhere.json: is not there" },
  { argv: ["status"], says: "REF: is missing" },
  { argv: ["status", "eo-99999"], says: "unknown-ref" },
  { argv: ["status", "eo-13971", "--at", "2021-02-30"], says: "invalid-date" },
  { argv: ["effective-date", "eo-13971/9(z)"], says: "unknown-ref" },
  { argv: ["timeline", "eo-13971", "--known", "soon"], says: "invalid-date" },
  { argv: ["upcoming", "--days", "1e3"], says: "--days: has to be a whole number" },
  { argv: ["upcoming", "--days", "0"], says: "days" },
  { argv: ["changes", "--from", "2021-01-01"], says: "--to: is missing" },
  { argv: ["changes", "--from", "2021-03-01", "--to", "2021-01-01"], says: "from.at" },
  { argv: ["coverage"], says: "NAME: is missing" },
  { argv: ["suppose", "Alipay"], says: "nothing is supposed" },
  { argv: ["suppose", "Alipay", "--revoked", "eo-13971"], says: "--on: is missing" },
  {
    argv: ["suppose", "Alipay", "--revoked", "eo-13971", "--on", "2021-03-01", "--to", "2021-04-01"],
    says: "--to: says nothing of --revoked",
  },
  {
    argv: ["suppose", "Alipay", "--revoked", "eo-13971", "--stayed", "eo-13971", "--on", "2021-03-01"],
    says: "stands beside --stayed",
  },
  { argv: ["suppose", "Alipay", "--on", "2021-03-01"], says: "--on: needs an act" },
  { argv: ["suppose", "Alipay", "--revoked", "eo-99999", "--on", "2021-03-01"], says: "unknown-ref" },
  { argv: ["backtest", "payments.json", "--from", "builtin"], says: "--to: is missing" },
  { argv: ["explain", "payment.json", "--at", "2026-08-20"], says: "--at: says nothing beside a file" },
  { argv: ["ruleset", "check", "broken.json"], says: "has one verb: interdict ruleset lint FILE" },
  { argv: ["ruleset", "lint"], says: "FILE: is missing: interdict ruleset lint FILE" },
])("$argv is refused with 2: $says", async ({ argv, says }) => {
  const { exit, out, err } = await interdict(argv);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});

it("what follows -- is a name, also when it looks like a flag", async () => {
  const { exit, out } = await interdict(["check", "--at", "2026-08-20", "--", "--json"]);
  expect(exit).toBe(0);
  expect(out).toMatch(/^allow/);
});

it("the version is the package's", async () => {
  const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
  expect(await interdict(["--version"])).toEqual({ exit: 0, out: `${manifest.version}\n`, err: "" });
});
