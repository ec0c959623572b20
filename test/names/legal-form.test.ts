import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "../../src/names/fold.js";
import { formClasses, withoutLegalForm } from "../../src/names/legal-form.js";

describe("withoutLegalForm", () => {
  it.each([
    ["Tencent Holdings Ltd.", "Tencent Holdings", "LLC"],
    ["Tencent Holdings LIMITED", "Tencent Holdings", "LLC"],
    ["Ant Group Co., Ltd.", "Ant Group", "LLC"],
    ["Alipay Merchant Services Pte. Ltd.", "Alipay Merchant Services", "LLC"],
    ["Cemex, S.A.B. de C.V.", "Cemex", "JSC"],
    ['בנק הפועלים בע"מ', "בנק הפועלים", "LLC"],
    ["บริษัท ปตท จำกัด (มหาชน)", "ปตท", "JSC"],
    ["Công ty TNHH Samsung Vietnam", "Samsung Vietnam", "LLC"],
    ["شركة أرامكو السعودية", "أرامكو السعودية", "CO"],
    ["Wps software pte.", "Wps software", "LLC"],
    ["Indus Biotech Pvt. Ltd.", "Indus Biotech", "LLC"],
    ["Gebruder Boehringer G.m.b.H.", "Gebruder Boehringer", "LLC"],
    ["Łoś spółka z o.o.", "Łoś", "LLC"],
    ["Nestlé S. A.", "Nestlé", "JSC"],
    ["Alipay (Europe) Limited, société anonyme", "Alipay (Europe)", "JSC"],
    ["Siemens Aktiengesellschaft", "Siemens", "JSC"],
    ["Siemens Aktiengeselschaft", "Siemens", "JSC"],
    ["DWS Group GmbH & Co KGaA", "DWS Group", "LP"],
    ["Goldman Sachs & Co. L.L.C.", "Goldman Sachs", "LLC"],
    ["OOO Romashka", "Romashka", "LLC"],
    ['ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "БАЙ"', "БАЙ", "LLC"],
    ["Open Joint Stock Company Gazprom", "Gazprom", "JSC"],
    ["llc siemens llc", "siemens", "LLC"],
    ["腾讯科技有限公司", "腾讯科技", "LLC"],
    ["騰訊科技（深圳）有限公司", "腾讯科技(深圳)", "LLC"],
    ["蚂蚁科技集团股份有限公司", "蚂蚁科技集团", "JSC"],
    ["招商银行 有限公司", "招商银行", "LLC"],
    ["株式会社トヨタ", "トヨタ", "JSC"],
    ["(株)トヨタ", "トヨタ", "JSC"],
    ["㈱トヨタ", "トヨタ", "JSC"],
    ["카카오 주식회사", "카카오", "JSC"],
    ["(주)카카오", "카카오", "JSC"],
    ["支付宝公司", "支付宝", "CO"],
  ])("parts %s", (text, core, form) => {
    expect(withoutLegalForm(text)).toEqual({ core, form });
  });

  it.each(["SAS Institute", "S.A.", "Ltd.", "有限公司", "Alipay", "支付宝", "Alipay+", "", "--"])(
    "leaves %s whole",
    (text) => {
      expect(withoutLegalForm(text)).toEqual({ core: text, form: null });
    },
  );

  it("never takes everything", () => {
    const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...formClasses().keys()));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(" ");
        const { core, form } = withoutLegalForm(text);
        expect(foldName(core) === "").toBe(foldName(text) === "");
        if (form === null) expect(core).toBe(text);
      }),
    );
  });
});
