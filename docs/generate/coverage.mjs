// docs/coverage.md: from the text to the data, and from the data to the text.
import { citers, instruments, statements, vectorsOf } from "./facts.mjs";
import { headingOf } from "./headings.mjs";
import { anchor, citedRefs, code, GENERATED, lines, table } from "./words.mjs";

export function coveragePage() {
  const provisions = instruments.flatMap((i) => i.provisions);
  const encoded = provisions.filter((p) => p.encoding.as !== "not-encoded");
  return lines(
    GENERATED,
    "",
    "# Coverage of text and data",
    "",
    `Both ways: every provision that is held, with the rules that encode it and the vectors that exercise it, or the reason why it is not encoded; and every rule, condition, exception, event and duty with the provisions that it rests on. ${encoded.length} of ${provisions.length} provisions are encoded; each of the others says why not. What of a text is not held at all, its extent says. What is in force today stands in [law.md](law.md#in-force-today).`,
    "",
    "A vector exercises a provision where it holds the provision's reference, or its `paragraph` names the provision. Definitions are for the reader, and duties of officials decide no transaction: most of them have none.",
    "",
    ...table(
      ["instrument", "held", "provisions", "encoded", "rules", "exercised by vectors"],
      instruments.map((i) => {
        const exercised = i.provisions.filter((p) => vectorsOf(i, p.ref).length > 0);
        return [
          `[${i.title}](#${anchor(headingOf(i))})`,
          i.extent.held,
          String(i.provisions.length),
          String(i.provisions.filter((p) => p.encoding.as !== "not-encoded").length),
          String(i.prohibitions.length),
          String(exercised.length),
        ];
      }),
    ),
    "",
    ...instruments.flatMap(instrumentPart),
  );
}

function instrumentPart(instrument) {
  const { provisions, extent } = instrument;
  const stated = statements(instrument);
  return [
    `## ${headingOf(instrument)}`,
    "",
    `Held ${extent.held}. ${extent.note}`,
    "",
    ...table(
      ["provision", "heading", "encoded as", "by, or why not", "vectors"],
      provisions.map((p) => [code(p.ref), p.heading, encodedText(p), citersText(p), vectorCount(instrument, p.ref)]),
    ),
    "",
    ...(stated.length === 0
      ? []
      : [
          ...table(
            ["rule, event or duty", "kind", "rests on"],
            stated.map((s) => [code(s.name), s.kind, citedRefs(s.citations) || "nothing"]),
          ),
          "",
        ]),
    ...vectorPart(instrument),
  ];
}

const encodedText = ({ encoding }) => (encoding.as === "not-encoded" ? "not encoded" : encoding.as);

function citersText({ ref, encoding }) {
  const cited = citers(ref).map(code).join(", ");
  if (encoding.as === "not-encoded") return [encoding.reason, ...(cited ? [`cited by ${cited}`] : [])].join("; ");
  return cited || (encoding.as === "definition" ? "nothing: for the reader" : "nothing");
}

function vectorCount(instrument, ref) {
  const count = vectorsOf(instrument, ref).length;
  return count === 0 ? "none" : String(count);
}

/** The vectors by name, folded away: some provisions have hundreds. */
function vectorPart(instrument) {
  const { id, provisions, prohibitions, events } = instrument;
  const declared = events.flatMap((e) => e.declares ?? []).map((d) => d.ref);
  const refs = [...new Set([id, ...provisions.map((p) => p.ref), ...prohibitions.map((p) => p.ref), ...declared])];
  const rows = refs
    .map((ref) => [ref, vectorsOf(instrument, ref)])
    .filter(([, ids]) => ids.length > 0)
    .map(([ref, ids]) => [code(ref), ids.map(code).join(", ")]);
  if (rows.length === 0) return ["No vector exercises it yet.", ""];
  return [
    "<details>",
    "<summary>The vectors that exercise it</summary>",
    "",
    ...table(["what", "vectors"], rows),
    "",
    "</details>",
    "",
  ];
}
