import * as z from "zod";
import type { Alternative, Match, MatchEvidence, MatchFlag, ScorePiece } from "../model/index.js";
import { list, words } from "./fields.js";
import { open } from "./object.js";
import { IDENTIFIER_KINDS } from "./party-data.js";

const evidence = open<MatchEvidence>()({
  field: z.string(),
  received: z.string(),
  matched: z.string(),
  rule: words<MatchEvidence["rule"]>()(...IDENTIFIER_KINDS, "payment-method", "name", "id", "hosts", "owner"),
  pieces: list(open<ScorePiece>()({ name: z.string(), value: z.number() })).exactOptional(),
});

export const match = open<Match>()({
  subject: z.string(),
  kind: words<Match["kind"]>()("application", "person"),
  by: words<Match["by"]>()("identifier", "name", "ownership", "relation"),
  score: z.number().min(0).max(1),
  strength: words<Match["strength"]>()("strong", "weak"),
  role: z.string().exactOptional(),
  evidence: list(evidence),
  flags: list(
    words<MatchFlag>()(
      "conflict",
      "disguised",
      "misspelt",
      "in-context",
      "cut",
      "unknown-provider",
      "unknown-code",
      "shared",
      "unverified",
      "ambiguous",
      "checksum-failed",
      "case-differs",
    ),
  ),
  alternatives: list(open<Alternative>()({ subject: z.string(), score: z.number() })).exactOptional(),
});
