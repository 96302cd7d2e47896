// Which wishes a way to mend the room would break, so that none is broken without a word.

import type { PersonId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { type BrokenWish, brokenWishes } from '../grouping/brokenWishes.ts';
import type { Repair } from '../grouping/proposal.ts';
import { isPresent, type Seat } from '../people/groups.ts';
import { mendedSeats } from './mending.ts';
import type { Session } from './session.ts';

const breachesLast = memo<Repair, readonly BrokenWish[]>();

/** Wishes about people that are kept now and would not be kept after it; a phone for every group is no wish about people. */
export function breachesOf(session: Session, repair: Repair): readonly BrokenWish[] {
  const { groups, wishes } = session;
  if (wishes.apart.length + wishes.together.length + wishes.companions.length === 0) return [];
  return breachesLast(repair, [groups, wishes], () => {
    const { seats } = mendedSeats(session, repair);
    const now = new Set(broken(session, groups.seats).map((wish) => nameOf(session, wish)));
    const then = broken(session, new Map([...groups.seats, ...seats.map(({ person, seat }) => [person, seat] as const)]));
    return then.filter((wish) => !now.has(nameOf(session, wish)));
  });
}

function broken({ people, wishes }: Session, seats: ReadonlyMap<PersonId, Seat | null>): readonly BrokenWish[] {
  const present = [...seats].flatMap(([person, seat]) =>
    seat && isPresent(people.get(person)) ? [{ person, home: seat.home, expert: seat.expert }] : [],
  );
  return brokenWishes(present, [], { ...wishes, scribes: 'none' });
}

/** Two who meet at a table meet there wherever they go together; among experts is another thing. */
function nameOf({ groups }: Session, { kind, group, people }: BrokenWish): string {
  const experts = kind === 'apart' && groups.experts.some(({ id }) => id === group);
  return [kind, experts ? 'experts' : 'home', ...people].join(' ');
}
