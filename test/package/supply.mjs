// What a host has to trust: the runtime dependencies, known holes in them, their licences, and the list of parts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { consumer, folder, node, root, run } from "./consumer.mjs";
import { check, note } from "./report.mjs";

const DEPENDENCIES = ["@noble/hashes", "canonicalize", "date-fns", "zod"];

const where = consumer("supply");
const { dependencies } = JSON.parse(readFileSync(join(where, "node_modules/interdict/package.json"), "utf8"));
check(
  Object.keys(dependencies).sort().join() === DEPENDENCIES.join(),
  `the direct runtime dependencies are ${DEPENDENCIES.join(", ")}`,
  Object.keys(dependencies),
);
check(
  Object.values(dependencies).every((range) => /^\d+\.\d+\.\d+$/.test(range)),
  "each is pinned to one version",
  JSON.stringify(dependencies),
);

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const stray = Object.entries(dependencies).filter(([name, range]) => {
  const { version, integrity } = lock.packages[`node_modules/${name}`] ?? {};
  return version !== range || !integrity?.startsWith("sha512-");
});
check(stray.length === 0, "the lockfile holds each with its hash", stray.join());

const audit = run(where, "npm", ["audit", "--omit=dev", "--json"]);
const { metadata } = (() => {
  try {
    return JSON.parse(audit.stdout);
  } catch {
    return {};
  }
})();
if (metadata?.vulnerabilities === undefined)
  note("npm audit: the registry does not answer it here, so nothing was asked");
else check(metadata.vulnerabilities.total === 0, "npm audit finds no hole", audit.stdout);

const licences = node(root, ["scripts/licences.mjs", "--check"]);
check(licences.status === 0, "licences: each is known, and docs/licences.md is current", licences.said);

const target = join(folder("sbom"), "sbom.json");
const sbom = node(root, ["scripts/sbom.mjs", target]);
if (check(sbom.status === 0, "npm run sbom writes a CycloneDX list", sbom.said)) {
  const { bomFormat, components } = JSON.parse(readFileSync(target, "utf8"));
  const names = components.map((part) => part["bom-ref"].replace(/@[^@]+$/, ""));
  const told = DEPENDENCIES.every((name) => names.includes(name)) && names.includes("fastest-levenshtein");
  check(bomFormat === "CycloneDX" && told, "it names every runtime dependency and bundled package", names.join());
  const bare = components.filter((part) => part.licenses === undefined || part.hashes === undefined);
  check(bare.length === 0, "each with its licence and hash", JSON.stringify(bare));
}
