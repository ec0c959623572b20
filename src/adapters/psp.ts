// `interdict/psp`: objects of payment providers in, transactions out; and which methods a checkout may offer.
export { filterPaymentMethods, type Offer, type OfferContext, type Withheld } from "./psp/filter.js";
export { allFromProvider, fromProvider } from "./psp/from-provider.js";
export { fromIso20022, LONGEST_MESSAGE, parseIso20022 } from "./psp/iso20022.js";
export type { Found, MapContext, Mapped, MappedParty, MappedTransaction, NotFound } from "./psp/mapped.js";
export { rowOf as providerRow } from "./psp/recognise.js";
export type { ObjectRow, PartyRow, ProviderRow } from "./psp/row.js";
export { providerRows } from "./psp/rows.js";
export type { AdyenObject, Iso20022Message, ProviderObject, StripeObject } from "./psp/shapes.js";
