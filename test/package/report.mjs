// Each case prints what held, and exits with 1 where something did not.

/** Says that something held or did not; the detail is printed only where it did not. */
export function check(held, what, detail = "") {
  if (held) console.log(`ok    ${what}`);
  else {
    console.error(`FAIL  ${what}${detail ? `\n${String(detail).slice(0, 4000)}` : ""}`);
    process.exitCode = 1;
  }
  return held;
}

/** Says that something could not be tried here, and why. With REQUIRE_ALL=1, as in CI, that is a failure too. */
export function skip(what, why) {
  console.log(`skip  ${what}: ${why}`);
  if (process.env.REQUIRE_ALL === "1") process.exitCode = 1;
}

/** Says what could not be tried for a reason outside of this machine's reach, such as a registry that does not answer. */
export function note(what) {
  console.log(`note  ${what}`);
}
