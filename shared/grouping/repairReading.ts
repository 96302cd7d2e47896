// Repairs while topics are taken and read: holes are filled by newcomers, then by second topics; tables
// that have become too small are filled up or dissolved, whichever moves fewer people.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { least } from './order.ts';
import { isLive, type Plan, placeAll, planCost } from './placement.ts';
import { NO_REPAIR, type Repair, type RepairRoom } from './proposal.ts';
import { planForCrowd } from './repairCrowd.ts';
import { breaksWish, layRoom, MOVE, type Room, secondsNeeded } from './sitters.ts';
import { covers, type Member, readersOf } from './table.ts';
import { dissolvable, mostCandidates, openings, subsets, tablesInScope, tooSmall } from './tablesToMend.ts';
import { dealTopics } from './topics.ts';

const OFFERED = 3;
/** How much more another way may cost and still be offered: one more move and a second topic. */
const SLACK = 15;

export function repairReading(phase: 'claim' | 'reading', state: RepairRoom): readonly Repair[] {
  const room = layRoom(state, phase === 'claim');
  const plans = keepingWishes(room);
  const repairs = plans.map((plan) => describe(phase, state, room, plan)).sort((a, b) => a.cost - b.cost);
  return repairs.length > 0 ? repairs : [NO_REPAIR];
}

/**
 * Different plans, the cheapest first. Where the best would break a wish to mend a table of two, that table may stay as it
 * is.
 */
function keepingWishes(room: Room): Plan[] {
  let plans = plansFor(room);
  let spared: ReadonlySet<number> = new Set();
  for (;;) {
    const breaches = breachesOf(room, plans[0]);
    const involved = tooSmall(room).filter((home) => canBeTwo(room, home) && breaches.some((homes) => homes.includes(home)));
    const more = new Set([...spared, ...involved]);
    if (more.size === spared.size) return plans;
    spared = more;
    const others = plansFor({ ...room, spared });
    if (breachesOf(room, others[0]).length < breaches.length) plans = others;
    else return plans;
  }
}

/** Two can teach each other, if need be with a second topic for each. */
function canBeTwo(room: Room, home: number): boolean {
  const table = room.tables[home] ?? [];
  return table.length === 2 && secondsNeeded(room, table) <= 2;
}

/** For everybody who would break a wish: the tables they leave and come to. */
function breachesOf(room: Room, plan: Plan | undefined): (readonly number[])[] {
  return (plan?.tables ?? []).flatMap((sitters, home) =>
    sitters.filter((sitter) => breaksWish(room, sitter, sitters, home)).map((sitter) => [sitter.home, home]),
  );
}

/** Different plans, the cheapest first. */
function plansFor(room: Room): Plan[] {
  const found = new Map<string, Plan>();
  const consider = (plan: Plan | null): void => {
    if (plan) found.set(plan.tables.map((table) => table.map((sitter) => sitter.person).join(' ')).join('|'), plan);
  };
  if (room.newcomers.length === 0 && isLive(room, room.tables)) {
    const asItIs = { tables: room.tables, cost: planCost(room, room.tables) };
    // Nothing is wrong, which is what most askers find.
    if (asItIs.cost === 0) return [asItIs];
    consider(asItIs);
  }
  if (tooSmall(room).length > mostCandidates(room)) return [planForCrowd(room)];
  const opening = openings(room);
  const candidates = dissolvable(room);
  const scope = tablesInScope(room, candidates);
  let cheapest = Number.POSITIVE_INFINITY;
  for (const gone of subsets(candidates, room.tables.length)) {
    // Everybody at a table that goes is moved, whatever else happens.
    const displaced = [...gone].reduce((sum, home) => sum + (room.tables[home]?.length ?? 0), 0);
    if (MOVE * displaced > cheapest + SLACK) continue;
    for (const opened of opening) {
      const plan = placeAll(room, gone, opened, scope);
      consider(plan);
      cheapest = Math.min(cheapest, plan?.cost ?? cheapest);
    }
  }
  // At equal cost, as few tables as can be whom the next leaver brings below three.
  const fragile = (plan: Plan): number => plan.tables.filter((table) => table.length > 0 && table.length <= room.smallest).length;
  const moved = (plan: Plan): number =>
    plan.tables.reduce((sum, table, home) => sum + table.filter((sitter) => sitter.home >= 0 && sitter.home !== home).length, 0);
  const rank = (plan: Plan): number[] => [plan.cost, fragile(plan), moved(plan), Math.max(0, ...plan.tables.map((table) => table.length))];
  // No way by a table that is locked beside one that leaves it alone.
  const comes = (plan: Plan): boolean => plan.tables.some((table, home) => room.closed.has(home) && table.some((sitter) => sitter.home !== home));
  let all = [...found.values()].filter((plan) => !comes(plan));
  if (all.length === 0) {
    // Rather a table that stays too small, with its topics shared out.
    const crowd = planForCrowd(room);
    all = comes(crowd) ? [...found.values(), crowd] : [crowd];
  }
  const ranked: Plan[] = [];
  while (ranked.length < OFFERED && all.length > 0) {
    const next = least(all, rank);
    if (!next) break;
    ranked.push(next);
    all.splice(all.indexOf(next), 1);
  }
  return ranked;
}

/** A plan in words of the house: who moves, who sits down, who reads what besides. */
function describe(phase: 'claim' | 'reading', state: RepairRoom, room: Room, plan: Plan): Repair {
  const before = new Map(state.tables.flatMap((table) => table.members.map((member) => [member.person, { member, home: table.home }])));
  const ids = [...room.ids, ...newNumbers(state, plan.tables.length - room.ids.length)];
  const readers = new Map(state.topics.map((topic) => [topic, state.tables.reduce((sum, table) => sum + readersOf(topic, table.members), 0)]));
  const moves: Repair['moves'][number][] = [];
  const seats: Repair['seats'][number][] = [];
  const relieved: Repair['relieved'][number][] = [];
  const seconds: Repair['seconds'][number][] = [];
  const swaps: Repair['swaps'][number][] = [];
  plan.tables.forEach((sitters, place) => {
    const home = ids[place] ?? '';
    let members: Member[] = sitters.flatMap(({ person }) => {
      const known = before.get(person);
      if (known && known.home !== home) moves.push({ person, from: known.home, to: home });
      return known ? [known.member] : [];
    });
    for (const { person } of sitters.filter((sitter) => sitter.home < 0)) {
      const seat = topicFor(state, members, readers);
      if (seat.from !== null) relieved.push({ person: seat.from, topic: seat.topic });
      seats.push({ person, home, topic: seat.topic, expert: null });
      readers.set(seat.topic, (readers.get(seat.topic) ?? 0) + 1);
      members = members.map((member) =>
        member.person === seat.from ? { ...member, second: member.second.filter((topic) => topic !== seat.topic) } : member,
      );
      members.push({ person, topic: seat.topic, second: [] });
    }
    const open = phase === 'claim' ? members.filter((member) => member.topic === null).length : 0;
    let missing = members.length === 0 ? [] : state.topics.filter((topic) => !covers(members, topic));
    // Whoever has not chosen will; what is missing then is dealt when the table's choices are.
    if (missing.length === 0 || open > 0) return;
    // Somebody reads it besides, or instead of a doubled topic.
    if (phase === 'claim') {
      for (const topic of [...missing]) {
        const spare = [...members]
          .reverse()
          .find(
            (member) => member.topic !== null && readersOf(member.topic, members) > 1 && !state.locked.has(member.person) && !state.closed.has(home),
          );
        if (!spare) break;
        swaps.push({ person: spare.person, home, topic });
        members = members.map((member) => (member.person === spare.person ? { ...member, topic } : member));
        missing = missing.filter((each) => each !== topic);
      }
    }
    // Listeners read nothing, so they are given nothing to read; unless nobody else is there.
    const able = members.filter((member) => member.topic !== null);
    const taking = able.length > 0 ? able : members.map((member) => ({ ...member, topic: '' }));
    for (const deal of dealTopics(taking, missing, new Map())) seconds.push({ person: deal.person, home, topic: deal.topic });
  });
  const closes = room.ids.filter((_, place) => plan.tables[place]?.length === 0);
  const opens = ids.slice(room.ids.length).filter((_, place) => (plan.tables[room.ids.length + place]?.length ?? 0) > 0);
  const kind = kindOf({ moves, seats, seconds, swaps, opens, closes });
  return { ...NO_REPAIR, kind, cost: plan.cost, moves, seats, relieved, seconds, swaps, opens, closes };
}

/** The topic of a newcomer at a table: one that is missing, one that somebody reads besides their own, the least read. */
function topicFor(state: RepairRoom, members: readonly Member[], readers: ReadonlyMap<TopicId, number>): { topic: TopicId; from: PersonId | null } {
  const holder = (topic: TopicId): Member | undefined =>
    least(
      members.filter((member) => member.second.includes(topic)),
      (member) => [-member.second.length],
    );
  // Who comes late cannot read for others any more: the shortest text that somebody at the table reads too.
  const rank = state.late
    ? (topic: TopicId) => [covers(members, topic) ? 0 : 1, state.words.get(topic) ?? 0, readersOf(topic, members)]
    : (topic: TopicId) => [
        covers(members, topic) ? 1 : 0,
        readersOf(topic, members) === 0 ? 0 : 1,
        readersOf(topic, members),
        readers.get(topic) ?? 0,
      ];
  const topic = least(state.topics, rank) ?? state.topics[0] ?? '';
  const alone = !state.late && readersOf(topic, members) === 0;
  return { topic, from: alone ? (holder(topic)?.person ?? null) : null };
}

function newNumbers(state: RepairRoom, count: number): GroupId[] {
  const used = new Set(state.tables.map((table) => table.home));
  const free: GroupId[] = [];
  for (let number = 1; free.length < count; number++) if (!used.has(String(number))) free.push(String(number));
  return free;
}

function kindOf(plan: Pick<Repair, 'moves' | 'seats' | 'seconds' | 'swaps' | 'opens' | 'closes'>): Repair['kind'] {
  if (plan.closes.length > 0) return 'dissolve';
  if (plan.opens.length > 0) return 'open';
  if (plan.moves.length > 0) return 'pull';
  if (plan.seats.length > 0) return 'seat';
  if (plan.seconds.length > 0) return 'secondTopic';
  return plan.swaps.length > 0 ? 'swapTopic' : 'nothing';
}
