// What people and facilitators ask for in a storm: mostly what makes sense just then, and often what does not.

import type { Dice } from '#shared/base/dice';
import { type Proposed, proposals } from '#shared/session/mending';
import { unkeptWishes } from '#shared/session/unkept';
import { standardKinds } from '#shared/wire/standard';
import { aListed, answers, expects, settles, wishFor } from './evening.ts';

import {
  aHome,
  aNote,
  anExpertGroup,
  anOpenedStage,
  aPerson,
  aStage,
  aTopic,
  coach,
  maybeFor,
  nameOf,
  newId,
  someone,
  type Weather,
  type Wish,
} from './weather.ts';

const MOST_PEOPLE = 22;

type Wishes = readonly (readonly [weight: number, make: (weather: Weather) => Wish])[];

const TO_THE_ENGINE: Wishes = [
  [5, join],
  [1, (w) => coach(w, 'people.add', { person: newId('guest', w), name: nameOf(w) })],
  [3, (w) => someone(w, 'people.setStatus', { person: aPerson(w), status: w.chance.pick(['here', 'here', 'here', 'away', 'left']) })],
  [2, (w) => coach(w, 'people.setStatus', { person: aPerson(w), status: w.chance.pick(['here', 'here', 'away', 'left']) })],
  [1, (w) => someone(w, 'people.rename', { person: aPerson(w), name: nameOf(w) })],
  [2, (w) => coach(w, 'people.remove', { people: [aPerson(w), aPerson(w)], removed: w.chance.roll(3) > 0 })],
  [2, (w) => coach(w, 'people.remove', { people: [...w.session.people.keys(), 'ghost-0000'].slice(0, 600), removed: false })],
  [1, (w) => coach(w, 'people.removeSimulated', {})],
  [3, (w) => someone(w, 'people.arrive', { arrived: w.chance.roll(5) > 0, for: maybeFor(w) })],
  [6, (w) => someone(w, 'groups.takeTopic', { topic: aTopic(w), for: maybeFor(w) })],
  [2, (w) => someone(w, 'groups.returnTopic', { for: maybeFor(w) })],
  [1, (w) => coach(w, 'groups.form', { formation: w.chance.roll(3) ? null : formation(w) })],
  [2, (w) => coach(w, 'groups.dealRest', { home: w.chance.roll(2) ? aHome(w) : null })],
  [6, mend],
  [1, (w) => coach(w, 'groups.dismiss', { repair: aRepair(w) })],
  [2, settles],
  [2, wishFor],
  [1, (w) => coach(w, 'groups.fix', { people: [aPerson(w)], fixed: w.chance.roll(2) > 0 })],
  [2, (w) => someone(w, 'people.sitAt', { table: w.chance.roll(3) ? 1 + w.chance.roll(3) : null, for: maybeFor(w) })],
  [2, (w) => someone(w, 'people.like', { topics: [aTopic(w), aTopic(w)], for: maybeFor(w) })],
  [1, (w) => someone(w, 'people.answer', { person: aPerson(w), answers: answers(w) })],
  [1, expects],
  [1, (w) => coach(w, 'people.recognise', { person: aPerson(w), expected: [...w.session.expected.keys()][0] ?? 'ghost-0000' })],
  [2, (w) => coach(w, 'people.told', { people: [...w.session.told.keys()].slice(0, 2).concat('ghost-0000') })],
  [
    1,
    (w) =>
      coach(w, 'people.unexpect', {
        people: w.chance
          .shuffle([...w.session.expected.keys()])
          .slice(0, 1)
          .concat('ghost-0000'),
      }),
  ],
  [
    2,
    (w) => coach(w, 'people.setStatuses', { people: [aPerson(w), aPerson(w), aPerson(w)], status: w.chance.pick(['here', 'here', 'away', 'left']) }),
  ],
  [
    4,
    (w) =>
      coach(w, 'groups.move', { person: aPerson(w), home: w.chance.roll(2) ? aHome(w) : null, expert: w.chance.roll(2) ? anExpertGroup(w) : null }),
  ],
  [3, (w) => coach(w, 'groups.giveTopic', { person: aPerson(w), topic: aTopic(w) })],
  [4, (w) => coach(w, 'groups.undo', {})],
  [10, goTo],
  [3, (w) => coach(w, 'session.begin', { stage: aStage(w) })],
  [2, (w) => coach(w, 'session.pause', { stage: aStage(w), paused: w.chance.roll(2) > 0 })],
  [2, (w) => coach(w, 'session.extend', { stage: aStage(w), minutes: w.chance.roll(20) - 6 })],
  [1, arrange],
  [1, (w) => coach(w, 'session.skip', { stage: w.chance.pick(w.session.runSheet as [string, ...string[]]), skip: w.chance.roll(2) > 0 })],
  [1, (w) => coach(w, 'session.lockDoor', { locked: w.chance.roll(4) === 0 })],
  [1, (w) => coach(w, 'session.end', { ended: w.chance.roll(4) === 0 })],
];

const TO_A_BOARD: Wishes = [
  [12, addNote],
  [3, (w) => toNote(w, 'editNote', { text: `Better ${w.number} 👩‍👩‍👧` })],
  [5, (w) => toNote(w, 'withdrawNote', {})],
  [6, (w) => toNote(w, 'restoreNote', {})],
  [4, (w) => toNote(w, 'star', { on: w.chance.roll(4) > 0 })],
  [3, (w) => toStage(w, 'hideNote', { note: aNote(w), on: w.chance.roll(3) > 0 }, 'coach')],
];

const TO_STAGES: { readonly [kind: string]: Wishes } = {
  show: [[1, (w) => toStage(w, 'showPoint', { point: w.chance.roll(20) }, 'coach')]],
  read: [
    [5, (w) => toStage(w, 'done', { done: w.chance.roll(4) > 0, for: maybeFor(w) })],
    [2, (w) => toStage(w, 'needTime', {})],
    [1, (w) => toStage(w, 'clearRequests', {}, 'coach')],
  ],
  discuss: TO_A_BOARD,
  teach: [...TO_A_BOARD, [5, (w) => toStage(w, 'taught', { on: w.chance.roll(4) > 0, group: w.chance.roll(2) ? aHome(w) : null })]],
  debrief: [
    [3, (w) => toStage(w, 'showPrompt', { board: w.chance.roll(5) ? anOpenedStage(w) : null, prompt: w.chance.roll(2) ? 'agree' : null }, 'coach')],
    [3, (w) => toStage(w, 'spotlight', { note: w.chance.roll(5) ? aNote(w) : null }, 'coach')],
    [2, (w) => toStage(w, 'showNames', { on: w.chance.roll(2) > 0 }, 'coach')],
    [2, (w) => toStage(w, 'makeTheme', { theme: `theme-000${w.chance.roll(3)}`, title: `Theme ${w.number}` }, 'coach')],
    [2, (w) => toStage(w, 'renameTheme', { theme: `theme-000${w.chance.roll(3)}`, title: `Theme ${w.number}` }, 'coach')],
    [1, (w) => toStage(w, 'dropTheme', { theme: `theme-000${w.chance.roll(3)}` }, 'coach')],
    [3, (w) => toStage(w, 'putInTheme', { note: aNote(w), theme: w.chance.roll(4) ? `theme-000${w.chance.roll(3)}` : null }, 'coach')],
    [2, (w) => toStage(w, 'hideNote', { note: aNote(w), on: w.chance.roll(2) > 0 }, 'coach')],
    [4, (w) => toStage(w, 'echo', { note: aNote(w), on: w.chance.roll(3) > 0 })],
  ],
};

/** Some is settled while people come, and before. */
const AT_FIRST: Wishes = [
  [8, join],
  [3, expects],
  [3, wishFor],
];

export function draw(weather: Weather): Wish {
  const { chance, session, number } = weather;
  if (number < 4 + (session.workshop.topics.length % 5) || (session.people.size < 6 && chance.roll(3) === 0))
    return oneOf(chance, number < 8 ? AT_FIRST : [[1, join]])(weather);
  const kind = session.plan.get(session.current)?.kind ?? '';
  const toStage = TO_STAGES[kind];
  return oneOf(chance, toStage && chance.roll(4) > 0 ? toStage : TO_THE_ENGINE)(weather);
}

function oneOf(chance: Dice, wishes: Wishes): Wishes[number][1] {
  let point = chance.roll(wishes.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, make] of wishes) {
    point -= weight;
    if (point < 0) return make;
  }
  throw new Error('The dice fell off the table');
}

function join(weather: Weather): Wish {
  const { chance, session } = weather;
  const full = session.people.size >= MOST_PEOPLE;
  const namesake = [...session.people.values()][chance.roll(Math.max(1, session.people.size))];
  const again = full || chance.roll(8) === 0;
  const person = again ? aPerson(weather) : newId('person', weather);
  const byCode = namesake !== undefined && chance.roll(6) === 0;
  const data = {
    person,
    name: byCode ? namesake.name : nameOf(weather),
    key: `key-of-${person}`,
    personalCode: byCode ? (chance.roll(3) ? namesake.personalCode : '0000') : '',
    another: chance.roll(3) > 0,
    simulated: chance.roll(8) === 0,
    answers: answers(weather),
    expected: chance.roll(2) ? null : aListed(weather),
  };
  return { type: 'people.join', data, by: { role: 'participant', person } };
}

/** Tables as a search might have found them, sometimes for a room that has changed, sometimes nonsense. */
function formation({ chance, session }: Weather): object {
  const people = chance.shuffle([...session.people.keys()]).slice(0, 1 + chance.roll(20));
  const half = Math.ceil(people.length / 2);
  const tables = [people.slice(0, half), people.slice(half)].filter((table) => table.length > 0);
  const twice = chance.roll(8) === 0 ? people.slice(0, 1) : [];
  return {
    origin: { version: 'storm', inputs: '00000000', seed: 1 },
    homes: tables.map((table, index) => ({
      id: String(index + 1),
      members: [...table, ...(index === 0 ? twice : [])].map((person) => ({ person, topic: null, second: [] })),
    })),
    fixed: chance.roll(3) ? [] : people.slice(0, 1),
    closed: chance.roll(3) ? [] : ['1', '3'],
  };
}

function aRepair({ chance, session }: Weather): string {
  const exchanges = unkeptWishes(standardKinds, session).flatMap(({ exchange }) => exchange ?? []);
  const offered = [...proposals(standardKinds, session), ...exchanges];
  return offered.length > 0 && chance.roll(8) ? chance.pick(offered as [Proposed, ...Proposed[]]).key : '00000000';
}

function mend(weather: Weather): Wish {
  return coach(weather, 'groups.repair', { repair: aRepair(weather) });
}

function goTo(weather: Weather): Wish {
  const { chance, session } = weather;
  const next = session.runSheet[session.runSheet.indexOf(session.current) + 1];
  const to = next !== undefined && chance.roll(3) > 0 ? next : aStage(weather);
  return coach(weather, 'session.goTo', { from: chance.roll(10) ? session.current : aStage(weather), to });
}

function arrange(weather: Weather): Wish {
  const { chance, session } = weather;
  const ahead = session.runSheet.slice(session.runSheet.indexOf(session.current) + 1);
  return coach(weather, 'session.arrange', { ahead: chance.shuffle(chance.roll(6) ? ahead : session.runSheet) });
}

function addNote(weather: Weather): Wish {
  const { chance, notes, number } = weather;
  const again = chance.roll(10) === 0;
  const note = again ? aNote(weather) : newId('note', weather);
  const text = chance.roll(20) ? `Note ${number} é${'!'.repeat(chance.roll(5))}` : ' ';
  const wish = toStage(weather, 'addNote', { note, prompt: chance.pick(['agree', 'argue', 'argue', 'nowhere']), text, for: maybeFor(weather) });
  notes.push({ id: note, by: wish.by });
  return wish;
}

function toNote(weather: Weather, type: string, more: object): Wish {
  const note = aNote(weather);
  const { chance, notes } = weather;
  const author = notes.find(({ id }) => id === note)?.by;
  const wish = toStage(weather, type, { note, ...more });
  return author && chance.roll(3) ? { ...wish, by: author } : wish;
}

/** Most go to the stage that is on; some are late, for another stage or by the wrong hands. */
function toStage(weather: Weather, type: string, data: object, by: 'coach' | 'someone' = 'someone'): Wish {
  const { chance, session } = weather;
  const kind = session.plan.get(session.current)?.kind ?? '';
  const opened = [...session.opened.keys()].filter((id) => session.plan.get(id)?.kind === kind);
  const stage = chance.roll(5) ? session.current : (opened[chance.roll(opened.length)] ?? aStage(weather));
  const wish = by === 'coach' && chance.roll(12) ? coach(weather, `${kind}.${type}`, data) : someone(weather, `${kind}.${type}`, data);
  return { ...wish, stage };
}
