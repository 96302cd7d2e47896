// New home groups: as a search found them, as people sit already, or by the plain rule.

import { groupBy } from '../base/collections.ts';
import type { PersonId, TopicId } from '../base/ids.ts';
import { dealHomes } from '../grouping/homes.ts';
import { byGroup } from '../grouping/order.ts';
import { planHomes } from '../grouping/plan.ts';
import { mostAtTable } from '../grouping/sitters.ts';
import { type HomeGroup, isPresent, type Seat } from '../people/groups.ts';
import type { GroupsEvent } from './events.ts';
import { type Formation, flawOf, type Origin } from './formation.ts';
import type { Session } from './session.ts';
import { topicIds } from './tables.ts';

interface Tables {
  readonly origin: Origin | null;
  readonly fixed: readonly PersonId[];
  /** Numbers of tables that are locked as a whole. */
  readonly closed: readonly number[];
  /** Table number, from 1, to who sits there. */
  readonly tables: readonly { readonly number: number; readonly seats: readonly { readonly person: PersonId; readonly seat: Seat }[] }[];
}

/** Whether a formation makes sense in this session: nobody twice, and each table that is dealt topics is dealt all of them, and no others. */
export function isFit(session: Session, formation: Formation): boolean {
  const topics: readonly TopicId[] = topicIds(session);
  const covers = ({ members }: Formation['homes'][number]): boolean => {
    const dealt = new Set<TopicId>(members.flatMap((member) => (member.topic === null ? member.second : [member.topic, ...member.second])));
    const open = members.filter((member) => member.topic === null).length;
    return [...dealt].every((topic) => topics.includes(topic)) && (open > 0 || topics.every((topic) => dealt.has(topic)));
  };
  return flawOf(formation) === null && formation.homes.every(covers);
}

/**
 * Present people into new home groups; those whom a formation does not know are left for the rule for
 * newcomers, those who have gone since have no seat. Topics are open again where the formation deals none.
 */
export function formed(session: Session, formation: Formation | null): GroupsEvent {
  const present = [...session.people.values()].filter(isPresent).map((person) => person.id);
  const { tables, origin, fixed, closed } = asFound(formation, new Set(present)) ?? asSeated(session, present) ?? countedOff(session, present);
  const seats = tables.flatMap((table) => table.seats);
  const seated = new Set(seats.map(({ person }) => person));
  const gone = [...session.groups.seats.keys()].filter((person) => !seated.has(person)).map((person) => ({ person, seat: null }));
  return {
    type: 'groups.formed',
    data: {
      homes: tables.map((table) => homeGroup(session, table)),
      experts: [],
      seats: [...seats, ...gone],
      standIns: [],
      origin,
      fixed,
      ...(closed.length === 0 ? {} : { closed: closed.map(String) }),
    },
  };
}

/** With how many it came, where it came so large: companions share the chair of the person they are with. */
function homeGroup(session: Session, { number, seats }: Tables['tables'][number]): HomeGroup {
  const there = new Set(seats.map(({ person }) => person));
  for (const each of session.wishes.companions) if (there.has(each.with)) there.delete(each.person);
  return { id: String(number), number, ...(there.size > mostAtTable(topicIds(session)) ? { chairs: there.size } : {}) };
}

function emptySeat(number: number): Seat {
  return { home: String(number), topic: null, second: [], expert: null };
}

/** "We are table 6": tables are taken as they are; whoever did not say finds a place afterwards. */
function asSeated(session: Session, present: readonly PersonId[]): Tables | null {
  if (!session.settings.seated) return null;
  const said = present.flatMap((person) => {
    const number = session.people.get(person)?.sitsAt ?? null;
    return number === null ? [] : [{ person, number }];
  });
  if (said.length === 0) return null;
  const tables = [...groupBy(said, ({ number }) => number)]
    .sort(([a], [b]) => a - b)
    .map(([number, people]) => ({ number, seats: people.map(({ person }) => ({ person, seat: emptySeat(number) })) }));
  return { tables, origin: null, fixed: [], closed: [] };
}

function asFound(formation: Formation | null, present: ReadonlySet<PersonId>): Tables | null {
  if (!formation || formation.homes.length === 0) return null;
  const homes = [...formation.homes].sort((a, b) => byGroup(a.id, b.id));
  // A table that was locked keeps its number, also where another has gone.
  const numbered = homes.every((home) => /^[1-9]\d{0,2}$/.test(home.id));
  const tables = homes.map((home, index) => {
    const number = numbered ? Number(home.id) : index + 1;
    const seatOf = (member: (typeof home.members)[number]): Seat => ({
      ...emptySeat(number),
      topic: member.topic,
      second: member.second.filter((each) => each !== member.topic),
    });
    return {
      number,
      seats: home.members.filter(({ person }) => present.has(person)).map((member) => ({ person: member.person, seat: seatOf(member) })),
    };
  });
  if (tables.every((table) => table.seats.length === 0)) return null;
  return {
    tables,
    origin: formation.origin,
    fixed: formation.fixed.filter((person) => present.has(person)),
    closed: tables.flatMap(({ number }, at) => (formation.closed.includes(homes[at]?.id ?? '') ? [number] : [])),
  };
}

/** Companions come afterwards, beside whom they are with. */
function countedOff(session: Session, present: readonly PersonId[]): Tables {
  const here = new Set(present);
  const companions = new Set(session.wishes.companions.flatMap((each) => (here.has(each.with) ? [each.person] : [])));
  const people = present.filter((person) => !companions.has(person));
  const { sizes } = planHomes(people.length, session.workshop.topics.length, session.settings.maxTable ?? undefined);
  const tables = dealHomes(people, sizes).map((table, index) => ({
    number: index + 1,
    seats: table.map((person) => ({ person, seat: emptySeat(index + 1) })),
  }));
  return { tables, origin: null, fixed: [], closed: [] };
}
