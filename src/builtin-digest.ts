// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "606cb14c48e1526c6fbd5247b1204e61c858222c6e867853d1f262e9a8b16d25";
