import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const builds = ["dist/cli.js", "dist/cli.cjs"].map((file) => ({ file, path: `${root}${file}` }));

const interdict = (path: string, argv: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...argv], { encoding: "utf8", input });
  return { status, stdout, stderr };
};

// Tests need no build; where there is one, it is run as a user runs it.
describe.skipIf(!builds.every(({ path }) => existsSync(path)))("the built command", () => {
  it.each(builds)("$file ends with the disposition", ({ path }) => {
    const at = ["--at", "2021-03-01"];
    expect(interdict(path, ["check", "Corner Bakery", ...at]).status).toBe(0);
    expect(interdict(path, ["check", "WeChat Pay", ...at]).status).toBe(3);
    expect(interdict(path, ["check", "WeChat Pay", ...at, "--policy", "strict"]).status).toBe(1);
    expect(interdict(path, ["check", "WeChat Pay", ...at, "--plicy", "letter"]).status).toBe(2);
  });

  it.each(builds)("$file reads standard input and loads what a verb needs later", ({ path }) => {
    const row = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" };
    expect(interdict(path, ["evaluate", "-"], JSON.stringify(row)).status).toBe(3);
    const rules = `${root}examples/bring-your-own-rules/rules.json`;
    expect(interdict(path, ["ruleset", "lint", rules]).status).toBe(0);
  });

  it("a reader that goes away is no success", async () => {
    const child = spawn(process.execPath, [builds[0]!.path, "timeline", "--json"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    child.stdout.destroy();
    const status = await new Promise((done) => child.on("close", done));
    expect(status).toBe(2);
  });
});
