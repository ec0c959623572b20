import type { Action } from "../index.js";

/**
 * What the process ends with. The first, second and last are the host's disposition; a script that treats every number
 * but 0 as "do not pay" is right.
 */
export const EXIT = { allow: 0, block: 1, usage: 2, hold: 3 } as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

const BY_ACTION: Readonly<Record<Action, Exit>> = { allow: EXIT.allow, block: EXIT.block, hold: EXIT.hold };

/** The exit code of several answers is that of the strictest: one block is a block. */
export function exitOf(actions: Iterable<Action>): Exit {
  let strictest: Exit | undefined;
  for (const action of actions) {
    if (action === "block") return EXIT.block;
    if (strictest !== EXIT.hold) strictest = BY_ACTION[action] ?? EXIT.hold;
  }
  // Nothing asked is nothing cleared.
  return strictest ?? EXIT.usage;
}
