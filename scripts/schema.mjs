// Writes docs/schema/*.schema.json from the zod schemas of the build: what a ruleset, a transaction and a decision record
// look like, for tools that read JSON Schema. Run through `npm run schema`, which builds first; a test fails as long as a file is stale.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DATA_MODEL_VERSION, recordSchema, ruleSourceSchema, transactionSchema } from "interdict/schema";
import * as z from "zod";

const NOTE = {
  "rule-source":
    "Written by npm run schema. It holds the form: types, words and days. The invariants (references that exist, sources of what is verified, no circles) are checked by compile, as docs/data-model.md says.",
  record: "Written by npm run schema. It holds the form. Whether a record is as it was written, only verify says.",
  transaction:
    "Written by npm run schema. It holds the form. That somebody can be screened, and that a day exists, only the library says.",
};

/** The text of every file, by its name in docs/schema/. */
export function schemas() {
  return new Map([
    [
      "rule-source.schema.json",
      written(ruleSourceSchema, "rule-source", "A ruleset of Interdict", ruleSourceNames(ruleSourceSchema.shape)),
    ],
    [
      "record.schema.json",
      written(recordSchema, "record", "A decision record of Interdict", recordNames(recordSchema.shape)),
    ],
    ["transaction.schema.json", written(transactionSchema, "transaction", "A transaction of Interdict", new Map())],
  ]);
}

/** The parts of a ruleset that are worth a name of their own. */
function ruleSourceNames({ instruments, parties }) {
  const instrument = instruments.element;
  const { citation, provisions, prohibitions, designation, events, duties } = instrument.shape;
  const rule = prohibitions.element.shape;
  const event = events.element.shape;
  const { applications, persons, relations, providers } = parties.shape;
  return new Map([
    [instrument, "instrument"],
    [citation, "citation"],
    [provisions.element, "provision"],
    [prohibitions.element, "prohibition"],
    [rule.identification.unwrap(), "identification"],
    [rule.conditions.unwrap().element, "condition"],
    [rule.exemptions.element, "exemption"],
    [designation.unwrap(), "designation"],
    [events.element, "event"],
    [event.declares.unwrap().element, "declaration"],
    [event.sets.element.shape.bound, "bound"],
    [event.on, "day"],
    [duties.element, "duty"],
    [duties.element.shape.due.unwrap(), "dateRule"],
    [parties, "parties"],
    [applications.element, "application"],
    [applications.element.shape.names.element, "alias"],
    [applications.element.shape.identifiers.element, "identifier"],
    [applications.element.shape.neighbours.element, "neighbour"],
    [persons.element, "person"],
    [relations.element, "relation"],
    [providers.element, "provider"],
    [providers.element.shape.codes.element, "code"],
  ]);
}

/** The parts of a record that are worth a name of their own. */
function recordNames({ verdict, disposition, clearances }) {
  const { matches, findings } = verdict.unwrap().shape;
  return new Map([
    [verdict.unwrap(), "verdict"],
    [matches.unwrap().element, "match"],
    [findings.unwrap().element, "finding"],
    [disposition, "disposition"],
    [disposition.shape.because.element, "reason"],
    [disposition.shape.table.unwrap(), "policy"],
    [clearances.unwrap().element, "clearance"],
  ]);
}

function written(schema, name, title, names) {
  const ids = z.registry();
  for (const [part, id] of names) ids.add(part, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    metadata: ids,
    // A registry of one's own takes the place of zod's: what the schemas say of themselves is added again.
    override: ({ zodSchema, jsonSchema }) => {
      if (!jsonSchema.$ref) Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
      delete jsonSchema.id;
    },
  });
  const head = {
    $schema,
    $id: `urn:interdict:schema:${name}:${DATA_MODEL_VERSION}`,
    title,
    description: `Version ${DATA_MODEL_VERSION} of the data model.`,
    $comment: NOTE[name],
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../docs/schema/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemas()) {
    writeFileSync(new URL(name, folder), text);
    console.log(`docs/schema/${name} written.`);
  }
}
