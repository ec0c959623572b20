// Maryland's emergency cybersecurity directive of December 2022. It names QQ Wallet and Alipay.
import type { Citation, Condition, Instrument } from "../model/index.js";

const directive = {
  title: "Maryland emergency directive of 6 December 2022",
  locator: "State CISO emergency directive, 6 December 2022",
  confidence: "in-substance",
  sources: ["md-bizmonthly-2022-12"],
} as const;

const applications: Citation = {
  ...directive,
  ref: "md-directive-2022-12/applications",
  pinpoint: "products named",
  note: 'The press: "applies to TikTok; Huawei Technologies; ZTE Corp and Tencent Holdings, including but not limited to Tencent QQ, QQ Wallet and WeChat; and Alibaba products, including but not limited to AliPay and Kaspersky". That sentence reads as if Kaspersky were a product of Alibaba; it is not. The directive itself and its number were not read. Whether it is in force in 2026 is unverified.',
};

const companies: Citation = {
  ...directive,
  ref: "md-directive-2022-12/companies",
  pinpoint: "companies named",
  note: 'The press: "Tencent Holdings, including but not limited to ..." and "Alibaba products, including but not limited to ...". The directive itself was not read. Whether it is in force in 2026 is unverified.',
};

const compliance: Citation = {
  ...directive,
  ref: "md-directive-2022-12/compliance",
  pinpoint: "time to comply",
  sources: ["md-wmar-2022-12"],
};

const scope: Citation = {
  ...directive,
  ref: "md-directive-2022-12/scope",
  pinpoint: "scope",
  sources: ["md-bizmonthly-2022-12", "md-wmar-2022-12"],
};

const onStateDevices: readonly Condition[] = [{ fact: "deviceOf", is: "US-MD", citation: scope }];

export const mdDirective202212: Instrument = {
  id: "md-directive-2022-12",
  kind: "agency-action",
  title: "Maryland emergency directive of 6 December 2022",
  fullTitle: "Maryland emergency cybersecurity directive",
  origin: "us-law",
  signed: "2022-12-06",
  published: "2022-12-06",
  issuer: "The State Chief Information Security Officer of Maryland",
  authority: ["State Chief Information Security Officer"],
  citation: { ...directive, ref: "md-directive-2022-12" },
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It takes the products off devices and networks of Maryland's executive agencies. It forbids no payment through any application, no app-store offer and no private integration. Read in the press only; the directive and its number were not read. Whether it is in force in 2026 is unverified: no later act is held. Named and not held as parties: Huawei Technologies, ZTE Corp. No penalty and no exception was read.",
  },

  provisions: [
    {
      ref: "md-directive-2022-12/applications",
      heading: "Applications named",
      summary:
        "Executive agencies remove TikTok, Tencent QQ, QQ Wallet, WeChat, AliPay and Kaspersky, prevent their installation and block access.",
      citation: applications,
      encoding: { as: "prohibition" },
    },
    {
      ref: "md-directive-2022-12/companies",
      heading: "Products of Tencent Holdings and Alibaba",
      summary:
        "The same for other products of Tencent Holdings and of Alibaba: the names in the directive are examples.",
      citation: companies,
      encoding: { as: "prohibition" },
    },
    {
      ref: "md-directive-2022-12/scope",
      heading: "Devices and networks",
      summary: "Devices and networks of Maryland's executive agencies.",
      citation: scope,
      encoding: { as: "definition" },
    },
    {
      ref: "md-directive-2022-12/compliance",
      heading: "Time to comply",
      summary: "Agencies have 14 days.",
      citation: compliance,
      encoding: { as: "duty" },
    },
  ],

  prohibitions: [
    {
      ref: "md-directive-2022-12/applications",
      names: ["tiktok", "tencent-qq", "qq-wallet", "wechat", "alipay", "kaspersky"],
      reaches: ["named", "develops", "controls"],
      about: "application",
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: [],
      citations: [applications],
    },
    {
      ref: "md-directive-2022-12/companies",
      names: ["tencent-holdings", "alibaba-group"],
      reaches: ["named", "operated"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: [],
      citations: [companies],
    },
  ],

  events: [
    {
      id: "md-directive-2022-12/issued",
      kind: "signed",
      what: "The State Chief Information Security Officer issues the emergency directive; agencies have 14 days to comply.",
      on: "2022-12-06",
      known: "2022-12-06",
      by: "the State Chief Information Security Officer of Maryland",
      sets: [{ effect: "md-directive-2022-12", end: "from", bound: "2022-12-06" }],
      citations: [scope, compliance],
    },
  ],

  duties: [
    {
      ref: "md-directive-2022-12/compliance",
      who: "executive agencies of Maryland",
      what: "remove the products, prevent their installation and block access",
      due: { after: "2022-12-06", days: 14, convention: "order", operator: "not-later-than" },
      performed: { state: "not-found", note: "whether agencies complied was not searched for" },
      citation: compliance,
    },
  ],
};
