// Every fact of law in the built-in ruleset can be looked up: it cites the instrument by reference and title, the place
// within it, and where it is printed. Where no locator was found, the citation says so. Each offender is listed by name.
import { type Citation, type Instrument, ruleset } from "interdict";
import { expect, test } from "vitest";

/** A statement of law, with what it has to cite. */
interface Fact {
  /** Kind and reference, as a reader of the list can find it. */
  readonly name: string;
  readonly citations: readonly Citation[];
  /** Whether it stands on a sentence, so that one citation at least has to say where in the text. */
  readonly pinpoint: boolean;
}

const instruments = ruleset.source.instruments.filter(({ origin }) => origin === "us-law");
const facts = instruments.flatMap(factsOf);

function factsOf({ id, citation, provisions, prohibitions, designation, events, duties }: Instrument): readonly Fact[] {
  const sentence = (name: string, citations: readonly Citation[]): Fact => ({ name, citations, pinpoint: true });
  return [
    { name: `instrument ${id}`, citations: [citation], pinpoint: false },
    ...provisions.map((p) => sentence(`provision ${p.ref}`, [p.citation])),
    ...prohibitions.flatMap((p) => [
      sentence(`prohibition ${p.ref}`, p.citations),
      ...(p.identification ? [sentence(`identification ${p.identification.ref}`, p.identification.citations)] : []),
      ...(p.conditions ?? []).map((c) => sentence(`condition ${c.fact} of ${p.ref}`, [c.citation])),
      ...p.exemptions.map((e) => sentence(`exemption ${e.fact} of ${p.ref}`, [e.citation])),
    ]),
    ...(designation ? [sentence(`designation under ${designation.power}`, designation.citations)] : []),
    ...events.map((e) => ({ name: `event ${e.id}`, citations: e.citations, pinpoint: false })),
    ...duties.map((d) => sentence(`duty ${d.ref}`, [d.citation])),
  ];
}

const each = facts.flatMap(({ name, citations }) => citations.map((citation) => ({ name, citation })));

/** What a note calls a locator. */
const PLACE = "(?:locator|page|docket|address|document number|citation|source)";
/** Says of a citation without locator that there is none to give. */
const WITHOUT_LOCATOR = new RegExp(
  `${PLACE}\\b[^.;]*\\bnot (?:found|read)|\\bno [\\w ]*${PLACE}\\b|\\b(?:never published|not published|unpublished)`,
  "i",
);

test("every fact of law cites something", () => {
  expect(facts.length).toBeGreaterThan(40);
  expect(facts.filter(({ citations }) => citations.length === 0).map(({ name }) => name)).toEqual([]);
});

test("every citation names its instrument, by reference and title", () => {
  const nameless = each.filter(({ citation }) => citation.ref.trim() === "" || citation.title.trim() === "");
  expect(nameless.map(({ name }) => name)).toEqual([]);
});

test("whatever stands on a sentence says where in the text", () => {
  const placeless = facts.filter(
    ({ citations, pinpoint }) => pinpoint && !citations.some((citation) => (citation.pinpoint ?? "").trim() !== ""),
  );
  expect(placeless.map(({ name }) => name)).toEqual([]);
});

test("every citation of a provision says which, whoever cites it", () => {
  const provisions = new Set(instruments.flatMap((i) => i.provisions.map(({ ref }) => ref)));
  const vague = each.filter(({ citation }) => provisions.has(citation.ref) && !citation.pinpoint);
  expect(vague.map(({ name, citation }) => `${name} cites ${citation.ref}`)).toEqual([]);
});

test("every citation has a locator, or a note that says that none was found", () => {
  const unfindable = each.filter(({ citation }) => !citation.locator && !WITHOUT_LOCATOR.test(citation.note ?? ""));
  expect(unfindable.map(({ name, citation }) => `${name} cites ${citation.ref}`)).toEqual([]);
});
