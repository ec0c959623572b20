// Executive Order 14352 of 25 September 2025: a conditional determination that the divestiture of TikTok is qualified, a
// period of 120 days without enforcement, and amendments of the order of 14 August 2020.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 14352",
  locator: "90 FR 47219",
  confidence: "verified",
  sources: ["eo-14352-text"],
} as const;

const wholeOrder: Citation = {
  ...order,
  ref: "eo-14352",
  sources: ["eo-14352-text", "eo-14352-fr"],
  note: "FR Doc. 2025-19139. The opening was read in the Federal Register, the whole in a mirror of whitehouse.gov.",
};

const sec2c: Citation = {
  ...order,
  ref: "eo-14352/2(c)",
  pinpoint: "sec. 2(c)",
  quote:
    "Based on these findings, I further determine that the divestiture of the applications outlined in the Framework Agreement, once its implementation agreements are executed, is a “qualified divestiture” under the Act, including with respect to the TikTok applications, the Lemon8 application, the CapCut applications, any other application or website duly operated by the new joint venture, and their associated or affiliated websites.",
};

const sec3a: Citation = {
  ...order,
  ref: "eo-14352/3(a)",
  pinpoint: "sec. 3(a)",
  quote:
    "To permit the contemplated divestiture to be completed, the Attorney General shall not take any action on behalf of the United States to enforce the Act for 120 days from the date of this order. During this period, the Department of Justice shall take no action to enforce the Act or impose any penalties against any entity for any noncompliance with the Act, including for distributing, maintaining, or updating (or enabling the distribution, maintenance, or updating of) any foreign adversary controlled application as defined in the Act.",
  sources: ["eo-14352-text", "legistrack-eo-14352", "techinformed-2025-12-19"],
  note: 'The last day, 23 January 2026, is computed; the press of 22 January called that day "one day ahead of the deadline".',
};

const earlierConduct: Citation = {
  ...order,
  ref: "eo-14352/3(a)/earlier-conduct",
  pinpoint: "sec. 3(a), last sentence",
  quote:
    "In light of this direction, even after the expiration of the above-specified period, the Department of Justice shall not take any action to enforce the Act or impose any penalties against any entity for any conduct that occurred during the above-specified period or any period prior to the issuance of this order, including the period of time from January 19, 2025, to the issuance of this order.",
};

const sec3b: Citation = {
  ...order,
  ref: "eo-14352/3(b)",
  pinpoint: "sec. 3(b)",
  quote:
    "The Attorney General shall take all appropriate action to issue written guidance to implement the provisions of subsection (a) of this section.",
};

const sec3c: Citation = {
  ...order,
  ref: "eo-14352/3(c)",
  pinpoint: "sec. 3(c)",
  quote:
    "The Attorney General shall issue a letter to appropriate providers stating that there has been no violation of the Act and that there is no liability for any conduct that occurs during the 120-day period specified in subsection (a) of this section, as well as for any conduct from the effective date of the Act until the issuance of this order.",
};

const sec3d: Citation = {
  ...order,
  ref: "eo-14352/3(d)",
  pinpoint: "sec. 3(d)",
  quote:
    "Because of the national security interests at stake and because section 2(d) of the Act vests the sole authority for investigations and enforcement of the Act in the Attorney General, attempted enforcement by the States or private parties represents an encroachment on the powers of the Executive. The Attorney General shall exercise all available authority to preserve and defend the Executive’s exclusive authority to enforce the Act, including the President’s determination of a qualified divestiture.",
};

const sec3e: Citation = {
  ...order,
  ref: "eo-14352/3(e)",
  pinpoint: "sec. 3(e)",
  quote:
    "The Attorney General or the Attorney General’s designee shall serve as the United States Government’s representative under the Framework Agreement.",
};

const sec4: Citation = {
  ...order,
  ref: "eo-14352/4",
  pinpoint: "sec. 4",
  quote:
    "The Presidential Memorandum of July 24, 2024 (Delegation of Authority Under the Protecting Americans from Foreign Adversary Controlled Applications Act), is hereby revoked.",
};

const sec4ci: Citation = {
  ...order,
  ref: "eo-14352/4(c)(i)",
  pinpoint: "sec. 4(c)(i)",
  quote:
    "Section 2(b) of the Divestment Order is amended to read as follows in its entirety: “The prohibition in subsection (a) of this section shall cease to be in effect if the Committee on Foreign Investment in the United States (CFIUS) executes an agreement with certain investors, consistent with the Executive Order of September 25, 2025 (Saving TikTok While Protecting National Security).”.",
  note: "whether the Committee has executed that agreement was not found",
};

const sec4cii: Citation = {
  ...order,
  ref: "eo-14352/4(c)(ii)",
  pinpoint: "sec. 4(c)(ii)",
  confidence: "in-substance",
};

const sec4ciii: Citation = {
  ...order,
  ref: "eo-14352/4(c)(iii)",
  pinpoint: "sec. 4(c)(iii)",
  confidence: "in-substance",
};

export const eo14352: Instrument = {
  id: "eo-14352",
  kind: "executive-order",
  title: "Executive Order 14352",
  fullTitle: "Saving TikTok While Protecting National Security",
  origin: "us-law",
  signed: "2025-09-25",
  published: "2025-09-30",
  issuer: "The President",
  authority: ["Constitution and laws of the United States"],
  citation: wholeOrder,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "Sections 1 to 5 are held as far as they bear on the Act, on its enforcement and on the order of 14 August 2020; the general provisions are not. The determination in 2(c) is conditional and also takes in any other application or website duly operated by the joint venture and their associated websites; of those only TikTok, Lemon8 and CapCut are held by name. The period of 3(a) suspends enforcement and leaves the Act prohibiting.",
  },

  provisions: [
    {
      ref: "eo-14352/1",
      heading: "Background: the divestiture and the framework agreement",
      summary:
        "A qualified divestiture takes a transaction after which the application is no longer controlled by a foreign adversary and that rules out an operational relationship with its US operations. Under the framework agreement a new US joint venture operates TikTok's US application; ByteDance and its affiliates own less than 20 percent of it, certain investors the rest.",
      citation: {
        ...order,
        ref: "eo-14352/1",
        pinpoint: "sec. 1",
        quote:
          "To achieve a “qualified divestiture,” TikTok must execute a transaction that would result in the application no longer being controlled by a foreign adversary and that would preclude formerly affiliated entities from maintaining an “operational relationship” with the application’s United States operations. The Act describes “operational relationship” to include “cooperation with respect to the operation of a content recommendation algorithm” and an “agreement with respect to data sharing.”",
      },
      encoding: { as: "not-encoded", reason: "it gives the background and sets no bound" },
    },
    {
      ref: "eo-14352/1/framework-agreement",
      heading: "Background: the joint venture",
      summary:
        "Majority-owned and controlled by US persons, no longer controlled by a foreign adversary; ByteDance and its affiliates below 20 percent.",
      citation: {
        ...order,
        ref: "eo-14352/1/framework-agreement",
        pinpoint: "sec. 1",
        quote:
          "Under this Framework Agreement, TikTok’s United States application will be operated by a newly established joint venture based in the United States. It will be majority-owned and controlled by United States persons and will no longer be controlled by any foreign adversary, since ByteDance Ltd. and its affiliates will own less than 20 percent of the entity, with the remainder being held by certain investors (Investor Parties).",
      },
      encoding: { as: "not-encoded", reason: "it gives the background and sets no bound" },
    },
    {
      ref: "eo-14352/2(a)",
      heading: "Interagency process",
      summary: "The process that the Act requires for the determination was led by the Vice President.",
      citation: {
        ...order,
        ref: "eo-14352/2(a)",
        pinpoint: "sec. 2(a)",
        quote:
          "Under the Act, the President’s determination that a divestiture is a “qualified divestiture” must occur through an “interagency process.” As delegated and directed by me, the Vice President has led this interagency process in cooperation and consultation with the National Security Council, the Office of Science and Technology Policy, the Department of the Treasury, the Department of Justice, the Department of Commerce, and the Office of the Director of National Intelligence.",
      },
      encoding: { as: "not-encoded", reason: "it states how the determination came about" },
    },
    {
      ref: "eo-14352/2(b)(iii)",
      heading: "Finding: the divestiture complies with the Act",
      summary:
        "The proposed divestiture removes TikTok and certain other applications from the control of a foreign adversary and rules out an operational relationship between the joint venture and a formerly affiliated entity so controlled.",
      citation: {
        ...order,
        ref: "eo-14352/2(b)(iii)",
        pinpoint: "sec. 2(b)(iii)",
        quote:
          "The divestiture proposed in the Framework Agreement resolves these national security concerns and complies with the Act because it removes the TikTok application and certain other applications from the “control” of a foreign adversary and precludes any “operational relationship” between a formerly affiliated entity controlled by a foreign adversary and the new joint venture.",
      },
      encoding: { as: "not-encoded", reason: "a finding on which the determination of 2(c) rests" },
    },
    {
      ref: "eo-14352/2(b)(iii)(A)",
      heading: "Finding: control",
      summary: "Foreign adversary entities or persons would own or control less than 20 percent of the joint venture.",
      citation: {
        ...order,
        ref: "eo-14352/2(b)(iii)(A)",
        pinpoint: "sec. 2(b)(iii)(A)",
        quote:
          "First, the divestiture removes the TikTok application and certain other applications from the control of a foreign adversary, as defined under the Act, because, among other things, the new joint venture would be based in the United States and less than 20 percent of the joint venture would be owned or controlled by foreign adversary entities or persons.",
      },
      encoding: { as: "not-encoded", reason: "a finding on which the determination of 2(c) rests" },
    },
    {
      ref: "eo-14352/2(b)(iii)(B)",
      heading: "Finding: algorithms, code and content moderation",
      summary: "They come under the control of the joint venture.",
      citation: {
        ...order,
        ref: "eo-14352/2(b)(iii)(B)",
        pinpoint: "sec. 2(b)(iii)(B)",
        quote:
          "Second, the divestiture puts the operation of the algorithms and code, as well as content-moderation decisions, under the control of the new joint venture.",
      },
      encoding: { as: "not-encoded", reason: "a finding on which the determination of 2(c) rests" },
    },
    {
      ref: "eo-14352/2(b)(iii)(C)",
      heading: "Finding: user data",
      summary: "Sensitive US user data are stored in a cloud environment run by an American company.",
      citation: {
        ...order,
        ref: "eo-14352/2(b)(iii)(C)",
        pinpoint: "sec. 2(b)(iii)(C)",
        quote:
          "Third, the divestiture prohibits the storage of sensitive United States user data in a manner that would place such data under the control of a foreign adversary and requires such data be stored in a cloud environment run by an American company.",
      },
      encoding: { as: "not-encoded", reason: "a finding on which the determination of 2(c) rests" },
    },
    {
      ref: "eo-14352/2(b)(iii)(D)",
      heading: "Finding: monitoring",
      summary:
        "Trusted security partners monitor updates, algorithms and data flows, and retrain recommendation models that use US user data.",
      citation: {
        ...order,
        ref: "eo-14352/2(b)(iii)(D)",
        pinpoint: "sec. 2(b)(iii)(D)",
        quote:
          "Fourth, the divestiture includes intense monitoring of software updates, algorithms, and data flows by the United States’ trusted security partners, and it requires all recommendation models, including algorithms, that use United States user data to be retrained and monitored by those trusted security partners.",
      },
      encoding: { as: "not-encoded", reason: "a finding on which the determination of 2(c) rests" },
    },
    {
      ref: "eo-14352/2(c)",
      heading: "Conditional determination",
      summary:
        "Once the implementation agreements are executed, the divestiture is a qualified divestiture under the Act, for the TikTok applications, Lemon8, the CapCut applications, any other application or website duly operated by the joint venture, and their associated or affiliated websites. Signing alone exempts nothing.",
      citation: sec2c,
      encoding: { as: "event" },
    },
    {
      ref: "eo-14352/3(a)",
      heading: "Enforcement delay",
      summary:
        "The Attorney General does not enforce the Act for 120 days from the date of the order, to 23 January 2026. A period of its own, not an extension of Executive Order 14166, and not the extension of sec. 2(a)(3) of the Act. For conduct in that period or before the order there is no enforcement later either.",
      citation: sec3a,
      encoding: { as: "event" },
    },
    {
      ref: "eo-14352/3(b)",
      heading: "Written guidance",
      summary: "The Attorney General issues written guidance on the delay.",
      citation: sec3b,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14352/3(c)",
      heading: "Letters to providers",
      summary:
        "The Attorney General writes to appropriate providers that there has been no violation and that there is no liability for conduct up to the end of the 120 days.",
      citation: sec3c,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14352/3(d)",
      heading: "Enforcement is the Attorney General's alone",
      summary:
        "Enforcement by States or private parties is called an encroachment; the Attorney General defends the exclusive authority and the determination.",
      citation: sec3d,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14352/3(e)",
      heading: "Representative",
      summary: "The Attorney General, or a designee, represents the Government under the framework agreement.",
      citation: sec3e,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14352/4",
      heading: "Delegation revoked",
      summary:
        "Revokes the memorandum of 24 July 2024 that delegated the President's powers under the Act to the Attorney General.",
      citation: sec4,
      encoding: { as: "event" },
    },
    {
      ref: "eo-14352/4(c)(i)",
      heading: "Order of 14 August 2020: when its prohibition ceases",
      summary:
        "The prohibition of that order ceases to be in effect if the Committee on Foreign Investment in the United States executes an agreement with certain investors. So the order of 2020 still stood on this day.",
      citation: sec4ci,
      encoding: { as: "event" },
    },
    {
      ref: "eo-14352/4(c)(ii)",
      heading: "Order of 14 August 2020: sec. 2(g)",
      summary: "Section 2(g) of that order is amended and becomes 2(c).",
      citation: sec4cii,
      encoding: { as: "event" },
    },
    {
      ref: "eo-14352/4(c)(iii)",
      heading: "Order of 14 August 2020: secs. 2(d) and 2(e)",
      summary: "Sections 2(d) and 2(e) of that order are struck, the rest renumbered.",
      citation: sec4ciii,
      encoding: { as: "event" },
    },
    {
      ref: "eo-14352/5",
      heading: "Reservation",
      summary: "The President reserves the power to issue further orders in the matter.",
      citation: {
        ...order,
        ref: "eo-14352/5",
        pinpoint: "sec. 5",
        quote:
          "I hereby reserve my authority to issue further orders with respect to this matter as shall in my judgment be necessary to protect the national security.",
      },
      encoding: { as: "not-encoded", reason: "a general power opens no act" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "eo-14352/signed",
      kind: "signed",
      what: "The President signs Executive Order 14352: the Attorney General is not to enforce the Act for 120 days from this day. The Act goes on prohibiting.",
      on: "2025-09-25",
      known: "2025-09-25",
      by: "the President",
      declares: [{ ref: "eo-14352/3(a)", suspends: { ref: "pafaca", aspect: "enforcement" } }],
      sets: [
        { effect: "eo-14352", end: "from", bound: "2025-09-25" },
        { effect: "eo-14352/3(a)", end: "from", bound: "2025-09-25" },
        {
          effect: "eo-14352/3(a)",
          end: "to",
          bound: { until: { after: "2025-09-25", days: 120, convention: "order" } },
        },
      ],
      citations: [wholeOrder, sec3a],
    },
    {
      id: "eo-14352/earlier-conduct",
      kind: "signed",
      what: "The order also rules out enforcement, at any time, for conduct before it, from 19 January 2025 to its issuance.",
      on: "2025-09-25",
      known: "2025-09-25",
      by: "the President",
      // It stands under nothing: it covers days before the order's own beginning.
      declares: [{ ref: "eo-14352/3(a)/earlier-conduct", suspends: { ref: "pafaca", aspect: "enforcement" } }],
      sets: [
        { effect: "eo-14352/3(a)/earlier-conduct", end: "from", bound: "2025-01-19" },
        { effect: "eo-14352/3(a)/earlier-conduct", end: "to", bound: "2025-09-25" },
      ],
      citations: [earlierConduct],
    },
    {
      id: "eo-14352/determined",
      kind: "determined",
      what: "The President determines that the divestiture is a qualified one once its implementation agreements are executed. Until they are, it exempts no application.",
      on: "2025-09-25",
      known: "2025-09-25",
      by: "the President",
      sets: [],
      citations: [sec2c],
    },
    {
      id: "eo-14352/revokes-delegation",
      kind: "revoked",
      what: "Executive Order 14352 revokes the memorandum of 24 July 2024, which had delegated the President's powers under the Act to the Attorney General.",
      on: "2025-09-25",
      known: "2025-09-25",
      by: "the President",
      sets: [],
      citations: [sec4],
    },
    {
      id: "eo-14352/amends-order-2020-08-14",
      kind: "amended",
      what: "Executive Order 14352 amends the order of 14 August 2020 on Musical.ly (order-2020-08-14): its prohibition ceases if the Committee on Foreign Investment in the United States executes an agreement with certain investors; 2(g) becomes 2(c), 2(d) and 2(e) are struck. It ends nothing else by itself.",
      on: "2025-09-25",
      known: "2025-09-25",
      by: "the President",
      sets: [
        { effect: "order-2020-08-14/2(d)", end: "to", bound: "2025-09-25" },
        { effect: "order-2020-08-14/2(e)", end: "to", bound: "2025-09-25" },
      ],
      citations: [sec4ci, sec4cii, sec4ciii],
    },
    {
      id: "eo-14352/published",
      kind: "published",
      what: "The order is published in the Federal Register (90 FR 47219).",
      on: "2025-09-30",
      known: "2025-09-30",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
  ],

  duties: [
    {
      ref: "eo-14352/3(a)",
      who: "the Attorney General",
      what: "take no action to enforce the Act for 120 days, nor ever for conduct in that period or before it",
      performed: { state: "not-found", note: "a duty not to act; no enforcement of the Act was found" },
      citation: sec3a,
    },
    {
      ref: "eo-14352/3(b)",
      who: "the Attorney General",
      what: "issue written guidance on the delay",
      performed: { state: "not-found", note: "whether guidance was issued was not searched for" },
      citation: sec3b,
    },
    {
      ref: "eo-14352/3(c)",
      who: "the Attorney General",
      to: "appropriate providers",
      what: "issue a letter that there has been no violation and that there is no liability for conduct up to the end of the 120 days",
      performed: {
        state: "not-found",
        note: "no letter under this order was found; those released in July 2025 are older",
      },
      citation: sec3c,
    },
    {
      ref: "eo-14352/3(d)",
      who: "the Attorney General",
      what: "preserve and defend the exclusive authority to enforce the Act, and the determination of a qualified divestiture",
      performed: { state: "not-found", note: "a standing duty; performance was not searched for" },
      citation: sec3d,
    },
    {
      ref: "eo-14352/3(e)",
      who: "the Attorney General or a designee",
      what: "represent the United States Government under the framework agreement",
      performed: { state: "not-found", note: "a standing duty; performance was not searched for" },
      citation: sec3e,
    },
  ],
};
