// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "b4d95576af63429bdc0e869a4a2a6bc06848aeaf6003b6eae7ebb0e84cc748f9";
