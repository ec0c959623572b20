import * as z from "zod";
import type { BoundValue, EffectDeclaration, LegalEvent, SetsBound } from "../model/index.js";
import { citation } from "./citation.js";
import { dateRule } from "./date-rule.js";
import { list, words } from "./fields.js";
import { day } from "./moment.js";
import { closed } from "./object.js";

type Hour = { readonly day: string; readonly minute: number };
type Until = Extract<BoundValue, { readonly until: unknown }>;
type Open = Extract<BoundValue, { readonly open: true }>;
type Suspends = NonNullable<EffectDeclaration["suspends"]>;

const LAST_MINUTE = 1439;

const bound = z.union([
  z.literal("never"),
  day,
  dateRule,
  closed<Hour>()({ day, minute: z.number().int().min(0).max(LAST_MINUTE) }),
  closed<Until>()({ until: z.union([dateRule, day]) }),
  closed<Open>()({ open: z.literal(true), notEarlierThan: z.union([dateRule, day]) }),
]);

const sets = closed<SetsBound>()({ effect: z.string(), end: words<"from" | "to">()("from", "to"), bound });

const declaration = closed<EffectDeclaration>()({
  ref: z.string(),
  under: z.string().exactOptional(),
  suspends: closed<Suspends>()({
    ref: z.string(),
    aspect: words<Suspends["aspect"]>()("operation", "enforcement"),
  }).exactOptional(),
});

export const event = closed<LegalEvent>()({
  id: z.string(),
  kind: words<LegalEvent["kind"]>()(
    "signed",
    "published",
    "identified",
    "postponed",
    "enjoined",
    "stayed",
    "stay-denied",
    "lifted",
    "dismissed",
    "withdrawn",
    "rescinded",
    "revoked",
    "vacated",
    "expired",
    "extended",
    "attested-absence",
    "divested",
    "designated",
    "proposed",
    "reported",
    "enacted",
    "determined",
    "listed",
    "amended",
    "upheld",
    "continued",
    "supposed",
  ),
  what: z.string(),
  on: day,
  known: day,
  by: z.string(),
  declares: list(declaration).exactOptional(),
  sets: list(sets),
  citations: list(citation),
});
