// A share of all changes of a folder, drawn at random and the same each time: `1/12` and a seed from 1 to 12. The seeds
// of one share have no change in common, so what was learned from one is tested on another, and all of them are the whole.
import { createHash } from "node:crypto";

const SHARE = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/;

/** Reads `--sample 1/12 --seed 3`. Answers null where the whole is asked for, and a text where it is none. */
export function readSample(share, seed = "1") {
  if (share === undefined) return null;
  const [take, of] = (SHARE.exec(share) ?? []).slice(1).map(Number);
  if (!(take < of)) return "--sample has to be a share, as 1/12";
  const seeds = Math.floor(of / take);
  if (!/^\d+$/.test(seed) || !(seed >= 1 && seed <= seeds)) return `--seed has to be from 1 to ${seeds} for ${share}`;
  return { take, of, seed: Number(seed) };
}

/** Whether a change, by its number, is in the sample. Stryker numbers them in the order of the sources. */
export function isSampled(sample, id) {
  if (!sample) return true;
  const place = createHash("sha256").update(`change ${id}`).digest().readUInt32BE() % sample.of;
  return Math.floor(place / sample.take) === sample.seed - 1;
}

/** The share of `noticed` in `judged` with its 95 % interval (Wilson), which takes the whole for endless. */
export function scoreOf(noticed, judged) {
  const [z, p] = [1.96, noticed / judged];
  const middle = p + (z * z) / (2 * judged);
  const half = z * Math.sqrt((p * (1 - p)) / judged + (z * z) / (4 * judged * judged));
  const scale = 1 + (z * z) / judged;
  const percent = (part) => `${(100 * part).toFixed(1)} %`;
  return { score: percent(p), from: percent((middle - half) / scale), to: percent((middle + half) / scale) };
}
