// Writes interdict.cdx.json: the CycloneDX list of what a host runs. npm makes the list; this keeps of it the runtime
// dependencies and what is carried inside the build. `npm sbom --omit dev` itself leaves out a runtime dependency that
// a development dependency needs too (zod).
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = process.argv[2] ?? `${root}interdict.cdx.json`;
const { name, version, dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
const { status, stdout, stderr } = spawnSync("npm", args, { cwd: root, encoding: "utf8", maxBuffer: 64_000_000 });
if (status !== 0) throw new Error(`npm ${args.join(" ")} failed: ${stderr}`);
const whole = JSON.parse(stdout);

/** Packages whose code is in dist, by its source maps: a bundled development dependency is run too. Of tsup it is a few
 * lines of shim, no part that a scanner should look for. */
function bundled() {
  const names = new Set();
  for (const file of readdirSync(`${root}dist`).filter((one) => /js\.map$/.test(one)))
    for (const source of JSON.parse(readFileSync(`${root}dist/${file}`, "utf8")).sources)
      names.add(/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
  return [...names].filter((one) => one !== undefined && one !== "tsup");
}

const wanted = [...new Set([...Object.keys(dependencies), ...bundled()])].sort();
const edges = new Map(whole.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
const direct = wanted.map((one) => {
  const found = whole.components.find(
    (part) => part["bom-ref"].startsWith(`${one}@`) && part.purl.startsWith("pkg:npm/"),
  );
  if (found === undefined) throw new Error(`${one} is not in the list that npm made`);
  return found["bom-ref"];
});

const kept = new Set(direct);
for (const ref of kept) for (const next of edges.get(ref) ?? []) kept.add(next);

const self = `${name}@${version}`;
const sbom = {
  ...whole,
  // npm takes the name from the folder.
  metadata: { ...whole.metadata, component: { ...whole.metadata.component, "bom-ref": self, name } },
  components: whole.components
    .filter((part) => kept.has(part["bom-ref"]))
    .map((part) => ({ ...part, scope: "required" })),
  dependencies: [
    { ref: self, dependsOn: direct },
    ...[...kept].map((ref) => ({ ref, dependsOn: edges.get(ref) ?? [] })),
  ],
};
writeFileSync(target, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`sbom: ${sbom.components.map((part) => part["bom-ref"]).join(", ")}`);
