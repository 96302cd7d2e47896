// A repair in sentences: the short of it, all of it, and what the button says. Everything comes from the lists; the kind is only their headline.

import { groupBy } from '#shared/base/collections';
import type { Repair } from '#shared/grouping/proposal';
import type { RepairView } from '#shared/view/deskViews';
import type { Way } from '../../stages/parts/need.ts';
import { words } from '../../words/repair.ts';
import { breachWords } from '../move/effectWords.ts';
import type { Names } from './names.ts';

/** More sentences than this are counted, and listed behind the count. */
const MOST_SAID = 2;
const LONGEST_SAID = 170;

/** A repair as the console shows it, with the wishes that it would break. */
export function tell(repair: RepairView, names: Names): Omit<Way, 'key'> {
  const said = sentences(repair, names);
  const nobody = movesNobody(repair) ? [words.way.nobodyMoves] : [];
  const whole = [...nobody, ...said].join(' ');
  const does = buttonOf(repair, names);
  const broken = repair.breaks.map((wish) => breachWords(wish, names));
  const counted = broken.length > MOST_SAID ? [words.way.wishes(broken.length)] : broken;
  const withBroken = (what: string): string => (broken.length === 0 ? what : words.way.breaks(what, counted));
  if (said.length <= MOST_SAID && whole.length <= LONGEST_SAID && counted === broken) return { summary: withBroken(whole), lines: [], does };
  return { summary: withBroken([...nobody, countsOf(repair)].join(' ')), lines: [...said, ...broken.map(words.way.sentence)], does };
}

/** Every change in a sentence of its own, the weightiest first; `where`: with the table, also where it is only about one. */
export function sentences(repair: Repair, names: Names, where = severalTables(repair)): readonly string[] {
  return [
    ...closing(repair, names),
    ...exchanging(repair, names),
    ...opening(repair, names),
    ...moving(repair, names),
    ...seating(repair, names),
    ...reading(repair, names, where),
    ...amongExperts(repair, names),
    ...standingIn(repair, names),
  ];
}

export function countsOf(repair: Repair): string {
  const { counts } = words.way;
  const people = (list: readonly { readonly person: string }[]): number => new Set(list.map(({ person }) => person)).size;
  const all: readonly (readonly [number, (count: number) => string])[] = [
    [closed(repair).length, counts.closes],
    [repair.opens.length, counts.opens],
    [people([...repair.moves, ...repair.expertMoves]), counts.moves],
    [people(repair.seats), counts.seats],
    [people(repair.seconds), counts.seconds],
    [people(repair.swaps), counts.swaps],
    [people(repair.visits), counts.visits],
    [new Set(repair.cards.map(({ home }) => home)).size, counts.cards],
    [hosting(repair).length, counts.hosts],
  ];
  return words.way.together(all.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])));
}

/** Where it is only about one table, what is said of the gap has named it. */
function severalTables({ seconds, swaps, moves }: Repair): boolean {
  return new Set([...seconds, ...swaps].map(({ home }) => home)).size + moves.length > 1;
}

/** Newcomers sit down anyway; that somebody stays where they are is worth a word only to those who had to fear otherwise. */
function movesNobody(repair: Repair): boolean {
  const stirred = repair.moves.length + repair.expertMoves.length + repair.visits.length + hosting(repair).length + repair.seats.length;
  return stirred === 0;
}

/** Tables that people leave. One that was empty before closes without a word. */
function closed(repair: Repair): readonly string[] {
  return repair.closes.filter((home) => repair.moves.some(({ from }) => from === home));
}

function hosting(repair: Repair): readonly { readonly group: string; readonly by: string }[] {
  return repair.hosts.flatMap(({ group, by }) => (by === null ? [] : [{ group, by }]));
}

function closing(repair: Repair, names: Names): string[] {
  return closed(repair).map((home) => {
    const leaving = groupBy(
      repair.moves.filter(({ from }) => from === home),
      ({ to }) => to,
    );
    return words.way.closes(
      names.table(home),
      [...leaving].map(([to, moves]) => ({ names: moves.map(({ person }) => names.party(person)), to: names.table(to) })),
    );
  });
}

function opening(repair: Repair, names: Names): string[] {
  return repair.opens.map((home) => {
    const seated = repair.seats.filter((seat) => seat.home === home);
    const who = seated.map(({ person, topic }) => (topic === null ? names.person(person) : words.way.reader(names.person(person), topic)));
    return words.way.opens(names.table(home), who);
  });
}

interface Exchange {
  readonly one: Repair['moves'][number];
  readonly other: Repair['moves'][number];
  readonly called: (group: string, names: Names) => string;
}

/** Two who take each other's place: said as one thing. */
function exchangeOf({ moves, expertMoves }: Repair): Exchange | null {
  const amongExperts = moves.length === 0;
  const [one, other, ...more] = amongExperts ? expertMoves : moves;
  if (!one || !other || more.length > 0 || one.from !== other.to || one.to !== other.from) return null;
  return { one, other, called: (group, names) => (amongExperts ? names.expert(group) : names.table(group)) };
}

function exchanging(repair: Repair, names: Names): string[] {
  const exchange = exchangeOf(repair);
  if (!exchange) return [];
  const { one, other, called } = exchange;
  return [words.way.exchange(names.party(one.person), called(one.to, names), names.party(other.person), called(other.to, names))];
}

function moving(repair: Repair, names: Names): string[] {
  if (repair.moves.length > 0 && exchangeOf(repair)) return [];
  const gone = new Set(closed(repair));
  const ways = groupBy(
    repair.moves.filter(({ from }) => !gone.has(from)),
    ({ from, to }) => `${from} ${to}`,
  );
  return [...ways.values()].flatMap((moves) => {
    const [first] = moves;
    return first
      ? [
          words.way.goes(
            moves.map(({ person }) => names.party(person)),
            names.table(first.from),
            names.table(first.to),
          ),
        ]
      : [];
  });
}

function seating(repair: Repair, names: Names): string[] {
  const sits = repair.seats
    .filter(({ home }) => !repair.opens.includes(home))
    .map(({ person, home, topic, expert }) => words.way.sits(names.person(person), names.table(home), topic, expert));
  const relieved = repair.relieved.map(({ person, topic }) => {
    const successor = repair.seats.find((seat) => seat.topic === topic && seat.home === names.homeOf(person));
    return successor
      ? words.way.handsOver(names.person(person), topic, names.person(successor.person))
      : words.way.relieved(names.person(person), topic);
  });
  return [...sits, ...relieved];
}

function reading(repair: Repair, names: Names, where: boolean): string[] {
  const taken = groupBy(repair.seconds, ({ person, home }) => `${person} ${home}`);
  const also = [...taken.values()].flatMap((seconds) => {
    const [first] = seconds;
    if (!first) return [];
    const at = where ? names.table(first.home) : null;
    const topics = seconds.map(({ topic }) => topic);
    const say = names.topicOf(first.person) === null ? words.way.takes : words.way.also;
    return [say(names.person(first.person), topics, at)];
  });
  const swaps = repair.swaps.map(({ person, topic }) => words.way.swaps(names.person(person), topic, names.topicOf(person)));
  return [...also, ...swaps];
}

function amongExperts(repair: Repair, names: Names): string[] {
  const moves = repair.moves.length === 0 && exchangeOf(repair) ? [] : repair.expertMoves;
  const goes = moves.map(({ person, from, to }) => words.way.goes([names.party(person)], from, to));
  const hosts = hosting(repair).map(({ group, by }) => words.way.hosts(names.expert(by), names.among(group), group));
  return [...goes, ...hosts];
}

function standingIn(repair: Repair, names: Names): string[] {
  const visits = [...groupBy(repair.visits, ({ person, home }) => `${person} ${home}`).values()].flatMap((all) => {
    const [first] = all;
    return first
      ? [
          words.way.visits(
            names.person(first.person),
            names.table(first.home),
            all.map(({ topic }) => topic),
          ),
        ]
      : [];
  });
  const cards = [...groupBy(repair.cards, ({ home }) => home)].map(([home, all]) =>
    words.way.cards(
      names.table(home),
      all.map(({ topic }) => topic),
    ),
  );
  return [...visits, ...cards];
}

/** The weightiest thing that will happen. */
function buttonOf(repair: Repair, names: Names): string {
  const { does } = words.way;
  const called = (list: readonly { readonly person: string }[]): string[] => [...new Set(list.map(({ person }) => person))].map(names.person);
  const tables = (homes: readonly string[]): string[] => homes.map(names.table);
  const hosts = hosting(repair);
  const exchange = exchangeOf(repair);
  if (exchange) return does.exchange(names.person(exchange.one.person), names.person(exchange.other.person));
  if (closed(repair).length > 0) return does.close(tables(closed(repair)));
  if (repair.opens.length > 0) return does.open(tables(repair.opens));
  if (repair.moves.length > 0) return does.move(called(repair.moves), names.table(repair.moves[0]?.to ?? ''));
  if (repair.expertMoves.length > 0) return does.move(called(repair.expertMoves), repair.expertMoves[0]?.to ?? '');
  if (hosts.length > 0) return does.host([...new Set(hosts.map(({ by }) => by))].map(names.expert));
  if (repair.visits.length > 0) return does.send(called(repair.visits), names.table(repair.visits[0]?.home ?? ''));
  if (repair.swaps.length > 0) return does.swap(called(repair.swaps), repair.swaps[0]?.topic ?? '');
  if (repair.seconds.length > 0) return does.give(called(repair.seconds), [...new Set(repair.seconds.map(({ topic }) => topic))]);
  if (repair.cards.length > 0) return does.card([...new Set(repair.cards.map(({ topic }) => topic))]);
  return does.seat(called(repair.seats), names.table(repair.seats[0]?.home ?? ''));
}
