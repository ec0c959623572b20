import { isDay } from "./time.js";
import { dayText } from "./zone.js";

const MINUTES = 1440;
const two = (number: number) => String(number).padStart(2, "0");
const CLOCK = Array.from({ length: MINUTES }, (_, at) => `T${two(Math.trunc(at / 60))}:${two(at % 60)}:00.000Z`);

/**
 * Writes times as the engine takes them: a day, or an instant in UTC. The day that was written last is kept, since rows
 * mostly stand in the order of their days.
 */
export function timeText(): (time: number) => string {
  let day = -1;
  let text = "";
  return (time) => {
    const of = isDay(time) ? time : Math.floor(time / MINUTES);
    if (of !== day) {
      day = of;
      text = dayText(of);
    }
    return isDay(time) ? text : text + CLOCK[time - of * MINUTES];
  };
}
