import * as z from "zod";
import type {
  Alias,
  Application,
  Identifier,
  IdentifierKind,
  MatchMode,
  Neighbour,
  PartyData,
  PaymentMethodCode,
  Person,
  Provider,
  Relation,
} from "../model/index.js";
import { support } from "./citation.js";
import { list, words } from "./fields.js";
import { day } from "./moment.js";
import { closed } from "./object.js";

const note = z.string().exactOptional();

const alias = closed<Alias>()({
  value: z.string(),
  kind: z.string(),
  lang: z.string().exactOptional(),
  mode: words<MatchMode>()("anywhere", "whole", "exact"),
  weak: z.literal(true).exactOptional(),
  ...support,
  note,
});

export const IDENTIFIER_KINDS = [
  "android-package",
  "apple-bundle",
  "app-store",
  "desktop",
  "domain",
  "host",
  "url-prefix",
  "qr-guid",
  "payer-code",
  "lei",
  "isin",
  "ticker",
  "registration",
] as const;

const identifier = closed<Identifier>()({
  kind: words<IdentifierKind>()(...IDENTIFIER_KINDS),
  value: z.string(),
  weak: z.literal(true).exactOptional(),
  scheme: z.string().exactOptional(),
  payerCode: closed<NonNullable<Identifier["payerCode"]>>()({
    prefixes: list(z.string()),
    minLength: z.number(),
    maxLength: z.number(),
  }).exactOptional(),
  shared: z.literal(true).exactOptional(),
  ...support,
  note,
});

const neighbour = closed<Neighbour>()({
  kind: words<Neighbour["kind"]>()("android-package", "domain", "host", "url-prefix", "name"),
  value: z.string(),
  is: z.string(),
  ...support,
});

const application = closed<Application>()({
  id: z.string(),
  name: z.string(),
  names: list(alias),
  identifiers: list(identifier),
  neighbours: list(neighbour),
  note,
});

const person = closed<Person>()({
  id: z.string(),
  name: z.string(),
  kind: words<Person["kind"]>()("business", "individual"),
  jurisdiction: z.string().exactOptional(),
  names: list(alias),
  identifiers: list(identifier),
  ...support,
  note,
});

const relation = closed<Relation>()({
  subject: z.string(),
  relation: words<Relation["relation"]>()(
    "develops",
    "operates",
    "publishes",
    "controls",
    "subsidiary-of",
    "minority-of",
    "affiliate-of",
    "hosts",
  ),
  object: z.string(),
  basis: z.string(),
  percent: z.number().min(0).max(100).exactOptional(),
  from: day.exactOptional(),
  to: day.exactOptional(),
  ...support,
  note,
});

const code = closed<PaymentMethodCode>()({
  code: z.string(),
  subjects: list(z.string()),
  weak: z.literal(true).exactOptional(),
  ...support,
  note,
});

const provider = closed<Provider>()({ id: z.string(), aliases: list(z.string()), codes: list(code) });

export const partyData = closed<PartyData>()({
  applications: list(application),
  persons: list(person),
  relations: list(relation),
  providers: list(provider),
});
