// What the types alone refuse. `tsc --noEmit` holds every line here.
import type { decide, evaluate } from "interdict";
import { describe, expectTypeOf, test } from "vitest";
import type {
  Action,
  Activity,
  Answer,
  Basis,
  Disposition,
  DispositionReason,
  Finding,
  LegalStatus,
  Match,
  MatchEvidence,
  MissingAct,
  MissingFact,
  Outcome,
  Party,
  Policy,
  PolicyRow,
  Test,
  Transaction,
  Truth,
  Verdict,
} from "../../src/model/index.js";

describe("misspelt input does not compile", () => {
  test("an activity", () => {
    // @ts-expect-error the word is `payment`
    const misspelt: Transaction = { at: "2021-03-01", activity: "paymnt", counterparty: "Alipay" };
    // @ts-expect-error words are lower case
    const upper: Activity = "PAYMENT";
    expectTypeOf([misspelt, upper]).toBeArray();
  });

  test("a field", () => {
    // @ts-expect-error the field is `name`
    const party: Party = { nmae: "Alipay" };
    // @ts-expect-error the field is `counterparty`
    const transaction: Transaction = { at: "2021-03-01", activity: "payment", counterParty: "Alipay" };
    expectTypeOf([party, transaction]).toBeArray();
  });

  test("a transaction without its day, or a day as a number", () => {
    // @ts-expect-error `at` is missing
    const dayless: Transaction = { activity: "payment", counterparty: "Alipay" };
    // @ts-expect-error a number does not say its unit
    const number: Transaction = { at: 1614556800000, activity: "payment", counterparty: "Alipay" };
    expectTypeOf([dayless, number]).toBeArray();
  });

  test("a row of a policy", () => {
    // @ts-expect-error `deny` is no action
    const rows: Partial<Policy["rows"]> = { prohibited: "deny" };
    expectTypeOf(rows).toBeObject();
  });
});

describe("an answer of the law is no boolean", () => {
  test("outcome and basis are words", () => {
    expectTypeOf<Outcome>().toEqualTypeOf<"prohibited" | "not-prohibited" | "undetermined">();
    expectTypeOf<Extract<Outcome | Basis, boolean>>().toBeNever();
    expectTypeOf<ReturnType<typeof evaluate>["outcome"]>().toEqualTypeOf<Outcome>();
    expectTypeOf<ReturnType<typeof decide>["action"]>().toEqualTypeOf<Action>();
  });

  test("a truth has three values, so it cannot be tested for truth alone", () => {
    expectTypeOf<LegalStatus["operative"]>().toEqualTypeOf<Truth>();
    expectTypeOf<Truth>().not.toExtend<boolean>();
  });

  test("no key of a verdict reads like a yes or no of the law", () => {
    type Asked = "prohibited" | "isProhibited" | "allowed" | "isAllowed" | "blocked" | "sanctioned" | "hit";
    expectTypeOf<Extract<keyof Verdict | keyof Finding, Asked>>().toBeNever();
  });
});

/** Every word that a type can hold, at any depth. */
type Words<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends readonly (infer Item)[]
    ? Words<Item>
    : T extends object
      ? { [Key in keyof T]-?: Words<T[Key]> }[keyof T]
      : never;

type Law = Finding | Test | MissingFact | MissingAct | Answer | Omit<Verdict, "transaction" | "matches">;
type Screener = Match | MatchEvidence;
// What a reviewer wrote, and goes with the disposition, is neither's word.
type Host = Omit<Disposition, "clearances" | "ignored"> | DispositionReason | Policy;
type Keys<T> = T extends unknown ? keyof T : never;

describe("the words of the law, of the screener and of the host do not mix", () => {
  test("the words are found at any depth", () => {
    expectTypeOf<Outcome | Basis>().toExtend<Words<Law>>();
    expectTypeOf<Match["strength"]>().toExtend<Words<Screener>>();
    expectTypeOf<Action>().toExtend<Words<Host>>();
  });

  test("the law never says what to do, nor how well a name matched", () => {
    expectTypeOf<Extract<Keys<Law>, "action" | "policy" | "rows">>().toBeNever();
    expectTypeOf<Extract<Keys<Law>, "score" | "strength" | "threshold" | "evidence">>().toBeNever();
    expectTypeOf<Extract<Words<Law>, Action | Match["strength"] | Match["by"]>>().toBeNever();
  });

  test("the screener never says what is prohibited, nor what to do", () => {
    expectTypeOf<Extract<Keys<Screener>, "outcome" | "basis" | "enforcement" | "action" | "policy">>().toBeNever();
    expectTypeOf<Extract<Words<Screener>, Outcome | Basis | Action>>().toBeNever();
  });

  test("the host's disposition has no outcome and no score", () => {
    expectTypeOf<Extract<Keys<Host>, "outcome" | "enforcement" | "score" | "strength" | "threshold">>().toBeNever();
    expectTypeOf<Disposition["action"] | Policy["rows"][PolicyRow]>().toEqualTypeOf<Action>();
    expectTypeOf<Extract<Action, Outcome | Basis | Match["strength"]>>().toBeNever();
  });
});
