// A fresh consumer: a temporary folder in which the tarball is installed as a user installs it.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const fixtures = fileURLToPath(new URL("./fixtures/", import.meta.url));
const TIMEOUT_MS = 600_000;

/** The tarball under test: the argument of the script. */
export function tarball() {
  const file = process.argv[2];
  if (file === undefined) {
    console.error("usage: node test/package/<case>.mjs interdict-<version>.tgz; npm run package-test runs all cases");
    process.exit(2);
  }
  return file;
}

/** Runs a command to its end; `said` is all that it printed. */
export function run(cwd, command, args, { env = {}, input = "" } = {}) {
  const options = { cwd, encoding: "utf8", input, timeout: TIMEOUT_MS, maxBuffer: 64_000_000 };
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, env: { ...process.env, ...env } });
  return { status, stdout, stderr, said: `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trim() };
}

/** Makes a folder of its own, removed when the process ends. */
export function folder(name) {
  const made = mkdtempSync(join(tmpdir(), `interdict-${name}-`));
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Makes a consumer with the tarball and what the case needs besides; fixtures are copied into it. */
export function consumer(name, { install = [], files = [] } = {}) {
  const made = folder(name);
  write(made, "package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  add(made, [tarball(), ...install]);
  for (const file of files) copyFileSync(join(fixtures, file), join(made, file));
  return made;
}

/** Installs packages into a consumer; ends the case where that fails. */
export function add(where, packages) {
  const { status, said } = run(where, "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages]);
  if (status === 0) return;
  console.error(`FAIL  npm install ${packages.join(" ")}\n${said}`);
  process.exit(1);
}

/** Runs a file of a consumer with this Node or another. */
export function node(where, args, { binary = process.execPath, ...options } = {}) {
  return run(where, binary, args, options);
}

export function write(where, file, text) {
  const path = join(where, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
