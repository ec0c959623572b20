import { asInterdictError, fail, InterdictError } from "../errors.js";
import type { Extension, PartyData, RuleSource, Ruleset } from "../model/index.js";
import { compile, suppose } from "./compile.js";
import { hostProblems } from "./host-entries.js";
import { compiled } from "./ruleset.js";

const PARTIES = ["applications", "persons", "relations", "providers"] as const;

/**
 * Adds a host's own entries to a ruleset: parties, and instruments of origin `host`. The result is a ruleset of its own,
 * compiled under the same invariants: a new digest, the version with `+host` behind it, and not hypothetical. The
 * ruleset given is unchanged. On a supposed ruleset the recorded law is extended and the suppositions are made again.
 *
 * The trap: an instrument of yours is policy, and every finding says so (`origin`). It can neither set, suspend nor
 * declare anything of the law. A relation of yours is a fact about the world, and can bring a new party under the law.
 *
 * @throws InterdictError `invalid-ruleset` with every problem at once: an id that is taken, an instrument that is not of
 * the host, a reference outside what is added
 * @example
 * ```ts
 * const mine = extend(ruleset, { instruments: [defineInstrument({ id: "acme", origin: "host", ... })] })
 * ```
 */
export function extend(ruleset: Ruleset, extension: Extension): Ruleset {
  const base = compiled(ruleset);
  const held = base.source;
  const { parties, instruments } = readExtension(extension, held);
  const joined: RuleSource = {
    ...held,
    version: held.version.endsWith("+host") ? held.version : `${held.version}+host`,
    instruments: [...held.instruments, ...instruments],
    parties: {
      applications: [...held.parties.applications, ...parties.applications],
      persons: [...held.parties.persons, ...parties.persons],
      relations: [...held.parties.relations, ...parties.relations],
      providers: [...held.parties.providers, ...parties.providers],
    },
  };
  const extended = compileAdded(joined, held);
  return base.suppositions.length === 0 ? extended : suppose(extended, ...base.suppositions);
}

/** Copied, so that nothing is read twice; refused where the host would write into the law. */
function readExtension(extension: Extension, held: RuleSource): Pick<RuleSource, "instruments" | "parties"> {
  const copy = copyOf(extension);
  if (typeof copy !== "object" || copy === null || Array.isArray(copy))
    fail("invalid-input", "extension", "has to be { parties, instruments }", extension);
  for (const key of Object.keys(copy))
    if (key !== "parties" && key !== "instruments")
      fail("invalid-input", `extension.${key}`, "is not known here: parties, instruments are", key);
  const instruments = copy.instruments ?? [];
  if (!Array.isArray(instruments)) fail("invalid-ruleset", "instruments", "has to be a list", instruments);
  const problems = hostProblems(
    instruments,
    held.instruments.map(({ id }) => id),
  );
  if (problems.length > 0) throw new InterdictError("invalid-ruleset", problems);
  return { instruments, parties: readParties(copy.parties ?? {}) };
}

function readParties(given: Partial<PartyData>): PartyData {
  if (typeof given !== "object" || Array.isArray(given))
    fail("invalid-ruleset", "parties", "has to be an object of lists", given);
  for (const [key, list] of Object.entries(given)) {
    if (!(PARTIES as readonly string[]).includes(key))
      fail("invalid-ruleset", `parties.${key}`, `is not known here: ${PARTIES.join(", ")} are`, key);
    if (list !== null && !Array.isArray(list)) fail("invalid-ruleset", `parties.${key}`, "has to be a list", list);
  }
  const { applications, persons, relations, providers } = given;
  return {
    applications: applications ?? [],
    persons: persons ?? [],
    relations: relations ?? [],
    providers: providers ?? [],
  };
}

/** Compiles, and gives problems their place in what was added. */
function compileAdded(joined: RuleSource, held: RuleSource): Ruleset {
  try {
    return compile(joined);
  } catch (error) {
    const { code, problems } = asInterdictError(error, "cannot be read");
    throw new InterdictError(
      code,
      problems.map((problem) => ({ ...problem, path: ownPath(problem.path, held) })),
    );
  }
}

function ownPath(path: string, held: RuleSource): string {
  const [, list = "", at = "", rest = ""] = /^(instruments|parties\.[a-z]+)\.(\d+)(.*)$/.exec(path) ?? [];
  const before = list === "instruments" ? held.instruments : held.parties[list.slice(8) as keyof PartyData];
  return before && Number(at) >= before.length ? `${list}.${Number(at) - before.length}${rest}` : path;
}

function copyOf(extension: Extension): Extension {
  try {
    return JSON.parse(JSON.stringify(extension)) as Extension;
  } catch {
    return fail("invalid-ruleset", "", "has to be plain data that JSON can carry", extension);
  }
}
