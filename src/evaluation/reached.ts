import type { CompiledProhibition } from "../compile/prohibition.js";
import { type ReachPath, weaker } from "../compile/reach.js";
import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Match, Reach } from "../model/index.js";
import { dayNumber, MINUTES } from "../time/day.js";

/** A match and a prohibition that its subject could meet. */
export interface Reached {
  readonly rule: CompiledProhibition;
  readonly match: Match;
  readonly subject: string;
  readonly kind: "application" | "person";
  /** The relation that counts first: on other days another may. */
  readonly path: ReachPath;
  readonly paths: readonly ReachPath[];
  /** How the matched party itself stands to what is named: by ownership it is a subsidiary, through its host hosted. */
  readonly relation: Reach;
}

/** Lists the prohibitions that matched parties could meet, in the order of the ruleset. */
export function reachedBy(ruleset: CompiledRuleset, matches: readonly Match[]): readonly Reached[] {
  const reached: Reached[] = [];
  for (const rule of ruleset.law.bearingOn(matches.map((match) => match.subject)))
    for (const match of matches) {
      if (!reachesThrough(rule, match)) continue;
      const ways = rule.paths.get(match.subject);
      const paths = ways && match.by === "relation" ? whileHosted(ruleset, ways, match) : ways;
      const path = paths?.[0];
      if (paths && path)
        reached.push({
          rule,
          match,
          subject: match.subject,
          kind: match.kind,
          path,
          paths,
          relation: relationOf(match, path),
        });
    }
  return reached;
}

/** A hosted application or an owned company is reached only where the text reaches so far. */
function reachesThrough({ prohibition }: CompiledProhibition, match: Match): boolean {
  if (match.by === "relation") return prohibition.reaches.includes("hosts");
  return match.by !== "ownership" || prohibition.reaches.includes("subsidiary");
}

/**
 * A guest is brought in while the one that brought it in hosts it, and no more surely than that is known. What another
 * party hosts is a match of its own.
 */
function whileHosted(
  { held }: CompiledRuleset,
  ways: readonly ReachPath[],
  { subject: guest, evidence }: Match,
): readonly ReachPath[] {
  const hosts = evidence.filter(({ rule }) => rule === "hosts").map(({ matched }) => matched);
  const hosting = held
    .parties()
    .relations.filter(
      ({ relation, subject, object }) => relation === "hosts" && object === guest && hosts.includes(subject),
    );
  return ways.flatMap((way) =>
    hosting.map(({ from, to, confidence }) => ({
      ...way,
      from: from === undefined ? way.from : Math.max(way.from, dayNumber(from) * MINUTES),
      to: to === undefined ? way.to : Math.min(way.to, dayNumber(to) * MINUTES),
      confidence: weaker(way.confidence, confidence),
    })),
  );
}

/** The same prohibition seen through the path that holds on a day: the first that was read, else the first that holds. */
export function onDay(reached: Reached, moment: number): Reached {
  const holding = reached.paths.filter((p) => p.from <= moment && moment < p.to);
  const path = holding.find((p) => p.confidence !== "unverified") ?? holding[0] ?? reached.path;
  return path === reached.path ? reached : { ...reached, path, relation: relationOf(reached.match, path) };
}

/** Whether the match brings its subject into a transaction of this kind: a hosted app only into payments. */
export function bringsIn(match: Match, activity: string): boolean {
  return match.by !== "relation" || activity === "payment";
}

function relationOf(match: Match, path: ReachPath): Reach {
  if (match.by === "ownership") return "subsidiary";
  return match.by === "relation" ? "hosts" : path.relation;
}
