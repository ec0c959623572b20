// Evidence of every version: none is lost, none is changed, and every later engine gives the same answer to all of them.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Basis, bind, type DecisionRecord, type Outcome, verify } from "interdict";
import { compile } from "interdict/core";
import { describe, expect, it, test } from "vitest";
import { ENGINE } from "../../src/version.js";

const folder = new URL("../golden/records/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));

/** The answers to which a basis belongs. */
const OUTCOME: Readonly<Record<Basis, Outcome>> = {
  identified: "prohibited",
  "not-enacted": "not-prohibited",
  ended: "not-prohibited",
  "not-operative": "not-prohibited",
  "not-named": "not-prohibited",
  "not-identified": "not-prohibited",
  "outside-scope": "not-prohibited",
  "no-us-nexus": "not-prohibited",
  exempt: "not-prohibited",
  suspended: "not-prohibited",
  "no-match": "not-prohibited",
  "missing-facts": "undetermined",
  "open-act": "undetermined",
  "weak-match": "undetermined",
};

test("no file is missing, changed or unlisted", () => {
  const listed = read("SHA256SUMS").trim().split("\n").sort();
  const there = files.map((file) => `${createHash("sha256").update(read(file)).digest("hex")}  ${file}`).sort();
  expect(there).toEqual(listed);
});

test("this version has its own, one for each answer: where it is new, node scripts/golden-records.mjs", () => {
  const own = `every-answer/${ENGINE}/`;
  expect(existsSync(new URL(own, folder))).toBe(true);
  const named = files.filter((file) => file.startsWith(own)).map((file) => file.slice(own.length, -".json".length));
  const all = Object.entries(OUTCOME).map(([basis, outcome]) => `${outcome}-${basis}`);
  expect(named.sort()).toEqual([...all, "prohibited-identified-unenforced"].sort());
});

describe.each(files.filter((file) => /^every-answer\/.+\//.test(file)))("%s", (file) => {
  const frozen = bind(compile(JSON.parse(read("every-answer/law.json"))));
  const kept = JSON.parse(read(file)) as DecisionRecord;

  it("verifies", () => expect(verify(read(file).trim())).toEqual({ ok: true, problems: [] }));

  it("is what its name says", () => {
    const { outcome = "", basis = "", enforcement } = kept.verdict ?? {};
    const answer = [outcome, basis, ...(enforcement === undefined ? [] : ["unenforced"])].join("-");
    expect(file.endsWith(`/${kept.engine}/${answer}.json`)).toBe(true);
  });

  it("is answered the same by this engine", () => {
    const { ok, differences, record: now } = frozen.replay(kept);
    expect(differences).toEqual([]);
    expect(ok).toBe(now?.engine === kept.engine && now.tables === kept.tables ? "same" : "needs-version");
  });
});
