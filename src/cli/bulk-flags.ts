import type { BulkOptions } from "../adapters/bulk.js";
import { fail } from "../errors.js";
import type { Flags } from "./command.js";
import { ACTIVITIES, FACTS, WHEN } from "./question.js";

const FORMATS = ["csv", "ndjson", "parquet"] as const;
const ROWS = ["csv", "ndjson"] as const;
const ONLY = ["all", "flagged"] as const;

/** The flags of a run over a file. */
export const BULK: Flags = {
  out: { value: "FILE", help: "where the decision of each row goes; - is standard output; default: only a summary" },
  "out-format": { value: "FORMAT", help: "csv or ndjson; default: by the file's ending", words: ROWS },
  only: { value: "WHICH", help: "all (default) or flagged: every row but allow", words: ONLY },
  force: { help: "write over a file that is there already" },
  format: { value: "FORMAT", help: "csv, ndjson or parquet; default: by the file's ending, else csv", words: FORMATS },
  columns: { value: "LIST", help: "which column says what: name=Merchant,at=Created; a number counts from 0" },
  "no-guess": { help: "read no column but those of --columns" },
  "no-header": { help: "CSV without a line of names; --columns gives their numbers" },
  delimiter: { value: "CHAR", help: "of CSV; default: as in the first line" },
  zone: { value: "ZONE", help: "where times without an offset are read: UTC, Europe/Berlin" },
  at: { value: "DAY", help: "one day for all rows" },
  activity: { value: "ACTIVITY", help: "one activity for all rows; default: payment", words: ACTIVITIES },
  provider: { value: "PROVIDER", help: "whose codes the payment methods of all rows are" },
  known: WHEN.known,
  ...Object.fromEntries(
    ["us-nexus", "no-us-nexus", "within-us", "no-within-us"].map((name) => [name, FACTS[name] ?? { help: "" }]),
  ),
  workers: { value: "N", help: "worker threads; default: by the size of the file" },
  checkpoint: { value: "FILE", help: "keep here how far the run is" },
  resume: { help: "go on from --checkpoint" },
};

/**
 * Reads the options of a run.
 *
 * @throws InterdictError `invalid-input`
 */
export function readBulk(flags: ReadonlyMap<string, string>): BulkOptions {
  const is = <Word extends string>(name: string, words: readonly Word[]) => {
    const found = words.find((word) => word === flags.get(name));
    return found === undefined ? undefined : found;
  };
  const facts = { usNexus: either(flags, "us-nexus"), withinUnitedStates: either(flags, "within-us") };
  const fixed = {
    activity: flags.get("activity") ?? "payment",
    at: flags.get("at"),
    provider: flags.get("provider"),
  };
  const workers = flags.get("workers");
  if (workers !== undefined && !/^\d{1,2}$/.test(workers))
    fail("invalid-input", "--workers", "has to be a number from 0 to 64", workers);
  return {
    ...told({
      format: is("format", FORMATS),
      outputFormat: is("out-format", ROWS),
      only: is("only", ONLY),
      delimiter: flags.get("delimiter"),
      zone: flags.get("zone"),
      asKnownAt: flags.get("known"),
      columns: flags.has("columns") ? columnsOf(flags.get("columns") ?? "") : undefined,
      workers: workers === undefined ? undefined : Number(workers),
      header: flags.has("no-header") ? false : undefined,
      guess: flags.has("no-guess") ? false : undefined,
    }),
    facts: told(facts),
    fixed: told(fixed),
  };
}

/** Only what was told: an option that is undefined is none. */
function told<Options extends object>(options: Options): { [Key in keyof Options]?: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

function either(flags: ReadonlyMap<string, string>, name: string): boolean | undefined {
  const [yes, no] = [flags.has(name), flags.has(`no-${name}`)];
  if (yes && no) fail("invalid-input", `--${name}`, `and --no-${name} cannot both hold`);
  return yes ? true : no ? false : undefined;
}

/** `name=Merchant,name=Descriptor,at=3`: a field may have several columns, which are all screened. */
function columnsOf(list: string): NonNullable<BulkOptions["columns"]> {
  const columns = new Map<string, (string | number)[]>();
  for (const pair of list.split(",")) {
    const at = pair.indexOf("=");
    if (at < 1 || at === pair.length - 1) fail("invalid-input", "--columns", "has to be a list of field=column", pair);
    const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const list = columns.get(field) ?? [];
    columns.set(field, [...list, /^\d+$/.test(column) ? Number(column) : column]);
  }
  // Which fields there are, `bulk` itself says.
  return Object.fromEntries(columns) as NonNullable<BulkOptions["columns"]>;
}
