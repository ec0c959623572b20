import type { Activity } from "../model/index.js";

/** Every class of transaction, in the order of the model. */
export const ACTIVITIES: readonly Activity[] = [
  "payment",
  "app-distribution",
  "hosting",
  "content-delivery",
  "transit",
  "code-integration",
  "software-supply",
  "software-update",
  "device-use",
  "acquisition",
  "data-transfer",
  "other",
];
