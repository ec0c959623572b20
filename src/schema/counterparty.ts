import * as z from "zod";
import { fail } from "../errors.js";
import type { Counterparty } from "../model/index.js";
import { readCounterparty } from "../screening/read-counterparty.js";
import { list, text } from "./fields.js";
import { guarded } from "./guarded.js";
import { nameOr } from "./name-or.js";
import { open } from "./object.js";
import { refuseAs } from "./refusal.js";

type Owner = NonNullable<Counterparty["owners"]>[number];

const fields = {
  name: text.nullish(),
  app: text.nullish(),
  androidPackage: text.nullish(),
  iosBundleId: text.nullish(),
  appStoreId: text.nullish(),
  domain: text.nullish(),
  url: text.nullish(),
  provider: text.nullish(),
  paymentMethod: text.nullish(),
  payerCode: text.nullish(),
  qr: text.nullish(),
  lei: text.nullish(),
  isin: text.nullish(),
  ticker: text.nullish(),
  registrationNumber: text.nullish(),
};

const owner: z.ZodType<Owner, Owner> = z.lazy(() =>
  open<Owner>()({ party: nameOr(owning), percent: z.number().min(0).max(100).nullish() }),
);
const owning = open<Counterparty>()({ ...fields, owners: list(owner).nullish() });

/** Refused before any schema follows them down: a cycle, more than 32 levels, more than 1,000 parties. */
const owners = guarded(list(owner), (value) => readCounterparty({ owners: value }, ""), ".owners");

/** The fields of a counterparty, each on its own. */
export const counterpartyFields = { ...fields, owners: owners.nullish() };

/**
 * Whatever a host holds about somebody, as `screen` takes it. Every field may be null or absent, but one of them has to
 * name somebody; unknown keys pass and are kept.
 *
 * The trap: a provider alone names nobody, nor does an object of misspelt keys.
 *
 * @example
 * ```ts
 * counterpartySchema.safeParse({ nmae: "Alipay" }).error?.issues[0]?.message // "names nobody who could be screened"
 * ```
 */
export const counterpartySchema = open<Counterparty>()(counterpartyFields).check((context) =>
  refuseAs(context, () => {
    if (readCounterparty(context.value, "").empty)
      fail("empty-counterparty", "", "names nobody who could be screened", context.value);
  }),
);
