// Where the order on WeChat, Commerce's identification and the case against them were read.
//
// The identification was withdrawn before publication, so no text of it in the Federal Register exists: its items were
// read in law firms' tables and in the court's own summary. What speaks of both identifications is in tiktok-2020.ts.
import type { Source } from "../../model/index.js";

export const wechat2020Sources: readonly Source[] = [
  {
    id: "eo-13943-text",
    title: "Executive Order 13943, copy of the Federal Register's XML (FR Doc. 2020-17700)",
    url: "https://github.com/tony-landreth/presidential_executive_order_corpus/blob/6b44f1122d223e30723fc09ed4720b18d664ca0c/executive_orders/EO_13943.xml",
    date: "2020-08-11",
    read: "the order: secs. 1(a) to 1(c), 2, 3, 4 and 5",
  },
  {
    id: "magstone-2020-09-21",
    title: "Magstone Law, 21 September 2020: court temporarily halts the WeChat ban",
    url: "https://www.magstonelaw.com/news-1/court-temporarily-halts-the-wechat-ban",
    date: "2020-09-21",
    read: "the item on use of the application's code, functions or services, in quotation",
  },
  {
    id: "wechat-users-ecf-59",
    title: "U.S. WeChat Users Alliance v. Trump, No. 3:20-cv-05910-LB (N.D. Cal.), ECF 59, text copy",
    url: "https://assets.documentcloud.org/documents/7213825/WE-CHAT-USERS-ALLIANCE-ORDER-GRANTING-MOTION-for.txt",
    date: "2020-09-19",
    read: "the order granting a preliminary injunction: its day, and on p. 2 the court's summary of what was identified; the copy is cut",
  },
  {
    id: "wechat-users-ecf-59-typed",
    title: "The same order, typed copy",
    url: "http://zzwave.com/home.php?mod=space&uid=91&do=blog&id=39227",
    date: "2020-09-19",
    read: "the court's summary of what was identified",
  },
  {
    id: "rbgg-2020-10-26",
    title: "Rosen Bien Galvan & Grunfeld, counsel for the plaintiffs, on the injunction and the stay",
    url: "https://rbgg.com/court-issues-preliminary-injunction-against-the-wechat-ban",
    read: "the Ninth Circuit denied the government's motion for a stay on 26 October 2020",
  },
];
