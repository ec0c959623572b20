// The long run: as many triples of invented ruleset, transaction and viewpoint as are asked for, with a seed that is
// printed, so that each can be had again. One process of several takes every so many cases.
import { caseOf, type Fault, faultOf, QUESTIONS } from "./case.js";
import { shrunk } from "./shrink.js";

const [triples = 0, seed = 0, first = 0, step = 1] = process.argv.slice(2).map(Number) as readonly number[];
const cases = Math.ceil(triples / QUESTIONS);
const EVERY = 500;

function found(number: number): string | undefined {
  try {
    const fault = faultOf(caseOf(seed, number));
    return fault && told(shrunk(fault));
  } catch (error) {
    return `it throws: ${error instanceof Error ? error.stack : error}`;
  }
}

const told = ({ law, question, what }: Fault): string =>
  [...what, `question ${JSON.stringify(question)}`, `law ${JSON.stringify(law)}`].join("\n");

let faults = 0;
for (let number = first; number < cases; number += step) {
  const fault = found(number);
  if (fault !== undefined) {
    faults++;
    console.log(
      `case ${number} of seed ${seed} (again: npm run differential -- ${QUESTIONS} ${seed} ${number})\n${fault}\n`,
    );
  }
  if (number % (EVERY * step) === first) console.log(`${number} of ${cases} cases, ${faults} differ`);
  if (faults >= 5) break;
}
process.exitCode = faults === 0 ? 0 : 1;
