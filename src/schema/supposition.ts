import * as z from "zod";
import { ACTIVITIES } from "../compile/activities.js";
import type {
  Activity,
  SupposedDesignation,
  SupposedExtension,
  SupposedIdentification,
  SupposedItem,
  SupposedLifting,
  SupposedPostponement,
  SupposedRevocation,
  SupposedSuspension,
  Supposition,
} from "../model/index.js";
import { words } from "./fields.js";
import { day } from "./moment.js";
import { closed } from "./object.js";

const MOST_ENTRIES = 1000;
const MOST_DAYS = 36_525;

/** Makes the schema of a list with at least one entry: an empty one would ask nothing. */
const some = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1).max(MOST_ENTRIES) as unknown as z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]>;

const activities: z.ZodType<readonly Activity[], readonly Activity[]> = some(z.enum(ACTIVITIES));
const days = { on: day, known: day.exactOptional() };

const WHICH = ["activities", "items", "like"] as const;

const identified = closed<SupposedIdentification>()({
  act: z.literal("identified"),
  under: z.string().min(1),
  ...days,
  activities: activities.exactOptional(),
  items: some(closed<SupposedItem>()({ activities, from: day.exactOptional() })).exactOptional(),
  like: z.string().min(1).exactOptional(),
  persons: some(z.string().min(1)).exactOptional(),
}).refine((given) => WHICH.filter((field) => given[field] !== undefined).length === 1, {
  error: "has to say what is identified, by exactly one of activities, items and like",
});

const suspended = closed<SupposedSuspension>()({
  act: words<SupposedSuspension["act"]>()("enjoined", "stayed"),
  ref: z.string().min(1),
  ...days,
});

const lifted = closed<SupposedLifting>()({ act: z.literal("lifted"), ref: z.string().min(1), ...days });

const revoked = closed<SupposedRevocation>()({ act: z.literal("revoked"), ref: z.string().min(1), ...days });

const postponed = closed<SupposedPostponement>()({
  act: z.literal("postponed"),
  ref: z.string().min(1),
  ...days,
  to: day,
});

const extended = closed<SupposedExtension>()({
  act: z.literal("extended"),
  ref: z.string().min(1),
  ...days,
  until: z.union([
    day,
    closed<Exclude<SupposedExtension["until"], string>>()({ days: z.number().int().min(1).max(MOST_DAYS) }),
  ]),
});

const designated = closed<SupposedDesignation>()({
  act: z.literal("designated"),
  under: z.string().min(1),
  ...days,
  names: some(z.string().min(1)),
});

/**
 * A question that begins with "what if", as `suppose` takes it. An unknown key is refused: a misspelt `persons` would
 * widen the question to everybody.
 *
 * The trap: whether the law has such a provision, only `suppose` can say.
 */
export const suppositionSchema: z.ZodType<Supposition, Supposition> = z.discriminatedUnion("act", [
  identified,
  suspended,
  lifted,
  revoked,
  postponed,
  extended,
  designated,
]);
