export function killWriters(run: {
  readonly module: string;
  readonly kind: "ndjson" | "sqlite";
  readonly path: string;
  readonly kills: number;
  readonly longest: number;
}): Promise<{ readonly kills: number; readonly torn: number; readonly acknowledged: Map<number, string> }>;

export function lostOf(acknowledged: Map<number, string>, lines: AsyncIterable<unknown>): Promise<number[]>;
