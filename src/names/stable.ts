/** By code unit, learnt as it is met. */
const KINDS = new Uint8Array(1 << 16);
const STABLE = 1;
const OTHER = 2;
/** A mark that another one beside it may change places with. */
const MARK = 3;

/** Letters and signs that normalisation leaves as they are, whatever of them stands beside them, in pairs of first and last. */
const RANGES: readonly number[] = [
  // Latin, without what it writes out: the joined ij, l with a dot, n behind an apostrophe, the long s.
  ...[0x00, 0x7f, 0xae, 0xae, 0xb7, 0xb7, 0xc0, 0x131, 0x134, 0x13e, 0x141, 0x148, 0x14a, 0x17e, 0x1cd, 0x1dc],
  ...[0x391, 0x3a1, 0x3a3, 0x3a9, 0x3b1, 0x3c9, 0x400, 0x45f, 0x5d0, 0x5ea],
  ...[0x621, 0x63a, 0x641, 0x64a, 0x679, 0x679, 0x67e, 0x67e, 0x686, 0x686, 0x698, 0x698, 0x6a9, 0x6a9],
  ...[0x6af, 0x6af, 0x6cc, 0x6cc, 0x904, 0x928, 0x92a, 0x930, 0x932, 0x933, 0x935, 0x939, 0x93e, 0x94c],
  ...[0xe01, 0xe32, 0xe34, 0xe37, 0xe40, 0xe47],
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2022, 0x3001, 0x3002, 0x3008, 0x3011],
  ...[0x3041, 0x3094, 0x30a1, 0x30fc, 0x4e00, 0x9fa5, 0xac00, 0xd7a3],
];
const VIRAMA = 0x94d;
const [FIRST_TONE, LAST_TONE] = [0xe48, 0xe4b];

function kindOf(code: number): number {
  if (code === VIRAMA || (code >= FIRST_TONE && code <= LAST_TONE)) return MARK;
  for (let i = 0; i < RANGES.length; i += 2)
    if (code >= (RANGES[i] as number) && code <= (RANGES[i + 1] as number)) return STABLE;
  return OTHER;
}

/**
 * Whether a text holds nothing but common letters and signs, of which normalisation changes none and nothing is hidden: then
 * no pattern need be asked. False says nothing.
 */
export function isStable(text: string, from = 0, to = text.length): boolean {
  let before = STABLE;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    let kind = KINDS[code] as number;
    if (kind === 0) {
      kind = kindOf(code);
      KINDS[code] = kind;
    }
    if (kind === OTHER || (kind === MARK && before === MARK)) return false;
    before = kind;
  }
  return true;
}
