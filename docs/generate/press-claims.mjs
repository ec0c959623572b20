// docs/press-claims.md: what five reports said, and what the text says. From test/vectors/press-claims.json.
import { instruments, pressClaims } from "./facts.mjs";
import { code, GENERATED, lines, table } from "./words.mjs";

const RULINGS = {
  contradicted: "The text says otherwise.",
  imprecise: "Near the text, and not what it says: what is missing changes the meaning.",
  supported: "The text, or a recorded fact, says so.",
  opinion: "A forecast or a judgement, which no text settles.",
  outside: "True or not, no rule of law follows from it. What the law does say beside it, the answer says.",
};

export function pressClaimsPage() {
  return lines(
    GENERATED,
    "",
    "# What the news said, and what the text says",
    "",
    `Five news reports of January 2021 on Executive Order 13971, here A to E, made ${pressClaims.length} claims that are worth checking. Each is told in our own words and held against the text. Where a question can be put to the library, a test puts it and holds the answer to this page.`,
    "",
    ...table(
      ["ruling", "claims", "meaning"],
      Object.entries(RULINGS).map(([ruling, meaning]) => [ruling, String(withRuling(ruling).length), meaning]),
    ),
    "",
    ...Object.keys(RULINGS).flatMap((ruling) => [
      `## ${ruling[0].toUpperCase()}${ruling.slice(1)}`,
      "",
      ...table(
        ["what was said", "by", "what the text says", "where"],
        withRuling(ruling).map((c) => [
          c.claim,
          c.reports.join(", ") || "none",
          [c.answer, ...(c.reason ? [`(${c.reason})`] : [])].join(" "),
          c.refs.map(referenceText).join("; ") || "no rule",
        ]),
      ),
      "",
    ]),
  );
}

const withRuling = (ruling) => pressClaims.filter((claim) => claim.ruling === ruling);

/** A reference as a lawyer would cite it, where the ruleset holds it. */
function referenceText(ref) {
  const held = instruments.flatMap((i) => [{ ref: i.id, citation: i.citation }, ...i.provisions]);
  const citation = held.find((one) => one.ref === ref)?.citation;
  if (!citation) return code(ref);
  return [citation.title, citation.pinpoint, citation.locator].filter(Boolean).join(", ");
}
