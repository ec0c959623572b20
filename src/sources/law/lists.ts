// Where the device rules, procurement lists and origin rules were read: most by way of law firms, the press or data sets,
// which the titles name.
import type { Source } from "../../model/index.js";

export const listSources: readonly Source[] = [
  // No TikTok on Government Devices Act, FAR 52.204-27
  {
    id: "nichols-liu-far-52.204-27",
    title: "Nichols Liu: federal contractors banned from using TikTok",
    url: "https://nicholsliu.com/federal-contractors-banned-from-using-tiktok/",
    read: "FAR 52.204-27, the prohibition quoted with its exception; in force on publication, 2 June 2023",
  },
  {
    id: "fr-88-36430",
    title: "Justia Regulations: 88 FR 36430, FAC 2023-04, FAR Case 2023-010 (FR Doc. 2023-11756)",
    url: "https://regulations.justia.com/regulations/fedreg/2023/06/02/2023-11756.html",
    date: "2023-06-02",
    read: "the interim rule: presence or use of a covered application on information technology of the government and of contractors",
  },
  {
    id: "unified-agenda-9000-ao58",
    title: "Unified Agenda, entry RIN 9000-AO58",
    url: "https://www.reginfo.gov/public/do/eAgendaViewRule?RIN=9000-AO58&operation=OPERATION_EXPORT_XML&pubId=202304",
    read: "OMB Memorandum M-23-13 of 27 February 2023",
  },
  // Montana
  {
    id: "techpolicy-mt-sb-419",
    title: "Tech Policy Press tracker: An Act Banning TikTok in Montana (SB 419)",
    url: "https://www.techpolicy.press/tracker/an-act-banning-tiktok-in-montana/",
    read: "the two prohibitions, (a) and (b), quoted; signed 17 May 2023; to begin on 1 January 2024",
  },
  {
    id: "dataguidance-cv-23-56",
    title: "DataGuidance: Montana district court issues preliminary injunction (CV 23-56-M-DWM)",
    url: "https://www.dataguidance.com/news/montana-district-court-issues-preliminary-injunction",
    read: "the preliminary injunction of 30 November 2023, before the Act's day of 1 January 2024",
  },
  {
    id: "kbzk-2023-12-01",
    title: "KBZK, 1 December 2023: judge on Montana's TikTok ban",
    url: "https://www.kbzk.com/news/montana-judge-tiktok-ban-likely-a-fundamental-constitutional-violation",
    date: "2023-12-01",
    read: "$10,000 for each violation and each further day; users are not penalised",
  },
  // Texas
  {
    id: "tx-dir",
    title: "Texas Department of Information Resources: Covered Applications and Prohibited Technologies",
    url: "https://dir.texas.gov/information-security/covered-applications-and-prohibited-technologies",
    read: "the directive of 7 December 2022, chapter 620, the exceptions, the policies due by 20 November 2024, the additions of 31 January 2025; the list page itself was not read",
  },
  {
    id: "tx-tamu",
    title: "Texas A&M University, Information Technology: Texas Prohibited Technologies",
    url: "https://it.tamu.edu/security-and-policy/it-policy/laws-regulations/texas-prohibited-technologies.html",
    read: "SB 1893 of the 88th Legislature, 14 June 2023",
  },
  {
    id: "tx-governor-2026-01-26",
    title: "EIN Presswire: Governor Abbott Updates Texas Prohibited Technologies List",
    url: "https://www.einpresswire.com/article/886689832/governor-abbott-updates-texas-prohibited-technologies-list",
    date: "2026-01-26",
    read: "26 companies added on 26 January 2026; the Texas Cyber Command leads",
  },
  {
    id: "tx-additions-2026",
    title: "stoptheccp.org: the 26 additions of 26 January 2026",
    url: "https://stoptheccp.org/?p=16582",
    read: "the 26 names, Alibaba among them",
  },
  // Florida, Maryland, Virginia
  {
    id: "fl-112.22-text",
    title: "Florida Statutes sec. 112.22 (copy)",
    url: "https://florida.public.law/statutes/fla._stat._112.22",
    read: "112.22(1)(f): what a prohibited application is",
  },
  {
    id: "fl-112.22-casetext",
    title: "Casetext: Fla. Stat. sec. 112.22, current through the 2024 session",
    url: "https://casetext.com/statute/florida-statutes/title-x-public-officers-employees-and-records/chapter-112-public-officers-and-employees-general-provisions/part-i-conditions-of-employment-retirement-travel-expenses/section-11222-use-of-applications-from-foreign-countries-of-concern-prohibited",
    read: "112.22(1)(f); a section of 2023",
  },
  {
    id: "fl-dailytv-2023",
    title: "DailyTV, 2023, on the rule for Florida's state universities",
    url: "https://dailytv.net/video/x8vsuh8",
    read: "the names: TikTok, WeChat, Tencent QQ, VKontakte, Kaspersky",
  },
  {
    id: "md-bizmonthly-2022-12",
    title: "The Business Monthly, December 2022: state of Maryland tells employees no TikTok, other platforms",
    url: "https://bizmonthly.com/news/business/cyber/2022/12/cybersecurity-md-tells-employees-no-tiktok-other-platforms/",
    read: "the directive of 6 December 2022 and the products it applies to",
  },
  {
    id: "md-wmar-2022-12",
    title: "WMAR: Hogan bans TikTok, other foreign platforms from being used on state-owned systems",
    url: "https://www.wmar2news.com/news/local-news/hogan-bans-tiktok-other-foreign-platforms-from-being-used-on-state-owned-systems",
    read: "state networks and devices; 14 days to comply",
  },
  {
    id: "va-wtkr-2022-12-16",
    title: "WTKR, 16 December 2022: TikTok, WeChat banned on state devices, state-run wireless networks in Virginia",
    url: "https://www.wtkr.com/news/tiktok-wechat-banned-on-state-devices-state-run-wireless-networks-in-va-gov-says",
    date: "2022-12-16",
    read: "TikTok, WeChat and any application developed by ByteDance Limited or Tencent Holdings Limited; state devices and wireless networks; contractors",
  },
  // National Defense Authorization Act for Fiscal Year 2026
  {
    id: "ndaa-1532-containment",
    title: "containment.ai, 25 June 2026, citing WilmerHale, on sec. 1532",
    url: "https://www-containment-ai.pages.dev/blog/ndaa-1532-covered-ai-ban-data-boundary.html",
    date: "2026-06-25",
    read: "covered AI, DeepSeek and High Flyer by name; the Department's use and acquisition, contractors' use; waivers",
  },
  {
    id: "ndaa-1532-policysphere",
    title: "PolicySphere, morning briefing: NDAA week is here",
    url: "https://policysphere.com/morning-briefing/ndaa-week-is-here",
    read: "sec. 1532",
  },
  {
    id: "ndaa-6604-agora",
    title: "AGORA: FY2026 NDAA sec. 6604",
    url: "https://agora.eto.tech/instrument/2699",
    read: "the heading of sec. 6604; initial standards within 60 days",
  },
  {
    id: "crowell-2025-12-23",
    title: "Crowell & Moring, client alert of 23 December 2025 on the FY 2026 NDAA",
    url: "https://www.crowell.com/en/insights/client-alerts/the-fy-2026-national-defense-authorization-act",
    date: "2025-12-23",
    read: "Pub. L. 119-60, signed 18 December 2025",
  },
  // Section 1260H list
  {
    id: "digitimes-2025-01-07",
    title: "Digitimes, 7 January 2025, on the list with Tencent, CATL and CXMT",
    url: "https://digitimes.com/news/a20250107PD215/us-department-of-defense-blacklist-tencent-catl-cxmt-military.html",
    date: "2025-01-07",
    read: "the Department's contracts from June 2026, indirect purchases from 2027",
  },
  {
    id: "benzinga-2026-02-1260h",
    title: "Benzinga, February 2026: Pentagon adds Alibaba, BYD to Chinese military list, then reportedly pulls filing",
    url: "https://www.benzinga.com/news/politics/26/02/50631646/pentagon-adds-alibaba-byd-to-chinese-military-list-then-reportedly-pulls-filing-as-trump-xi-meet-lo",
    read: "a list adding Alibaba filed and pulled on the same day, 13 February 2026",
  },
  // FCC Covered List
  {
    id: "pillsbury-fcc-uas",
    title: "Pillsbury: FCC categorical prohibition on foreign-produced UAS and critical components",
    url: "https://www.pillsburylaw.com/en/news-and-insights/fcc-categorical-prohibition-foreign-produced-uas-critical-components.html",
    read: "the entry of 22 December 2025 on foreign unmanned aircraft systems",
  },
  {
    id: "phillips-lytle-fcc",
    title: "Phillips Lytle: FCC grants exemptions for certain drones from Covered List",
    url: "https://phillipslytle.com/fcc-grants-exemptions-for-certain-drones-from-covered-list",
    read: "what the list does: no new equipment authorisation",
  },
  // Connected vehicles
  {
    id: "fr-90-5360",
    title: "90 FR 5360, Connected Vehicles (FR Doc. 2025-00592), on regulations.gov",
    url: "https://downloads.regulations.gov/BIS-2024-0005-0160/content.htm",
    date: "2025-01-16",
    read: "published 16 January 2025, effective 17 March 2025; filed 14 January 2025",
  },
  {
    id: "15-cfr-791.300",
    title: "15 CFR 791.300 (copy)",
    url: "https://checkoutapi.com/regulations/title15_chapterVII-i1_part791_subpartD_section791.300",
    read: "791.300(a): the classes prohibited, by origin",
  },
  // Data security
  {
    id: "fr-90-1636",
    title: "Justia Regulations: 90 FR 1636 (FR Doc. 2024-31486)",
    url: "https://regulations.justia.com/regulations/fedreg/2025/01/08/2024-31486.html",
    date: "2025-01-08",
    read: '"is effective April 8, 2025"',
  },
  {
    id: "28-cfr-202-public-inspection",
    title: "28 CFR part 202, public-inspection copy of FR Doc. 2024-31486 (Scribd, through a proxy)",
    url: "https://rainy.clevelandohioweatherforecast.com/php-proxy/index.php?q=https%3A%2F%2Fwww.scribd.com%2Fdocument%2F811861602%2F2024-31486",
    read: '"[INSERT DATE 90 DAYS AFTER DATE OF PUBLICATION]"',
  },
  {
    id: "28-cfr-202.1001",
    title: "28 CFR 202.1001 (copy, checked against the eCFR on 20 June 2026)",
    url: "https://law.lawstack.com/cfr/28/202.1001/",
    date: "2026-06-20",
    read: "the compliance programme, by no later than 6 October 2025",
  },
  {
    id: "cleary-2025-02-17",
    title: "Cleary Gottlieb, 17 February 2025, on the Department of Justice's final rule",
    url: "https://clearygottlieb.com/news-and-insights/publication-listing/doj-issues-final-rule-targeting-bulk-sensitive-personal-and-us-government-related-data-transactions",
    date: "2025-02-17",
    read: "data brokerage prohibited; vendor, employment and investment agreements restricted; bulk sensitive personal data, financial data included, and government-related data",
  },
];
