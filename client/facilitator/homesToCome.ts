// What will come of the people in the room when home tables are formed, as far as it can be known beforehand.

import { planHomes } from '#shared/grouping/plan';
import type { PeopleView, SetupView } from '#shared/view/deskViews';
import { words } from '../words/console.ts';
import { countSizes } from './setup/tableNumbers.ts';

export interface HomesToCome {
  /** Everybody who is here. */
  readonly here: number;
  /** Of those, who is with somebody else: they are seated beside them, and no table is planned for them. */
  readonly companions: number;
  /** Of those, who has said where they sit and stays there. */
  readonly seated: number;
  /** Sizes without companions, larger ones first; null where people sit already, since their tables are not planned. */
  readonly sizes: readonly number[] | null;
}

/** By the settings that the search for groups goes by; before those have come, by the usual ones. */
export function homesToCome({ people }: PeopleView, setup: Pick<SetupView, 'settings' | 'wishes'> | null, topics: number): HomesToCome {
  const present = people.filter((person) => person.status === 'here' && !person.removed);
  const companions = setup ? companionsAmong(present, setup.wishes.companions) : 0;
  const seated = setup?.settings.seated ? present.filter((person) => person.sitsAt !== null).length : 0;
  const sizes = seated > 0 ? null : planHomes(present.length - companions, topics, setup?.settings.maxTable ?? undefined).sizes;
  return { here: present.length, companions, seated, sizes };
}

/** What will come of them, as a sentence. */
export function prospect({ here, companions, seated, sizes }: HomesToCome): string {
  if (sizes === null) return words.tables.kept(seated, here);
  const kinds = countSizes(sizes).map(({ tables, size }) => words.tables.sizes(tables, size));
  const tables = words.tables.preview(here - companions, words.names(kinds));
  return companions === 0 ? tables : `${tables} ${words.tables.companions(companions)}`;
}

/** How many are with somebody else among these; the companion of who is not one of them sits like anybody else. */
export function companionsAmong(people: readonly { readonly id: string }[], companions: SetupView['wishes']['companions']): number {
  const ids = new Set(people.map(({ id }) => id));
  return new Set(companions.flatMap((pair) => (ids.has(pair.person) && ids.has(pair.with) ? [pair.person] : []))).size;
}
