// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "14e2ae1452555de8e1582a1363654f857bc3c8622b93baf4239911fa7625b7e2";
