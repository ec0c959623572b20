import { lastKnown } from "../compile/effect-node.js";
import type { Citation, Exemption, Test, Truth } from "../model/index.js";
import { and, not, or } from "../time/kleene.js";
import type { Case } from "./case.js";
import { test } from "./make-test.js";
import { stateAt } from "./point.js";

/** Tests that nothing takes the transaction out; null where the text excepts nothing. */
export function notExempt(it: Case): Test | null {
  const { exemptions } = it.reached.rule.prohibition;
  if (exemptions.length === 0) return null;
  let applies: Truth = false;
  const said: string[] = [];
  const citations: Citation[] = [];
  for (const exemption of exemptions) {
    const one = applied(exemption, it);
    applies = or(applies, one.applies);
    if (one.because) said.push(one.because);
    citations.push(...one.citations);
  }
  // Only what was claimed, stated or enacted is told; the rest of the text's exceptions was not examined.
  if (said.length === 0)
    said.push("No exception is claimed; exceptions of the text are not examined here unless claimed.");
  return test("not-exempt", not(applies), said.join(" "), citations);
}

interface Applied {
  readonly applies: Truth;
  readonly because: string;
  readonly citations: Test["citations"];
}

function applied(exemption: Exemption, it: Case): Applied {
  const { facts } = it;
  const { citation } = exemption;
  switch (exemption.fact) {
    case "license":
      return { applies: facts.licensed, because: LICENSE(facts.licensed), citations: [citation] };
    case "personalUse":
      return { applies: facts.personalUse, because: PERSONAL(facts.personalUse), citations: [citation] };
    case "exception": {
      const claimed = facts.rare.exception?.ref === exemption.ref ? facts.rare.exception.holds : false;
      return {
        applies: claimed,
        because: EXCEPTION(claimed, exemption.ref),
        citations: claimed === false ? [] : [citation],
      };
    }
    case "act":
      return byAct(exemption, it);
  }
}

const LICENSE = (held: Truth) =>
  held === "unknown"
    ? "A licence is claimed and has to be confirmed."
    : held
      ? "A licence is confirmed."
      : "No licence is claimed; other exceptions of the text are not examined here.";

const PERSONAL = (personal: Truth) =>
  personal === "unknown"
    ? "It is not stated whether this is personal use."
    : personal
      ? "It is personal use."
      : "It is not personal use.";

const EXCEPTION = (held: Truth, ref: string) =>
  held === false
    ? ""
    : held
      ? `The exception of ${ref} is confirmed.`
      : `The exception of ${ref} is claimed and has to be confirmed.`;

/** What nobody claimed, and what no act has done, is not cited: it says nothing of this transaction. */
const NOT_TAKEN_OUT: Applied = { applies: false, because: "", citations: [] };

/** An official act takes some applications out; of a company alone it is not known which one is meant. */
function byAct(exemption: Exemption & { readonly fact: "act" }, it: Case): Applied {
  const { reached, point, applications } = it;
  const node = reached.rule.takenOut.find(({ effect }) => effect.ref === exemption.effect)?.effect;
  if (!node) return NOT_TAKEN_OUT;
  const live = stateAt(node, point).active;
  const event = lastKnown(node.from, point.known)?.event;
  if (live === false || !event) return NOT_TAKEN_OUT;
  const of = (id: string) => exemption.of.includes(id);
  const about = applications.filter((id) => reached.rule.paths.has(id));
  const taken: Truth = of(reached.subject)
    ? true
    : // Of an application it is known which one is meant, also where another party's stands beside it.
      reached.kind === "application"
      ? false
      : about.length > 0
        ? about.every(of)
        : "unknown";
  if (taken === false) return NOT_TAKEN_OUT;
  return { applies: and(live, taken), because: event.what, citations: [exemption.citation, ...event.citations] };
}
