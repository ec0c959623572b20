import type { Unit } from "../../names/units.js";
import type { Reading } from "./reading.js";
import { isClosedUp, type Span } from "./span.js";

/** A name up to this long, in letters, is an abbreviation: `WPS支付` is of WPS. */
const SHORT = 4;
/** What is had of an application or done with it, in Chinese: 会员, 充值. */
const SERVED =
  /^(?:超级)?(?:会员|充值|续费|转[账帐]|红包|提现|手续费|服务费|退款|[付收]款|支付|[年月季]费|余额|代扣|消费)+$/;

/** Whether a name in Latin letters runs into such words, and a unit is among them. */
export function isServed({ text, units }: Reading, { form, to }: Span, at: number): boolean {
  if (at < to || (units[to - 1] as Unit).han) return false;
  let end = to;
  while (end < units.length && (units[end] as Unit).han && isClosedUp(units, end)) end++;
  if (at >= end) return false;
  const run = text.slice((units[to] as Unit).from, (units[end - 1] as Unit).to);
  // Of the messenger's name the wallet's begins so: Weixin支付.
  return SERVED.test(run) && (form.key.length <= SHORT || !run.startsWith("支付"));
}
