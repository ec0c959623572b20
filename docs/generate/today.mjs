// "In force today": what each instrument restricts on the day that the data is current through, and what it does not.
import { transactionSchema } from "interdict/schema";
import { currentThrough, instruments, nameOf, statusOf } from "./facts.mjs";
import { headingOf } from "./headings.mjs";
import { anchor, code, table } from "./words.mjs";

const ACTIVITIES = transactionSchema.shape.activity.options;

/** The part of docs/law.md on the day that the ruleset is current through. */
export function todayPart() {
  const seen = instruments.map((instrument) => ({ instrument, live: liveRules(instrument) }));
  const restricting = seen.filter(({ live }) => live.length > 0);
  const others = seen.filter(({ live }) => live.length === 0).map(({ instrument }) => instrument);
  const inForce = others.filter(({ id }) => statusOf(id).inForce !== false);
  const without = others.filter(({ id }) => statusOf(id).inForce === false);
  return [
    "## In force today",
    "",
    `On ${currentThrough}, as known on that day. A rule restricts only what its own words reach. What an instrument is said here not to restrict, it does not restrict; other law still may.`,
    "",
    ...part(
      "What restricts something",
      ["instrument", "it restricts", "it does not restrict"],
      restricting.map(({ instrument, live }) => [
        linkTo(instrument),
        groupsOf(live, ruleText)
          .map(([text, rules]) => `${text} (${rules.map(({ ref }) => code(ref)).join(", ")})`)
          .join("<br>"),
        leftText(live),
      ]),
    ),
    ...part(
      "In force, with no rule here on a transaction",
      ["instrument", "state", "what it does, and what of it is not encoded"],
      inForce.map((instrument) => [linkTo(instrument), statusOf(instrument.id).state, idleText(instrument)]),
    ),
    ...part(
      "What has ended, or never had force",
      ["instrument", "state", "since"],
      without.map((instrument) => {
        const { state, constantWithin } = statusOf(instrument.id);
        return [linkTo(instrument), state, state === "ended" ? (constantWithin.at[0] ?? "") : "never in force"];
      }),
    ),
  ];
}

function part(heading, head, rows) {
  return rows.length === 0 ? [] : [`### ${heading}`, "", ...table(head, rows), ""];
}

/** The rules that prohibit something now: operative or uncertain, and the act that they await has been made. */
function liveRules({ prohibitions }) {
  return prohibitions.filter(
    ({ ref, identification }) =>
      statusOf(ref).operative !== false && (!identification || statusOf(identification.ref).operative !== false),
  );
}

/** What a text is said of, by the text. */
function groupsOf(rules, textOf) {
  const groups = new Map();
  for (const rule of rules) groups.set(textOf(rule), [...(groups.get(textOf(rule)) ?? []), rule]);
  return [...groups];
}

function ruleText(rule) {
  const { activities, restricts, names, reaches } = rule;
  const { operative, enforced } = statusOf(rule.ref);
  const classes = activities === "any" ? "any transaction" : activities.join(", ");
  const where = whereText(rule);
  return [
    `${[classes, restricts].filter(Boolean).join("; ")}: ${names.map(nameOf).join(", ")} (${reaches.join(", ")})`,
    ...(where ? [where] : []),
    ...(operative === "unknown" ? ["whether it operates on this day is uncertain"] : []),
    ...(operative === true && enforced === false ? ["its enforcement is suspended, and the prohibition stands"] : []),
  ].join("; ");
}

/** The conditions under which alone it binds. */
export function whereText({ usNexus, conditions = [], datedBy, about }) {
  const words = {
    withinUnitedStates: () => "within the United States",
    partyWithinUnitedStates: () => "where a party, or the act, is within the United States",
    deviceOf: ({ is }) => `on a device or network of ${is}`,
    withinState: ({ is }) => `within ${is}`,
  };
  return [
    ...(usNexus ? ["subject to US jurisdiction"] : []),
    ...conditions.map((c) => words[c.fact](c)),
    ...(datedBy === "agreement" ? ["under an agreement entered into since its first day"] : []),
    ...(about === "application" ? ["where it is about the application"] : []),
  ].join("; ");
}

/** The classes that no rule of an instrument reaches, and what its exceptions spare. */
function leftText(rules) {
  const any = rules.some(({ activities }) => activities === "any");
  const reached = new Set(rules.flatMap(({ activities }) => (activities === "any" ? [] : activities)));
  const classes = any ? [] : ACTIVITIES.filter((activity) => !reached.has(activity));
  const spared = rules.flatMap(({ exemptions }) => exemptions.map(exemptionText));
  return [classes.join(", "), ...new Set(spared)].filter(Boolean).join("; ") || "nothing is left out";
}

export function exemptionText(exemption) {
  if (exemption.fact === "license") return "what is licensed";
  if (exemption.fact === "personalUse") return "personal use";
  if (exemption.fact === "exception") return `what ${code(exemption.ref)} excepts`;
  return `${exemption.of.map(nameOf).join(", ")}, while ${code(exemption.effect)} is live`;
}

const DOES = {
  event: "sets days of measures",
  identification: "empowers to identify",
  duty: "binds officials",
  exemption: "makes exceptions",
  definition: "defines terms",
};

function idleText({ prohibitions, provisions }) {
  const does = Object.keys(DOES).filter((as) => provisions.some((p) => p.encoding.as === as));
  const left = provisions.filter((p) => p.encoding.as === "not-encoded");
  return [
    ...prohibitions.map(idleRuleText),
    ...(does.length > 0 ? [does.map((as) => DOES[as]).join(", ")] : []),
    ...(left.length > 0 ? [`not encoded: ${left.map((p) => p.heading).join(", ")}`] : []),
  ].join("; ");
}

function idleRuleText({ ref, identification }) {
  const { state } = statusOf(ref);
  return identification && state === "operative"
    ? `${code(ref)} awaits an identification, and none is on record`
    : `${code(ref)} is ${state}`;
}

const linkTo = (instrument) => `[${instrument.title}](#${anchor(headingOf(instrument))})`;
