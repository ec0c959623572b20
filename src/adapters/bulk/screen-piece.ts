import type { Policy, PolicyName, RuleSource, Ruleset, Supposition } from "../../core.js";
import { compile, suppose } from "../../core.js";
import { fail } from "../../errors.js";
import type { RowFormat } from "./answers.js";
import type { CsvPlan } from "./csv-plan.js";
import { csvScreener } from "./csv-rows.js";
import { startKernel } from "./kernel.js";
import { ndjsonScreener } from "./ndjson-rows.js";
import { type ObjectPlan, objectScreener, type Row } from "./object-rows.js";
import type { Piece, PieceResult } from "./piece.js";
import { startRows } from "./rows.js";
import { startScreener } from "./screener.js";
import { readZone } from "./zone.js";

/** Everything that screening a piece needs, as plain data, so that it can be sent to a worker. */
export interface RunPlan {
  readonly rows:
    | { readonly kind: "csv"; readonly plan: CsvPlan }
    | { readonly kind: "objects"; readonly plan: ObjectPlan };
  readonly zone: string | undefined;
  readonly fixedTime: number;
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, boolean>> | undefined;
  readonly policy: Policy | PolicyName | undefined;
  readonly asKnownAt: string | undefined;
  readonly format: RowFormat;
  readonly all: boolean;
}

/** Screens pieces, one after the other. `out` is a buffer for the output that may be used again. */
export interface PieceScreener {
  screen(piece: Piece, out: Uint8Array | undefined): PieceResult;
  /** Screens records that are objects already. */
  screenRows(rows: readonly Row[], first: number): PieceResult;
}

/** What is not of the plan. */
export interface PieceOptions {
  /** Set it to false to walk every piece byte by byte: a test holds one way against the other. */
  readonly fast?: boolean;
}

/** Starts screening by a plan. */
export function startPieces(ruleset: Ruleset, plan: RunPlan, options: PieceOptions = {}): PieceScreener {
  const { format, all, fixedTime } = plan;
  const screener = startScreener(ruleset, plan);
  const zone = plan.zone === undefined ? undefined : readZone(plan.zone);
  const { answers } = screener;
  const kernel =
    plan.rows.kind === "csv" && (options.fast ?? true)
      ? startKernel({ plan: plan.rows.plan, format, zone, fixedTime, all, answers })
      : undefined;
  const context = startRows(screener, { zone, fixedTime, format, all, kernel });
  const { writer, tally } = context;
  const screenPiece =
    plan.rows.kind === "csv" ? csvScreener(plan.rows.plan, context) : ndjsonScreener(plan.rows.plan, context);
  const screenRow = plan.rows.kind === "objects" ? objectScreener(plan.rows.plan, context) : undefined;
  const result = () => tally.take(writer.out.subarray(0, writer.length));
  return {
    screen(piece, out) {
      writer.start(out);
      screenPiece(piece);
      return result();
    },
    screenRows(rows, first) {
      writer.start(undefined);
      for (const [index, row] of rows.entries()) screenRow?.(row, first + index + 1, first + index);
      return result();
    },
  };
}

/** A ruleset as plain data. */
export interface SentRuleset {
  readonly source: RuleSource;
  readonly suppositions: readonly Supposition[];
  readonly digest: string;
}

/** Takes a ruleset apart, to be sent to a worker. */
export function sendRuleset({ source, suppositions, digest }: Ruleset): SentRuleset {
  return { source, suppositions, digest };
}

/** Makes the ruleset anew from its data. That it is the same one is checked by its digest, not assumed. */
export function receiveRuleset({ source, suppositions, digest }: SentRuleset): Ruleset {
  const recorded = compile(source);
  const ruleset = suppositions.length === 0 ? recorded : suppose(recorded, ...suppositions);
  if (ruleset.digest !== digest)
    fail("invalid-ruleset", "digest", "differs in the worker: run with workers: 0, and report it", ruleset.digest);
  return ruleset;
}
