/**
 * Asks for each thing while the one before is worked on: the system reads the next piece of a file meanwhile. Not for
 * what may be silent for long, since it ends only when the thing it asked for is there.
 */
export async function* ahead<Thing>(
  things: AsyncGenerator<Thing, void, undefined>,
): AsyncGenerator<Thing, void, undefined> {
  let next = things.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = things.next();
      // A failure is met when its turn comes; until then it is no unhandled one.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await next.catch(() => {});
  }
}

/** Works on several things at once and gives the answers in their order. */
export async function* inOrder<Thing, Answer>(
  things: AsyncIterable<Thing>,
  most: number,
  work: (thing: Thing) => Promise<Answer>,
): AsyncGenerator<Answer, void, undefined> {
  const waiting: Promise<Answer>[] = [];
  for await (const thing of things) {
    const answer = work(thing);
    answer.catch(() => {});
    waiting.push(answer);
    if (waiting.length >= most) yield await (waiting.shift() as Promise<Answer>);
  }
  for (const answer of waiting) yield await answer;
}
