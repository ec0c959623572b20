// What docs/performance.md says that is no matter of time, held to what the engines do now.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const load = (name: string) => import(`./${name}.mjs`);
const page = readFileSync(new URL("../../docs/performance.md", import.meta.url), "utf8");

describe("the engines of the benchmark", () => {
  it("all give the answer that the rule gives, on 200 questions", async () => {
    const { all, made } = await load("peers/index");
    const { expected, factsOf, fresh } = await load("rule");
    const facts = factsOf(200, 7);
    const right = facts.map(expected);
    expect(new Set(right).size).toBe(2);
    const answers: Record<string, boolean[]> = {};
    const wanted: Record<string, boolean[]> = {};
    for (const peer of all) {
      const { ask, read } = await made(peer);
      const said: boolean[] = [];
      for (const one of facts) said.push(await ask(read(fresh(one))));
      answers[peer.name] = said;
      wanted[peer.name] = peer.other ? right.map(() => false) : right;
    }
    expect(answers).toEqual(wanted);
  });

  it("say of missing facts what docs/performance.md tells (npm run bench writes it)", async () => {
    const { missing } = await load("missing");
    const { text } = await missing();
    expect(page).toContain(text.join("\n"));
  });
});
