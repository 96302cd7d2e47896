// What people and groups are called in sentences about them.

import type { PeopleView } from '#shared/view/deskViews';
import type { RoomView } from '#shared/view/views';
import { words } from '../../words/repair.ts';

export interface Names {
  person(id: string): string;
  /** With their companions, who go where they go. */
  party(id: string): string;
  /** "table 3", also for one that is about to open. */
  table(home: string): string;
  /** "expert group B1". */
  expert(id: string): string;
  /** "table 3" or "expert group B1", whichever it is. */
  group(id: string): string;
  /** The topic a person reads as their own. */
  topicOf(person: string): string | null;
  /** Where a person sits. */
  homeOf(person: string): string | null;
  /** The expert group a person meets; null while they have none. */
  expertOf(person: string): string | null;
  /** Present members of an expert group. */
  among(expert: string): readonly string[];
}

export function namesOf({ people }: PeopleView, { homes, experts }: Pick<RoomView, 'homes' | 'experts'>): Names {
  const byId = new Map(people.map((person) => [person.id, person]));
  const person = (id: string): string => byId.get(id)?.name ?? '';
  const numbers = new Map(homes.map((home) => [home.id, home.table]));
  const table = (home: string): string => words.table(numbers.get(home) ?? home);
  return {
    person,
    party: (id) => {
      const along = people.filter((one) => one.with === id && one.status === 'here' && !one.removed).map((one) => one.name);
      return along.length === 0 ? person(id) : words.withParty(person(id), along);
    },
    table,
    expert: words.expertGroup,
    group: (id) => (experts.some((group) => group.id === id) ? words.expertGroup(id) : table(id)),
    topicOf: (id) => byId.get(id)?.topic ?? null,
    homeOf: (id) => byId.get(id)?.home ?? null,
    expertOf: (id) => byId.get(id)?.expert ?? null,
    among: (expert) =>
      people.filter((person) => person.expert === expert && person.status === 'here' && !person.removed).map((person) => person.name),
  };
}
