import { medians, ratio } from "./timing.mjs";

const WORDS = [
  "Corner",
  "Bakery",
  "River",
  "Hotel",
  "North",
  "Supply",
  "Green",
  "Motor",
  "Union",
  "Garden",
  "Lake",
  "Print",
];
const inputs = Array.from({ length: 3000 }, (_, i) => `${WORDS[i % 12]} ${WORDS[(i * 5 + 1) % 12]} ${i} GmbH`);

function read(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

export function names({ screen }) {
  const [floor, miss] = medians([read, (name) => screen(name).length], inputs);
  return [
    { what: "reading a name's characters", figure: `${floor.toFixed(0)} ns`, budget: "the limit" },
    {
      what: "screen, clean ASCII name, no match",
      figure: `${miss.toFixed(0)} ns = ${ratio(miss, floor)}`,
      budget: "<= 8 x",
    },
  ];
}
