import { FIRST_DAY, LAST_DAY, readTime } from "./time.js";

const T = 0x54;
const Z = 0x5a;
const COLON = 0x3a;

/** Reads the two usual forms of a time. */
export interface UsualTime {
  /** The time at a place, as `readTime` gives it; -1 where it is of another form. Eight bytes behind it can be read. */
  read(bytes: DataView, piece: Uint8Array, at: number): number;
  /** How long the time was that was read last. */
  length: number;
}

/**
 * Reads `2021-03-01` and `2021-03-01T10:00:00Z`, which most files have, without looking for their ends. The day that was
 * read last is kept with its bytes, since rows mostly stand in the order of their days.
 */
export function usualTime(): UsualTime {
  let begin = 0;
  let middle = 0;
  let end = 0;
  let day = -1;
  const reader: UsualTime = {
    length: 0,
    read(bytes, piece, at) {
      const first = bytes.getInt32(at);
      const second = bytes.getInt32(at + 4);
      const third = bytes.getInt16(at + 8);
      if (first !== begin || second !== middle || third !== end || day < 0) {
        day = readTime(piece, at, at + 10, undefined);
        begin = first;
        middle = second;
        end = third;
        if (day < 0) return -1;
      }
      const after = bytes.getUint8(at + 10);
      if (after !== T) {
        reader.length = 10;
        return day;
      }
      if (bytes.getUint8(at + 13) !== COLON || bytes.getUint8(at + 16) !== COLON || bytes.getUint8(at + 19) !== Z)
        return -1;
      const hour = two(bytes, at + 11);
      const minute = two(bytes, at + 14);
      if (hour > 23 || minute > 59 || two(bytes, at + 17) > 59) return -1;
      // Close to the ends of the accepted years the day in Washington decides.
      if (day <= FIRST_DAY || day >= LAST_DAY) return -1;
      reader.length = 20;
      return day * 1440 + hour * 60 + minute;
    },
  };
  return reader;
}

/** Two digits; 100 or more for anything else. */
function two(bytes: DataView, at: number): number {
  const tens = bytes.getUint8(at) - 48;
  const ones = bytes.getUint8(at + 1) - 48;
  return tens >>> 0 <= 9 && ones >>> 0 <= 9 ? tens * 10 + ones : 100;
}
