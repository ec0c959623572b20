// The parties of the built-in ruleset. Applications stand in the order of sec. 1(a) of Executive Order 13971; WeChat
// follows as the app in which WeChat Pay lives. Companies stand in the order of the apps that they develop.
import type { PartyData } from "../model/index.js";
import { alipay } from "./applications/alipay.js";
import { camscanner } from "./applications/camscanner.js";
import { qqWallet } from "./applications/qq-wallet.js";
import { shareit } from "./applications/shareit.js";
import { tencentQq } from "./applications/tencent-qq.js";
import { vmate } from "./applications/vmate.js";
import { wechat } from "./applications/wechat.js";
import { wechatPay } from "./applications/wechat-pay.js";
import { wpsOffice } from "./applications/wps-office.js";
import { providers } from "./payment-methods.js";
import { alibabaPersons } from "./persons/alibaba-ucweb.js";
import { antPersons } from "./persons/ant.js";
import { intsigPersons } from "./persons/intsig.js";
import { kingsoftPersons } from "./persons/kingsoft.js";
import { shareitPersons } from "./persons/shareit.js";
import { tencentPersons } from "./persons/tencent.js";
import { relations } from "./relations.js";

export const parties: PartyData = {
  applications: [alipay, camscanner, qqWallet, shareit, tencentQq, vmate, wechatPay, wpsOffice, wechat],
  persons: [
    ...antPersons,
    ...intsigPersons,
    ...tencentPersons,
    ...shareitPersons,
    ...alibabaPersons,
    ...kingsoftPersons,
  ],
  relations,
  providers,
};
