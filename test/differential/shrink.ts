// Makes a failing case small: whatever can be left out of law and question, while the two still differ, is left out.
import { type Fault, faultOf } from "./case.js";

/** Every way to leave out one element of a list, or one field, anywhere within a value. */
function* smaller(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) yield value.filter((_, other) => other !== at);
    for (let at = 0; at < value.length; at++)
      for (const less of smaller(value[at])) yield value.map((each, other) => (other === at ? less : each));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (LEAVABLE.has(key)) {
        const { [key]: _, ...rest } = value as Record<string, unknown>;
        yield rest;
      }
      for (const less of smaller(part)) yield { ...value, [key]: less };
    }
  }
}

const LEAVABLE = new Set<string>(
  "house designation declares conditions persons identification about datedBy from to notEarlierThan usNexus withinUnitedStates personalUse licensed licensedTo exception deviceOf withinState contractDate hour".split(
    " ",
  ),
);

/** A fault of another kind is another fault. */
const kindOf = ({ what }: Fault): string | undefined => what[0]?.replace(/^(\w+) .*\{.*$/s, "$1");

type Small = Pick<Fault, "law" | "question">;

/** The same fault, smaller. */
export function shrunk(fault: Fault): Fault {
  let least = fault;
  for (let progress = true; progress; ) {
    progress = false;
    for (const less of smaller({ law: least.law, question: least.question } satisfies Small)) {
      const found = stillFails(less as Small);
      if (found === undefined || kindOf(found) !== kindOf(fault)) continue;
      least = found;
      progress = true;
      break;
    }
  }
  return least;
}

function stillFails({ law, question }: Small): Fault | undefined {
  try {
    return faultOf({ law, questions: [question] });
  } catch {
    // Law that no longer compiles, or a question that nobody could ask, shows nothing.
    return undefined;
  }
}
