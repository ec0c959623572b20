// CapCut: its name, its package, and what only looks like it.
import type { Application } from "../../model/index.js";

export const capcut: Application = {
  id: "capcut",
  name: "CapCut",
  names: [
    {
      value: "CapCut",
      kind: "official",
      lang: "en",
      mode: "anywhere",
      confidence: "verified",
      sources: ["eo-14352-text"],
    },
  ],
  identifiers: [
    { kind: "android-package", value: "com.lemon.lvoverseas", confidence: "verified", sources: ["cn-list-3"] },
  ],
  neighbours: [
    {
      kind: "name",
      value: "Jianying",
      is: "the sibling of CapCut for mainland China",
      confidence: "unverified",
      sources: [],
    },
    {
      kind: "name",
      value: "剪映",
      is: "Jianying, the sibling of CapCut for mainland China",
      confidence: "unverified",
      sources: [],
    },
  ],
  note: 'Executive Order 14352 speaks of "the CapCut applications", without listing them. No store number or domain of its own is held.',
};
