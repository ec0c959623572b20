// What a run found: the changes that no test noticed, each with its place, then a score by file and of the whole.
import { readFileSync } from "node:fs";
import { isSampled, scoreOf } from "./sample.mjs";

const NOTICED = new Set(["Killed", "Timeout"]);
const UNNOTICED = new Set(["Survived", "NoCoverage"]);

/** The text of a source between two places of it, which count from 1, in one line and not too long. */
function between(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return short(lines.join(" "));
}

const short = (text) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
};

/** Writes the findings of Stryker's JSON report, of the changes in the sample. */
export function summary(strykers, report, sample) {
  const { files } = JSON.parse(readFileSync(strykers, "utf8"));
  const lines = [];
  const scores = [];
  const all = { noticed: 0, judged: 0, changes: 0 };
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const judged = mutants.filter(
      ({ id, status }) => isSampled(sample, id) && (NOTICED.has(status) || UNNOTICED.has(status)),
    );
    const survivors = judged.filter(({ status }) => UNNOTICED.has(status));
    for (const { location, status, replacement, mutatorName } of survivors) {
      const place = `${file}:${location.start.line}:${location.start.column}`;
      const unreached = status === "NoCoverage" ? " (no test comes by)" : "";
      lines.push(
        `${place} ${mutatorName}${unreached}\n  - ${between(source, location)}\n  + ${short(replacement ?? "")}`,
      );
    }
    const noticed = judged.length - survivors.length;
    scores.push(`${file}: ${noticed} of ${judged.length} noticed`);
    all.noticed += noticed;
    all.judged += judged.length;
    all.changes += mutants.length;
  }
  const { tests, tooSlow } = JSON.parse(readFileSync(report, "utf8").split("\n", 1)[0]);
  const { score, from, to } = scoreOf(all.noticed, all.judged);
  const drawn = sample ? `, ${sample.take}/${sample.of} of ${all.changes} drawn with seed ${sample.seed}` : "";
  return [
    ...lines,
    "",
    ...scores,
    "",
    `${tests} tests; left out as too slow: ${tooSlow.join("; ") || "none"}`,
    `${all.noticed} of ${all.judged} changes noticed${drawn}: ${score}${sample ? ` (95 %: ${from} to ${to})` : ""}`,
  ].join("\n");
}
