// Written by `npm run digest`: SHA-256 of the built-in ruleset in canonical JSON.
export const BUILTIN_DIGEST = "9086161508258528bc9f20b769d29db781affe0b8897cd35674716c00c2f7912";
