// What a step has changed, read from the room before and after it: a repair that was made is told like one that is offered.

import { NO_REPAIR, type Repair } from '#shared/grouping/proposal';
import type { DeskView, PeopleView } from '#shared/view/deskViews';
import type { RoomView } from '#shared/view/views';
import { words } from '../../words/repair.ts';
import { type Names, namesOf } from './names.ts';
import { countsOf, sentences } from './tell.ts';

type Person = PeopleView['people'][number];

/** The room at one moment. */
export interface Moment {
  readonly people: PeopleView;
  readonly desk: DeskView;
}

/** More than this is counted. */
const MOST_SAID = 2;

/** "Ana also takes B at table 3, since Ben left." Empty where nothing is to be seen of it. */
export function changeSentence(before: Moment, after: Moment, room: RoomView): string {
  const change = changeOf(before, after);
  // Whoever had no topic takes one; whoever had one takes another besides.
  const now = namesOf(after.people, room);
  // Companions are among those who moved.
  const names: Names = { ...now, party: now.person, topicOf: namesOf(before.people, room).topicOf };
  const said = sentences(change, names, true);
  if (said.length === 0) return '';
  const since = whoLeft(before, after, change).map((person) => person.name);
  const short = said.length <= MOST_SAID ? said.join(' ') : countsOf(change);
  return since.length === 0 || since.length > MOST_SAID ? short : words.way.since(short, since);
}

/** "Ana is at table 3 now." Empty where nobody, or a whole crowd, has moved. */
export function moveSentence(before: Moment, after: Moment, room: RoomView): string {
  const names = namesOf(after.people, room);
  const { moves, seats, expertMoves } = changeOf(before, after);
  const atTables = [...moves.map(({ person, to }) => ({ person, to })), ...seats.map(({ person, home }) => ({ person, to: home }))];
  const seated = new Set(atTables.map(({ person }) => person));
  const said = [
    ...atTables.map(({ person, to }) => words.toast.nowAt(names.person(person), names.table(to))),
    // A new table brings its expert group with it.
    ...expertMoves.filter(({ person }) => !seated.has(person)).map(({ person, to }) => words.toast.nowIn(names.person(person), names.expert(to))),
  ];
  return said.length > MOST_SAID ? '' : said.join(' ');
}

/** The difference as lists, in the form of a proposal. */
function changeOf(before: Moment, after: Moment): Repair {
  const was = new Map(before.people.people.map((person) => [person.id, person]));
  const pairs = after.people.people.flatMap((now) => {
    const then = was.get(now.id);
    return then ? [{ then, now }] : [];
  });
  const moves = pairs.flatMap(({ then, now }) =>
    then.home !== null && now.home !== null && then.home !== now.home ? [{ person: now.id, from: then.home, to: now.home }] : [],
  );
  const expertMoves = pairs.flatMap(({ then, now }) =>
    then.expert !== null && now.expert !== null && then.expert !== now.expert ? [{ person: now.id, from: then.expert, to: now.expert }] : [],
  );
  const seats = pairs.flatMap(({ then, now }) =>
    then.home === null && now.home !== null ? [{ person: now.id, home: now.home, topic: now.topic, expert: now.expert }] : [],
  );
  const seconds = pairs.flatMap(({ then, now }) =>
    then.home === null ? [] : gained(then, now).map((topic) => ({ person: now.id, home: now.home ?? '', topic })),
  );
  const stood = new Set(before.desk.standIns.map(keyOf));
  const standIns = after.desk.standIns.filter((one) => !stood.has(keyOf(one)));
  const empty = (home: string): boolean => !after.people.people.some((person) => person.home === home && isHere(person));
  return {
    ...NO_REPAIR,
    moves,
    expertMoves,
    seats,
    seconds,
    visits: standIns.flatMap(({ home, topic, visitor }) => (visitor === null ? [] : [{ person: visitor, home, topic }])),
    cards: standIns.flatMap(({ home, topic, visitor }) => (visitor === null ? [{ home, topic }] : [])),
    closes: [...new Set(moves.map(({ from }) => from))].filter(empty),
  };
}

function gained(then: Person, now: Person): readonly string[] {
  const had = [then.topic, ...then.second];
  return [now.topic, ...now.second].filter((topic) => topic !== null).filter((topic) => !had.includes(topic));
}

function keyOf({ home, topic, visitor }: DeskView['standIns'][number]): string {
  return `${home} ${topic} ${visitor ?? ''}`;
}

/** For whom others step in: who left in the same moment, or was missing from a table before. */
function whoLeft(before: Moment, after: Moment, change: Repair): readonly Person[] {
  const here = new Set(before.people.people.filter(isHere).map((person) => person.id));
  const filled = [...change.seconds, ...change.cards, ...change.visits].map(({ home, topic }) => `${home} ${topic}`);
  const missed = new Set(
    [...before.desk.gaps, ...after.desk.gaps].flatMap(({ home, topic, gone }) => (filled.includes(`${home} ${topic}`) ? gone : [])),
  );
  return after.people.people.filter((person) => {
    if (isHere(person)) return false;
    return (
      missed.has(person.id) ||
      (here.has(person.id) && filled.some((one) => [person.topic, ...person.second].some((topic) => one === `${person.home} ${topic}`)))
    );
  });
}

function isHere(person: Person): boolean {
  return person.status === 'here' && !person.removed;
}
