import type { Io } from "./io.js";

const WIDTH = 30;

/** A bar on a terminal, on standard error so that the output stays clean; nothing elsewhere. */
export interface Bar {
  readonly at: (done: number, total: number | undefined, text: string) => void;
  readonly end: () => void;
}

export function barOn({ stderr }: Io): Bar {
  if (stderr.isTTY !== true) return { at: () => {}, end: () => {} };
  let last = "";
  return {
    at: (done, total, text) => {
      const part = total === undefined || total === 0 ? undefined : Math.min(1, done / total);
      const full = part === undefined ? 0 : Math.floor(part * WIDTH);
      const bar =
        part === undefined ? "" : `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${Math.floor(part * 100)} %  `;
      if (bar + text === last) return;
      last = bar + text;
      // To the line's beginning, and what stood there is cleared.
      stderr.write(`\r\u001b[K${last}`);
    },
    end: () => {
      if (last !== "") stderr.write("\r\u001b[K");
    },
  };
}
