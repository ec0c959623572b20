/**
 * Writes an application id as the tables know it: small letters, without the process that Android puts behind a colon.
 *
 * @example packageKey("com.tencent.mm:appbrand0") // "com.tencent.mm"
 */
export function packageKey(id: string): string {
  return withoutProcess(id).toLowerCase();
}

/** Takes the process off an application id and leaves its case. */
export function withoutProcess(id: string): string {
  const colon = id.indexOf(":");
  return colon > 0 && id.lastIndexOf(".", colon) > 0 ? id.slice(0, colon) : id;
}

/** Writes a code as capital letters and digits: LEI, ISIN, register numbers are printed with spaces and dashes. */
export function codeKey(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const PLAIN_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/**
 * Reads the host of a domain as a browser would: small letters, punycode, no port, no closing dot. What stands before
 * an `@` is not the host. A port that no host can have is passed over: it hides nothing.
 *
 * @returns the host, or `undefined` where no browser would take the text for one
 * @example hostOf("Pay.WeiXin.QQ.com:443") // "pay.weixin.qq.com"
 * @example hostOf("qq.中国") // "qq.xn--fiqs8s"
 */
export function hostOf(domain: string): string | undefined {
  if (PLAIN_HOST.test(domain)) return domain;
  if (/\s/.test(domain)) return undefined;
  const bare = domain.replace(/^(?:\*?\.)+/, "").replace(/:\d*$/, "");
  try {
    return trimDots(new URL(`https://${bare}`).hostname);
  } catch {
    return undefined;
  }
}

/** Takes the root dot off a host. */
export function trimDots(host: string): string {
  let end = host.length;
  while (end > 0 && host.charCodeAt(end - 1) === 46) end--;
  return end === host.length ? host : host.slice(0, end);
}

/** A web address or deep link, taken apart. */
export interface Address {
  /** In small letters, without the colon. */
  readonly scheme: string;
  /** Set for the schemes of the web only: what another scheme writes there is not a host on the internet. */
  readonly host?: string;
  /** `scheme://host/path?query` with scheme and host in small letters, without user, port and fragment. */
  readonly text: string;
}

const WEB = new Set(["http", "https", "ws", "wss", "ftp"]);

/**
 * Takes an address apart. The scheme has to be there: `alipay.com/x` is none, and `alipay.com:443` is a host with a
 * port, although a parser would call `alipay.com` a scheme. `WeChat: zhang` is a sentence.
 */
export function addressOf(text: string): Address | undefined {
  const colon = text.indexOf(":");
  if (colon < 1) return undefined;
  const opaque = !text.startsWith("//", colon + 1);
  if (opaque && (text.lastIndexOf(".", colon) > 0 || /\s/.test(text) || isCredentials(text, colon))) return undefined;
  try {
    const url = new URL(text);
    const scheme = url.protocol.slice(0, -1);
    if (!WEB.has(scheme)) return { scheme, text: linkText(scheme, url.href.slice(scheme.length + 1)) };
    const host = trimDots(url.hostname);
    return { scheme, host, text: `${scheme}://${host}${url.pathname}${url.search}` };
  } catch {
    return undefined;
  }
}

const WITH_AT = new Set(["mailto", "sip", "sips", "xmpp", "acct", "skype"]);

/** `user:secret@example.org` has no scheme. */
function isCredentials(text: string, colon: number): boolean {
  const at = text.indexOf("@", colon);
  return at > 0 && !/[/?#\s]/.test(text.slice(colon, at)) && !WITH_AT.has(text.slice(0, colon).toLowerCase());
}

/** Brings the part between the slashes to small letters; the rest of a deep link may depend on its case. */
function linkText(scheme: string, rest: string): string {
  if (!rest.startsWith("//")) return `${scheme}:${rest}`;
  const path = rest.slice(2).search(/[/?#]/);
  const end = path < 0 ? rest.length : path + 2;
  return `${scheme}:${rest.slice(0, end).toLowerCase()}${rest.slice(end)}`;
}
