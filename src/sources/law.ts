// Where the law was read: orders, rules, notices, and what was published about them.
//
// Few texts were read where they are issued: most are copies, which the title names. `date` is the day on which the text
// was published or, where it is a copy without a day of its own, the day of what it copies.
import type { Source } from "../model/index.js";

export const lawSources: readonly Source[] = [
  {
    id: "eo-13971-text",
    title: "Executive Order 13971, copy made from the Federal Register's XML (FR Doc. 2021-00305)",
    url: "https://github.com/austinsonger/executive-orders/blob/e036b80537ad29b926b0e6a46e7bf965ce7c522f/Presidential_Executive_Orders/donald-trump/2021/01-January/2021-01-05-executive-order-13971.md",
    date: "2021-01-08",
    read: "the order; the copy lacks 2(a), 3(a) and the first sentence of 4(a)",
  },
  {
    id: "fr-2021-01-08-p1250",
    title: "Federal Register of 8 January 2021, page 1250 (unofficial transcription)",
    url: "https://www.dateas.com/es/docs/federal-register/2021/01/08?page=9",
    date: "2021-01-08",
    read: "Executive Order 13971, sec. 1(a): date, persons, identification by the Secretary, the eight names",
  },
  {
    id: "cleary-2021-01",
    title: "Cleary Trade Watch, January 2021, on Executive Order 13971",
    url: "https://www.clearytradewatch.com/2021/01/president-trump-authorizes-restrictions-on-additional-chinese-applications-and-calls-for-potential-new-export-restrictions-on-personal-data-details-to-come/",
    read: 'quotes sec. 1(e); that, contrary to some press reports, the order imposes no restrictions itself; "Unless and until Commerce implements the Executive Order, no restrictions are in place and their precise future scope is unknown."',
  },
  {
    id: "crowell-2021-01-08",
    title: "Crowell & Moring, client alert of 8 January 2021",
    url: "https://www.crowell.com/NewsEvents/AlertsNewsletters/all/Executive-Order-Prohibits-Transactions-with-Eight-Chinese-Software-Applications",
    date: "2021-01-08",
    read: "Executive Order 13971, sec. 3(a), quoted from the order: the definition of a connected software application; the same alert, by the same author, stands at cmtradelaw.com and wita.org",
  },
  {
    id: "steptoe-2021-01",
    title: "Steptoe, January 2021, on Executive Order 13971",
    url: "https://www.steptoeinternationalcomplianceblog.com/2021/01/new-executive-order-targets-chinese-connected-software-applications/",
    read: 'the day of sec. 1(a): "on or after February 19, 2021"',
  },
  {
    id: "hogan-lovells-2021-01",
    title: "Hogan Lovells, January 2021, on Executive Order 13971",
    url: "https://www.engage.hoganlovells.com/knowledgeservices/news/eo-prohibits-us-persons-from-engaging-in-certain-transactions-involving-eight-chinese-apps",
    read: 'the day of sec. 1(a): "on 19 February 2021"',
  },
  {
    id: "dorsey-2021-01",
    title: "Dorsey, client alert, January 2021, on Executive Order 13971",
    url: "https://www.dorsey.com/newsresources/publications/client-alerts/2021/01/ban-transactions-on-chinese-mobile-apps",
    read: "sec. 1(e) in quotation, and the day of sec. 1(a), 19 February 2021; it errs in saying that the Secretary must consult the Attorney General and the Director of National Intelligence to identify transactions: that consultation belongs to the report of sec. 1(c)",
  },
  {
    id: "global-compliance-news-2021-02",
    title: "GlobalComplianceNews (Baker McKenzie), February 2021, on Executive Order 13971 (copy)",
    url: "https://chinasocial.top/index.php/2021/02/13/united-states-trump-administration-creates-framework-to-target-chinese-connected-software-applications-globalcompliancenews/",
    read: "sec. 1(e) in quotation, and the day of sec. 1(a), 19 February 2021",
  },
  {
    id: "commerce-rescission-2021-06",
    title: "SY3 news, quoting the Department of Commerce's rescission document of June 2021",
    url: "http://sy3.dreamhosters.com/category/wechat-bans/",
    date: "2021-06-21",
    read: '"this document confirms that the Secretary of Commerce has rescinded two actions issued under now-revoked Executive Orders": the identifications of 18 September 2020 for TikTok and for WeChat; on public inspection 21 June 2021, due to be published 23 June; the page itself calls it "retroactive to June 16"',
  },
  {
    id: "reuters-2021-06-21",
    title: "Reuters, 21 June 2021 (copy)",
    url: "https://ksaplayers.com/Ksahome/NewsDetial/?nid=24989027",
    date: "2021-06-21",
    read: 'on the order of January 2021 and the eight apps: "No bans have been issued to date."',
  },
  {
    id: "reuters-2021-07-15",
    title: "Reuters, 15 July 2021, on the dismissal of the government's appeals in the TikTok cases (copy)",
    url: "https://breaking-news-today.com/tech/u-s-appeals-courts-dismiss-governments-appeals-of-tiktok-rulings/",
    date: "2021-07-15",
    read: 'on the order of January 2021 and the eight apps: "No bans have been issued to date."; the appeals dismissed in the Third Circuit (14 July) and the District of Columbia Circuit (15 July), at the government\'s request of 12 July; that Commerce "on June 22 formally withdrew" the list',
  },
  {
    id: "eo-14034-text",
    title: "Executive Order 14034, copy made from the Federal Register's XML (FR Doc. 2021-12506)",
    url: "https://github.com/austinsonger/executive-orders/blob/e036b80537ad29b926b0e6a46e7bf965ce7c522f/Presidential_Executive_Orders/joe-biden/2021/06-June/2021-06-09-executive-order-14034.md",
    date: "2021-06-11",
    read: "the order: revocation of the three earlier orders in sec. 1, with no later day and no savings clause; rescission in sec. 2(a)",
  },
  {
    id: "eo14034",
    title: "Wikisource: Executive Order 14034, scan of 86 FR 31424",
    url: "https://en.wikisource.org/wiki/Page:Executive_Order_14034.pdf/2",
    date: "2021-06-11",
    read: 'sec. 1: Executive Orders 13942, 13943 and 13971 "are revoked"',
  },
  {
    id: "eo-14166-text",
    title: "Executive Order 14166, copy made from the Federal Register's XML (FR Doc. 2025-02087)",
    url: "https://github.com/austinsonger/executive-orders/blob/e036b80537ad29b926b0e6a46e7bf965ce7c522f/Presidential_Executive_Orders/donald-trump/2025/01-January/2025-01-20-executive-order-14166.md",
    date: "2025-01-30",
    read: 'sec. 1, of the Act of 24 April 2024 with its period of 270 days: "became effective on January 19, 2025"',
  },
  {
    id: "chinatechnews-2020-09-19",
    title: "ChinaTechNews, 19 September 2020, quoting the Department of Commerce's press release",
    url: "https://www.chinatechnews.com/2020/09/19/26825-america-builds-wall-against-tiktok-and-wechat",
    date: "2020-09-19",
    read: '"As of September 20, 2020, the following transactions are prohibited"',
  },
  {
    id: "eo-14258-text",
    title: "Executive Order 14258, copy made from the Federal Register's XML (FR Doc. 2025-06162)",
    url: "https://github.com/austinsonger/executive-orders/blob/e036b80537ad29b926b0e6a46e7bf965ce7c522f/Presidential_Executive_Orders/donald-trump/2025/04-April/2025-04-04-executive-order-14258.md",
    date: "2025-04-09",
    read: '"is further extended until June 19, 2025"',
  },
  {
    id: "eo-14350-text",
    title: "Executive Order 14350, full text in a mirror of whitehouse.gov",
    url: "https://github.com/brian14708/wh-briefings/blob/737ca03a271adc205c67766074ec8d0070f7ad95/presidential-actions/2025-09/2025-09-16-further-extending-the-tiktok-enforcement-delay-9dde.md",
    date: "2025-09-16",
    read: 'sec. 1(a): the enforcement delay "is further extended until December 16, 2025"',
  },
  {
    id: "1-cfr-18.17-text",
    title: "1 CFR 18.17, eCFR snapshot of 23 July 2026 (copy)",
    url: "https://github.com/councilOfNine/eCFR/blob/5f291a921d9483019459643b87ad802ca0f8b906/fixtures/content/parts__title-1__part-18.html.gz",
    date: "2026-07-23",
    read: "the section in full: how the Office of the Federal Register computes days after publication",
  },
  {
    id: "frcp-6-text",
    title: "Federal Rules of Civil Procedure, Rule 6 (copy of the appendix to title 28 of the United States Code)",
    url: "http://laws9.com/uscode/html/uscode28a/usc_sec_28a_02000006----000-.html",
    read: "6(a)(1): the day of the event excluded, every day counted, a last day that is a Saturday, Sunday or legal holiday passed over",
  },
  {
    id: "pub-l-90-363-text",
    title: "Wikisource: Public Law 90-363, which enacted the list of 5 U.S.C. 6103(a)",
    url: "https://en.wikisource.org/wiki/Public_Law_90-363",
    date: "1968-06-28",
    read: '"The following are legal public holidays", and the list as it stood then: without the Birthday of Martin Luther King, Jr. and Juneteenth, and with Veterans Day on a Monday',
  },
  {
    id: "ca6-federal-holidays",
    title: "United States Court of Appeals for the Sixth Circuit: Federal Holidays",
    url: "https://www.ca6.uscourts.gov/federal-holidays",
    read: "a holiday of 5 U.S.C. 6103 that falls on a Saturday is usually observed on Friday, one on a Sunday on Monday",
  },
];
