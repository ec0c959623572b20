#!/usr/bin/env node
import { EXIT } from "./exit.js";
import { run } from "./run.js";

// A reader that went away (`interdict timeline | head`) is no fault of the answer, but the answer was not delivered.
let undelivered = false;
for (const stream of [process.stdout, process.stderr])
  stream.on("error", () => {
    undelivered = true;
    process.exitCode = EXIT.usage;
  });

// Until an answer has been given, the process ends as a fault does: whatever stops it, it does not end with 0.
process.exitCode = EXIT.usage;

run({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
}).then(
  (exit) => {
    if (!undelivered) process.exitCode = exit;
  },
  () => {
    process.stderr.write("interdict: internal-fault\n");
  },
);
