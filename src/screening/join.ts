import type { Match, MatchEvidence } from "../model/match.js";

/** A match and the guests that stand behind it. */
type Block = readonly [head: Match, ...guests: Match[]];

/** Joins the matches of several parties: one for each subject in a role, best first, each guest behind its host. */
export function joinMatches(lists: readonly (readonly Match[])[]): Match[] {
  const blocks = new Map<string, Block>();
  for (const list of lists)
    for (const block of blocksOf(list)) {
      const key = JSON.stringify([block[0].subject, block[0].role ?? null]);
      const held = blocks.get(key);
      blocks.set(key, held ? joinBlocks(held, block) : block);
    }
  return [...blocks.values()].sort((a, b) => b[0].score - a[0].score).flat();
}

function blocksOf(list: readonly Match[]): Block[] {
  const blocks: [Match, ...Match[]][] = [];
  for (const match of list) {
    const block = blocks.at(-1);
    if (match.by === "relation" && block) block.push(match);
    else blocks.push([match]);
  }
  return blocks;
}

function joinBlocks(a: Block, b: Block): Block {
  const [better, other] = b[0].score > a[0].score ? [b, a] : [a, b];
  const head = Object.freeze({
    ...better[0],
    evidence: Object.freeze([...better[0].evidence, ...other[0].evidence.map(uncounted)]),
    flags: Object.freeze([...new Set([...better[0].flags, ...other[0].flags])]),
  });
  const guests = new Map<string, Match>();
  for (const guest of [...better.slice(1), ...other.slice(1)]) {
    const held = guests.get(guest.subject);
    guests.set(guest.subject, held ? withHosts(held, guest) : guest);
  }
  return [head, ...guests.values()];
}

/** A guest with the hosts that bring in the same one as well: each does so on its own days. */
function withHosts(guest: Match, { evidence }: Match): Match {
  const more = evidence.filter(
    ({ rule, matched }) =>
      rule === "hosts" && !guest.evidence.some((one) => one.rule === rule && one.matched === matched),
  );
  if (more.length === 0) return guest;
  return Object.freeze({ ...guest, evidence: Object.freeze([...guest.evidence, ...more.map(uncounted)]) });
}

/** The score is the better one's: what is joined to it adds nothing. */
function uncounted({ pieces: _, ...evidence }: MatchEvidence): MatchEvidence {
  return Object.freeze(evidence);
}
