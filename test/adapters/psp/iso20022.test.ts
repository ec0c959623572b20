// ISO 20022: customer credit transfers as XML, with several transactions in one message.
import { describe, expect, it } from "vitest";
import { loadParser } from "../../../src/adapters/psp/iso20022.js";
import { allFromProvider, fromIso20022, LONGEST_MESSAGE, parseIso20022 } from "../../../src/adapters/psp.js";
import { law, supposed } from "./handles.js";

const group = (count: number, more = "<IntrBkSttlmDt>2021-03-01</IntrBkSttlmDt>") =>
  `<GrpHdr><MsgId>M1</MsgId><CreDtTm>2021-02-26T10:00:00</CreDtTm><NbOfTxs>${count}</NbOfTxs>${more}</GrpHdr>`;

const debtor = `<Dbtr><Nm>Lee &amp; Sons</Nm><PstlAdr><Ctry>US</Ctry></PstlAdr></Dbtr>
  <DbtrAcct><Id><Othr><Id>12345</Id></Othr></Id></DbtrAcct>
  <DbtrAgt><FinInstnId><BICFI>BANKUS33</BICFI><LEI>7LTWFZYICNSX8D621K86</LEI></FinInstnId></DbtrAgt>`;

const transfer = (id: string, creditor: string, more = "", from = debtor) => `<CdtTrfTxInf>
  <PmtId><EndToEndId>${id}</EndToEndId><UETR>uetr-${id}</UETR></PmtId>${from}
  <CdtrAgt><FinInstnId><BICFI>BANKCNBJ</BICFI><Nm>Bank of Somewhere</Nm></FinInstnId></CdtrAgt>
  <Cdtr>${creditor}</Cdtr>${more}</CdtTrfTxInf>`;

const pacs = (body: string, prefix = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${prefix}Document xmlns${prefix && ":"}${prefix.replace(":", "")}="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf>${body}</FIToFICstmrCdtTrf></${prefix}Document>`;

const pain = (body: string) =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>${body}</CstmrCdtTrfInitn></Document>`;

const bakery = "<Nm>Corner Bakery</Nm>";

describe("a pacs.008", () => {
  it("gives each transaction its parties, agents, accounts, remittance text and settlement day", async () => {
    const remittance = `<CdtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id><Prxy><Id>pay@oven.example</Id></Prxy></CdtrAcct>
      <UltmtCdtr><Nm>Little Oven</Nm><Id><OrgId><LEI>529900T8BM49AURSDO55</LEI></OrgId></Id></UltmtCdtr>
      <RmtInf><Ustrd>Invoice 7</Ustrd><Ustrd>Thank you</Ustrd></RmtInf>`;
    const [one, ...more] = await fromIso20022(pacs(group(1) + transfer("E1", bakery, remittance)));
    expect(more).toEqual([]);
    expect(one.kind).toBe("pacs.008");
    expect(one.transaction).toEqual({
      id: "uetr-E1",
      at: "2021-03-01",
      activity: "payment",
      parties: [
        { role: "debtor", name: "Lee & Sons", country: "US" },
        { role: "debtor-account", name: "12345" },
        { role: "debtor-agent", lei: "7LTWFZYICNSX8D621K86" },
        { role: "debtor-agent", name: "BANKUS33" },
        { role: "creditor", name: "Corner Bakery" },
        { role: "ultimate-creditor", name: "Little Oven", lei: "529900T8BM49AURSDO55" },
        { role: "creditor-account", name: "DE02120300000000202051" },
        { role: "creditor-account", name: "pay@oven.example" },
        { role: "creditor-agent", name: "Bank of Somewhere" },
        { role: "creditor-agent", name: "BANKCNBJ" },
        { role: "descriptor", name: "Invoice 7" },
        { role: "descriptor", name: "Thank you" },
      ],
    });
    expect(one.unread).toContain("Document.FIToFICstmrCdtTrf.GrpHdr.CreDtTm");
    expect(supposed.check(one.transaction).action).toBe("allow");
  });

  it("of several transactions gives several results, in order, each with its own parties", async () => {
    const creditors = [bakery, "<Nm>Alipay (China) Network Technology Co., Ltd.</Nm>", "<Nm>财付通</Nm>"];
    const body = creditors.map((creditor, at) => transfer(`E${at}`, creditor)).join("");
    const results = await fromIso20022(pacs(group(3) + body));
    expect(results.map(({ transaction }) => transaction.id)).toEqual(["uetr-E0", "uetr-E1", "uetr-E2"]);
    const actions = results.map(({ transaction }) => supposed.check(transaction).action);
    expect(actions[0]).toBe("allow");
    expect(actions.slice(1)).not.toContain("allow");
  });

  it.each([
    ["as the debtor", transfer("E1", bakery, "", "<Dbtr><Nm>Alipay</Nm></Dbtr>")],
    ["as an alias of an account", transfer("E1", bakery, "<CdtrAcct><Prxy><Id>WeChat Pay</Id></Prxy></CdtrAcct>")],
    ["in the remittance text", transfer("E1", bakery, "<RmtInf><Ustrd>via 支付宝</Ustrd></RmtInf>")],
    ["by characters by number", transfer("E1", "<Nm>&#x652F;&#20184;&#23453;</Nm>")],
    ["with a comment in its name", transfer("E1", "<Nm>Ali<!-- -->pay</Nm>")],
    ["in CDATA", transfer("E1", "<Nm><![CDATA[Alipay]]></Nm>")],
    ["as an ultimate party", transfer("E1", bakery, "<UltmtCdtr><Nm>WeChat Pay</Nm></UltmtCdtr>")],
    ["as an intermediary", transfer("E1", bakery, "<IntrmyAgt2><FinInstnId><Nm>Alipay</Nm></FinInstnId></IntrmyAgt2>")],
  ])("finds a wallet %s", async (_, body) => {
    const [{ transaction }] = await fromIso20022(pacs(group(1) + body), { usNexus: true });
    expect(supposed.check(transaction).action).not.toBe("allow");
  });

  it("is read under any prefix and inside an envelope", async () => {
    const body = group(1) + transfer("E1", "<Nm>Alipay</Nm>");
    const enveloped = `<Envelope><AppHdr><Fr/></AppHdr>${pacs(body).replace(/<\?.*\?>/, "")}</Envelope>`;
    for (const xml of [pacs(body, "p:"), enveloped]) {
      const [{ transaction }] = await fromIso20022(xml);
      expect(transaction.parties).toContainEqual({ role: "creditor", name: "Alipay" });
    }
  });

  it("without a settlement day is held, for the making of the message is no such day", async () => {
    const [{ transaction, notFound }] = await fromIso20022(pacs(group(1, "") + transfer("E1", bakery)));
    expect(transaction.at).toBe("");
    expect(notFound.filter(({ fact }) => fact === "at")).toHaveLength(2);
    expect(law.check(transaction)).toMatchObject({ action: "hold", problem: { code: "invalid-date" } });
  });

  it("whose creditor is not told is held", async () => {
    const [{ transaction }] = await fromIso20022(pacs(group(1) + transfer("E1", "<PstlAdr><Ctry>FR</Ctry></PstlAdr>")));
    expect(law.check(transaction)).toMatchObject({ action: "hold", problem: { code: "empty-counterparty" } });
  });
});

describe("a pain.001", () => {
  const instruction = (name: string, day: string, ...transfers: string[]) =>
    `<PmtInf><PmtInfId>${name}</PmtInfId><ReqdExctnDt>${day}</ReqdExctnDt><Dbtr><Nm>${name}</Nm></Dbtr>${transfers.join("")}</PmtInf>`;
  const to = (id: string, creditor: string) => transfer(id, `<Nm>${creditor}</Nm>`, "", "");

  it("binds each transfer to the debtor and the day of its own instruction", async () => {
    const body =
      group(3, "<InitgPty><Nm>Lee</Nm></InitgPty>") +
      instruction("North", "<Dt>2021-03-01</Dt>", to("E1", "Corner Bakery"), to("E2", "Alipay")) +
      instruction("South", "2021-02-19", to("E3", "Alipay"));
    const results = await fromIso20022(pain(body), { usNexus: true });
    expect(
      results.map(({ transaction: { id, at, parties } }) => [id, at, parties.find((p) => p.role === "debtor")?.name]),
    ).toEqual([
      ["uetr-E1", "2021-03-01", "North"],
      ["uetr-E2", "2021-03-01", "North"],
      ["uetr-E3", "2021-02-19", "South"],
    ]);
    for (const { transaction } of results)
      expect(transaction.parties).toContainEqual({ role: "initiating-party", name: "Lee" });
    expect(results.map(({ transaction }) => supposed.check(transaction).action)).toEqual(["allow", "block", "hold"]);
  });

  it("with an instruction that holds no transfer is refused: it would be lost", async () => {
    const body =
      group(1, "") + instruction("North", "2021-03-01", to("E1", "Lee")) + instruction("South", "2021-03-01");
    await expect(fromIso20022(pain(body))).rejects.toThrow(/PmtInf\.1.*no transaction/);
  });
});

describe("a message that is refused", () => {
  const good = pacs(group(1) + transfer("E1", bakery));
  it.each<readonly [string, unknown, string]>([
    ["with a document type", good.replace("?>\n", '?><!DOCTYPE x [<!ENTITY a "Alipay">]>'), "invalid-input"],
    ["with an entity that XML does not define", good.replace("Corner", "&ali;"), "invalid-input"],
    ["with a character that is none", good.replace("Corner", "&#xD800;"), "invalid-input"],
    ["cut off", good.slice(0, -40), "invalid-input"],
    ["that counts its transactions otherwise", pacs(group(2) + transfer("E1", bakery)), "invalid-input"],
    ["without a transaction", pacs(group(0)), "invalid-input"],
    ["of another kind", good.replaceAll("FIToFICstmrCdtTrf", "FICdtTrf"), "invalid-input"],
    ["of two documents", `<Envelope>${good.replace(/<\?.*\?>/, "").repeat(2)}</Envelope>`, "invalid-input"],
    ["with two creditors", good.replace("</Cdtr>", "</Cdtr><Cdtr><Nm>Alipay</Nm></Cdtr>"), "invalid-input"],
    ["nested without end", `${"<a>".repeat(500)}${"</a>".repeat(500)}`, "invalid-input"],
    ["that is empty", "", "invalid-input"],
    ["that is no text", Buffer.from(good), "invalid-input"],
    ["with a name that is too long", good.replace("Corner", "C".repeat(1025)), "over-long"],
    ["that is too long", `${good}${" ".repeat(LONGEST_MESSAGE)}`, "over-long"],
  ])("%s", async (_, xml, code) => {
    await expect(fromIso20022(xml as string)).rejects.toMatchObject({ name: "InterdictError", code });
  });

  it("says what to install where the parser is missing", async () => {
    await expect(loadParser(() => Promise.reject(new Error("Cannot find package")))).rejects.toMatchObject({
      code: "missing-peer",
      message: expect.stringContaining("npm install fast-xml-parser"),
    });
  });

  it("is the same for a message that the caller parsed", async () => {
    const parsed = await parseIso20022(good);
    expect(allFromProvider("iso20022", parsed)).toEqual(await fromIso20022(good));
  });
});
