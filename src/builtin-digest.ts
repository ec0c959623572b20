// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "0afac3521b0ef42d145b5139641a1969bb4f0b8aa93190fad9077c85e0d85b62";
