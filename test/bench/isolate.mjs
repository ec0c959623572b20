import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs one of the scripts in `children` in a process of its own, whose heap is nobody else's; it prints JSON. */
export function inProcess(script, args, flags = []) {
  const file = fileURLToPath(new URL(`./children/${script}.mjs`, import.meta.url));
  const child = spawnSync(process.execPath, ["--expose-gc", ...flags, file, JSON.stringify(args)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  if (child.status !== 0) throw new Error(`${script} failed`);
  return JSON.parse(child.stdout);
}

/** Bytes of the heap that are in use once what is garbage is gone. */
export function heap() {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
