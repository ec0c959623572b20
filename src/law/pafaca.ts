// The Act of 24 April 2024 on foreign adversary controlled applications, provision by provision.
//
// Sec. 2(a)(1) and (2) were read in a copy of the text that is cut inside 2(a)(3). The rest was read through the Supreme
// Court (TikTok Inc. v. Garland), which quotes the Act's words, through the official summary of the bill, which does
// not, and through others; 2(c)(2) and 2(g)(5) are from memory. Orders that delay enforcement are in files of their own.
import type { Citation, Instrument } from "../model/index.js";

const act = {
  title: "Protecting Americans from Foreign Adversary Controlled Applications Act",
  locator: "Pub. L. 118-50, div. H",
  confidence: "verified",
  sources: ["pub-l-118-50-div-h-text"],
} as const;

const wholeAct: Citation = {
  ...act,
  ref: "pafaca",
  locator: "Pub. L. 118-50, div. H, 138 Stat. 955 (2024)",
  sources: ["pub-l-118-50-div-h-text", "thompson-hine-2024-04"],
};

const sec2a1: Citation = {
  ...act,
  ref: "pafaca/2(a)(1)",
  pinpoint: "sec. 2(a)(1)",
  quote:
    "It shall be unlawful for an entity to distribute, maintain, or update (or enable the distribution, maintenance, or updating of) a foreign adversary controlled application by carrying out, within the land or maritime borders of the United States, any of the following",
};

const sec2a1A: Citation = {
  ...act,
  ref: "pafaca/2(a)(1)(A)",
  pinpoint: "sec. 2(a)(1)(A)",
  quote:
    "Providing services to distribute, maintain, or update such foreign adversary controlled application (including any source code of such application) by means of a marketplace (including an online mobile application store) through which users within the land or maritime borders of the United States may access, maintain, or update such application.",
};

const sec2a1B: Citation = {
  ...act,
  ref: "pafaca/2(a)(1)(B)",
  pinpoint: "sec. 2(a)(1)(B)",
  quote:
    "Providing internet hosting services to enable the distribution, maintenance, or updating of such foreign adversary controlled application for users within the land or maritime borders of the United States.",
};

const sec2a2A: Citation = {
  ...act,
  ref: "pafaca/2(a)(2)(A)",
  pinpoint: "sec. 2(a)(2)(A)",
  quote: "beginning on the date that is 270 days after the date of the enactment of this division",
  sources: ["pub-l-118-50-div-h-text", "eo-14166-text"],
  note: 'Executive Order 14166 sec. 1 confirms the day: "became effective on January 19, 2025". The predecessor bill, H.R. 7521, had 180 days.',
};

const sec2a2B: Citation = {
  ...act,
  ref: "pafaca/2(a)(2)(B)",
  pinpoint: "sec. 2(a)(2)(B)",
  quote:
    "beginning on the date that is 270 days after the date of the relevant determination of the President under such subsection",
};

const sec2a3: Citation = {
  ...act,
  ref: "pafaca/2(a)(3)",
  pinpoint: "sec. 2(a)(3)",
  quote: "With respect to a foreign adversary controlled application, the President may grant a 1-",
  confidence: "in-substance",
  sources: ["pub-l-118-50-div-h-text", "crs-hr-815-div-h", "tiktok-v-garland-p6", "volokh-eo-14166"],
  note: 'The copy is cut after the quoted words. The official summary: "a one-time extension of up to 90 days to a covered application when the President has certified to Congress that (1) a path to executing a qualified divestiture of the covered application has been identified, (2) evidence of significant progress toward executing such qualified divestiture of the covered application has been produced, and (3) relevant legal agreements to enable execution of such qualified divestiture during the period of such extension are in place." The Supreme Court: "no more than 90 days" if the President makes certain certifications to Congress. By memory the Act says "binding" legal agreements. That the orders of 2025 are not this extension: The Volokh Conspiracy, by which Executive Order 14166 "appears not to be the sort of 90-day extension contemplated by the ... statute".',
};

const sec2b: Citation = {
  ...act,
  ref: "pafaca/2(b)",
  pinpoint: "sec. 2(b)",
  confidence: "in-substance",
  sources: ["crs-hr-815-div-h"],
};

const sec2c1: Citation = {
  ...act,
  ref: "pafaca/2(c)(1)",
  pinpoint: "sec. 2(c)(1)",
  quote:
    "The Act exempts a foreign adversary controlled application from the prohibitions if the application undergoes a “qualified divestiture.” §2(c)(1).",
  sources: ["tiktok-v-garland-p5", "eo-14352-text", "billsponsor-hr-7521"],
  note: "The Supreme Court's sentence, slip op. 5; the words within its inner quotation marks are the Act's, whose own sentence was not read.",
};

const sec2d: Citation = {
  ...act,
  ref: "pafaca/2(d)",
  pinpoint: "sec. 2(d)",
  confidence: "in-substance",
  sources: ["crs-hr-815-div-h", "tiktok-v-garland-p5", "eo-14166-text"],
  note: 'The official summary: "a maximum penalty of $5,000 multiplied by the number of U.S. users who have accessed, maintained, or updated the application as a result of the violation", and "a maximum penalty of $500 multiplied by the number of U.S. users impacted by the violation" for the data duty. The Supreme Court speaks of "hefty monetary penalties. See §§2(d)(1)(A), (d)(2)(B)". Executive Order 14166: "section 2(d) of the Act vests authority for investigations and enforcement of the Act only in the Attorney General". That there is no criminal penalty and that users are not liable is inferred from the silence of the summary.',
};

const sec2g3A: Citation = {
  ...act,
  ref: "pafaca/2(g)(3)(A)",
  pinpoint: "sec. 2(g)(3)(A)",
  quote:
    "any application that is “operated, directly or indirectly,” by “ByteDance Ltd.” or “TikTok,” or any subsidiary or successor thereof",
  sources: ["tiktok-v-garland-p5"],
  note: "The Supreme Court's sentence, slip op. 5; the words within its inner quotation marks are the Act's. A subsidiary or successor may count only where a foreign adversary controls it; those words were not read.",
};

const sec2g3B: Citation = {
  ...act,
  ref: "pafaca/2(g)(3)(B)",
  pinpoint: "sec. 2(g)(3)(B)",
  quote:
    "operated by a “covered company” that is “controlled by a foreign adversary,” and (2) “determined by the President to present a significant threat to the national security of the United States,” following a public notice and reporting process",
  sources: ["tiktok-v-garland-p5", "thompson-hine-2024-04"],
  note: "The Supreme Court's sentence, slip op. 5; the words within its inner quotation marks are the Act's. That the report to Congress comes at least 30 days before is a law firm's account.",
};

const delegation: Citation = {
  ref: "pafaca/delegation",
  title: "Presidential Memorandum of 24 July 2024",
  pinpoint: "(a)",
  quote:
    "I hereby delegate to the Attorney General, in consultation with the Secretary of the Treasury, the Secretary of Commerce, and the Secretary of Homeland Security, all authorities vested in the President by the Protecting Americans from Foreign Adversary Controlled Applications Act (Division H of Public Law 118-50).",
  confidence: "verified",
  sources: ["memo-2024-07-24-text"],
  note: "no Federal Register locator was found",
};

const letters: Citation = {
  ref: "pafaca/letters",
  title: "Department of Justice, letters to providers, released 3 July 2025",
  quote:
    "may continue to provide services to TikTok as contemplated ... without violating the Act, and without incurring any legal liability",
  confidence: "verified",
  sources: ["lawfare-2025-07-03", "verge-2025-07-letters", "huffpost-2025-07-letters"],
  note: 'Read as the press quotes them. Recipients: Akamai, Amazon, Apple, Digital Realty, Fastly, Google, LG Electronics USA, Microsoft, Oracle, T-Mobile US. Many of the letters add "irrevocably relinquishing any claims". They bind the Department only. No locator beyond their release was found.',
};

const reading =
  "Our reading. Sec. 2(c) of Executive Order 14352 makes the execution of the implementation agreements the trigger, and the joint venture closed on 22 January 2026; so the exemption is taken to begin on that day. No separate determination, revocation or extension was found in a mirror of presidential actions up to 20 August 2026. The chair of the House committee on China questions whether the divestiture complies, because the algorithm is licensed.";

const divestitureTrigger: Citation = {
  ref: "eo-14352/2(c)",
  title: "Executive Order 14352",
  pinpoint: "sec. 2(c)",
  locator: "90 FR 47219",
  quote: "once its implementation agreements are executed, is a “qualified divestiture” under the Act",
  confidence: "our-reading",
  sources: ["eo-14352-text"],
  note: `The words were read. ${reading}`,
};

const divestitureExemption: Citation = {
  ...act,
  ref: "pafaca/2(c)(1)",
  pinpoint: "sec. 2(c)(1)",
  confidence: "our-reading",
  sources: ["tiktok-v-garland-p5"],
  note: reading,
};

const closing: Citation = {
  ref: "pafaca/closing",
  title: "Closing of TikTok USDS Joint Venture LLC, 22 January 2026",
  confidence: "our-reading",
  sources: [
    "etavrian-2026-01",
    "cap-2026-tiktok",
    "newzino-tiktok",
    "nationalcircus-tiktok-jv",
    "mint-2026-01-23",
    "macrumors-2026-01-23",
  ],
  note: `The closing is a press fact, that it executed the agreements of sec. 2(c) is our reading. Shares: Oracle, Silver Lake and MGX 15 percent each, affiliates of existing ByteDance investors 30.1 percent, ByteDance 19.9 percent; seven directors; chief executive Adam Presser. It closed on a Thursday, one day before the 120 days of Executive Order 14352 ran out; the White House had called it "finalized" on 20 January, two days early. Whether the Committee on Foreign Investment in the United States signed its agreement was not found. No official locator was found.`,
};

export const pafaca: Instrument = {
  id: "pafaca",
  kind: "statute",
  title: "Protecting Americans from Foreign Adversary Controlled Applications Act",
  fullTitle: "Protecting Americans from Foreign Adversary Controlled Applications Act, Public Law 118-50, division H",
  origin: "us-law",
  signed: "2024-04-24",
  published: "2024-04-24",
  issuer: "Congress",
  authority: ["Congress"],
  citation: wholeAct,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: 'Secs. 2(a)(1) and (2) are held word for word, 2(c)(1), 2(g)(3) and 2(g)(6) in words of the Supreme Court that quote the Act; 2(a)(3), 2(b), 2(d), the rest of 2(g) and sec. 3 in substance; 2(c)(2) and 2(g)(5) from memory. The other subsections of sec. 2 are not held. It restricts marketplaces and hosting of certain applications; it forbids no payment and names none of the applications of Executive Order 13971. Penalties, held with 2(d), are civil, for the Attorney General alone, and counted by users. "Software-update" stands for updates through a marketplace; an update that takes no marketplace and no hosting is not reached. Users are not addressed. Other applications that ByteDance or TikTok operate are reached by their operator; an application that the President determines under 2(g)(3)(B) is not held by name. The exemption of 22 January 2026 also takes in other applications and websites of the joint venture, which are not held by name.',
  },

  provisions: [
    {
      ref: "pafaca/2(a)(1)",
      heading: "What is unlawful",
      summary:
        "An entity may not distribute, maintain or update a foreign adversary controlled application, or enable that, by one of two services carried out within the borders of the United States. It addresses those who provide the services, not users.",
      citation: sec2a1,
      encoding: { as: "not-encoded", reason: "the opening words of (A) and (B), which carry the rules" },
    },
    {
      ref: "pafaca/2(a)(1)(A)",
      heading: "Marketplaces",
      summary:
        "Services to distribute, maintain or update the application, its source code included, through a marketplace such as an application store by which users in the United States can get or update it.",
      citation: sec2a1A,
      encoding: { as: "prohibition" },
    },
    {
      ref: "pafaca/2(a)(1)(B)",
      heading: "Internet hosting",
      summary:
        "Internet hosting services that enable the distribution, maintenance or updating of the application for users in the United States. Content delivery is not named, and is not read into it: the definition in 2(g)(5) was not read.",
      citation: sec2a1B,
      encoding: { as: "prohibition" },
    },
    {
      ref: "pafaca/2(a)(2)(A)",
      heading: "When it begins: applications of ByteDance and TikTok",
      summary: "On the day 270 days after enactment: 19 January 2025, a Sunday, not moved.",
      citation: sec2a2A,
      encoding: { as: "event" },
    },
    {
      ref: "pafaca/2(a)(2)(B)",
      heading: "When it begins: applications that the President determines",
      summary: "On the day 270 days after the determination.",
      citation: sec2a2B,
      encoding: { as: "event" },
    },
    {
      ref: "pafaca/2(a)(3)",
      heading: "Extension",
      summary:
        "The President may once, for an application, put the day off by at most 90 days, if he certifies to Congress that a path to a qualified divestiture has been identified, that evidence of significant progress toward it has been produced, and that the legal agreements to carry it out within the extension are in place. No such extension is known. The orders of 2025 that delay enforcement are something else: they leave the prohibition standing.",
      citation: sec2a3,
      encoding: { as: "duty" },
    },
    {
      ref: "pafaca/2(b)",
      heading: "Data portability",
      summary:
        "Before the prohibition takes effect for it, the application gives a user, on request, all available account data (posts, photos, videos) in a machine-readable form.",
      citation: sec2b,
      encoding: { as: "duty" },
    },
    {
      ref: "pafaca/2(c)(1)",
      heading: "Exemption for a qualified divestiture",
      summary: "The prohibitions do not apply to an application that undergoes a qualified divestiture.",
      citation: sec2c1,
      encoding: { as: "exemption" },
    },
    {
      ref: "pafaca/2(c)(2)",
      heading: "Exemption for necessary services",
      summary: "Not read. By memory it exempts certain services that are needed while an application is wound down.",
      citation: {
        ...act,
        ref: "pafaca/2(c)(2)",
        pinpoint: "sec. 2(c)(2)",
        confidence: "unverified",
        sources: [],
        note: "from memory; no source was found",
      },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
    {
      ref: "pafaca/2(d)",
      heading: "Enforcement and penalties",
      summary:
        "The Attorney General alone investigates and enforces. Civil penalties of at most 5,000 dollars for each US user who got, maintained or updated the application as a result of the violation, and of at most 500 dollars for each US user affected by a breach of the data duty.",
      citation: sec2d,
      encoding: { as: "not-encoded", reason: "it states the consequence of a violation, not what is prohibited" },
    },
    {
      ref: "pafaca/2(g)(1)",
      heading: "Controlled by a foreign adversary",
      summary:
        "A foreign person domiciled, headquartered, with its principal place of business in or organised under the laws of a foreign adversary country; an entity of which such persons own 20 percent or more; or one subject to their direction or control.",
      citation: {
        ...act,
        ref: "pafaca/2(g)(1)",
        pinpoint: "sec. 2(g)(1)",
        confidence: "in-substance",
        sources: ["legalclarity-pafaca", "sacks-hr-7521", "eo-14352-text"],
        note: "Paraphrases, one of them of the predecessor bill; the words of the Act were not read. Executive Order 14352 sec. 2(b)(iii)(A) applies the line of 20 percent.",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "pafaca/2(g)(2)(A)",
      heading: "Covered company",
      summary:
        "A company that operates an application in which users make accounts and generate, share and view content, with more than 1,000,000 monthly active users in at least two of the three months before the determination.",
      citation: {
        ...act,
        ref: "pafaca/2(g)(2)(A)",
        pinpoint: "sec. 2(g)(2)(A)",
        confidence: "in-substance",
        sources: ["tiktok-v-garland-p5", "freerepublic-hr-7521", "bibanon-hr-7521"],
        note: 'The Supreme Court, slip op. 5: "In broad terms, the Act defines “covered company” to include a company that operates an application that enables users to generate, share, and view content and has more than 1,000,000 monthly active users." A forum copy of H.R. 7521: "(ii) has more than 1,000,000 monthly active users with respect to at least 2 of the 3 months preceding the date on which a relevant determination of the President is made pursuant to paragraph (3)(B)". The whole clause of the Act was not read.',
      },
      encoding: { as: "definition" },
    },
    {
      ref: "pafaca/2(g)(2)(B)",
      heading: "Covered company: applications for reviews",
      summary: "A company whose application is primarily for posting product, business or travel reviews is none.",
      citation: {
        ...act,
        ref: "pafaca/2(g)(2)(B)",
        pinpoint: "sec. 2(g)(2)(B)",
        quote:
          "whose primary purpose is to allow users to post product reviews, business reviews, or travel information and reviews",
        sources: ["tiktok-v-garland-p5", "billsponsor-hr-7521"],
        note: "quoted from the Act by the Supreme Court, slip op. 5",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "pafaca/2(g)(3)",
      heading: "Foreign adversary controlled application",
      summary:
        "A website, or a desktop, mobile, augmented or immersive technology application, operated directly or indirectly by those whom (A) names or (B) describes.",
      citation: {
        ...act,
        ref: "pafaca/2(g)(3)",
        pinpoint: "sec. 2(g)(3)",
        quote:
          "a website, desktop application, mobile application, or augmented or immersive technology application that is operated, directly or indirectly (including through a parent company, subsidiary, or affiliate), by",
        sources: ["thompson-hine-2024-04", "eo-14166-text"],
      },
      encoding: { as: "definition" },
    },
    {
      ref: "pafaca/2(g)(3)(A)",
      heading: "Named: ByteDance and TikTok",
      summary:
        "Any such application operated by ByteDance Ltd. or TikTok, or by a subsidiary or successor of either. No determination is needed.",
      citation: sec2g3A,
      encoding: { as: "definition" },
    },
    {
      ref: "pafaca/2(g)(3)(B)",
      heading: "Determined by the President",
      summary:
        "Any such application of a covered company that is controlled by a foreign adversary, if the President determines, after public notice and a report to Congress, that it presents a significant threat to national security. A standing power; it opens no act.",
      citation: sec2g3B,
      encoding: { as: "identification" },
    },
    {
      ref: "pafaca/2(g)(4)",
      heading: "Foreign adversary country",
      summary: "A country specified in 10 U.S.C. 4872(d)(2): North Korea, China, Russia, Iran.",
      citation: {
        ...act,
        ref: "pafaca/2(g)(4)",
        pinpoint: "sec. 2(g)(4)",
        confidence: "in-substance",
        sources: ["10-usc-4872-text", "substack-comment-pafaca", "crs-hr-815-div-h"],
        note: '10 U.S.C. 4872(d)(2), in a copy of the Code of April 2023: "The term “covered nation” means (A) the Democratic People’s Republic of North Korea; (B) the People’s Republic of China; (C) the Russian Federation; and (D) the Islamic Republic of Iran." That the Act refers to it was read at a commentator and in the official summary.',
      },
      encoding: { as: "definition" },
    },
    {
      ref: "pafaca/2(g)(5)",
      heading: "Internet hosting service",
      summary:
        "Not read. By memory: a service that provides storage and computing resources for websites or online services, with file, domain name server, cloud and virtual private server hosting.",
      citation: {
        ...act,
        ref: "pafaca/2(g)(5)",
        pinpoint: "sec. 2(g)(5)",
        confidence: "unverified",
        sources: [],
        note: "from memory; no source was found. Commerce's notice of 2020, as a law firm paraphrased it, is parallel.",
      },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
    {
      ref: "pafaca/2(g)(6)",
      heading: "Qualified divestiture",
      summary:
        "A divestiture of which the President determines, through an interagency process, (A) that the application will no longer be controlled by a foreign adversary and (B) that no operational relationship with formerly affiliated entities so controlled remains, in the recommendation algorithm or in data sharing above all.",
      citation: {
        ...act,
        ref: "pafaca/2(g)(6)",
        pinpoint: "sec. 2(g)(6)",
        quote:
          "“no longer being controlled by a foreign adversary.” §2(g)(6)(A). The President must further determine that the divestiture “precludes the establishment or maintenance of any operational relationship be[tween the United States op]erations of the [application] and any formerly affiliated entities that are controlled by a foreign adversary, including any cooperation with respect to the operation of a content recommendation algorithm or an agreement with respect to data sharing.” §2(g)(6)(B).",
        sources: ["tiktok-v-garland-p5", "tiktok-v-garland-p6", "crs-hr-815-div-h"],
        note: "The Supreme Court's sentences, slip op. 5-6; the words within its inner quotation marks are the Act's. The first brackets bridge a page break from the official summary.",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "pafaca/3",
      heading: "Review by the courts",
      summary:
        "The Court of Appeals for the District of Columbia Circuit alone hears challenges: to the Act within 165 days of enactment (computed: 6 October 2024, a Sunday), to an action or determination within 90 days of it.",
      citation: {
        ...act,
        ref: "pafaca/3",
        pinpoint: "sec. 3",
        confidence: "in-substance",
        sources: ["crs-hr-815-div-h"],
        note: "the official summary; the day is computed",
      },
      encoding: { as: "not-encoded", reason: "it states where and until when to sue" },
    },
  ],

  prohibitions: [
    {
      ref: "pafaca/2(a)(1)(A)",
      names: ["bytedance", "tiktok"],
      reaches: ["named", "operated", "subsidiary"],
      activities: ["app-distribution", "software-update"],
      about: "application",
      conditions: [{ fact: "withinUnitedStates", citation: sec2a1 }],
      usNexus: false,
      exemptions: [
        {
          fact: "act",
          effect: "pafaca/2(c)(1)/divestiture",
          of: ["tiktok", "lemon8", "capcut"],
          citation: sec2c1,
        },
      ],
      citations: [sec2a1A, sec2a1, sec2a2A, sec2g3A],
    },
    {
      ref: "pafaca/2(a)(1)(B)",
      names: ["bytedance", "tiktok"],
      reaches: ["named", "operated", "subsidiary"],
      activities: ["hosting"],
      about: "application",
      conditions: [{ fact: "withinUnitedStates", citation: sec2a1 }],
      usNexus: false,
      exemptions: [
        {
          fact: "act",
          effect: "pafaca/2(c)(1)/divestiture",
          of: ["tiktok", "lemon8", "capcut"],
          citation: sec2c1,
        },
      ],
      citations: [sec2a1B, sec2a1, sec2a2A, sec2g3A],
    },
  ],

  designation: {
    power: "pafaca/2(g)(3)(B)",
    by: "the President",
    days: 270,
    citations: [sec2g3B, sec2a2B],
  },

  events: [
    {
      id: "pafaca/enacted",
      kind: "enacted",
      what: "The Act becomes law. Its prohibitions begin 270 days later for the applications of ByteDance and TikTok.",
      on: "2024-04-24",
      known: "2024-04-24",
      by: "Congress and the President",
      sets: [
        { effect: "pafaca", end: "from", bound: "2024-04-24" },
        {
          effect: "pafaca/2(a)(1)(A)",
          end: "from",
          bound: { after: "2024-04-24", days: 270, convention: "order", operator: "begins" },
        },
        {
          effect: "pafaca/2(a)(1)(B)",
          end: "from",
          bound: { after: "2024-04-24", days: 270, convention: "order", operator: "begins" },
        },
      ],
      citations: [wholeAct, sec2a2A],
    },
    {
      id: "pafaca/delegation",
      kind: "signed",
      what: "The President signs a memorandum that delegates his powers under the Act to the Attorney General and creates a committee. Executive Order 14352 revoked it.",
      on: "2024-07-24",
      known: "2024-07-24",
      by: "the President",
      sets: [],
      citations: [delegation],
    },
    {
      id: "pafaca/letters-2025-01-30",
      kind: "reported",
      what: "First letters of the Department of Justice to providers, signed by Acting Attorney General McHenry: no violation of the Act and no liability. They bind the Department only and change nothing of the Act. Public from 3 July 2025, when they were released under the Freedom of Information Act.",
      on: "2025-01-30",
      known: "2025-07-03",
      by: "the Department of Justice",
      sets: [],
      citations: [letters],
    },
    {
      id: "pafaca/letters-2025-04-05",
      kind: "reported",
      what: "Later rounds of those letters, signed by Attorney General Bondi; one is dated this day. Released with the first.",
      on: "2025-04-05",
      known: "2025-07-03",
      by: "the Department of Justice",
      sets: [],
      citations: [letters],
    },
    {
      id: "pafaca/divested",
      kind: "divested",
      what: "TikTok USDS Joint Venture LLC is established and closes: Oracle, Silver Lake and MGX hold 15 percent each, affiliates of existing ByteDance investors 30.1, ByteDance 19.9; seven directors. By our reading this executes the agreements on which Executive Order 14352 sec. 2(c) makes its determination depend, so that TikTok, Lemon8 and CapCut are exempt from this day.",
      on: "2026-01-22",
      known: "2026-01-22",
      by: "the parties to the joint venture",
      declares: [{ ref: "pafaca/2(c)(1)/divestiture", under: "pafaca" }],
      sets: [{ effect: "pafaca/2(c)(1)/divestiture", end: "from", bound: "2026-01-22" }],
      citations: [divestitureTrigger, divestitureExemption, closing],
    },
  ],

  duties: [
    {
      ref: "pafaca/2(a)(3)",
      who: "the President",
      to: "Congress",
      what: "certify, before the one extension of at most 90 days, that a path to a qualified divestiture is identified, that significant progress is shown and that the legal agreements for it are in place",
      performed: {
        state: "not-found",
        note: 'No certification and no extension were found; the power is held as never used. The orders of 2025 that delay enforcement are not that extension: Executive Order 14166 "appears not to be the sort of 90-day extension contemplated by the ... statute" (The Volokh Conspiracy). A mirror of presidential actions up to 20 August 2026 has none',
      },
      citation: sec2a3,
    },
    {
      ref: "pafaca/2(b)",
      who: "the application (so the official summary)",
      to: "a user who asks",
      what: "give all available account data in a machine-readable form, before the prohibition takes effect for it",
      performed: { state: "not-found", note: "performance was not searched for" },
      citation: sec2b,
    },
  ],
};
