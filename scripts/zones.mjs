// Runs the vectors and the time tests in four time zones: a civil day in Washington is the same day everywhere.
import { spawnSync } from "node:child_process";

const ZONES = ["UTC", "America/New_York", "Asia/Shanghai", "Pacific/Apia"];
const TESTS = ["run", "test/vectors.test.ts", "test/time", "--reporter=dot"];

for (const TZ of ZONES) {
  console.log(`TZ=${TZ}`);
  const { status } = spawnSync("npx", ["vitest", ...TESTS], { stdio: "inherit", env: { ...process.env, TZ } });
  if (status !== 0) process.exit(1);
}
