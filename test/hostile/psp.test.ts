// Provider objects and messages in which a payment hides from the one who asks.
import { allFromProvider, fromIso20022, fromProvider } from "interdict/psp";
import { describe, expect, it } from "vitest";
import { bind, ruleset } from "../../src/index.js";

const { check } = bind(ruleset, { facts: { usNexus: true } });

const message = (creditor: string, count = 1) =>
  `<FIToFICstmrCdtTrf><GrpHdr><NbOfTxs>${count}</NbOfTxs><IntrBkSttlmDt>2021-03-01</IntrBkSttlmDt></GrpHdr>
   <CdtTrfTxInf><Dbtr><Nm>Ann Example</Nm></Dbtr><Cdtr>${creditor}</Cdtr></CdtTrfTxInf></FIToFICstmrCdtTrf>`;
const doc = (inner: string) => `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08">${inner}</Document>`;
const pain = `<CstmrCdtTrfInitn><GrpHdr><NbOfTxs>1</NbOfTxs></GrpHdr><PmtInf><CdtTrfTxInf><Cdtr><Nm>WeChat Pay</Nm></Cdtr></CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn>`;
const acme = message("<Nm>Acme</Nm>");
const wechat = message("<Nm>WeChat Pay</Nm>");

const answer = async (xml: string) =>
  fromIso20022(xml).then(
    (mapped) => mapped.map(({ transaction }) => check(transaction).action).join(),
    (error) => error.code,
  );

const REFUSED: readonly (readonly [string, string])[] = [
  ["two documents, the second further down", `<E>${doc(acme)}<M>${doc(wechat)}</M></E>`],
  ["two documents, the first further down", `<E><M>${doc(acme)}</M>${doc(wechat)}</E>`],
  ["a document in a document", doc(acme + doc(wechat))],
  ["a document in a party", doc(message(`<Nm>Acme</Nm>${doc(wechat)}`))],
  ["two messages in one document", doc(acme + pain)],
  ["two messages of one kind", doc(acme + wechat)],
  ["text beside the message", doc(`WeChat Pay${acme}`)],
  ["two names", doc(message("<Nm>Acme</Nm><Nm>WeChat Pay</Nm>"))],
  ["two names of two namespaces", doc(message("<a:Nm>Acme</a:Nm><b:Nm>WeChat Pay</b:Nm>"))],
  ["a name in pieces", doc(message("<Nm>WeChat<b/> Pay</Nm>"))],
  ["an instruction in a name", doc(message("<Nm>We<?x y?>Chat Pay</Nm>"))],
  ["a party that is text", doc(message("WeChat Pay"))],
  ["an entity", doc(message("<Nm>&w;</Nm>"))],
  [
    "entities that expand",
    `<!DOCTYPE d [<!ENTITY a "WeChat"><!ENTITY b "&a;&a;&a;&a;">]>${doc(message("<Nm>&b;</Nm>"))}`,
  ],
  ["an external entity", `<!doctype d [<!ENTITY a SYSTEM "file:///etc/hostname">]>${doc(message("<Nm>&a;</Nm>"))}`],
  ["an element called __proto__", doc(message("<__proto__><Nm>Acme</Nm></__proto__><Nm>Acme</Nm>"))],
  ["UTF-16 read as bytes", Buffer.from(doc(acme), "utf16le").toString("latin1")],
  ["a second root", doc(acme) + doc(wechat)],
  ["fewer transactions than it counts", doc(message("<Nm>Acme</Nm>", 2))],
];

const HELD: readonly (readonly [string, string])[] = [
  ["a comment in a name", "<Nm>We<!-- -->Chat Pay</Nm>"],
  ["CDATA in a name", "<Nm>We<![CDATA[Chat]]> Pay</Nm>"],
  ["CDATA that looks like the end of it", "<Nm><![CDATA[</Nm>]]>WeChat Pay</Nm>"],
  ["characters by number", "<Nm>&#87;e&#x43;hat Pay</Nm>"],
  ["attributes on a name", '<Nm a="&lt;/Nm>">WeChat Pay</Nm>'],
  ["a prefix on a name", '<x:Nm xmlns:x="urn:x">WeChat Pay</x:Nm>'],
  ["a name in other capitals", "<NM>Acme</NM>"],
];

describe("a message with", () => {
  it("one payment to a bakery is allowed, so that the others are refused for their own reason", async () => {
    expect(await answer(doc(acme))).toBe("allow");
  });
  it.each(REFUSED)("%s is refused", async (_, xml) => {
    expect(await answer(xml)).toBe("invalid-input");
  });
  it.each(HELD)("%s is held", async (_, creditor) => {
    expect(await answer(doc(message(creditor)))).toBe("hold");
  });
});

const intent = { object: "payment_intent", id: "pi_1", payment_method_types: ["card"] } as const;
const card = { payment_method: { type: "card" } };
const tried = (...types: string[]) => ({
  charges: { data: types.map((type) => ({ payment_method_details: { type } })) },
});

const INTENTS: readonly (readonly [string, object])[] = [
  ["an attempt among several", { ...card, ...tried("card", "wechat_pay", "card") }],
  ["an attempt without a method", { payment_method: null, ...tried("wechat_pay") }],
  ["a code in capitals", { payment_method: { type: "WECHAT_PAY" } }],
  ["a code with a blank without width", { payment_method: { type: "wechat\u200b_pay" } }],
  ["a descriptor", { ...card, statement_descriptor: "WECHAT PAY" }],
  ["an id in its place", { payment_method: "pm_1", payment_method_types: ["wechat_pay"] }],
];

const BROKEN: readonly (readonly [string, object])[] = [
  ["a list in the place of a method", { payment_method: [{ type: "card" }] }],
  ["a code in the place of a method", { payment_method: "wechat_pay" }],
  ["a list of codes in the place of one", { payment_method: { type: ["card", "wechat_pay"] } }],
  ["an object that calls itself card", { payment_method: { type: { toString: () => "card" } } }],
  ["a list in the place of a charge", { ...card, latest_charge: [tried("wechat_pay")] }],
  ["a text in the place of a list", { payment_method_types: "card" }],
  ["a text in the place of charges", { ...card, charges: "ch_1" }],
];

describe("a PaymentIntent with", () => {
  const mapped = (changed: object) => fromProvider("stripe", { ...intent, ...changed }, { at: "2021-03-01" });

  it("a card is allowed, whatever its metadata says of it", () => {
    expect(check(mapped({ ...card, ...tried("card") }).transaction).action).toBe("allow");
    const metadata = { payment_method: { type: "wechat_pay" }, __proto__: { payment_method: null } };
    expect(check(mapped({ ...card, metadata }).transaction).action).toBe("allow");
  });
  it("metadata that calls itself a card is held by its method", () => {
    const changed = { payment_method: { type: "wechat_pay" }, metadata: { payment_method: { type: "card" } } };
    expect(check(mapped(changed).transaction).action).toBe("hold");
  });
  it.each(INTENTS)("%s is held", (_, changed) => {
    expect(check(mapped(changed).transaction).action).toBe("hold");
  });
  it.each(BROKEN)("%s is refused", (_, changed) => {
    expect(() => mapped(changed)).toThrow(/^invalid-input/);
  });
});

it("an object that is a request and a batch of notifications is neither", () => {
  const item = {
    NotificationRequestItem: { pspReference: "1", eventCode: "AUTHORISATION", paymentMethod: "wechatpayQR" },
  };
  const object = { merchantAccount: "m", paymentMethod: { type: "scheme" }, notificationItems: [item] };
  expect(() => allFromProvider("adyen", object, { at: "2021-03-01" })).toThrow(/^invalid-input.*several/);
});
