import type { Checked, Disposition, Interdict, Policy, PolicyName } from "../../core.js";
import { InterdictError } from "../../errors.js";
import type { Fault, FaultStage } from "./decision.js";

/** What ends a wait: the deadline, or a client that went away with half of its body unsent. */
export type Ending = "timed-out" | "aborted";

const ENDINGS: Readonly<Record<Ending, string>> = {
  "timed-out": "was not done in time",
  aborted: "broke off before it was whole",
};

const STAGES: Readonly<Record<FaultStage, string>> = {
  body: "reading the body",
  transaction: "making the transaction",
  evaluation: "evaluation",
  record: "record",
  "on-decision": "onDecision",
};

/** Waits that ended early reject with this. */
export function ended(ending: Ending): Error {
  return Object.assign(new Error(`interdict/http: ${ENDINGS[ending]}`), { ending });
}

/** Names what went wrong. What foreign code threw is not repeated: its message can hold anything. */
export function toFault(stage: FaultStage, error: unknown): Fault {
  const ending = endingOf(error);
  if (ending) return { stage, code: ending, message: `${ending}: ${STAGES[stage]} ${ENDINGS[ending]}` };
  if (error instanceof InterdictError) return { stage, code: error.code, message: error.message };
  const code = stage === "body" ? "invalid-input" : "internal-fault";
  return { stage, code, message: `${code}: an error in ${STAGES[stage]}; the payment was not cleared` };
}

function endingOf(error: unknown): Ending | undefined {
  if (!(error instanceof Error) || !("ending" in error)) return undefined;
  return error.ending === "timed-out" || error.ending === "aborted" ? error.ending : undefined;
}

/**
 * Answers for a request that could not be checked: what the policy does with a fault, and `hold` where even that cannot
 * be found out. Never `allow`.
 */
export function faulty(
  interdict: Pick<Interdict, "check">,
  policy: Policy | PolicyName | undefined,
  fault: Fault,
): Checked {
  const usual = usualFault(interdict, policy);
  const action = usual?.action === "block" ? "block" : "hold";
  const because = [{ row: "fault", action, text: fault.message }] as const;
  const disposition: Disposition = { ...dispositionOf(usual, policy), action, because };
  const checked = {
    action,
    because,
    disposition,
    problem: { code: fault.code, message: fault.message, problems: [] },
  } as const;
  return checked;
}

/** What the policy does with a fault is asked of `check` itself, with nothing to check. */
function usualFault(interdict: Pick<Interdict, "check">, policy: Policy | PolicyName | undefined): Checked | undefined {
  try {
    return interdict.check(undefined as never, policy === undefined ? null : { policy });
  } catch {
    return undefined;
  }
}

/** Which policy decided: as `check` says where it does, else as the guard was told. */
function dispositionOf(
  usual: (Checked & { readonly disposition?: Disposition }) | undefined,
  policy: Policy | PolicyName | undefined,
): Pick<Disposition, "policy"> {
  if (usual?.disposition) return usual.disposition;
  return { policy: typeof policy === "object" ? policy.id : (policy ?? "unknown") };
}
