// Whom a table would miss if they were gone: nobody can tell from a phone that sleeps.

import type { DeskView, PeopleView, PresenceView } from '#shared/view/deskViews';

type Person = PeopleView['people'][number];

export interface Missed {
  readonly person: Person;
  /** What nobody else at their table has, as far as can be told. */
  readonly only: readonly string[];
}

/** Everybody whose phone has no contact; who else is without contact at a table is not counted on there. */
export function withoutContact({ offline }: PresenceView, { people }: PeopleView, { standIns }: Pick<DeskView, 'standIns'>): readonly Missed[] {
  const away = new Set(offline);
  const readers = people.filter(({ id, status, removed, with: host }) => status === 'here' && !removed && host === null && !away.has(id));
  return people.flatMap((person) => {
    if (!away.has(person.id)) return [];
    const counts = person.status === 'here' && person.with === null && person.home !== null;
    const mates = readers.filter(({ home }) => home === person.home);
    const has = (topic: string): boolean =>
      mates.some((mate) => mate.topic === topic || mate.second.includes(topic)) ||
      standIns.some((standIn) => standIn.home === person.home && standIn.topic === topic);
    const topics = counts ? [person.topic, ...person.second].flatMap((topic) => topic ?? []) : [];
    return [{ person, only: topics.filter((topic) => !has(topic)) }];
  });
}
