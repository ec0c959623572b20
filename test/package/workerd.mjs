// Workers' own runtime, workerd, through the last miniflare that runs on Node 20: the same answers as Node's.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { consumer } from "./consumer.mjs";
import { check, skip } from "./report.mjs";

const where = consumer("workerd", { install: ["miniflare@3", "esbuild@0.28"], files: ["answers.mjs"] });
const { build } = await import(pathToFileURL(join(where, "node_modules/esbuild/lib/main.js")).href);
const { Miniflare } = await import(pathToFileURL(join(where, "node_modules/miniflare/dist/src/index.js")).href);
const { answers } = await import(pathToFileURL(join(where, "answers.mjs")).href);

const { outputFiles } = await build({
  absWorkingDir: where,
  stdin: {
    contents: 'import { answers } from "./answers.mjs"; export default { fetch: () => new Response(answers()) };',
    resolveDir: where,
  },
  bundle: true,
  platform: "neutral",
  format: "esm",
  write: false,
});
const worker = { modules: true, script: outputFiles[0].text, compatibilityDate: "2025-07-01" };
const miniflare = new Miniflare(worker);
try {
  const started = await miniflare.ready.then(
    () => true,
    (error) => skip("workerd", `it does not start here: ${error.message}`),
  );
  if (started) {
    const said = await (await miniflare.dispatchFetch("http://localhost/")).text();
    check(said === answers(), "workerd: every answer is that of Node", said);
  }
} finally {
  await miniflare.dispose();
}
