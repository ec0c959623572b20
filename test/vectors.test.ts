// Runs test/vectors/*.json: language-neutral cases that a lawyer can read. Each asks the public API a question and
// holds the answer against the expected one: of a transaction its outcome, basis, exact list of what is missing and
// disposition, of a provision its state. The press's claims have a test of their own.
import { readdirSync, readFileSync } from "node:fs";
import { decide, evaluate, status, suppose } from "interdict";
import { describe, expect, test } from "vitest";
import type {
  Action,
  Basis,
  Confidence,
  LegalStatus,
  Outcome,
  Supposition,
  Transaction,
  Viewpoint,
} from "../src/model/index.js";

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly viewpoint: Viewpoint;
  readonly suppose?: readonly Supposition[];
  readonly because: string;
  readonly paragraph: string;
}

interface OfTransaction extends Asked {
  readonly facts: Transaction;
  readonly expect: {
    readonly outcome: Outcome;
    readonly basis: Basis;
    readonly enforcement?: "suspended";
    readonly confidence?: Confidence;
    readonly missing: { readonly facts: readonly string[]; readonly acts: readonly string[] };
    readonly disposition: Action;
    readonly hypothetical?: boolean;
  };
}

interface OfProvision extends Asked {
  readonly ref: string;
  readonly expect: Partial<Pick<LegalStatus, "state" | "inForce" | "operative" | "suspended" | "enforced">>;
}

type Vector = OfTransaction | OfProvision;

const folder = new URL("./vectors/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "press-claims.json");

const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as readonly Vector[];

describe.each(files)("%s", (file) => {
  const vectors = read(file);

  test("has cases, each with its own id, its reason and its paragraph", () => {
    expect(vectors.length).toBeGreaterThan(0);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const vector of vectors) if ("ref" in vector) expect(Object.keys(vector.expect)).not.toEqual([]);
    for (const { question, because, paragraph } of vectors) expect([question, because, paragraph]).not.toContain("");
  });

  test.each(vectors.map((vector) => [vector.id, vector.question, vector] as const))(
    "%s: %s",
    (_id, _question, vector) => {
      const asked = vector.suppose === undefined ? { evaluate, status } : suppose(...vector.suppose);
      if ("ref" in vector) expect(asked.status(vector.ref, vector.viewpoint)).toMatchObject(vector.expect);
      else {
        const verdict = asked.evaluate(vector.facts, vector.viewpoint);
        const { outcome, basis, enforcement, confidence, hypothetical } = verdict;
        expect({
          outcome,
          basis,
          ...(enforcement === undefined ? {} : { enforcement }),
          ...(vector.expect.confidence === undefined ? {} : { confidence }),
          missing: {
            facts: verdict.missing.facts.map(({ fact }) => fact),
            acts: verdict.missing.acts.map(({ act }) => act),
          },
          disposition: decide(verdict, "standard").action,
          hypothetical,
        }).toEqual({ hypothetical: false, ...vector.expect });
      }
    },
  );
});
