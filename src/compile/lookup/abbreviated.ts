/** How registers and banks shorten words of companies' names. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bTechnology\b/, "Tech"],
  [/\bHolding\b/, "Hldg"],
  [/\bHoldings\b/, "Hldgs"],
  [/\bGroup\b/, "Grp"],
  [/\bInternational\b/, "Intl"],
  [/\bServices\b/, "Svcs"],
  [/\bInformation\b/, "Info"],
  [/\bPayment\b/, "Pymt"],
  [/\bEntertainment\b/, "Ent"],
  [/\bEntertainment\b/, "Entmt"],
  // By itself it is too short.
  [/\bFinancial(?= )/, "Fin"],
];

/** Gives a name with one of these words shortened, and with all. */
export function abbreviated(name: string): readonly string[] {
  const each = SHORT.filter(([long]) => long.test(name)).map(([long, short]) => name.replace(long, short));
  if (each.length < 2) return each;
  return [...each, SHORT.reduce((text, [long, short]) => text.replace(long, short), name)];
}
