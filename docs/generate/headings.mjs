import { instruments } from "./facts.mjs";

const titles = instruments.map(({ title }) => title);

/** The heading of an instrument's part: its title, with its reference where another has the same title. */
export function headingOf({ id, title }) {
  return titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${id})`;
}
