// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "a404fc568043aa427cba89f37ac3f761f30fe8dce44b4e70ed5b4b6f79a3c91d";
