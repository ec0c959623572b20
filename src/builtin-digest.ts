// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "50a5654e4a81cb7a621d260aac5d692449e8f986b99b5eb80775a8da4d1a1bb8";
