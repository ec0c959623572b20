// Runs after `npm ci` and when the package is installed from git. Builds dist where the build tool is there;
// an install without dev dependencies has none, and that is no error.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The path of tsup's command, or undefined where tsup is not installed. */
function findTsup() {
  try {
    return join(dirname(require.resolve("tsup/package.json")), "dist", "cli-default.js");
  } catch {
    return undefined;
  }
}

const tsup = findTsup();
if (process.env.npm_command === "pack" || process.env.npm_command === "publish") {
  console.log("prepare: dist was built by prepack.");
} else if (tsup === undefined) {
  console.log("prepare: tsup is not installed, dist is not built (npm install, then npm run build).");
} else {
  const { status } = spawnSync(process.execPath, [tsup], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
