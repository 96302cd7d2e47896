// What has to be searched before it can be decided: done beside the queue, so that nobody else waits for it.

import { signature } from '#shared/people/actor';
import type { Stamped } from '#shared/session/commands';
import type { Search } from '#shared/session/searching';
import { inSteps } from './inSteps.ts';

/** The search that a command needs now; null where it needs none. */
type SearchFor = (command: Stamped) => Search<Stamped> | null;

export class Searches<Answer> {
  readonly #searchFor: SearchFor;
  readonly #onBug: (bug: unknown, command: Stamped) => void;
  /** By sender: the answer to their last command that waits for a search, or behind one. */
  readonly #waiting = new Map<string, Promise<Answer>>();

  constructor(searchFor: SearchFor, onBug: (bug: unknown, command: Stamped) => void) {
    this.#searchFor = searchFor;
    this.#onBug = onBug;
  }

  /** Answers that are still owed. */
  get owed(): readonly Promise<Answer>[] {
    return [...this.#waiting.values()];
  }

  /** Queues the command once its search, if it needs one, is over. Whoever waits for a search is answered in the order in which they asked. */
  before(command: Stamped, queue: (ready: Stamped) => Promise<Answer>): Promise<Answer> {
    const by = signature(command.by);
    const earlier = this.#waiting.get(by);
    if (earlier) return this.#wait(by, this.#after(earlier, command, queue));
    const search = this.#safely(command);
    return search ? this.#wait(by, this.#found(command, search, queue)) : queue(command);
  }

  #wait(by: string, answer: Promise<Answer>): Promise<Answer> {
    this.#waiting.set(by, answer);
    return answer.finally(() => {
      if (this.#waiting.get(by) === answer) this.#waiting.delete(by);
    });
  }

  async #after(earlier: Promise<Answer>, command: Stamped, queue: (ready: Stamped) => Promise<Answer>): Promise<Answer> {
    await earlier;
    const search = this.#safely(command);
    return search ? this.#found(command, search, queue) : queue(command);
  }

  async #found(command: Stamped, search: Search<Stamped>, queue: (ready: Stamped) => Promise<Answer>): Promise<Answer> {
    const ready = await inSteps(search).catch((bug: unknown) => {
      // Without a search the plain rule forms the groups.
      this.#onBug(bug, command);
      return command;
    });
    return queue(ready);
  }

  #safely(command: Stamped): Search<Stamped> | null {
    try {
      return this.#searchFor(command);
    } catch (bug) {
      this.#onBug(bug, command);
      return null;
    }
  }
}
