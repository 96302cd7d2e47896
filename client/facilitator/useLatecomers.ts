// Who has come since tables stand and was seated by the server: nobody asked for it, so nobody would hear of it.

import { useState } from 'react';
import type { PeopleView } from '#shared/view/deskViews';
import { useDesk } from './desk.ts';

type Person = PeopleView['people'][number];

export interface Latecomers {
  /** Those who are still where they were seated, in the order in which they came. */
  readonly people: readonly Person[];
  /** When the last of them came, by the server's time. */
  readonly at: number;
  /** They were seen, or it is long ago. */
  forget(): void;
}

/** People who were not there before, came late and have a seat. */
export function cameSince(before: PeopleView, { people }: PeopleView): readonly Person[] {
  const known = new Set(before.people.map(({ id }) => id));
  return people.filter((person) => person.late && person.home !== null && !known.has(person.id));
}

/** As this console has seen them come: whoever was there when it opened is no news. */
export function useLatecomers(): Latecomers {
  const { people, now } = useDesk();
  const [seen, see] = useState<{ readonly people: PeopleView; readonly came: readonly string[]; readonly at: number }>({ people, came: [], at: 0 });
  let { came, at } = seen;
  if (seen.people !== people) {
    const more = cameSince(seen.people, people).map(({ id }) => id);
    if (more.length > 0) [came, at] = [[...came, ...more], now()];
    // Kept while rendering, as a value that follows from what was shown before.
    see({ people, came, at });
  }
  const here = people.people.filter(({ id, home, status, removed }) => came.includes(id) && home !== null && status === 'here' && !removed);
  return { people: here, at, forget: () => see((last) => ({ ...last, came: [] })) };
}
