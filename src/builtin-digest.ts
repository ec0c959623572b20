// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "0859ee55abe313b039253e88e1a3e4b467f101265f9e41260aa48a78683ee576";
