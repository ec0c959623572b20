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
  license licence annual monthly yearly year month free trial basic hldgs hldg intl tech technol mgmt svcs svc grp pymt pmt the pdf ocr editor video videos document documents files file chat messenger standard enterprise personal short suite business team scanner scan`);

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
  www http https com cn net`);

/** Slips for `pay`, behind the name of an application: the messenger's name is followed by the wallet's last word. */
export const paySlips = wordList("py pya apy pey paey paay payy ppay");

/** Words and legal forms that may be run together with a name: AlipayWallet. Shorter ones would be endings of other words. */
export const fusedWords = wordList(`
  ltd limited inc llc corp coltd pteltd gmbh
  app wallet payment payments official online lite china global merchant shop ads account checkout
  아이디 결제 앱 페이 지갑 계좌 송금 온라인 공식 決済 アプリ オンライン ペイ ウォレット`);

/** Chinese and Japanese words that go on from a name or lead up to it. */
export const hanWords = wordList(`
  中国 支付 网络 科技 技术 信息 信息技术 网络技术 软件 金融 服务 商户 商家 钱包 转账 转帐 付款 收款 收钱 收款码 付款码 二维码
  扫码 扫一扫 提现 充值 红包 余额 零钱 账户 账号 帐户 帐号 帐 账单 交易 订单 订单号 退款 消费 代扣 快捷 快捷支付 手机 移动 国际
  官方 客户端 应用 平台 小程序 公众号 企业 个人 会员 版 国际版 极速版 香港 有限公司 有限责任公司 股份有限公司 股份 有限 公司 集团 控股
  分公司 子公司 总部 在线 线上 线下 电子 商务 电子商务 商城 商店 旗舰店 用户 用 通过 使用 由 和 与 及 或 的 我的 我 在 向 来自 至 给
  备付金 客户备付金 客户 清算 备注 余额宝 花呗 聊天 聊天软件 办公软件 广告 直播 音乐 娱乐 计算机 计算机系统 系统 数码 数据 云 云计算 办公 投资 管理 控股集团 決済 决济 支払 払い 支 利用 手续费 费 码 付
  银行 银行卡 卡 储蓄卡 信用卡 绑定 海外 境外 跨境 汇款 收付 收付款 结算 收入 支出 人民币 元`);
