// What each engine says when it lacks a fact. Run, not told: a change in an engine changes the page.
import { shown, table } from "../eval/report/markdown.mjs";
import { limit, made, others, ruleAlone } from "./peers/index.mjs";
import { APPS } from "./rule.mjs";

const base = { app: APPS[0], day: "2021-03-01", activity: "payment" };
const stated = { ...base, usNexus: true };

export async function missing() {
  const rows = [];
  for (const peer of [ruleAlone, limit, ...others]) {
    const plain = await made(peer);
    const exempt = await made(peer, { exemption: true });
    await refuse(exempt, { ...stated, personalUse: true }, false);
    await refuse(exempt, { ...stated, personalUse: false }, true);
    rows.push([peer.name, await said(plain, base), await said(exempt, stated)]);
  }
  return {
    budgets: [],
    text: [
      "## When a fact is missing",
      "",
      "A payment through Alipay on 2021-03-01. In the second column nobody has said whether the United States is involved; the rule prohibits only if it is. In the third the nexus is stated, the rule has an exception for an individual's personal use, and nobody has said whether this is one. All engines agree where the fact is given, yes or no. The right answer to both is that it is not known. An engine of two outcomes has to choose for the host, or to fail and leave the choice to whoever catches the error. The table is what came out in this run; how each rule is written stands in [test/bench/peers](../test/bench/peers).",
      "",
      ...table(["engine", "US nexus missing", "exemption fact missing"], rows),
      "",
    ],
  };
}

async function refuse({ name, ask, read }, facts, expected) {
  const answer = await ask(read(facts));
  if (answer !== expected) throw new Error(`${name} answers ${answer} to ${JSON.stringify(facts)}`);
}

async function said({ ask, say, aside, read }, facts) {
  try {
    if (say) return say(read(facts));
    const word = WORDS.get(await ask(read(facts))) ?? "no answer";
    const more = aside?.(read(facts));
    return more === undefined ? word : `${word}; ${more.replaceAll("`", "")}`;
  } catch (error) {
    return `error: ${shown(error.message.split("\n")[0])}`;
  }
}
const WORDS = new Map([
  [true, "prohibited"],
  [false, "not prohibited"],
]);
