import type { BulkField } from "./fields.js";

/** How the records of a CSV file are read. */
export interface CsvPlan {
  readonly delimiter: number;
  /** How many fields a record has. */
  readonly columns: number;
  /** The columns that are read, in their order. */
  readonly mapped: readonly { readonly index: number; readonly header: string; readonly field: BulkField }[];
}
