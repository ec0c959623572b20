// The parties of the built-in ruleset. Applications stand in the order of sec. 1(a) of Executive Order 13971; WeChat
// follows as the app in which WeChat Pay lives, then those that other acts name. Companies stand in the order of the apps
// that they develop.
import type { PartyData } from "../model/index.js";
import { alipay } from "./applications/alipay.js";
import { camscanner } from "./applications/camscanner.js";
import { capcut } from "./applications/capcut.js";
import { kaspersky } from "./applications/kaspersky.js";
import { lemon8 } from "./applications/lemon8.js";
import { qqWallet } from "./applications/qq-wallet.js";
import { shareit } from "./applications/shareit.js";
import { tencentQq } from "./applications/tencent-qq.js";
import { tiktok } from "./applications/tiktok.js";
import { vmate } from "./applications/vmate.js";
import { wechat } from "./applications/wechat.js";
import { wechatPay } from "./applications/wechat-pay.js";
import { wpsOffice } from "./applications/wps-office.js";
import { providers } from "./payment-methods.js";
import { alibabaPersons } from "./persons/alibaba-ucweb.js";
import { antPersons } from "./persons/ant.js";
import { bytedancePersons } from "./persons/bytedance.js";
import { intsigPersons } from "./persons/intsig.js";
import { kasperskyPersons } from "./persons/kaspersky.js";
import { kingsoftPersons } from "./persons/kingsoft.js";
import { shareitPersons } from "./persons/shareit.js";
import { tencentPersons } from "./persons/tencent.js";
import { relations } from "./relations.js";

export const parties: PartyData = {
  applications: [
    alipay,
    camscanner,
    qqWallet,
    shareit,
    tencentQq,
    vmate,
    wechatPay,
    wpsOffice,
    wechat,
    tiktok,
    capcut,
    lemon8,
    kaspersky,
  ],
  persons: [
    ...antPersons,
    ...intsigPersons,
    ...tencentPersons,
    ...shareitPersons,
    ...alibabaPersons,
    ...kingsoftPersons,
    ...bytedancePersons,
    ...kasperskyPersons,
  ],
  relations,
  providers,
};
