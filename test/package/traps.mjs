// Index and core as built reach for no network, file, environment, clock or chance; frozen intrinsics are no obstacle,
// and no global is added.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { consumer, node, write } from "./consumer.mjs";
import { check } from "./report.mjs";

const where = consumer("traps", { files: ["traps.mjs", "frozen.mjs", "answers.mjs"] });
const { ruleset } = createRequire(join(where, "package.json"))("interdict");
write(where, "rules.json", JSON.stringify(ruleset.source));

const trapped = (...args) => {
  const { stdout, said } = node(where, ["traps.mjs", ...args]);
  try {
    return JSON.parse(stdout);
  } catch {
    return { said, tripped: [] };
  }
};

for (const entry of ["interdict", "interdict/core"])
  for (const format of ["import", "require"]) {
    const { said, tripped } = trapped(entry, format);
    check(said === "hold" && tripped.length === 0, `${format} of ${entry} trips no trap`, `${tripped} ${said}`);
  }
const control = trapped("interdict", "import", "control");
check(control.tripped.includes("Date.now"), "the traps do catch what is trapped", JSON.stringify(control));
const { answers } = await import(pathToFileURL(join(where, "answers.mjs")).href);
const frozen = node(where, ["frozen.mjs"]);
check(
  frozen.stdout.trim() === answers(),
  "intrinsics frozen by hand: every entry loads, and index answers",
  frozen.said,
);
