// Groups as they could be, for facilitators to look at before anybody hears of them.

import { refuse } from '#shared/base/decision';
import type { Viewer } from '#shared/people/actor';
import { isPresent } from '#shared/people/groups';
import { proposal } from '#shared/session/proposal';
import type { ProposeAnswer } from '#shared/wire/messages';
import { parsePropose } from '#shared/wire/parse';
import { inSteps } from '../live/inSteps.ts';
import type { LiveSession } from '../live/liveSession.ts';
import { Proposals } from '../live/proposals.ts';

export class Proposing {
  readonly #lines = new WeakMap<LiveSession, Proposals>();

  /** Made of the room as it is when the search begins. */
  async ask({ viewer, live }: { readonly viewer: Viewer; readonly live: LiveSession }, screen: string, raw: unknown): Promise<ProposeAnswer> {
    if (viewer.role !== 'facilitator') return refuse('facilitatorOnly');
    const request = parsePropose(raw);
    if (!request.ok) return request;
    return this.#lineOf(live).ask(screen, async () => {
      if (![...live.session.people.values()].some(isPresent)) return refuse('tooFewPeople');
      return { ok: true, proposal: await inSteps(proposal(live.session, request.value)) };
    });
  }

  leave(live: LiveSession, screen: string): void {
    this.#lines.get(live)?.leave(screen);
  }

  #lineOf(live: LiveSession): Proposals {
    const line = this.#lines.get(live) ?? new Proposals();
    this.#lines.set(live, line);
    return line;
  }
}
