// The groups of instruments, with their domains.
import { CLAIMED, type Group, subject, TRUTHS } from "./groups.js";

export const tiktok: Group = {
  name: "the order on TikTok, its identification and the courts",
  instruments: ["eo-13942", "eo-13942/identification", "tiktok-v-trump", "marland-v-trump", "eo-14034"],
  who: [subject("tiktok"), subject("bytedance"), subject("bytedance", "tiktok"), subject("alipay")],
  activities: ["app-distribution", "hosting", "payment"],
  facts: { usNexus: TRUTHS, withinUnitedStates: TRUTHS, personalUse: TRUTHS, licensed: CLAIMED },
  settled: { usNexus: true, withinUnitedStates: true, personalUse: false },
  full: [["tiktok", "app-distribution"]],
  open: true,
  hours: [
    { day: "2020-09-27", hour: "23:58-04:00" },
    { day: "2020-09-27", hour: "23:59-04:00" },
    { day: "2020-11-12", hour: "23:58-05:00" },
    { day: "2020-11-12", hour: "23:59-05:00" },
  ],
  idle: [
    [
      /1\(a\) (not-ended|not-suspended)$/,
      "once items are known it says nothing itself, and nothing ended or suspended it before",
    ],
    [/1\(a\) not-exempt$/, "a claim is unknown until it is confirmed"],
    [/ subject-covered$/, "those asked about stand to it on every day as they do today"],
    [/identification\/[3-5] /, "its class is not asked: it differs from the others in that alone"],
  ],
};

export const wechat: Group = {
  name: "the order on WeChat, its identification and the court",
  instruments: ["eo-13943", "eo-13943/identification", "wechat-users-v-trump", "eo-14034"],
  who: [
    subject("wechat"),
    subject("wechat-pay"),
    subject("tencent-holdings"),
    subject("tencent-holdings", "wechat-pay"),
    subject("tencent-holdings", "tiktok"),
    subject("tenpay"),
    subject("riot-games"),
    subject("alipay"),
  ],
  activities: ["payment", "app-distribution", "data-transfer"],
  facts: {
    usNexus: TRUTHS,
    withinUnitedStates: TRUTHS,
    personalUse: TRUTHS,
    licensed: CLAIMED,
    other: [undefined, { country: "US" }],
  },
  settled: { usNexus: true, withinUnitedStates: true, personalUse: false },
  full: [["wechat-pay", "payment"]],
  open: true,
  idle: [
    [
      /1\(a\) (not-ended|not-suspended)$/,
      "once items are known it says nothing itself, and nothing ended or suspended it before",
    ],
    [/1\(a\) not-exempt$/, "a claim is unknown until it is confirmed"],
    [/identification\/[2346] /, "its class is not asked: it differs from the others in that alone"],
  ],
};

export const pafaca: Group = {
  name: "the act on applications controlled by foreign adversaries, and the orders not to enforce it",
  instruments: [
    "order-2020-08-14",
    "pafaca",
    "tiktok-v-garland",
    "eo-14166",
    "eo-14258",
    "eo-14310",
    "eo-14350",
    "eo-14352",
  ],
  who: [
    subject("tiktok"),
    subject("bytedance"),
    subject("bytedance", "capcut"),
    subject("bytedance", "alipay"),
    subject("tiktok-inc"),
    subject("tiktok-usds"),
    subject("lemon8"),
    subject("wechat"),
  ],
  activities: ["app-distribution", "software-update", "hosting", "payment"],
  facts: { usNexus: TRUTHS, withinUnitedStates: TRUTHS },
  settled: { withinUnitedStates: true },
  full: [["tiktok", "app-distribution"]],
  idle: [
    [/^order-2020-08-14/, "it restricts no transaction of a host: its class fails before all that is later"],
    [/^pafaca.* not-ended$/, "nothing has ended it"],
    [/^pafaca.* not-suspended$/, "only its enforcement was suspended"],
  ],
};

const KASPERSKY = "kaspersky/final-determination";

export const kaspersky: Group = {
  name: "the final determination on Kaspersky",
  instruments: [KASPERSKY],
  who: [
    subject("kaspersky"),
    subject("kaspersky-lab-inc"),
    subject("kaspersky-lab-ao"),
    subject("kaspersky-group-ooo"),
    subject("tiktok"),
  ],
  activities: ["software-supply", "software-update", "code-integration", "payment"],
  facts: {
    usNexus: TRUTHS,
    exception: [undefined, `${KASPERSKY}/exceptions`, `${KASPERSKY}/use`],
    contractDate: [undefined, "2024-07-19", "2024-07-20", "2024-09-28", "2025-01-01"],
    licensed: CLAIMED,
  },
  settled: { usNexus: true },
  full: [
    ["kaspersky", "software-supply"],
    ["kaspersky", "software-update"],
    ["kaspersky-lab-ao", "code-integration"],
  ],
  idle: [
    [/ not-ended$/, "nothing has ended it"],
    [/ not-suspended$/, "nothing has suspended its operation"],
    [/ subject-covered$/, "those asked about stand to it on every day as they do today"],
    [
      / not-exempt$/,
      "a claim of a licence or an exception is unknown until it is confirmed, which the caller cannot do",
    ],
  ],
};

export const devices: Group = {
  name: "devices of public bodies",
  instruments: [
    "no-tiktok-act",
    "far-52.204-27",
    "tx-prohibited-technologies",
    "fl-112.22",
    "md-directive-2022-12",
    "va-eo-24",
  ],
  who: [
    subject("tiktok"),
    subject("bytedance"),
    subject("bytedance", "lemon8"),
    subject("lemon8"),
    subject("wechat"),
    subject("tencent-holdings"),
    subject("tencent-qq"),
    subject("alibaba-group"),
    subject("kaspersky"),
  ],
  activities: ["device-use", "payment"],
  facts: {
    deviceOf: [undefined, "US", "US-TX", "US-FL", "US-MD", "US-VA", "private"],
    exception: [
      undefined,
      "no-tiktok-act/exceptions",
      "far-52.204-27/exception",
      "tx-prohibited-technologies/exceptions",
    ],
  },
  settled: { deviceOf: "US-TX" },
  full: [["tiktok", "device-use"]],
  idle: [
    [/ begun$/, "it begins with its instrument"],
    [/ not-ended$/, "nothing has ended it"],
    [/ not-suspended$/, "nothing has suspended its operation"],
    [/ subject-covered$/, "those asked about stand to it on every day as they do today"],
    [
      / not-exempt$/,
      "a claim of a licence or an exception is unknown until it is confirmed, which the caller cannot do",
    ],
  ],
};

export const montana: Group = {
  name: "the law of Montana and the court",
  instruments: ["mt-sb-419", "alario-v-knudsen"],
  who: [
    subject("tiktok"),
    subject("bytedance"),
    subject("bytedance", "tiktok"),
    subject("bytedance", "lemon8"),
    subject("tiktok-llc"),
    subject("tiktok-usds"),
    subject("wechat"),
  ],
  activities: ["app-distribution", "device-use"],
  facts: { withinState: [undefined, "US-MT", "US-CA"], usNexus: TRUTHS },
  settled: { withinState: "US-MT" },
  full: [
    ["tiktok", "app-distribution"],
    ["bytedance", "app-distribution"],
    ["tiktok-usds", "app-distribution"],
  ],
  idle: [
    [/ not-ended$/, "nothing has ended it"],
    [/1\(a\) not-suspended$/, "it restricts no transaction of a host: its class fails before"],
  ],
};
