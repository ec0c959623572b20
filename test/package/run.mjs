// Packs once and runs every case on that tarball, two at a time; fails if one fails. A tarball that is at hand can be
// given, and after it the names of single cases: node test/package/run.mjs interdict-0.1.0.tgz entries peers
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { folder, root, run } from "./consumer.mjs";

// The slowest first, so that two at a time end together.
const CASES = "reproducible types peers nodes entries workerd browser traps tarball supply".split(" ");
const AT_A_TIME = 2;

const [given, ...chosen] = process.argv.slice(2);
const tarball = given === undefined ? pack() : resolve(given);
const waiting = chosen.length > 0 ? chosen : [...CASES];
let failed = 0;

function pack() {
  const into = folder("pack");
  const { status, said } = run(root, "npm", ["pack", "--pack-destination", into]);
  if (status !== 0) {
    console.error(`npm pack failed\n${said}`);
    process.exit(1);
  }
  return join(into, readdirSync(into)[0]);
}

/** Runs a case to its end and prints what it said in one piece. */
function runCase(name) {
  const file = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, tarball], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
    child.on("close", (status) => {
      if (status !== 0) failed += 1;
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(`${status === 0 ? "ok  " : "FAIL"}  ${name}, ${seconds} s\n${said.replace(/^/gm, "  ").trimEnd()}`);
      done();
    });
  });
}

async function worker() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await runCase(name);
}

const count = waiting.length;
await Promise.all(Array.from({ length: AT_A_TIME }, worker));
console.log(`package-test: ${count - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
