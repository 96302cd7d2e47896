// What people and facilitators ask for in a storm: mostly what makes sense just then, and often what does not.

import type { Dice } from '#shared/base/dice';
import type { Actor } from '#shared/people/actor';
import { hasPhone } from '#shared/people/person';
import { TOPIC_IDS } from '#shared/plan/plan';
import type { Stamped } from '#shared/session/commands';
import type { Session } from '#shared/session/session';

export const FACILITATORS = ['coach-0001', 'coach-0002'] as const;
const MOST_PEOPLE = 22;

export interface Weather {
  readonly chance: Dice;
  readonly session: Session;
  /** Every note that anybody tried to write. */
  readonly notes: { readonly id: string; readonly by: Actor }[];
  readonly number: number;
}

type Wish = Pick<Stamped, 'type' | 'data' | 'by'> & { readonly stage?: string };
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
  [1, (w) => coach(w, 'groups.form', {})],
  [2, (w) => coach(w, 'groups.dealRest', {})],
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
  [3, (w) => toNote(w, 'withdrawNote', {})],
  [4, (w) => toNote(w, 'restoreNote', {})],
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

export function draw(weather: Weather): Wish {
  const { chance, session, number } = weather;
  if (number < 4 + (session.workshop.topics.length % 5) || (session.people.size < 6 && chance.roll(3) === 0)) return join(weather);
  const kind = session.plan.get(session.current)?.kind ?? '';
  const toStage = TO_STAGES[kind];
  return oneOf(chance, toStage && chance.roll(5) > 1 ? toStage : TO_THE_ENGINE)(weather);
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
  };
  return { type: 'people.join', data, by: { role: 'participant', person } };
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

function coach({ chance }: Weather, type: string, data: object): Wish {
  return { type, data, by: { role: 'facilitator', id: chance.pick(FACILITATORS) } };
}

/** Mostly a person with a phone; sometimes one without, one who was removed, a facilitator, or nobody at all. */
function someone(weather: Weather, type: string, data: object): Wish {
  const { chance, session } = weather;
  const phones = [...session.people.values()].filter(hasPhone);
  const person = phones[chance.roll(Math.max(1, phones.length))]?.id ?? 'ghost-0000';
  const by: Actor = chance.roll(12)
    ? { role: 'participant', person }
    : chance.pick([coach(weather, '', {}).by, { role: 'participant', person: 'ghost-0000' }]);
  const self = 'person' in data && chance.roll(4) ? { ...data, person } : data;
  return { type, data: self, by };
}

function newId(what: string, { number }: Weather): string {
  return `${what}-${String(number).padStart(6, '0')}`;
}

function nameOf({ chance, number }: Weather): string {
  return chance.pick([
    'Ana',
    'ana',
    'Li',
    'Zoë',
    'Šárka',
    `Person ${number}`,
    `Person ${number}`,
    `Person ${number}`,
    'Facilitator',
    ' ',
    'x'.repeat(41),
  ]);
}

function aPerson({ chance, session }: Weather): string {
  const people = [...session.people.keys()];
  return chance.roll(15) ? (people[chance.roll(Math.max(1, people.length))] ?? 'ghost-0000') : chance.pick(['ghost-0000', 'constructor']);
}

function maybeFor(weather: Weather): string | null {
  const { chance, session } = weather;
  if (chance.roll(3)) return null;
  const withoutPhone = [...session.people.values()].find((person) => !hasPhone(person));
  return withoutPhone && chance.roll(2) ? withoutPhone.id : aPerson(weather);
}

function aNote({ chance, notes }: Weather): string {
  // Mostly what was written lately: it is in the stage that is on, or in the one before.
  const from = chance.roll(3) ? Math.max(0, notes.length - 6) : 0;
  return notes[from + chance.roll(Math.max(1, notes.length - from))]?.id ?? 'note-ghost';
}

function aTopic({ chance, session }: Weather): string {
  const topics = session.workshop.topics.map((topic) => topic.id);
  return chance.roll(15) ? (topics[chance.roll(topics.length)] ?? 'A') : chance.pick(TOPIC_IDS);
}

function aHome({ chance, session }: Weather): string {
  const homes = session.groups.homes;
  return chance.roll(15) ? (homes[chance.roll(Math.max(1, homes.length))]?.id ?? '1') : chance.pick(['99', 'whole', 'toString']);
}

function anExpertGroup({ chance, session }: Weather): string {
  const experts = session.groups.experts;
  return chance.roll(15) ? (experts[chance.roll(Math.max(1, experts.length))]?.id ?? 'A') : 'Z9';
}

function aStage({ chance, session }: Weather): string {
  const stages = session.runSheet;
  return chance.roll(20) ? (chance.roll(2) ? session.current : (stages[chance.roll(stages.length)] ?? 'gather')) : 'constructor';
}

function anOpenedStage({ chance, session }: Weather): string {
  const stages = [...session.opened.keys()];
  return stages[chance.roll(stages.length)] ?? 'gather';
}
