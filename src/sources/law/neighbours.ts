// Where the neighbours of the orders on applications were read: the emergency of 2019 and its rule, the order on
// Musical.ly, and the proposal on Ant Group.
import type { Source } from "../../model/index.js";

export const neighbourSources: readonly Source[] = [
  {
    id: "eo-13873-text",
    title: "Executive Order 13873, copy made from the Federal Register's XML (FR Doc. 2019-10538)",
    url: "https://github.com/austinsonger/executive-orders/blob/e036b80537ad29b926b0e6a46e7bf965ce7c522f/Presidential_Executive_Orders/donald-trump/2019/05-May/2019-05-15-executive-order-13873.md",
    date: "2019-05-17",
    read: "the order: declaration of the emergency, secs. 1(a), 1(c) and 2(b)",
  },
  {
    id: "fr-2021-01234",
    title: "86 FR 4909, interim final rule (FR Doc. 2021-01234), copy",
    url: "http://federal.elaws.us/fr/notice/86-fr-4923",
    date: "2021-01-19",
    read: "15 CFR part 7; published 19 January 2021, effective 22 March 2021",
  },
  {
    id: "fr-2023-12925",
    title: "88 FR 39353, rule on connected software applications (FR Doc. 2023-12925), copy",
    url: "https://federalstatelaw.com/federal-register/2023-12925",
    date: "2023-06-16",
    read: "88 FR 39353 to 39358; published 16 June 2023, effective 17 July 2023; terms that it adds",
  },
  {
    id: "fr-2024-15258",
    title: "89 FR 58263, redesignation of regulations (FR Doc. 2024-15258)",
    url: "https://www.govinfo.gov/content/pkg/FR-2024-07-18/html/2024-15258.htm",
    date: "2024-07-18",
    read: '15 CFR part 7 becomes part 791; "effective July 18, 2024"; text unchanged',
  },
  {
    id: "vlex-89-fr-58263",
    title: "vLex: redesignation of regulations, 89 FR 58263",
    url: "https://regulations.vlex.com/vid/redesignation-of-regulations-for-1043676844",
    date: "2024-07-18",
    read: "the same redesignation",
  },
  {
    id: "fr-2024-28335",
    title: "89 FR 96872, final rule (FR Doc. 2024-28335), copy",
    url: "http://federal.elaws.us/fr/12/6/2024/2024-28335",
    date: "2024-12-06",
    read: "published 6 December 2024, effective 4 February 2025",
  },
  {
    id: "h-doc-119-51",
    title: "House Document 119-51, letter of 9 May 2025",
    url: "https://www.govinfo.gov/content/pkg/CDOC-119hdoc51/html/CDOC-119hdoc51.htm",
    date: "2025-05-09",
    read: "the emergency of Executive Order 13873 is continued beyond 15 May 2025",
  },
  {
    id: "15-cfr-791.1-copy",
    title: "15 CFR 791.1, copy that cites 88 FR 39357 and 89 FR 96892",
    url: "https://www.pawtectors.org/openregs/cfr_sections.csv?part_number=791&title_number=15",
    read: "para. (a)(1): what the Secretary determines, connected software applications included",
  },
  {
    id: "15-cfr-791.3-copy",
    title: "15 CFR 791.3, copy of self-law.org, whose address was not kept",
    read: "para. (a)(3): later acts under earlier contracts are within the part",
  },
  {
    id: "order-2020-08-14-vlex",
    title: "vLex: Order of August 14, 2020, 85 FR 51297 (FR Doc. 2020-18360)",
    url: "https://regulations.vlex.com/vid/regarding-the-acquisition-of-847299197",
    date: "2020-08-19",
    read: "title, day, pages 51297 to 51299; not its sections",
  },
  {
    id: "treasury-2020-11-13",
    title: "Treasury spokesperson on ByteDance and TikTok, November 2020 (copy)",
    url: "https://www.marketswired.com/us-treasury/statement-on-bytedance-and-tiktok-by-treasury-spokesperson-monica-crowley/",
    read: 'an extension of 15 days from "the original November 12, 2020 deadline"',
  },
  {
    id: "cfius-2020-12-04",
    title: "Press report: CFIUS extends TikTok divestiture deadline to 4 December (copy)",
    url: "https://cousinos-firearms.com/esports/cfius-extends-tiktok-divestiture-deadline-to-dec-4/",
    read: "a further extension of 7 days, to 4 December 2020",
  },
  {
    id: "reuters-2020-10-14",
    title: "Reuters in WAtoday, 14 and 15 October 2020, on a proposal to blacklist Ant Group",
    url: "https://www.watoday.com.au/world/north-america/trump-administration-to-considers-blacklisting-fintech-arm-of-alibaba-sources-20201015-p56580.html",
    date: "2020-10-15",
    read: "the State Department submitted a proposal to add Ant Group to the Entity List",
  },
  {
    id: "reuters-2020-11-03",
    title: "Reuters in Devdiscourse, 3 November 2020, on the shelving of the proposal",
    url: "https://www.devdiscourse.com/article/technology/1295672-exclusive-trump-administration-shelves-bid-to-blacklist-chinas-ant-group-sources",
    date: "2020-11-03",
    read: "the Department of Commerce shelved the proposal after a call by Alibaba's president; stamped 4 November, 02:03 Indian time",
  },
];
