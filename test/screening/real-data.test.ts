import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import type { Identifier, Neighbour } from "../../src/model/party.js";
import type { Counterparty } from "../../src/model/transaction.js";
import { parties } from "../../src/parties/index.js";
import { screen } from "../../src/screening/screen.js";

const lookup = buildLookup(parties);
const everybody = [...parties.applications, ...parties.persons];

/** A counterparty that shows an identifier of the data where a host would have it. */
function showing({ kind, value, scheme, payerCode }: Identifier): Counterparty {
  switch (kind) {
    case "android-package":
      return { androidPackage: value };
    case "apple-bundle":
      return { iosBundleId: value };
    case "desktop":
      return { app: value };
    case "app-store":
      return { appStoreId: value };
    case "domain":
    case "host":
      return { domain: value };
    case "url-prefix":
      return { url: `${value}x` };
    case "lei":
      return { lei: value };
    case "isin":
      return { isin: value };
    case "ticker":
      return { ticker: scheme ? `${scheme}:${value}` : value };
    case "registration":
      return { registrationNumber: value };
    case "payer-code":
      return { payerCode: (payerCode?.prefixes[0] ?? "").padEnd(payerCode?.minLength ?? 0, "0") };
    case "qr-guid": {
      const template = `00${String(value.length).padStart(2, "0")}${value}`;
      return { qr: `00020126${String(template.length).padStart(2, "0")}${template}` };
    }
  }
}

function neighbour({ kind, value }: Neighbour): Counterparty {
  if (kind === "android-package") return { androidPackage: value };
  if (kind === "url-prefix") return { url: `${value}x` };
  return kind === "name" ? { name: value } : { domain: value };
}

describe("the built-in parties", () => {
  it.each(
    everybody.flatMap((party) =>
      party.identifiers.map((identifier) => [party.id, identifier.kind, identifier.value, identifier] as const),
    ),
  )("%s is found by %s %s", (id, _, __, identifier) => {
    const match = screen(lookup, showing(identifier)).find((one) => one.subject === id);
    expect(match?.by).toBe("identifier");
    const weak = identifier.weak === true || identifier.confidence === "unverified";
    if (weak) expect(match?.strength).toBe("weak");
    else if (!match?.flags.includes("ambiguous")) expect(match?.strength).toBe("strong");
  });

  it.each(
    everybody.flatMap((party) =>
      [party.name, ...party.names.map((name) => name.value)].map((name) => [party.id, name] as const),
    ),
  )("%s is found by its name %s", (id, name) => {
    for (const spelling of [name, name.toUpperCase(), ` ${name} `]) {
      const match = screen(lookup, spelling).find((one) => one.subject === id);
      expect(match, spelling).toBeDefined();
      expect(match?.by).not.toBe("relation");
    }
  });

  it.each(everybody.map((party) => [party.id]))("%s is found by its id", (id) => {
    expect(screen(lookup, { app: id })[0]).toMatchObject({ subject: id, score: 1, strength: "strong" });
  });

  it.each(
    parties.applications.flatMap((app) => app.neighbours.map((one) => [one.kind, one.value, app.id, one] as const)),
  )("%s %s is not %s", (_, __, id, one) => {
    expect(screen(lookup, neighbour(one)).filter((match) => match.subject === id && match.by !== "relation")).toEqual(
      [],
    );
  });

  it.each(
    parties.providers.flatMap((provider) => provider.codes.map((code) => [provider.id, code.code, code] as const)),
  )("%s %s stands for what its list says", (provider, paymentMethod, code) => {
    const found = screen(lookup, { provider, paymentMethod }).filter((match) => match.by !== "relation");
    expect(found.map((match) => match.subject).sort()).toEqual([...code.subjects].sort());
  });
});
