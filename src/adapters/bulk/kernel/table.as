// The table of what was asked, which JavaScript fills: see `distinct.ts`, where an entry is described.
import { HASH, KEY, KEY_END, ROW } from "./batch";
import { ROWS, SLOT_COUNT, SLOTS, WORDS } from "./layout";

const MOST_PROBES: i32 = 32;
const FROM: i32 = 4;
const TO: i32 = 8;
const ANSWER: i32 = 12;
const LENGTH: i32 = 16;
const ENTRY_KEY: i32 = 20;
/** The last word of a usual entry, about. */
const USUAL: i32 = 48;

function slotOf(hash: i32): i32 {
  return (hash ^ (hash >>> 16)) & (SLOT_COUNT - 1);
}

/** What was read to bring it near. It is kept so that the reading is not taken for useless and left out. */
export let near: i32 = 0;

/**
 * Reads the entries of a batch, so that they are in the cache of the processor when they are sought: one by one each would
 * be waited for. Both ends of each, since most lie across two lines of the cache.
 */
export function bringNear(count: i32): void {
  let sum = 0;
  for (let row = 0; row < count; row++) {
    const entry = load<i32>(SLOTS + (slotOf(load<i32>(ROWS + row * ROW + HASH)) << 2));
    const at = WORDS + (entry << 2);
    sum += load<i32>(at) + load<i32>(at + USUAL);
  }
  near = sum;
}

/** The entry of the row that was sought last: 0 where there is none, -1 where it cannot be kept. */
export let entry: i32 = 0;

/** The answer to a row at a time; negative where it was not asked, or not about that time, or the row has a fault. */
export function answerTo(row: i32, time: i32): i32 {
  const hash = load<i32>(row + HASH);
  const key = load<i32>(row + KEY);
  const bytes = load<i32>(row + KEY_END) - key;
  let slot = slotOf(hash);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    entry = load<i32>(SLOTS + (slot << 2));
    if (entry == 0) return -1;
    const at = WORDS + (entry << 2);
    if (load<i32>(at) == hash && load<i32>(at + LENGTH) << 2 == bytes && sameBytes(at + ENTRY_KEY, key, bytes))
      return time >= load<i32>(at + FROM) && time < load<i32>(at + TO) ? load<i32>(at + ANSWER) : -1;
    slot = (slot + 1) & (SLOT_COUNT - 1);
  }
  entry = -1;
  return -1;
}

function sameBytes(one: i32, other: i32, bytes: i32): bool {
  let at = 0;
  for (; at + 16 <= bytes; at += 16)
    if (v128.any_true(v128.xor(v128.load(one + at), v128.load(other + at)))) return false;
  for (; at < bytes; at += 4) if (load<i32>(one + at) != load<i32>(other + at)) return false;
  return true;
}
