// ISO 20022: customer credit transfers between banks (pacs.008) and from the customer to the bank (pain.001), any
// version. Shapes read in the schema of pacs.008.001.08 and in the types of pain.001.001.09 (PaymentInstruction30),
// 2026-11-22; older spellings (BIC, BICOrBEI, ReqdExctnDt as a bare date) as in the versions before.
//
// The making of the message (CreDtTm) is no time of payment. A bank code has no field of its own, so it is screened as a
// name, like an account's number and alias: a wallet that somebody wrote there is found.
import type { ObjectRow, PartyRow, ProviderRow } from "./row.js";

const READ = "pacs.008.001.08 (schema), pain.001.001.09 (generated types), read 2026-11-22";

const party = (role: string, at: string): readonly PartyRow[] => [
  { role, at, name: "Nm", country: "PstlAdr.Ctry", lei: "Id.OrgId.LEI" },
  { role, at, country: "CtryOfRes" },
  { role, at, name: "Id.OrgId.AnyBIC" },
  { role, at, name: "Id.OrgId.BICOrBEI" },
  { role, at: `${at}.Id.OrgId.Othr[]`, registrationNumber: "Id" },
];

const agent = (role: string, at: string): readonly PartyRow[] => [
  { role, at: `${at}.FinInstnId`, name: "Nm", country: "PstlAdr.Ctry", lei: "LEI" },
  { role, at: `${at}.FinInstnId`, name: "BICFI" },
  { role, at: `${at}.FinInstnId`, name: "BIC" },
];

const account = (role: string, at: string): readonly PartyRow[] => [
  { role, at, name: "Nm" },
  { role, at: `${at}.Id`, name: "IBAN" },
  { role, at: `${at}.Id.Othr`, name: "Id" },
  { role, at: `${at}.Prxy`, name: "Id" },
];

/** Who takes part, below the transaction at `tx`. */
const creditors = (tx: string): readonly PartyRow[] => [
  ...party("creditor", `${tx}.Cdtr`),
  ...party("ultimate-creditor", `${tx}.UltmtCdtr`),
  ...account("creditor-account", `${tx}.CdtrAcct`),
  ...agent("creditor-agent", `${tx}.CdtrAgt`),
  ...["IntrmyAgt1", "IntrmyAgt2", "IntrmyAgt3"].flatMap((key) => agent("intermediary-agent", `${tx}.${key}`)),
];

const debtors = (at: string): readonly PartyRow[] => [
  ...party("debtor", `${at}.Dbtr`),
  ...party("ultimate-debtor", `${at}.UltmtDbtr`),
  ...account("debtor-account", `${at}.DbtrAcct`),
  ...agent("debtor-agent", `${at}.DbtrAgt`),
];

const instructing = (at: string): readonly PartyRow[] => [
  ...agent("instructing-agent", `${at}.InstgAgt`),
  ...agent("instructed-agent", `${at}.InstdAgt`),
];

const texts = (tx: string): readonly string[] => [
  `${tx}.RmtInf.Ustrd[]`,
  `${tx}.RmtInf.Strd[].AddtlRmtInf[]`,
  `${tx}.InstrForCdtrAgt[].InstrInf`,
  `${tx}.Purp.Prtry`,
];

const references = (tx: string): readonly string[] => [
  `${tx}.PmtId.UETR`,
  `${tx}.PmtId.TxId`,
  `${tx}.PmtId.EndToEndId`,
  `${tx}.PmtId.InstrId`,
];

const PACS = "Document.FIToFICstmrCdtTrf";
const PAIN = "Document.CstmrCdtTrfInitn";
const common = { read: READ, activity: "payment", xml: true, needs: ["debtor", "creditor"] } as const;

const pacs: ObjectRow = {
  ...common,
  kind: "pacs.008",
  is: { has: [PACS] },
  each: `${PACS}.CdtTrfTxInf[]`,
  count: `${PACS}.GrpHdr.NbOfTxs`,
  id: references(`${PACS}.CdtTrfTxInf[]`),
  time: [`${PACS}.CdtTrfTxInf[].IntrBkSttlmDt`, `${PACS}.GrpHdr.IntrBkSttlmDt`],
  descriptor: [...texts(`${PACS}.CdtTrfTxInf[]`), `${PACS}.CdtTrfTxInf[].InstrForNxtAgt[].InstrInf`],
  parties: [
    ...debtors(`${PACS}.CdtTrfTxInf[]`),
    ...creditors(`${PACS}.CdtTrfTxInf[]`),
    ...party("initiating-party", `${PACS}.CdtTrfTxInf[].InitgPty`),
    ...["PrvsInstgAgt1", "PrvsInstgAgt2", "PrvsInstgAgt3", "PrvsInstgAgt"].flatMap((key) =>
      agent("previous-instructing-agent", `${PACS}.CdtTrfTxInf[].${key}`),
    ),
    ...instructing(`${PACS}.CdtTrfTxInf[]`),
    ...instructing(`${PACS}.GrpHdr`),
  ],
};

const pain: ObjectRow = {
  ...common,
  kind: "pain.001",
  is: { has: [PAIN] },
  each: `${PAIN}.PmtInf[].CdtTrfTxInf[]`,
  count: `${PAIN}.GrpHdr.NbOfTxs`,
  id: references(`${PAIN}.PmtInf[].CdtTrfTxInf[]`),
  time: [`${PAIN}.PmtInf[].ReqdExctnDt.DtTm`, `${PAIN}.PmtInf[].ReqdExctnDt.Dt`, `${PAIN}.PmtInf[].ReqdExctnDt`],
  descriptor: [
    ...texts(`${PAIN}.PmtInf[].CdtTrfTxInf[]`),
    `${PAIN}.PmtInf[].CdtTrfTxInf[].InstrForDbtrAgt`,
    `${PAIN}.PmtInf[].CdtTrfTxInf[].InstrForDbtrAgt.InstrInf`,
  ],
  parties: [
    ...party("initiating-party", `${PAIN}.GrpHdr.InitgPty`),
    ...debtors(`${PAIN}.PmtInf[]`),
    ...party("ultimate-debtor", `${PAIN}.PmtInf[].CdtTrfTxInf[].UltmtDbtr`),
    ...creditors(`${PAIN}.PmtInf[].CdtTrfTxInf[]`),
  ],
};

export const iso20022: ProviderRow = {
  id: "iso20022",
  aliases: ["iso 20022", "iso-20022"],
  objects: [pacs, pain],
};
