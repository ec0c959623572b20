// Lemon8: its name. No identifier of it was read.
import type { Application } from "../../model/index.js";

export const lemon8: Application = {
  id: "lemon8",
  name: "Lemon8",
  names: [
    {
      value: "Lemon8",
      kind: "official",
      lang: "en",
      mode: "anywhere",
      confidence: "verified",
      sources: ["eo-14352-text"],
    },
  ],
  identifiers: [],
  neighbours: [],
  note: "No package, bundle id, store number or domain of its own is held.",
};
