/**
 * What an ASCII letter or digit counts as where texts are told from names: 1 to 31, 0 for signs. Letters that digits may
 * stand for share a class with them, and i shares one with l.
 */
export const CLASSES = new Uint8Array(128);

const GROUPS = "a4 b c d e3 f g h il1 j k m n o0 p q r s5 t7 u v w x y z 2 6 8 9".split(" ");
for (let at = 0; at < GROUPS.length; at++)
  for (const char of GROUPS[at] as string) {
    const code = char.charCodeAt(0);
    CLASSES[code] = at + 1;
    if (code > 96) CLASSES[code - 32] = at + 1;
  }

/** Writes up to six letters as one number of five bits each; of more, the last six. */
export function gramOf(letters: string): number {
  let gram = 0;
  for (let i = 0; i < letters.length; i++) gram = (gram << 5) | (CLASSES[letters.charCodeAt(i)] as number);
  return gram & 0x3fffffff;
}

/** Adds to numbers that are told by one bit each. What goes beyond 31 is 31. */
export function moved(bits: number, by: number): number {
  if (by > 31) return 1 << 31;
  return (bits << by) | (bits >>> (31 - by) === 0 ? 0 : 1 << 31);
}
