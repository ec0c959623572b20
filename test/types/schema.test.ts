// The schemas yield the public types. `tsc --noEmit` holds every line here; at run time there is little to see.
import {
  type clearanceSchema,
  type counterpartySchema,
  partySchema,
  type policySchema,
  type recordSchema,
  type ruleSourceSchema,
  type suppositionSchema,
  transactionSchema,
  type verdictSchema,
  type viewpointSchema,
} from "interdict/schema";
import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import type {
  Action,
  Clearance,
  Counterparty,
  DecisionRecord,
  Party,
  Policy,
  RuleSource,
  Supposition,
  Transaction,
  Verdict,
  Viewpoint,
} from "../../src/model/index.js";
import { words } from "../../src/schema/fields.js";
import { moment } from "../../src/schema/moment.js";
import { open } from "../../src/schema/object.js";

test("what a schema gives is the public type, no more and no less", () => {
  expectTypeOf<z.output<typeof transactionSchema>>().toEqualTypeOf<Transaction>();
  expectTypeOf<z.output<typeof counterpartySchema>>().toEqualTypeOf<Counterparty>();
  expectTypeOf<z.output<typeof partySchema>>().toEqualTypeOf<Party>();
  expectTypeOf<z.output<typeof viewpointSchema>>().toEqualTypeOf<Viewpoint>();
  expectTypeOf<z.output<typeof policySchema>>().toEqualTypeOf<Policy>();
  expectTypeOf<z.output<typeof ruleSourceSchema>>().toEqualTypeOf<RuleSource>();
  expectTypeOf<z.output<typeof suppositionSchema>>().toEqualTypeOf<Supposition>();
  expectTypeOf<z.output<typeof verdictSchema>>().toEqualTypeOf<Verdict>();
  expectTypeOf<z.output<typeof recordSchema>>().toEqualTypeOf<DecisionRecord>();
  expectTypeOf<z.output<typeof clearanceSchema>>().toEqualTypeOf<Clearance>();
});

test("what a schema takes is that type too: nothing is converted", () => {
  expectTypeOf<z.input<typeof transactionSchema>>().toEqualTypeOf<Transaction>();
  expectTypeOf<z.input<typeof counterpartySchema>>().toEqualTypeOf<Counterparty>();
  expectTypeOf<z.input<typeof partySchema>>().toEqualTypeOf<Party>();
  expectTypeOf<z.input<typeof viewpointSchema>>().toEqualTypeOf<Viewpoint>();
  expectTypeOf<z.input<typeof policySchema>>().toEqualTypeOf<Policy>();
  expectTypeOf<z.input<typeof ruleSourceSchema>>().toEqualTypeOf<RuleSource>();
  expectTypeOf<z.input<typeof suppositionSchema>>().toEqualTypeOf<Supposition>();
  expectTypeOf<z.input<typeof verdictSchema>>().toEqualTypeOf<Verdict>();
  expectTypeOf<z.input<typeof recordSchema>>().toEqualTypeOf<DecisionRecord>();
  expectTypeOf<z.input<typeof clearanceSchema>>().toEqualTypeOf<Clearance>();
});

/** What zod itself makes of the fields, without the type that the schema declares. */
type Raw<Shape extends z.core.$ZodShape> = z.output<z.ZodObject<Shape, z.core.$strip>>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

test("the declared type is not a claim: zod infers the same from the fields", () => {
  expectTypeOf<Raw<typeof transactionSchema.shape>>().toEqualTypeOf<Writable<Transaction>>();
  expectTypeOf<Raw<typeof counterpartySchema.shape>>().toEqualTypeOf<Writable<Counterparty>>();
  expectTypeOf<Raw<typeof partySchema.shape>>().toEqualTypeOf<Writable<Party>>();
  expectTypeOf<Raw<typeof viewpointSchema.shape>>().toEqualTypeOf<Writable<Viewpoint>>();
  expectTypeOf<Raw<typeof policySchema.shape>>().toEqualTypeOf<Writable<Policy>>();
  expectTypeOf<Raw<typeof ruleSourceSchema.shape>>().toEqualTypeOf<Writable<RuleSource>>();
  expectTypeOf<Raw<typeof verdictSchema.shape>>().toEqualTypeOf<Writable<Verdict>>();
});

test("a schema composes into a host's own", () => {
  const order = transactionSchema.extend({ orderNumber: z.string() });
  expectTypeOf<z.output<typeof order>>().toExtend<Transaction & { orderNumber: string }>();

  const message = z.object({ payload: transactionSchema, payer: partySchema.nullish() });
  expectTypeOf<z.output<typeof message>>().toEqualTypeOf<{ payload: Transaction; payer?: Party | null | undefined }>();

  const both = transactionSchema.and(z.object({ orderNumber: z.string() }));
  expectTypeOf<z.output<typeof both>>().toExtend<Transaction & { orderNumber: string }>();

  const takesObject = <Schema extends z.ZodObject>(schema: Schema): Schema => schema;
  expectTypeOf(takesObject(transactionSchema)).toEqualTypeOf(transactionSchema);
});

test("the compiler refuses a shape that does not fit its type", () => {
  // @ts-expect-error the field `asKnownAt` is missing
  open<Viewpoint>()({ at: moment.nullish() });
  // @ts-expect-error `knownAt` is none of its fields
  open<Viewpoint>()({ at: moment.nullish(), asKnownAt: moment.nullish(), knownAt: moment.nullish() });
  // @ts-expect-error `at` may be absent
  open<Viewpoint>()({ at: moment, asKnownAt: moment.nullish() });
  // @ts-expect-error `asKnownAt` is a date
  open<Viewpoint>()({ at: moment.nullish(), asKnownAt: z.boolean().nullish() });
  // @ts-expect-error `allow` is missing
  words<Action>()("block", "hold");
  // @ts-expect-error `deny` is none of the words
  words<Action>()("block", "hold", "allow", "deny");
});
