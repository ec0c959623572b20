// Installed without any optional peer, and then with each of them (links to this checkout's copies, which are compiled).
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { consumer, node, root } from "./consumer.mjs";
import { check, skip } from "./report.mjs";

const where = consumer("peers", { files: ["without-peers.mjs", "with-peers.mjs"] });
const modules = join(where, "node_modules");
const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
  readFileSync(join(modules, "interdict", "package.json"), "utf8"),
);
const peers = Object.keys(peerDependencies);

const installed = readdirSync(modules)
  .filter((name) => !name.startsWith("."))
  .flatMap((name) => (name.startsWith("@") ? readdirSync(join(modules, name)).map((one) => `${name}/${one}`) : [name]));
const expected = ["interdict", ...Object.keys(dependencies)].sort();
check(installed.sort().join() === expected.join(), `npm install brings ${installed.join(", ")} and no more`, installed);
check(
  peers.every((name) => peerDependenciesMeta[name]?.optional === true),
  "every peer is optional",
);

const without = node(where, ["without-peers.mjs"]);
check(
  without.status === 0,
  "without peers: each leaf loads, and says what to install where one is needed",
  without.said,
);

const absent = peers.filter((name) => !existsSync(join(root, "node_modules", name)));
if (absent.length > 0) skip("with peers", `this checkout lacks ${absent.join(", ")}`);
else {
  for (const name of peers) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  const present = node(where, ["with-peers.mjs"]);
  check(
    present.status === 0,
    "with peers: XML, SQLite, Parquet and worker threads work, by import and require",
    present.said,
  );
}
