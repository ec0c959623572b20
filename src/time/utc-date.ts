/**
 * A date whose day of the month is read and set in UTC, so that date-fns counts days the same in every zone.
 *
 * `@date-fns/utc` has more of it, but asks the clock in its constructor (`super()`, then sets the time) and writes to a
 * prototype when it is loaded, which a host with frozen intrinsics refuses.
 */
export class UtcDate extends Date {
  override getDate(): number {
    return this.getUTCDate();
  }

  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
}
