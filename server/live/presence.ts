// Who is connected right now. It is never stored: a lost connection removes nobody and changes no history.

import type { PersonId } from '#shared/base/ids';
import type { Viewer } from '#shared/people/actor';
import { isPresent } from '#shared/people/groups';
import { hasPhone } from '#shared/people/person';
import type { Session } from '#shared/session/session';
import type { PresenceView } from '#shared/view/deskViews';

export class Presence {
  readonly #screens = new Map<PersonId, number>();
  #presenters = 0;
  #facilitators = 0;

  came(viewer: Viewer): void {
    this.#count(viewer, 1);
  }

  went(viewer: Viewer): void {
    this.#count(viewer, -1);
  }

  #count(viewer: Viewer, by: 1 | -1): void {
    if (viewer.role === 'presenter') this.#presenters += by;
    else if (viewer.role === 'facilitator') this.#facilitators += by;
    else {
      const screens = (this.#screens.get(viewer.person) ?? 0) + by;
      if (screens > 0) this.#screens.set(viewer.person, screens);
      else this.#screens.delete(viewer.person);
    }
  }

  get anybody(): boolean {
    return this.#presenters + this.#facilitators + this.#screens.size > 0;
  }

  get presenters(): number {
    return this.#presenters;
  }

  /** How many screens this person has open. */
  screensOf(person: PersonId): number {
    return this.#screens.get(person) ?? 0;
  }

  view(session: Session): PresenceView {
    const offline = [...session.people.values()].filter((person) => isPresent(person) && hasPhone(person) && !this.#screens.has(person.id));
    return { offline: offline.map((person) => person.id), screens: { presenters: this.#presenters, facilitators: this.#facilitators } };
  }
}
