// Runs test/vectors/*.json: language-neutral cases that a lawyer can read. Each asks the public API a question and
// holds the answer against the expected outcome, basis, exact list of what is missing, and disposition.
import { readdirSync, readFileSync } from "node:fs";
import { decide, evaluate, identified, revoked, suppose } from "interdict";
import { describe, expect, test } from "vitest";
import type { Action, Basis, Outcome, Supposition, Transaction, Viewpoint } from "../src/model/index.js";

interface Vector {
  readonly id: string;
  readonly question: string;
  readonly facts: Transaction;
  readonly viewpoint: Pick<Viewpoint, "asKnownAt">;
  readonly suppose?: readonly Supposition[];
  readonly expect: {
    readonly outcome: Outcome;
    readonly basis: Basis;
    readonly missing: { readonly facts: readonly string[]; readonly acts: readonly string[] };
    readonly disposition: Action;
    readonly hypothetical?: boolean;
  };
  readonly because: string;
  readonly paragraph: string;
}

const folder = new URL("./vectors/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as readonly Vector[];

const supposition = (supposed: Supposition) =>
  supposed.act === "identified" ? identified(supposed) : revoked(supposed);

describe.each(files)("%s", (file) => {
  const vectors = read(file);

  test("has cases, each with its own id, its reason and its paragraph", () => {
    expect(vectors.length).toBeGreaterThan(0);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const { question, because, paragraph } of vectors) expect([question, because, paragraph]).not.toContain("");
  });

  test.each(vectors.map((vector) => [vector.id, vector.question, vector] as const))(
    "%s: %s",
    (_id, _question, vector) => {
      const ask = vector.suppose === undefined ? evaluate : suppose(...vector.suppose.map(supposition)).evaluate;
      const verdict = ask(vector.facts, vector.viewpoint);

      expect({
        outcome: verdict.outcome,
        basis: verdict.basis,
        missing: {
          facts: verdict.missing.facts.map(({ fact }) => fact),
          acts: verdict.missing.acts.map(({ act }) => act),
        },
        disposition: decide(verdict, "standard").action,
        hypothetical: verdict.hypothetical,
      }).toEqual({ hypothetical: false, ...vector.expect });
    },
  );
});
