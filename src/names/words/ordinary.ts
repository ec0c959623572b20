// Words beside a name that leave it what it is. Our own lists, as folds: small letters, no marks, simplified characters.
import { wordList } from "./list.js";

/** That it is an application, and where it runs or is had. */
export const appWords = wordList(`
  app apps application applications apk ios iphone ipad android for on the mobile desktop web windows mac macos pc
  google play appstore linux ubuntu chrome chromebook tablet tv harmonyos huawei samsung xiaomi 应用 软件 客户端 手机版 手机 官方 安卓 苹果 下载 アプリ 앱 приложение แอป`);

/** Editions, and what is sold or done with an application. */
export const editionWords = wordList(`
  lite hd pro premium plus mini official platform online service services system edition version international global
  ads ad advertising promote shop live coins coin vip member membership subscription subscribe recharge renewal
  download software technology technologies tech network networks information info digital internet group
  holdings holding subsidiary branch office offices hq headquarters support account accounts user users id
  license licence annual monthly yearly year month free trial basic hldgs hldg intl tech technol mgmt svcs svc grp pymt pmt the pdf ocr editor labs lab video videos document documents files file chat messenger standard enterprise personal short suite business team scanner scan
  creator creators clip clips stream streaming streamer reward rewards
  word sheet sheets ppt excel spreadsheet spreadsheets maker converter status lives antivirus vpn`);

/** Paying. */
export const paymentWords = wordList(`
  pay payment payments paying paid wallet wallets ewallet transfer transfers remittance topup top up deposit withdrawal
  withdraw purchase order orders ref reference no nr number txn trx transaction transactions id invoice inv receipt
  qr qrcode code barcode merchant merchants checkout cashier refund refunds settlement settlements payout payouts fee
  fees charge balance acct bill billing pos ecommerce ecom instore via by with using through to from at per and in of
  sq sp paypal stripe adyen klarna tst iz pp pos debit credit card cards visa mastercard unionpay bank mch method option
  ach wire cr sepa ct sct swift fps bacs chaps eft direct dd tfr trf xfer beneficiary benef bnf payee payer remitter sender
  recipient recurring preauthorized subscr bgc interac zelle checkcard misc outgoing incoming
  uberweisung lastschrift gutschrift zahlung virement prelevement paiement pago transferencia bonifico pagamento
  www http https com cn net
  usd eur gbp cny rmb hkd jpy krw sgd aud cad chf inr myr thb idr php vnd twd try pln sek nok dkk brl mxn zar aed
  inward outward tt telegraphic standing mandate payroll salary orig originator ordering customer sent received authorized authorised
  pending posted conf confirmation memo purch billpay giro fpx paynow duitnow osko bpay upi neft rtgs imps mpesa venmo cashapp further
  intl txns contactless january february july september october november december
  empfanger zahlungsempfanger auftraggeber begunstigter rechnung verwendungszweck svwz eref kref mref kartenzahlung girocard dauerauftrag
  abbuchung einzahlung auszahlung bestellung sagt danke dankt konto betrag
  vir inst prlv cb achat carte facture beneficiaire remboursement compte
  favor favore beneficiario compra tarjeta recibo factura cargo abono ordenante concepto bizum domiciliacion ingreso recibida emitida
  ordinante addebito accredito sdd fattura causale pix enviado recebido boleto fatura cartao remetente
  overschrijving betaling incasso ideal naam omschrijving factuur betaalpas begunstigde rekening
  przelew wychodzacy przychodzacy płatnosc karta faktura odbiorca nadawca blik
  havale giden gelen alici gonderen odeme odemesi betalning overførsel overforsel tilisiirto chuyen tien pembayaran
  оплата перевод платеж платіж пополнение تحويل دفع ชําระ フリコミ 이체 송금 입금 출금 사용료 수수료 님`);

/** Words without a meaning of their own that lead from a word for paying to a name. By themselves they may be part of a person's name. */
export const particles = wordList(`
  a an au aux de del della di do da dal des du la le les von vom van aan naar voor para por pour per op na dla ke cho till til fra fran
  en em con mit avec z od su fur zu zum za на от для الي`);

/** Words for the securities of a company. */
export const securityWords = wordList(`
  adr adrs gdr gdrs ads ord spon spons sponsored unsponsored uns unsp unspon shs depositary receipt receipts stock shares common class cl reg isin`);

/** Between these and what follows somebody's name ends: it is for whom they act, or another name of theirs. */
export const markerWords = wordList("dba fka aka nka obo behalf formerly");

/** Slips for `pay`, behind the name of an application: the messenger's name is followed by the wallet's last word. */
export const paySlips = wordList("py pya apy pey paey paay payy ppay");

/** Words and legal forms that may be run together with a name: AlipayWallet. Shorter ones would be endings of other words. */
export const fusedWords = wordList(`
  ltd limited inc llc corp coltd pteltd gmbh
  app wallet payment payments official online lite china global merchant shop ads account checkout
  아이디 결제 앱 페이 지갑 계좌 송금 온라인 공식 코리아 ご で 決済 アプリ オンライン ペイ ウォレット`);

/** Chinese and Japanese words that go on from a name or lead up to it. */
export const hanWords = wordList(`
  中国 支付 网络 科技 技术 信息 信息技术 网络技术 软件 金融 服务 商户 商家 钱包 转账 转帐 付款 收款 收钱 收款码 付款码 二维码
  扫码 扫一扫 提现 充值 红包 余额 零钱 账户 账号 帐户 帐号 帐 账单 交易 订单 订单号 退款 消费 代扣 快捷 快捷支付 手机 移动 国际
  官方 客户端 应用 平台 小程序 公众号 企业 个人 会员 版 国际版 极速版 香港 有限公司 有限责任公司 股份有限公司 股份 有限 公司 集团 控股
  分公司 子公司 总部 在线 线上 线下 电子 商务 电子商务 商城 商店 旗舰店 用户 用 通过 使用 由 和 与 及 或 的 我的 我 在 向 来自 至 给
  备付金 客户备付金 客户 清算 备注 余额宝 花呗 聊天 聊天软件 办公软件 广告 直播 音乐 娱乐 计算机 计算机系统 系统 数码 数据 云 云计算 办公 投资 管理 控股集团 決済 决济 支払 払い 支 利用 利用分 御中 様 振込 手续费 费 码 付 本店 支持 请 请用 网上 网上支付 客服 服务费 代付 给 有限公 有限责 有限责任 有限责任公 股份有 股份有限 股份有限公
  还款 缴费 生活缴费 话费 打款 付费 扣款 扣费 入账 到账 转入 转出 购买 月卡 年卡 免密支付 自动续费 连续包月
  年费 月费 季费 续费 认证费 认证 开通 套餐 包年 包月 超级 超级会员 视频 创作者 提现费
  银行 银行卡 卡 储蓄卡 信用卡 绑定 海外 境外 跨境 汇款 收付 收付款 结算 收入 支出 人民币 元`);
