// Names beside addresses, codes and signs of them: for a test that keeps every answer to them, in every field that reads both.
import type { Counterparty } from "../../src/model/transaction.js";

/** Texts that two spaces part. */
export function rows(...all: readonly string[]): readonly string[] {
  return all.flatMap((row) => row.split("  "));
}

const SAID = [
  " com.tencent.mm",
  ...rows(
    "pay:Alipay  wechat:pay  x:Alipay y  Alipay see a.b  Alipay a.b  pay Alipay@home x  Alipay mailto: x",
    "Alipay 00020101 x  00020101  000201010211 Alipay  Alipay x://y z  Alipay x://  x:// Alipay  a.b Alipay",
    "Alipay @home  a@b Alipay  Alipay. Com  Alipay.  Alipay.,  Alipay.x  支付宝.x  支付宝.公司  支付宝。  x.支付宝  支付宝@x",
    "支付宝 x.y  https://alipay.com/?u=intent:x  https://alipay.com/intent:x#Intent;package=com.x;end",
    "intent:#Intent;S.browser_fallback_url=https%3A%2F%2Falipay.com;end  intent:alipays://x",
    "INTENT:#Intent;end  xintent:#Intent;package=com.tencent.mm;end  intent://x#intent;PACKAGE=com.tencent.mm",
    "android-app://a  AlipayHK https://weixin.qq.com/x  AlipayHK https://alipay.com/x  Alipay HK qr.alipay.com",
    "Alipay qq.com  someone@xn--  a@-  a@alipay.com  mailto:a@alipay.com?x  xmailto:a@alipay.com  a@qq.com",
    "a@alipay.com.  a@alipay.com Alipay  Alipay, a@weixin.qq.com  Alipay (qr.alipay.com)",
    "pay https://alipay.com:99999/ x  x https://[alipay.com x  x a:alipay.com  x alipay.com:8080",
    "x alipay.com:  x alipay.com.:. y  (alipay.com)  x user@alipay.com:80 y  x https://u@alipay.com:99999/ y",
    "x https://localhost:99999/ y  x alipay.com/a,b  wechat.com; alipay.com  alipay.com alipay.com",
    "alipay.com,qr.alipay.com  alipay_com x  x -alipay.com-  weixin%3A%2F%2Fwxpay  weixin%253A%252F%252Fwxpay",
    "weixin%25253A%252F  %77eixin://x  alipay.com/%2e  alipay%2Ecom  Ali%70ay  %41lipay  Alipay%20Wallet",
    "Alipay %  %E6%94%AF%E4%BB%98%E5%AE%9D  %E6%94 Alipay  We%43hat%20P%61y  //alipay.com/x  /alipay.com",
    "alipay.com?x  alipay.com#x  www.alipay.com/x  alipay.com:x  ａlipay.com/x  LEI 254900N4SLUMW4XUYY96",
    "254900-N4SL-UMW4-XUYY-96  lei:254900N4SLUMW4XUYY96  254900N4SLUMW4XUYY9600  x254900N4SLUMW4XUYY96",
    "ISIN KYG875721634  ISIN: KYG87 572 1634  KYG8757216345  XKYG875721634  KYG87572163A  KYG875721639",
    "254900N4SLUMW4XUYY00  254900N4SLUMW4XUYY01  254900N4SLUMW4XUYY99  1G0875721634  KY6875721634  0700",
    "0700.HK  HKEX:0700  XHKG:700  700 HK  NOWHERE:0700  NYSE:BABA  BABA  baba  NYSE:TME  TME US  A1",
    "91440300708461136T  91440300708461136X  91440300708461136  91440300-708461136T  USCC 91440300708461136T",
    "281234567890123456  28-1234 5678 9012 3456  2812345678901234  281234567890123  2812345678901234567890123",
    "x28  134567890123456789  13456789012345678  1345678901234567890  id414478124  414478124  ID414478124",
    "41447812  com.tencent.mm:x  Com.Tencent.Mm  com.tencent.mm\u200b  com.tencent.mm/.ui  com_tencent_mm",
    "wechat  WECHAT  wechat-pay  WeChat Pay  tencent-holdings  we\u200bchat  \u202eyapilA  \u202eyapilA app",
  ),
];

const FIELDS = ["name", "app", "androidPackage", "appStoreId", "domain", "url", "qr", "lei", "ticker"] as const;

export const addressed: readonly Counterparty[] = SAID.flatMap((text) =>
  [...FIELDS, "payerCode" as const, "registrationNumber" as const].map((field) => ({ [field]: text })),
);
