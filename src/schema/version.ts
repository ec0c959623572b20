/**
 * The version of the data model that `ruleSourceSchema` and `interdict/schema.json` describe; docs/data-model.md says
 * what a change of each digit means.
 */
export const DATA_MODEL_VERSION = "1.0";
