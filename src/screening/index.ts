export type { MatchSet } from "./match-set.js";
export { type ReadOwner, type ReadParty, readCounterparty } from "./read-counterparty.js";
export { type ScreenOptions, screen } from "./screen.js";
export { screenParty } from "./screen-party.js";
export { type Parties, screenParties, screenTransaction } from "./screen-transaction.js";
