// On what, with what and when it was measured.
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";

/** The version of an installed package; nothing for a name that is none. */
export function versionOf(name) {
  try {
    return JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8"))
      .version;
  } catch {
    return "";
  }
}

export const load = () => loadavg()[0];

/** What stands at the head of the page. `before` and `after` are the load of the machine around the run. */
export function machine({ ruleset, quick, before, after }) {
  const cores = cpus();
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return [
    `${quick ? "**A quick run, to try it out: few rounds, nothing to quote.** " : ""}${new Date().toISOString().slice(0, 10)}, interdict ${version}, ruleset ${ruleset.version} of digest ${ruleset.digest.slice(0, 12)}. ${cores[0].model.trim()}, ${cores.length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}; Node ${process.version}, V8 ${process.versions.v8}, ${process.arch}. Load ${before.toFixed(1)} before the run and ${after.toFixed(1)} after it${before > cores.length / 2 ? ": **the machine was busy**, so that ratios hold roughly and figures not at all" : ""}.`,
    "",
  ];
}
