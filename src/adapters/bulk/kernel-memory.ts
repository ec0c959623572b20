import { endianness } from "node:os";
import { KERNEL } from "./kernel-module.js";

/** What the kernel asks of JavaScript. Places are in its memory. */
export interface KernelHost {
  readonly timeOf: (from: number, to: number) => number;
  readonly offsetOf: (utcDay: number) => number;
  readonly dayOf: (minute: number) => number;
}

/** The places and sizes in its memory, and why it stops: see `kernel/layout.as` and `kernel/kernel.as`. */
export type Places = Readonly<
  Record<
    | ("STATE" | "WHY" | "OUT_END" | "ROW_AT" | "ENTRY" | "COUNTED" | "TOUCHED_CELLS" | "FULL" | "NOT_ASKED")
    | ("TIME" | "HASH" | "KEY" | "KEY_END" | "ROW_MARKS" | "START")
    | ("KEY_LIST" | "KEY_COLUMNS" | "TEXTS" | "LEAD" | "MONTHS" | "MONTH_COUNT")
    | ("ANSWERS" | "ENDING_AT" | "ENDING_LENGTH" | "LONGEST_ENDING" | "ENDINGS" | "ENDINGS_SIZE" | "ACTION_OF")
    | ("BY_ANSWER" | "BY_DAY" | "DAYS" | "TOUCHED")
    | ("SLOTS" | "SLOT_COUNT" | "WORDS" | "WORD_COUNT" | "OUT" | "INPUT" | "INPUT_SIZE" | "END"),
    number
  >
>;

/** What it does: see `kernel/kernel.as`. */
export interface KernelRun {
  setColumns(columns: number, id: number, time: number, keys: number, fixedTime: number): void;
  setTexts(
    ...numbers: [line: number, id: number, behind: number, none: number, ban: number, low: number, formulas: number]
  ): void;
  startPiece(delimiter: number): void;
  startOut(): void;
  screen(from: number, end: number, line: number): number;
}

/** A kernel, and its memory, which never grows. */
export interface KernelExports {
  readonly at: Places;
  readonly run: KernelRun;
  readonly memory: Uint8Array<ArrayBuffer>;
}

// The part of WebAssembly that is used. The library of the language has no types for it, that of the browser has.
interface Wasm {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, { readonly value: number }>> };
}

const PAGE = 65_536;
/** More than it needs, in pages: what is not used is not taken from the system. */
const PAGES = 20 << 4;

let compiled: object | undefined;

/** Makes a kernel. Undefined where the host has no WebAssembly, no vectors in it, or another order of bytes than it. */
export function makeKernel(host: KernelHost): KernelExports | undefined {
  const wasm = (globalThis as { readonly WebAssembly?: Wasm }).WebAssembly;
  if (wasm === undefined || endianness() !== "LE") return undefined;
  try {
    compiled ??= new wasm.Module(Buffer.from(KERNEL, "base64"));
  } catch {
    return undefined;
  }
  const memory = new wasm.Memory({ initial: PAGES });
  const { exports } = new wasm.Instance(compiled, { env: { memory }, host });
  const at = Object.fromEntries(Object.entries(exports).map(([name, { value }]) => [name, value])) as unknown as Places;
  if (at.END > PAGES * PAGE) throw new RangeError("The kernel needs more memory than it was given");
  const months = Array.from({ length: at.MONTH_COUNT }, (_, month) => Date.UTC(1979, month, 1) / 86_400_000);
  new Int32Array(memory.buffer, at.MONTHS, at.MONTH_COUNT).set(months);
  return { at, run: exports as unknown as KernelRun, memory: new Uint8Array(memory.buffer) };
}
