// Heavy work beside the event loop: a little of it, then everybody else, then a little more.

/** How long one stretch may take, in milliseconds: far below what a tap would notice. */
const STRETCH = 3;
/** Rounds of the event loop between two stretches: a command takes a few from the socket to its answer, and none should meet a stretch in each. */
const ROUNDS = 4;

/** Runs a search that pauses every few milliseconds, letting everything that came meanwhile go first. */
export async function inSteps<Result>(search: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + STRETCH;
    do {
      const step = search.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    for (let round = 0; round < ROUNDS; round++) await new Promise((soon) => setImmediate(soon));
  }
}
