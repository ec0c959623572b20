// The same smoke test under this Node and under 20, 22 and 24, as the registry has them: equal answers.
import { join } from "node:path";
import { consumer, node } from "./consumer.mjs";
import { check, skip } from "./report.mjs";

const VERSIONS = ["20", "22", "24"];
const system = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const here = process.versions.node.split(".")[0];
const others = VERSIONS.filter((version) => version !== here);

// The package `node` only chooses among these by an install script; naming the system needs none.
const install = others.map((version) => `node-${version}@npm:node-${system}@${version}`);
const where = consumer("nodes", { install, files: ["smoke.mjs", "answers.mjs"] });

/** The digest of every answer, where the smoke test passed. */
function smoke(what, binary, flags = []) {
  const { status, stdout, said } = node(where, [...flags, "smoke.mjs"], { binary });
  check(status === 0, `${what}: every entry loads and answers (${stdout.split(" ")[0]})`, said);
  return stdout.trim().split(" ")[1];
}

const expected = smoke(`Node ${here}, the host`, process.execPath);
for (const version of others) {
  const binary = join(where, "node_modules", `node-${version}`, "bin", "node");
  if (node(where, ["--version"], { binary }).status !== 0) skip(`Node ${version}`, "it does not run on this machine");
  else check(smoke(`Node ${version}`, binary) === expected, `Node ${version}: every answer is that of the host`);
}
check(
  smoke("frozen intrinsics", process.execPath, ["--frozen-intrinsics"]) === expected,
  "and their answers are equal",
);
