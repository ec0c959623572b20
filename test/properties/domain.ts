// The domain of Executive Order 13971 and the order that revoked it: under which suppositions, about whom, when, with which knowledge and facts to ask.
import { ruleset } from "interdict";
import { compile } from "interdict/core";
import type { Activity, Day, SupposedIdentification, SupposedRevocation, Transaction } from "../../src/model/index.js";
import { around, before, boundDays, knowledgeDays, plus } from "./days.js";
import { subset } from "./subset.js";

export const source = subset(ruleset.source, ["eo-13971", "eo-14034"]);
export const rules = compile(source);
const { instruments, parties } = source;

const NEXUS = [true, false, undefined] as const;
export const LICENSE = { authority: "Secretary of Commerce", number: "1" };
const ACTIVITIES: readonly Activity[] = ["payment", "hosting"];

export interface Who {
  readonly id: string;
  readonly counterparty: NonNullable<Transaction["counterparty"]>;
}

/** Everybody in the data, as a caller would name them. */
const everybody: readonly Who[] = [
  ...parties.applications.map(({ id }) => ({ id, counterparty: { app: id } })),
  ...parties.persons.map(({ id, name }) => ({ id, counterparty: { name } })),
];
/** One of each way to stand to the text. */
const some = [
  "alipay",
  "wechat",
  "wechat-pay",
  "ant-group",
  "jack-ma",
  "worldfirst",
  "tencent-music",
  "tencent-holdings",
];

/** What is supposed here: an identification by its classes, or a revocation. */
export type Supposed = (SupposedIdentification & { readonly activities: readonly Activity[] }) | SupposedRevocation;

export interface Scenario {
  readonly name: string;
  readonly suppositions: readonly Supposed[];
  readonly who: readonly Who[];
}

const payments = (on: Day, more: Partial<Extract<Supposed, { act: "identified" }>> = {}): Supposed => ({
  act: "identified",
  under: "eo-13971/1(a)",
  on,
  activities: ["payment"],
  ...more,
});
const revocation = (on: Day): Supposed => ({ act: "revoked", ref: "eo-13971", on });
export const representative = everybody.filter(({ id }) => some.includes(id));

export const scenarios: readonly Scenario[] = [
  { name: "the law as recorded", suppositions: [], who: everybody },
  { name: "payments identified", suppositions: [payments("2021-02-20")], who: everybody },
  { name: "payments identified too early", suppositions: [payments("2021-01-19")], who: representative },
  { name: "payments identified too late", suppositions: [payments("2021-07-01")], who: representative },
  {
    name: "identified, known later",
    suppositions: [payments("2021-02-20", { known: "2021-03-05" })],
    who: representative,
  },
  {
    name: "identified, announced ahead",
    suppositions: [payments("2021-03-15", { known: "2021-03-01" })],
    who: representative,
  },
  {
    name: "two persons identified",
    suppositions: [payments("2021-02-20", { persons: ["ant-group", "tencent-holdings"] })],
    who: representative,
  },
  {
    name: "payments identified, then hosting",
    suppositions: [payments("2021-02-20"), payments("2021-03-10", { activities: ["hosting"] })],
    who: representative,
  },
  { name: "revoked early", suppositions: [revocation("2021-03-01")], who: representative },
  {
    name: "identified and revoked",
    suppositions: [payments("2021-02-20"), revocation("2021-03-15")],
    who: representative,
  },
  {
    name: "identified and revoked late",
    suppositions: [payments("2021-02-20"), revocation("2022-01-01")],
    who: representative,
  },
];

export interface State {
  readonly who: Who;
  readonly at: Day;
  readonly knownAt: Day;
  readonly activity: Activity;
  readonly usNexus: true | false | undefined;
  readonly licensed: boolean;
}

/** One day before, on and after everything that happens, as far as it concerns the subject. */
function daysOf({ id }: Who, days: readonly Day[]): readonly Day[] {
  const relations = parties.relations.filter(({ subject }) => subject === id);
  return around([...boundDays(instruments, { ...parties, relations }), ...days]);
}

export function* states({ suppositions, who }: Scenario): Generator<State> {
  const days = suppositions.flatMap((supposed) => [supposed.on, supposed.known ?? supposed.on]);
  const knownDays = before([...knowledgeDays(instruments), ...days, "2021-02-19"]);
  for (const subject of who)
    for (const knownAt of knownDays)
      for (const at of new Set([...daysOf(subject, days), knownAt, plus(knownAt, 1)]))
        for (const activity of representative.includes(subject) ? ACTIVITIES : (["payment"] as const))
          for (const usNexus of NEXUS)
            for (const licensed of [false, true]) yield { who: subject, at, knownAt, activity, usNexus, licensed };
}
