// Says of each labelled case whether the answer is right, in two counts.
//
// `found`: a subject is expected and the best match is that subject, strong or for review; nobody is expected and no
// match is strong. A match for review stops nothing by itself, and where the data alone cannot decide it is the answer
// that the labels ask for. A party that is held only as a minority holding or an affiliate is matched as what it is, which
// is right where nobody is expected.
//
// `strict`: a subject is expected and the best match is that subject and strong; nobody is expected and nobody is matched.

/** Tells which subjects are in the data only as neighbours of covered ones. */
export function neighboursOf({ persons, relations }) {
  const reaching = new Set(["develops", "operates", "publishes", "controls", "subsidiary-of"]);
  const joined = new Set(relations.filter((r) => reaching.has(r.relation)).flatMap((r) => [r.subject, r.object]));
  return new Set(persons.map((person) => person.id).filter((id) => !joined.has(id)));
}

/** Screens every case. An error counts as an answer that is wrong in both counts, and says so. */
export function judge(cases, { screen, neighbours }) {
  return cases.map((one) => {
    const { input, expect } = one;
    let matches = [];
    let error;
    try {
      matches = screen(input);
    } catch (thrown) {
      error = thrown.code ?? String(thrown);
    }
    const best = matches[0];
    const alarms = matches.filter((match) => !neighbours.has(match.subject));
    const strongAlarm = alarms.find((match) => match.strength === "strong");
    const right =
      expect === null
        ? {
            found: error === undefined && strongAlarm === undefined,
            strict: error === undefined && matches.length === 0,
          }
        : { found: best?.subject === expect, strict: best?.subject === expect && best.strength === "strong" };
    const claimed =
      expect === null
        ? { found: strongAlarm !== undefined, strict: matches.length > 0 }
        : { found: best !== undefined, strict: best !== undefined && best.strength === "strong" };
    return { ...one, matches, error, right, claimed };
  });
}

/** Precision, recall and F1 of judged cases, in one of the two counts. */
export function scores(judged, count) {
  const hits = judged.filter((one) => one.expect !== null && one.right[count]).length;
  const positives = judged.filter((one) => one.expect !== null).length;
  const claims = judged.filter((one) => one.claimed[count]).length;
  return rates({ hits, positives, claims });
}

export function rates({ hits, positives, claims }) {
  const precision = claims === 0 ? 1 : hits / claims;
  const recall = positives === 0 ? 1 : hits / positives;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { hits, positives, claims, precision, recall, f1 };
}

/** The fields that tell what kind of case it is: `name`, `androidPackage`, `provider+paymentMethod`. */
export function fieldsOf(input) {
  return Object.keys(input).join("+");
}

/** Judged cases by a key, in the order in which the keys first appear. */
export function groupBy(judged, keyOf) {
  const groups = new Map();
  for (const one of judged) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
