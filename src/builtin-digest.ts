// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "6cf824c3bc49d0860999f9400549c62fcff7132f2c6b4a0554e79f8a17d6d67b";
