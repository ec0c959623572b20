// Texas: the Governor's directive of December 2022, the list of prohibited technologies, and chapter 620 of the
// Government Code.
//
// What shows which name. The page of the Department of Information Resources (DIR) gives TikTok for 7 December 2022, the
// six names added on 31 January 2025, and chapter 620. A copy of the list by the Dallas school district, as of 31 January
// 2025, shows Alipay, ByteDance Ltd., CamScanner, QQ Wallet, SHAREit, Tencent Holdings Ltd., TikTok, VMate, WeChat,
// WeChat Pay, WPS Office and "Any subsidiary or affiliate of an entity listed above". They are not among the additions of
// that day, so they stood there before; since when was not read. Each is therefore held twice: from 31 January 2025 as
// the copy shows it, and from 7 December 2022 as our reading. Tencent QQ is not on the list by name.
import type { Citation, Condition, Exemption, Instrument } from "../model/index.js";

const list = {
  title: "Texas prohibited technologies",
  locator: "Governor's directive of 7 December 2022",
  confidence: "verified",
  sources: ["tx-dir"],
} as const;

const directive: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/directive",
  pinpoint: "directive of 7 December 2022",
  quote:
    "On December 7, 2022, Governor Greg Abbott required all state agencies to ban the video sharing application TikTok and other prohibited technologies from all state-owned devices and networks",
  note: "the words are those of the Department of Information Resources; the directive itself was not read",
};

const copied: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/list/as-copied",
  pinpoint: "list as of 31 January 2025",
  sources: ["tx-list"],
  note: "Read in a copy by the Dallas school district. It shows Alipay, CamScanner, QQ Wallet, SHAREit, TikTok, VMate, WeChat, WeChat Pay and WPS Office; the Department's own list page was not read.",
};

const copiedCompanies: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/list/as-copied/companies",
  pinpoint: "list as of 31 January 2025",
  quote: "Any subsidiary or affiliate of an entity listed above",
  sources: ["tx-list"],
  note: "read in a copy by the Dallas school district, which lists ByteDance Ltd. and Tencent Holdings Ltd.",
};

const copiedProducts: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/list/as-copied/products",
  pinpoint: "list as of 31 January 2025",
  confidence: "our-reading",
  sources: ["tx-list"],
  note: "That the listing of a company reaches an application of it that is not itself listed is our reading; so Tencent QQ, which the list does not name. Against it: Lemon8, an application of ByteDance, was added by name on 31 January 2025.",
};

const kaspersky: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/list/kaspersky",
  pinpoint: "list as of 31 January 2025",
  confidence: "in-substance",
  sources: ["tx-dir", "tx-list"],
  note: "Kaspersky is on the list; in which of the copies it was read, and since when it stands there, is not noted.",
};

const early: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/list/2022-12-07",
  pinpoint: "list of the directive of 7 December 2022",
  confidence: "our-reading",
  sources: ["tx-dir", "tx-list"],
  note: "The directive banned TikTok and other prohibited technologies; these names were on the list by 31 January 2025 and are not among the additions of that day. That each was there on 7 December 2022 was not read.",
};

const earlyProducts: Citation = {
  ...early,
  ref: "tx-prohibited-technologies/list/2022-12-07/products",
  note: "Tencent Holdings Ltd. was on the list by 31 January 2025; that it stood there on 7 December 2022, and that its listing reaches an application that is not itself listed, is our reading.",
};

const added2025: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/list/2025-01-31",
  pinpoint: "additions of 31 January 2025",
  locator: "Governor's ban of 31 January 2025",
  sources: ["tx-dir", "tx-list"],
};

const added2026: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/list/2026-01-26",
  pinpoint: "additions of 26 January 2026",
  locator: "Governor's ban of 26 January 2026",
  sources: ["tx-governor-2026-01-26", "tx-additions-2026", "tx-2026"],
  note: "press release and reports of the additions; the list itself as amended was not read",
};

const added2026Affiliates: Citation = {
  ...added2026,
  ref: "tx-prohibited-technologies/list/2026-01-26/affiliates",
  confidence: "our-reading",
  sources: ["tx-governor-2026-01-26", "tx-additions-2026", "tx-2026", "tx-list"],
  note: 'The copy of January 2025 adds "Any subsidiary or affiliate of an entity listed above". That those words stand in the list as amended in 2026, and that they reach applications, is our reading.',
};

const chapter620: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/620",
  title: "Texas Government Code chapter 620",
  pinpoint: "ch. 620",
  locator: "SB 1893, 88th Leg. (14 June 2023)",
  quote:
    "Government Code Chapter 620 requires governmental entities as defined to ban the social media service TikTok (Covered Applications) and any successor application developed by ByteDance, and any social media application or service specified by proclamation of the governor. This requirement applies to state and local government entities.",
  sources: ["tx-dir"],
  note: "the words are those of the Department of Information Resources; the chapter itself was not read",
};

const enacted620: Citation = {
  ref: "tx-prohibited-technologies/620/enacted",
  title: "Texas Government Code chapter 620",
  pinpoint: "ch. 620",
  locator: "SB 1893, 88th Leg. (14 June 2023)",
  confidence: "our-reading",
  sources: ["tx-tamu", "tx-dir"],
  note: "14 June 2023 is the day of SB 1893; that the chapter binds from that day is our reading",
};

const exceptions: Citation = {
  ...list,
  ref: "tx-prohibited-technologies/exceptions",
  pinpoint: "exceptions",
  confidence: "in-substance",
};

const policy: Citation = {
  ref: "tx-prohibited-technologies/620/policy",
  title: "Texas Government Code chapter 620",
  pinpoint: "ch. 620",
  locator: "SB 1893, 88th Leg. (14 June 2023)",
  confidence: "in-substance",
  sources: ["tx-dir"],
};

const onStateDevices: readonly Condition[] = [{ fact: "deviceOf", is: "US-TX", citation: directive }];
const onPublicDevices: readonly Condition[] = [{ fact: "deviceOf", is: "US-TX", citation: chapter620 }];
const exempt: readonly Exemption[] = [
  { fact: "exception", ref: "tx-prohibited-technologies/exceptions", citation: exceptions },
];

export const txProhibitedTechnologies: Instrument = {
  id: "tx-prohibited-technologies",
  kind: "list",
  title: "Texas prohibited technologies",
  fullTitle: "Texas: Covered Applications and Prohibited Technologies",
  origin: "us-law",
  signed: "2022-12-07",
  published: "2022-12-07",
  issuer: "The Governor of Texas, with the Department of Information Resources and the Department of Public Safety",
  authority: [
    "Governor of Texas",
    "Tex. Gov't Code ch. 620",
    "Department of Information Resources and Department of Public Safety; the Texas Cyber Command leads since January 2026",
  ],
  citation: { ...list, ref: "tx-prohibited-technologies" },
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It bans use and installation on devices and networks of the State and, for TikTok, of local governments. It forbids no payment through any application, no app-store offer and no private integration: not a ban on transactions. Seven of the eight applications of Executive Order 13971 are on it by name (all but Tencent QQ), with WeChat. The Department's own list page of today was not read, only copies and reports; the copy is as of 31 January 2025, and the additions of 2026 come from reports. That the list is in force in 2026 was read in a guideline of Texas A&M University of 22 May 2026, of which no address is held. On it and not held as parties: RedNote, DeepSeek, Webull, Tiger Brokers, Moomoo (2025); SenseTime, Megvii, CloudWalk, Autel, CATL, Wuhan Geosun LiDAR, Yitu, iFlytek, Uniview, Zhipu (Z.ai), BAAI, Xiaomi, Gotion High Tech, Baidu, RoboSense LiDAR, TP-Link, Hisense, TCL, Baichuan, StepFun, MiniMax, PDD (Pinduoduo, Temu), Shein, Moonshot AI, NucTech (2026). The lists bind state agencies; a device of a local government is `US-TX` here too, which says more than the directive does. No penalty was read.",
  },

  provisions: [
    {
      ref: "tx-prohibited-technologies/directive",
      heading: "Directive of 7 December 2022: TikTok",
      summary:
        "State agencies ban TikTok and other prohibited technologies from all state-owned devices and networks. Of the names on the list only TikTok is read as of this day.",
      citation: directive,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/personal-devices",
      heading: "Personal devices",
      summary: "The use of personal devices for state business is restricted.",
      citation: {
        ...list,
        ref: "tx-prohibited-technologies/personal-devices",
        pinpoint: "personal devices",
        confidence: "in-substance",
      },
      encoding: {
        as: "not-encoded",
        reason: "its words were not read, and a device is told here by whose it is, not by what it is used for",
      },
    },
    {
      ref: "tx-prohibited-technologies/list/as-copied",
      heading: "List as of 31 January 2025: applications",
      summary:
        "Alipay, CamScanner, QQ Wallet, SHAREit, VMate, WeChat, WeChat Pay and WPS Office are on the list by name; so is TikTok. Tencent QQ is not.",
      citation: copied,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/list/as-copied/companies",
      heading: "List as of 31 January 2025: companies",
      summary: "ByteDance Ltd., Tencent Holdings Ltd., and any subsidiary or affiliate of a listed entity.",
      citation: copiedCompanies,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/list/as-copied/products",
      heading: "List as of 31 January 2025: other applications of the listed companies",
      summary:
        "Applications of ByteDance Ltd. and Tencent Holdings Ltd. that are not listed by name, such as Tencent QQ.",
      citation: copiedProducts,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/list/kaspersky",
      heading: "List as of 31 January 2025: Kaspersky",
      summary: "Kaspersky is on the list.",
      citation: kaspersky,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/list/2022-12-07",
      heading: "The same names from 7 December 2022",
      summary:
        "The applications and companies that the copy of January 2025 shows, read back to the day of the directive. Not before that day, and on the list before 31 January 2025; the day of each was not read.",
      citation: early,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/list/2022-12-07/products",
      heading: "Other applications of Tencent from 7 December 2022",
      summary:
        "Applications of Tencent Holdings Ltd. that are not listed by name, such as Tencent QQ, read back likewise.",
      citation: earlyProducts,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/list/2025-01-31",
      heading: "Additions of 31 January 2025",
      summary: "RedNote, DeepSeek, Webull, Tiger Brokers, Moomoo and Lemon8. Of these only Lemon8 is held as a party.",
      citation: added2025,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/list/2026-01-26",
      heading: "Additions of 26 January 2026",
      summary: "26 companies, Alibaba among them. Of these only Alibaba is held as a party.",
      citation: added2026,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/list/2026-01-26/affiliates",
      heading: "Additions of 26 January 2026: subsidiaries, affiliates and their applications",
      summary:
        "Subsidiaries and affiliates of Alibaba and the applications that they operate. The addition names Alibaba and not Alipay, which is on the list by its own name.",
      citation: added2026Affiliates,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/exceptions",
      heading: "Exceptions",
      summary:
        "Law-enforcement investigations and other legitimate uses, approved by the head of the agency and reported to the Department of Information Resources.",
      citation: exceptions,
      encoding: { as: "exemption" },
    },
    {
      ref: "tx-prohibited-technologies/620",
      heading: "Chapter 620: TikTok",
      summary:
        "State and local governmental entities ban TikTok and any successor application developed by ByteDance. A successor of TikTok, not every application of ByteDance.",
      citation: chapter620,
      encoding: { as: "prohibition" },
    },
    {
      ref: "tx-prohibited-technologies/620/proclamation",
      heading: "Chapter 620: proclamation of the Governor",
      summary:
        "The ban extends to any social media application or service that the Governor specifies by proclamation.",
      citation: { ...chapter620, ref: "tx-prohibited-technologies/620/proclamation" },
      encoding: {
        as: "not-encoded",
        reason: "a standing power; which of the listed names rest on a proclamation was not read",
      },
    },
    {
      ref: "tx-prohibited-technologies/620/policy",
      heading: "Chapter 620: policies",
      summary: "Governmental entities must have adopted a policy by 20 November 2024.",
      citation: policy,
      encoding: { as: "duty" },
    },
  ],

  prohibitions: [
    {
      ref: "tx-prohibited-technologies/directive",
      names: ["tiktok"],
      reaches: ["named", "develops", "controls"],
      about: "application",
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [directive],
    },
    {
      ref: "tx-prohibited-technologies/list/as-copied",
      names: ["alipay", "camscanner", "qq-wallet", "shareit", "vmate", "wechat", "wechat-pay", "wps-office"],
      reaches: ["named", "develops", "controls"],
      about: "application",
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [copied],
    },
    {
      ref: "tx-prohibited-technologies/list/as-copied/companies",
      names: ["bytedance", "tencent-holdings"],
      reaches: ["named", "subsidiary", "affiliate"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [copiedCompanies],
    },
    {
      ref: "tx-prohibited-technologies/list/as-copied/products",
      names: ["bytedance", "tencent-holdings"],
      reaches: ["named", "operated"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [copiedProducts],
    },
    {
      ref: "tx-prohibited-technologies/list/kaspersky",
      names: ["kaspersky"],
      reaches: ["named", "develops", "controls", "subsidiary", "affiliate"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [kaspersky],
    },
    {
      ref: "tx-prohibited-technologies/list/2022-12-07",
      names: [
        "alipay",
        "bytedance",
        "camscanner",
        "kaspersky",
        "qq-wallet",
        "shareit",
        "tencent-holdings",
        "vmate",
        "wechat",
        "wechat-pay",
        "wps-office",
      ],
      reaches: ["named", "subsidiary", "affiliate"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [early],
    },
    {
      ref: "tx-prohibited-technologies/list/2022-12-07/products",
      names: ["tencent-holdings"],
      reaches: ["named", "operated"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [earlyProducts],
    },
    {
      ref: "tx-prohibited-technologies/list/2025-01-31",
      names: ["lemon8"],
      reaches: ["named", "develops", "controls"],
      about: "application",
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [added2025],
    },
    {
      ref: "tx-prohibited-technologies/list/2026-01-26",
      names: ["alibaba-group"],
      reaches: ["named"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [added2026],
    },
    {
      ref: "tx-prohibited-technologies/list/2026-01-26/affiliates",
      names: ["alibaba-group"],
      reaches: ["named", "subsidiary", "affiliate", "operated"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [added2026Affiliates],
    },
    {
      ref: "tx-prohibited-technologies/620",
      names: ["tiktok", "bytedance"],
      reaches: ["named", "develops", "controls", "subsidiary"],
      about: "application",
      activities: ["device-use"],
      conditions: onPublicDevices,
      usNexus: false,
      exemptions: exempt,
      citations: [chapter620],
    },
  ],

  events: [
    {
      id: "tx-prohibited-technologies/directed",
      kind: "signed",
      what: "The Governor requires all state agencies to ban TikTok and other prohibited technologies from state-owned devices and networks.",
      on: "2022-12-07",
      known: "2022-12-07",
      by: "the Governor of Texas",
      sets: [
        { effect: "tx-prohibited-technologies", end: "from", bound: "2022-12-07" },
        { effect: "tx-prohibited-technologies/directive", end: "from", bound: "2022-12-07" },
        // What was added later has no beginning before the act that adds it.
        { effect: "tx-prohibited-technologies/list/as-copied", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/list/as-copied/companies", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/list/as-copied/products", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/list/kaspersky", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/list/2025-01-31", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/list/2026-01-26", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/list/2026-01-26/affiliates", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/620", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/620/proclamation", end: "from", bound: "never" },
        { effect: "tx-prohibited-technologies/620/policy", end: "from", bound: "never" },
      ],
      citations: [directive],
    },
    {
      id: "tx-prohibited-technologies/list/2022-12-07/listed",
      kind: "listed",
      what: "The list of other prohibited technologies. The names are those of the copy of January 2025; that each was on the list from this day was not read.",
      on: "2022-12-07",
      known: "2022-12-07",
      by: "the Governor of Texas",
      sets: [
        { effect: "tx-prohibited-technologies/list/2022-12-07", end: "from", bound: "2022-12-07" },
        { effect: "tx-prohibited-technologies/list/2022-12-07/products", end: "from", bound: "2022-12-07" },
      ],
      citations: [early],
    },
    {
      id: "tx-prohibited-technologies/620/enacted",
      kind: "enacted",
      what: "SB 1893, chapter 620 of the Government Code, is signed: state and local governmental entities ban TikTok.",
      on: "2023-06-14",
      known: "2023-06-14",
      by: "the Governor of Texas",
      sets: [
        { effect: "tx-prohibited-technologies/620", end: "from", bound: "2023-06-14" },
        { effect: "tx-prohibited-technologies/620/proclamation", end: "from", bound: "2023-06-14" },
        { effect: "tx-prohibited-technologies/620/policy", end: "from", bound: "2023-06-14" },
      ],
      citations: [enacted620],
    },
    {
      id: "tx-prohibited-technologies/list/2025-01-31/listed",
      kind: "listed",
      what: "The Governor adds RedNote, DeepSeek, Webull, Tiger Brokers, Moomoo and Lemon8 to the list.",
      on: "2025-01-31",
      known: "2025-01-31",
      by: "the Governor of Texas",
      sets: [{ effect: "tx-prohibited-technologies/list/2025-01-31", end: "from", bound: "2025-01-31" }],
      citations: [added2025],
    },
    {
      id: "tx-prohibited-technologies/list/as-copied/listed",
      kind: "listed",
      what: "The list as it stands on this day, the first on which a copy shows its names. No act of this day put them there.",
      on: "2025-01-31",
      known: "2025-01-31",
      by: "the Department of Information Resources",
      sets: [
        { effect: "tx-prohibited-technologies/list/as-copied", end: "from", bound: "2025-01-31" },
        { effect: "tx-prohibited-technologies/list/as-copied/companies", end: "from", bound: "2025-01-31" },
        { effect: "tx-prohibited-technologies/list/as-copied/products", end: "from", bound: "2025-01-31" },
        { effect: "tx-prohibited-technologies/list/kaspersky", end: "from", bound: "2025-01-31" },
      ],
      citations: [copied],
    },
    {
      id: "tx-prohibited-technologies/list/2026-01-26/listed",
      kind: "listed",
      what: "The Governor adds 26 companies to the list, Alibaba among them.",
      on: "2026-01-26",
      known: "2026-01-26",
      by: "the Governor of Texas",
      sets: [
        { effect: "tx-prohibited-technologies/list/2026-01-26", end: "from", bound: "2026-01-26" },
        { effect: "tx-prohibited-technologies/list/2026-01-26/affiliates", end: "from", bound: "2026-01-26" },
      ],
      citations: [added2026],
    },
  ],

  duties: [
    {
      ref: "tx-prohibited-technologies/620/policy",
      who: "governmental entities of Texas, state and local",
      what: "adopt a policy that bans covered applications",
      due: { after: "2024-11-20", days: 0, convention: "order", operator: "not-later-than" },
      performed: { state: "not-found", note: "whether each entity adopted one was not searched for" },
      citation: policy,
    },
  ],
};
