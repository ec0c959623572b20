// Kaspersky: the cybersecurity and anti-virus software, its names, its domains, and what only looks like it.
import type { Application } from "../../model/index.js";

export const kaspersky: Application = {
  id: "kaspersky",
  name: "Kaspersky",
  names: [
    {
      value: "Kaspersky",
      kind: "official",
      lang: "en",
      mode: "anywhere",
      confidence: "verified",
      sources: ["kaspersky-bis", "kaspersky-determination"],
      note: "In the determination the word stands for the companies; press and lists use it for the software. It is a surname too: beside a first name it is somebody else, and beside a word that nobody knows it is for review.",
    },
    {
      value: "Касперский",
      kind: "localized",
      lang: "ru",
      mode: "whole",
      weak: true,
      confidence: "our-reading",
      sources: ["kaspersky-determination"],
      note: "The name in this script; this spelling was not read. It is a common surname there.",
    },
    {
      value: "Kaspersky Anti-Virus",
      kind: "edition",
      lang: "en",
      mode: "anywhere",
      weak: true,
      confidence: "unverified",
      sources: [],
      note: "From memory.",
    },
    {
      value: "Kaspersky Internet Security",
      kind: "edition",
      lang: "en",
      mode: "anywhere",
      weak: true,
      confidence: "unverified",
      sources: [],
      note: "From memory.",
    },
  ],
  identifiers: [
    {
      kind: "domain",
      value: "kaspersky.com",
      confidence: "verified",
      sources: ["v2fly-kaspersky"],
      note: "The companies' site: services that the determination exempts may stand under it too.",
    },
    { kind: "domain", value: "kaspersky-labs.com", confidence: "verified", sources: ["v2fly-kaspersky"] },
  ],
  neighbours: [
    {
      kind: "name",
      value: "Eugene Kaspersky",
      is: "an individual, not the software",
      confidence: "unverified",
      sources: [],
    },
  ],
  note: "Stands for all cybersecurity and anti-virus software of Kaspersky: the determination names classes of products, not one application. The products were not read one by one, and no package or store number is held.",
};
