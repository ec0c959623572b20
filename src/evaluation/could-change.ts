import type { Rule } from "./answered.js";
import type { Unsaid } from "./unsaid.js";

/** More than this many ways in which everything may turn out are not looked through: then all of it is listed. */
const MOST_WORLDS = 50_000;

const PROHIBITED = 1;
const CLEAR = 2;
const OPEN = 3;
const IMPOSSIBLE = 4;

/**
 * Says which of what is unsaid could change the outcome: where in some way in which all the rest may turn out or stay
 * unsaid an answer leads to another outcome than none. What two rules read is the same fact: an exemption that takes one
 * prohibition out takes the other out too, and what only one of them reads then changes nothing.
 *
 * @param parts what the rules say in each part of a day
 * @param direct which of it changes the outcome by itself, with all the rest unsaid
 */
export function couldChange(
  parts: readonly (readonly Rule[])[],
  unsaid: readonly Unsaid[],
  direct: readonly boolean[],
): readonly boolean[] {
  if (direct.every((matters) => matters)) return direct;
  const sizes = unsaid.map(({ ways }) => ways.length + 1);
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > MOST_WORLDS) return unsaid.map(() => true);
  const outcomes = outcomesOf(parts, unsaid, sizes, count);
  return unsaid.map((_, at) => direct[at] === true || changes(outcomes, sizes, at));
}

/** Whether somewhere an answer makes another outcome than none. A world is numbered by its answers, 0 for none. */
function changes(outcomes: Uint8Array, sizes: readonly number[], at: number): boolean {
  const unit = sizes.slice(0, at).reduce((product, size) => product * size, 1);
  const size = sizes[at] as number;
  for (let world = 0; world < outcomes.length; world++) {
    if (Math.floor(world / unit) % size !== 0 || outcomes[world] === IMPOSSIBLE) continue;
    for (let answer = 1; answer < size; answer++) {
      const then = outcomes[world + answer * unit];
      if (then !== outcomes[world] && then !== IMPOSSIBLE) return true;
    }
  }
  return false;
}

/** The outcome of every world. */
function outcomesOf(
  parts: readonly (readonly Rule[])[],
  unsaid: readonly Unsaid[],
  sizes: readonly number[],
  count: number,
): Uint8Array {
  const hour = unsaid.findIndex(({ asked }) => "hour" in asked);
  const outcomes = new Uint8Array(count);
  const answers = sizes.map(() => 0);
  const denied = denialOf(unsaid);
  for (let world = 0; world < count; world++) {
    let rest = world;
    for (let at = 0; at < sizes.length; at++) {
      const size = sizes[at] as number;
      answers[at] = rest % size;
      rest = Math.floor(rest / size);
    }
    const part = hour < 0 ? 0 : (answers[hour] as number);
    const asked = part === 0 ? parts : [parts[part - 1] as readonly Rule[]];
    outcomes[world] = denied(answers) ? IMPOSSIBLE : together(asked.map((those) => strongest(those, answers)));
  }
  return outcomes;
}

const together = (outcomes: readonly number[]): number =>
  outcomes.every((outcome) => outcome === outcomes[0]) ? (outcomes[0] as number) : OPEN;

function strongest(rules: readonly Rule[], answers: readonly number[]): number {
  let outcome = CLEAR;
  for (const rule of rules) {
    const { finding } = rule(answers);
    if (finding.outcome === "prohibited") return PROHIBITED;
    if (finding.outcome === "undetermined") outcome = OPEN;
  }
  return outcome;
}

/** What happens within the United States is subject to its jurisdiction: to answer the one and deny the other is no world. */
function denialOf(unsaid: readonly Unsaid[]): (answers: readonly number[]) => boolean {
  const place = (fact: string) => unsaid.findIndex(({ asked }) => "fact" in asked && asked.fact.fact === fact);
  const [nexus, within] = [place("usNexus"), place("withinUnitedStates")];
  if (nexus < 0 || within < 0) return () => false;
  const [no, yes] = [unsaid[nexus]?.ways, unsaid[within]?.ways].map((ways) => ways ?? []);
  return (answers) =>
    no?.[(answers[nexus] as number) - 1]?.said === "false" && yes?.[(answers[within] as number) - 1]?.said === "true";
}
