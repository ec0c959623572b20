import crypto from "node:crypto";
import dns from "node:dns";
import fs from "node:fs";
import http from "node:http";
import net from "node:net";

/** Ways out of a pure function: each has a name, an object and the property that is replaced. */
const LEAKS: readonly (readonly [name: string, owner: object, key: PropertyKey])[] = [
  ["Math.random", Math, "random"],
  ["performance.now", performance, "now"],
  ["process.hrtime", process, "hrtime"],
  ["process.cwd", process, "cwd"],
  ["fetch", globalThis, "fetch"],
  ["setTimeout", globalThis, "setTimeout"],
  ["queueMicrotask", globalThis, "queueMicrotask"],
  ["crypto.getRandomValues", globalThis.crypto, "getRandomValues"],
  ["crypto.randomUUID", globalThis.crypto, "randomUUID"],
  ["node:crypto randomBytes", crypto, "randomBytes"],
  ["fs.readFileSync", fs, "readFileSync"],
  ["fs.readFile", fs, "readFile"],
  ["fs.openSync", fs, "openSync"],
  ["fs.existsSync", fs, "existsSync"],
  ["fs.statSync", fs, "statSync"],
  ["fs.writeFileSync", fs, "writeFileSync"],
  ["net.connect", net, "connect"],
  ["http.request", http, "request"],
  ["dns.lookup", dns, "lookup"],
  // The zone of the machine is environment too.
  ["Intl.DateTimeFormat", Intl, "DateTimeFormat"],
  ["Date's getTimezoneOffset", Date.prototype, "getTimezoneOffset"],
  ["Date's getHours", Date.prototype, "getHours"],
  ["Date's getDate", Date.prototype, "getDate"],
  ["Date's toLocaleString", Date.prototype, "toLocaleString"],
];

export class Trapped extends Error {}

/** Runs a synchronous call in a world without clock, chance, environment, files and network; lists what it reached for. */
export function trapped<T>(run: () => T): { readonly tripped: readonly string[]; readonly result: T | undefined } {
  const tripped: string[] = [];
  const trip = (name: string): never => {
    tripped.push(name);
    throw new Trapped(name);
  };
  const undo: (() => void)[] = [];
  const replace = (owner: object, key: PropertyKey, by: PropertyDescriptor) => {
    const before = Object.getOwnPropertyDescriptor(owner, key);
    Object.defineProperty(owner, key, { configurable: true, ...by });
    undo.push(() => (before ? Object.defineProperty(owner, key, before) : Reflect.deleteProperty(owner, key)));
  };
  const RealDate = Date;
  try {
    for (const [name, owner, key] of LEAKS) replace(owner, key, { writable: true, value: () => trip(name) });
    const environment = new Proxy(
      {},
      { get: () => trip("process.env"), has: () => trip("process.env"), ownKeys: () => trip("process.env") },
    );
    replace(process, "env", { get: () => environment });
    replace(RealDate, "now", { writable: true, value: () => trip("Date.now") });
    replace(globalThis, "Date", {
      writable: true,
      value: new Proxy(RealDate, {
        apply: () => trip("Date()"),
        construct: (target, given, as) =>
          given.length === 0 ? trip("new Date()") : Reflect.construct(target, given, as),
      }),
    });
    const result = run();
    return { tripped, result };
  } catch (error) {
    if (!(error instanceof Trapped)) throw error;
    return { tripped, result: undefined };
  } finally {
    for (const restore of undo.reverse()) restore();
  }
}
