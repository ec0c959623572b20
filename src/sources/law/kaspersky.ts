// Where the Kaspersky determination of June 2024 was read. Of the Federal Register's text only the opening was read (it
// and the press release stand among the sources of parties); the days and items of both tranches come from law firms and
// the press.
import type { Source } from "../../model/index.js";

export const kasperskySources: readonly Source[] = [
  {
    id: "kaspersky-fenwick",
    title: "Fenwick: BIS prohibits transactions with Kaspersky Lab in its first final ICTS determination",
    url: "https://whatstrending.fenwick.com/post/102jb15/bis-prohibits-transactions-with-kaspersky-lab-in-its-first-final-icts-determinati",
    read: "the day of issue (20 June 2024), the three classes, the first tranche from 20 July 2024, signature and codebase updates from 29 September 2024, and what is exempt",
  },
  {
    id: "kaspersky-thompson-hine-2024-06",
    title: "Thompson Hine SmarTrade, June 2024: BIS and OFAC impose new prohibitions against Kaspersky",
    url: "https://www.thompsonhinesmartrade.com/2024/06/bis-and-ofac-imposed-new-prohibitions-against-kasperskys-entities-and-operations/",
    read: "both tranches, with all five items of the second: updates, the Kaspersky Security Network, resale, integration, licensing for resale or integration",
  },
  {
    id: "kaspersky-hogan-lovells-2024",
    title: "Hogan Lovells, 2024: Commerce bans US transactions with Russian cybersecurity firm Kaspersky",
    url: "https://hoganlovells.com/en/publications/commerce-bans-us-transactions-with-russian-cybersecurity-firm-kaspersky-under-icts-authority",
    read: "the first tranche: no new agreement with US persons",
  },
  {
    id: "kaspersky-itc-ua-2024-06",
    title: "ITC.ua, June 2024, reporting the Bureau of Industry and Security",
    url: "https://itc.ua/en/news/us-bans-kaspersky-lab-software-and-business-some-operations-will-be-available-until-september-29/",
    read: "on users of installed products: they will not be subject to legal sanctions and go on at their own risk",
  },
  {
    id: "kaspersky-sandler-travis-2024-06",
    title: "Sandler Travis Trade Report, June 2024",
    url: "https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/june/first-ban-on-company-sales-over-technology-risks",
    read: 'operations allowed "through Sept. 28"; the additions to the Entity List take effect on 24 June 2024',
  },
];
