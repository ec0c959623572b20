import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Who holds a lock, precisely enough to tell later whether that process still runs. */
export interface Owner {
  readonly host: string;
  /** The machine, its present run, and the process namespace; empty where the system does not tell (not Linux). */
  readonly machine: string;
  readonly boot: string;
  readonly space: string;
  readonly pid: number;
  /** When the process began, in ticks since the boot: a reused pid has another. */
  readonly started: string;
}

export function self(): Owner {
  return {
    host: hostname(),
    machine: readOr("/etc/machine-id"),
    boot: readOr("/proc/sys/kernel/random/boot_id"),
    space: linkOr("/proc/self/ns/pid"),
    pid: process.pid,
    started: startOf(process.pid) ?? "",
  };
}

/**
 * Whether the process of a lock has ended. `unknown` where that cannot be told from here (another machine, another
 * container): then nobody may take its lock without being told to.
 */
export function hasEnded(owner: Owner, here: Owner): boolean | "unknown" {
  if (here.boot === "" || owner.boot === "") {
    if (owner.host !== here.host) return "unknown";
    return runs(owner.pid) ? "unknown" : true;
  }
  // The same machine, started anew since: nothing of then runs. A machine without an id may be any machine.
  if (owner.boot !== here.boot) return owner.machine !== "" && owner.machine === here.machine ? true : "unknown";
  if (owner.space === "" || owner.space !== here.space) return "unknown";
  return startOf(owner.pid) !== owner.started;
}

/** Start time of a living process, undefined where there is none. A zombie has ended: its files are closed. */
function startOf(pid: number): string | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // The second field is the command in brackets and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return stat === "" || fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== "ESRCH";
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}

function linkOr(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
