// Whose host it is. The tables hold registrable domains and hosts; a host belongs to the longest of them that it ends
// with, label by label. Why that needs no list of public suffixes: docs/decisions.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { lookup } from "./fixture.js";
import { who } from "./who.js";

describe("a host is held against registrable domains", () => {
  it.each<[string, string, string]>([
    ["the domain", "alipay.com", "alipay"],
    ["three levels below it", "a.b.c.alipay.com", "alipay"],
    ["the same label under another public suffix", "alipay.com.cn", ""],
    ["under a suffix of one label", "alipay.co", ""],
    ["under a private suffix", "alipay.github.io", ""],
    ["under a host that hands out subdomains", "alipay.com.attacker.example", ""],
    ["a shared domain as a subdomain of another's", "qq.com.evil.example", ""],
    ["a label that only ends with it", "notalipay.com", ""],
    ["a label with a hyphen", "alipay-support.com", ""],
    ["a label that begins with it", "alipay.communication.example", ""],
    ["the top level alone is nobody's", "com", ""],
    ["below a brand's top level", "shop.alipay", "alipay"],
    ["the brand as a label of another's", "alipay.shop", ""],
    ["an underscore in front", "_dmarc.alipay.com", "alipay"],
    ["an address by number", "203.0.113.7", ""],
    ["an address by number, version 6", "[2001:db8::1]", ""],
  ])("%s: %s", (_, host, expected) => {
    expect(who(lookup, { domain: host })).toBe(expected);
    expect(who(lookup, { url: `https://${host}/pay?x=1#y` })).toBe(expected);
    // As a name, `alipay.co` is Alipay Co.
    if (!host.includes("[") && !/^alipay\.co$|^com$/.test(host)) expect(who(lookup, { name: host })).toBe(expected);
  });

  it("holds for every domain of the built-in parties: another's domain that begins with it is not it", () => {
    const builtIn = buildLookup(parties);
    const domains = [...parties.applications, ...parties.persons]
      .flatMap((party) => party.identifiers)
      .filter(({ kind, value }) => kind === "domain" && value.split(".").length === 2)
      .map(({ value }) => value.replace(/^\./, ""));
    expect(domains.length).toBeGreaterThan(50);
    for (const domain of domains)
      for (const other of [`${domain}.evil.example`, `x${domain}`, `${domain}x`, `x-${domain}`])
        expect(who(builtIn, { domain: other }), other).toBe("");
  });

  it("holds no public suffix: a domain of one label is the top level of a brand", () => {
    const single = [...parties.applications, ...parties.persons]
      .flatMap((party) => party.identifiers)
      .filter(({ kind, value }) => kind === "domain" && !value.replace(/^\./, "").includes("."));
    expect(single.map(({ value }) => value.replace(/^\./, ""))).toEqual(["alipay"]);
    const registries = /^\.?(?:com|net|org|edu|gov|ac|co)\.[a-z]{2}$|^\.?(?:cn|uk|us|eu|de)\.com$/;
    const domains = [...parties.applications, ...parties.persons].flatMap((party) => party.identifiers);
    expect(domains.filter(({ kind, value }) => kind === "domain" && registries.test(value))).toEqual([]);
  });
});

describe("how a host is written", () => {
  it.each<[string, string, string]>([
    ["closing dot", "alipay.com.", "alipay"],
    ["several closing dots", "alipay.com..", "alipay"],
    ["port", "alipay.com:8443", "alipay"],
    ["port that no host can have", "alipay.com:99999", "alipay"],
    ["credentials", "user:secret@alipay.com", "alipay"],
    ["credentials that look like the host", "alipay.com:secret@evil.example", ""],
    ["a leading dot, as in cookies", ".alipay.com", "alipay"],
    ["a wildcard, as in certificates", "*.alipay.com", "alipay"],
    ["capitals", "WWW.ALIPAY.COM", "alipay"],
    ["ideographic full stops", "alipay。com", "alipay"],
    ["a percent-encoded dot", "alipay%2Ecom", "alipay"],
    ["a path without a scheme", "alipay.com/pay", "alipay"],
    ["a query without a path", "alipay.com?x", "alipay"],
    ["international letters", "qq.中国", "qq"],
    ["the same in punycode", "qq.xn--fiqs8s", "qq"],
    ["a Cyrillic letter", "аlipay.com", ""],
    ["the same in punycode", "xn--lipay-7fg.com", ""],
    ["a dotless i", "alıpay.com", ""],
    ["a Greek letter", "αlipay.com", ""],
    ["a digit for a letter", "a1ipay.com", ""],
    ["a letter too many", "alipayy.com", ""],
    ["an invisible letter, which no browser shows either", "ali\u200bpay.com", "alipay disguised"],
  ])("%s: %s", (_, domain, expected) => {
    expect(who(lookup, { domain })).toBe(expected);
    expect(who(lookup, { url: domain })).toBe(expected);
    expect(who(lookup, { qr: domain })).toBe(expected);
  });
});

describe("an e-mail address is no domain", () => {
  it.each<[string, string]>([
    ["at a provider of mail", "someone@qq.com"],
    ["with a number, as QQ gives them", "12345678@qq.com"],
    ["with a tag", "first.last+tag@qq.com"],
    ["as a link", "mailto:someone@qq.com"],
    ["with a name", "Wei Zhang <wei.zhang@qq.com>"],
    ["below a shared domain", "someone@vip.qq.com"],
    ["somewhere else", "alipay@evil.example"],
  ])("%s: %s", (_, text) => {
    for (const field of ["name", "domain", "url", "qr"] as const)
      expect(who(lookup, { [field]: text }), field).toBe("");
  });

  it("at a company's own domain is for review in the field of a domain or address", () => {
    for (const field of ["domain", "url"] as const)
      expect(who(lookup, { [field]: "service@alipay.com" })).toBe("alipay? ambiguous");
  });

  it("is a host with credentials where a scheme or a path says so", () => {
    expect(who(lookup, { url: "https://someone@qq.com/" })).toBe("qq");
    expect(who(lookup, { url: "someone@qq.com/x" })).toBe("qq");
  });
});
