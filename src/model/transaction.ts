import type { DateInput } from "./time.js";

/** Rows of a real database hold nulls. */
export type Maybe<T> = T | null | undefined;

/** What is being done, in the classes that US measures on software have distinguished. */
export type Activity =
  | "payment"
  | "app-distribution"
  | "hosting"
  | "content-delivery"
  | "transit"
  | "code-integration"
  | "software-supply"
  | "software-update"
  | "device-use"
  | "acquisition"
  | "data-transfer"
  | "other";

/** Whatever the host holds about somebody. Every field is screened; the harmless one never wins. */
export interface Counterparty {
  /** Company, person, merchant or descriptor, in any script. */
  readonly name?: Maybe<string>;
  /** Name or Interdict id of an application: `WeChat Pay`, `wechat-pay`. */
  readonly app?: Maybe<string>;
  /** `com.tencent.mm` */
  readonly androidPackage?: Maybe<string>;
  /** iOS or macOS bundle identifier: `com.tencent.xin` */
  readonly iosBundleId?: Maybe<string>;
  /** App Store number, with or without `id`: `414478124` */
  readonly appStoreId?: Maybe<string>;
  /** Host or domain, no scheme: `pay.weixin.qq.com` */
  readonly domain?: Maybe<string>;
  /** Web address or deep link: `alipays://platformapi/startapp` */
  readonly url?: Maybe<string>;
  /** Payment service provider that `paymentMethod` belongs to: `stripe` */
  readonly provider?: Maybe<string>;
  /** That provider's own code: `wechat_pay` */
  readonly paymentMethod?: Maybe<string>;
  /** Code that a payer presents at the till: 16 to 24 digits. */
  readonly payerCode?: Maybe<string>;
  /** Payload of a merchant's QR code: EMVCo text or an address. */
  readonly qr?: Maybe<string>;
  /** Legal Entity Identifier, ISO 17442. */
  readonly lei?: Maybe<string>;
  /** Security identifier, ISO 6166. */
  readonly isin?: Maybe<string>;
  /** `0700.HK`, `NYSE:BABA` */
  readonly ticker?: Maybe<string>;
  /** Number in a company register. */
  readonly registrationNumber?: Maybe<string>;
  /** Who owns it. Read by ownership screening; an owner is screened like any party. */
  readonly owners?: Maybe<readonly { readonly party: Counterparty | string; readonly percent?: Maybe<number> }[]>;
}

/** A counterparty in its part in the transaction. */
export interface Party extends Counterparty {
  /** `payer`, `payee`, `wallet`, `issuer`: the host's own word, given back on matches and findings. */
  readonly role?: Maybe<string>;
  /** ISO 3166-1 alpha-2. */
  readonly country?: Maybe<string>;
  readonly usPerson?: Maybe<boolean>;
  readonly kind?: Maybe<"individual" | "business">;
}

/** The transaction that a host wants to make. A missing fact is unknown; it is never taken as harmless. */
export interface Transaction {
  /** The host's own id, given back and not read. */
  readonly id?: Maybe<string>;
  /** When it happens. */
  readonly at: DateInput;
  readonly activity: Activity;
  /** Shorthand for one party; a string is a name. */
  readonly counterparty?: Maybe<Party | string>;
  /** A string is a name. */
  readonly parties?: Maybe<readonly (Party | string)[]>;
  /** Whether a person or property subject to US jurisdiction takes part. */
  readonly usNexus?: Maybe<boolean>;
  /** Whether it happens within the borders of the United States and its territories. */
  readonly withinUnitedStates?: Maybe<boolean>;
  /** The state within which it happens, ISO 3166-2: `US-MT`. Read by the laws of states. */
  readonly withinState?: Maybe<string>;
  /**
   * Whose device or network it is used on: `US` (an agency of the United States, or a contractor's under its contract),
   * `US-TX` (a public body of that state), `private`. Read by device rules only.
   */
  readonly deviceOf?: Maybe<string>;
  /** An individual's own use; where it is not stated, it follows from the `kind` of all parties. */
  readonly personalUse?: Maybe<boolean>;
  /** A licence that the host claims; it is never taken at its word. */
  readonly license?: Maybe<{
    readonly authority: string;
    readonly number: string;
    readonly validTo?: Maybe<DateInput>;
  }>;
  /** The provision whose exception the host claims, by reference; like a licence it is never taken at its word. */
  readonly exception?: Maybe<string>;
  /** The day of the agreement under which it happens. Where a text prohibits new agreements, this day counts too. */
  readonly contractDate?: Maybe<DateInput>;
}
