// How often somebody who is nobody of interest is taken for a covered party.
import { corpora } from "./names.mjs";

/** One strong match for 100,000 names is as many as there may be. */
export const BAR_PER_100_000 = 1;

/** Screens all names of all corpora. A spelling of the index itself is a true hit, and told apart. */
export function falseAlarms(screen, aliases, lists = corpora()) {
  const own = new Set(aliases.map(({ value }) => plain(value)));
  const rows = lists.map(({ what, from, names }) => {
    const row = { what, from, names: names.length, true: [], strong: [], weak: [], refused: [] };
    for (const name of names) screenOne(row, name, screen, own);
    return row;
  });
  const names = rows.reduce((sum, row) => sum + row.names, 0);
  const strong = rows.reduce((sum, row) => sum + row.strong.length, 0);
  const weak = rows.reduce((sum, row) => sum + row.weak.length, 0);
  return { rows, names, strong, weak, per100000: (strong * 100_000) / names };
}

function screenOne(row, name, screen, own) {
  let matches;
  try {
    matches = screen(name);
  } catch (thrown) {
    row.refused.push({ name, code: thrown.code ?? String(thrown) });
    return;
  }
  if (matches.length === 0) return;
  const { subject, strength } = matches[0];
  const list = own.has(plain(name)) ? row.true : strength === "strong" ? row.strong : row.weak;
  list.push({ name, subject });
}

const plain = (text) => text.toLowerCase().replace(/[\s\p{P}]+/gu, "");
