import type { Asked } from "./command.js";

/** The civil day in Washington at the clock's moment: the day by which the law counts. */
export function today(now: Date): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: "America/New_York",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(now);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** The day asked about: as given, or today by the clock, which the answer then says. */
export function dayAsked({ io, flags }: Asked): { readonly at: string; readonly byClock: boolean } {
  const given = flags.get("at");
  return given === undefined ? { at: today(io.now()), byClock: true } : { at: given, byClock: false };
}

/** The viewpoint of a question whose day may stay open. */
export function viewpointOf({ flags }: Asked): { readonly at?: string; readonly asKnownAt?: string } {
  const [at, known] = [flags.get("at"), flags.get("known")];
  return { ...(at === undefined ? {} : { at }), ...(known === undefined ? {} : { asKnownAt: known }) };
}
