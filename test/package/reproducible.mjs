// Two builds in two folders give the same tarball, to the byte: the one under test, and one built from a copy of this
// checkout in a folder of another name and depth.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { folder, root, run, tarball } from "./consumer.mjs";
import { check } from "./report.mjs";

const LEFT_OUT = new Set([".git", "node_modules", "dist", "coverage", "docs/api"]);

const top = folder("again");
const copy = join(top, "another", "folder");
mkdirSync(copy, { recursive: true });
cpSync(root, copy, { recursive: true, filter: (from) => !LEFT_OUT.has(relative(root, from)) });
// Hard links cost nothing; another disk needs a true copy. A symbolic link would lead back to the first folder.
const links = run(top, "cp", ["-al", join(root, "node_modules"), copy]);
if (links.status !== 0) cpSync(join(root, "node_modules"), join(copy, "node_modules"), { recursive: true });

const packed = run(copy, "npm", ["pack", "--pack-destination", top], { env: { TZ: "Pacific/Apia", LC_ALL: "C" } });
check(packed.status === 0, "a copy of the checkout builds and packs", packed.said);

const other = join(top, basename(tarball()));
const hash = (file) => (existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "none");
const [first, second] = [hash(tarball()), hash(other)];
check(first === second, `two builds, one hash: sha256 ${first}`, `${second}\n${differences()}`);

/** Names the files that differ, since two hashes say nothing. */
function differences() {
  const [left, right] = [tarball(), other].map((file, index) => {
    const into = join(top, `unpacked-${index}`);
    mkdirSync(into);
    run(into, "tar", ["-xzf", file]);
    return into;
  });
  const names = new Set([left, right].flatMap((each) => readdirSync(each, { recursive: true })));
  return [...names].filter((name) => run(top, "cmp", [join(left, name), join(right, name)]).status === 1).join("\n");
}
