// The canary: marked words in everything that is private, looked for in every room there is, moment by moment.
// A new field begins here: who may see it?

import { describe, expect, it } from 'vitest';
import type { Actor } from '#shared/people/actor';
import type { Workshop } from '#shared/plan/plan';
import { createSession } from '#shared/session/create';
import { decide } from '#shared/session/decide';
import type { Event } from '#shared/session/events';
import { evolve } from '#shared/session/evolve';
import { NOT_YET, type Session } from '#shared/session/session';
import { allRooms } from '#shared/view/rooms';
import { buildRoom, buildSlice } from '#shared/view/slices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { asAtTheDoor } from '../session/atTheDoor.ts';
import { jigsaw } from '../session/workshop.ts';

const PEOPLE = { ana: 'person-ana1', bo: 'person-bo11', cem: 'person-cem1', dee: 'person-dee1' } as const;
type Name = keyof typeof PEOPLE;
const coach: Actor = { role: 'facilitator', id: 'CANARYcoachId' };
const STAMP = { by: 'server', at: 0 };

function planted(): Workshop {
  const plain = jigsaw({ topics: 2 });
  const stages = plain.stages.map((stage) => ({
    ...stage,
    notes: `CANARYnotesOf${stage.id}`,
    config:
      stage.id === 'why'
        ? { points: ['One', 'Two'].map((title) => ({ title: `CANARYpoint${title}`, text: '', figure: null })), sources: '' }
        : stage.config,
  }));
  return { ...plain, stages, topics: plain.topics.map((topic) => ({ ...topic, reading: `CANARYreading${topic.id}` })) };
}

/** What the dice would draw and the door would hash, marked. */
function marked(event: Event): Event {
  if (event.type !== 'people.joined' || !('name' in event.data)) return event;
  const { data } = event;
  return { type: 'people.joined', data: { ...data, key: `CANARYkeyOf${data.name}`, personalCode: `CANARYcodeOf${data.name}` } };
}

/** A workshop that goes on from moment to moment. */
class Run {
  session: Session = NOT_YET;
  #asked = 0;

  constructor() {
    const facilitators = [{ id: 'CANARYcoachId', hash: 'CANARYcoachHash' }];
    const created = createSession(kinds, { id: 'CANARYsessionId', code: 'ABC234', workshop: planted(), facilitators }, STAMP);
    if (created.ok) this.#apply(created.events);
    for (const name of ['Ana', 'Bo', 'Cem', 'Dee'] as const) {
      const person = PEOPLE[name.toLowerCase() as Name];
      this.ask(person, 'people.join', { person, name, key: '', personalCode: '', another: false, simulated: false });
    }
  }

  ask(by: string | Actor, type: string, data: object, stage: string | null = null): this {
    const actor: Actor = typeof by === 'string' ? { role: 'participant', person: by } : by;
    const decision = decide(kinds, this.session, {
      id: `command-${++this.#asked}`,
      type,
      stage,
      data: asAtTheDoor(type, data),
      by: actor,
      at: 0,
      seed: 1,
    });
    if (!decision.ok) throw new Error(`${type}: ${decision.refusal.reason}`);
    this.#apply(decision.events);
    return this;
  }

  goTo(to: string): this {
    return this.ask(coach, 'session.goTo', { from: this.session.current, to }).ask(coach, 'session.begin', { stage: to });
  }

  write(by: Name, stage: string, word: string): this {
    return this.ask(
      PEOPLE[by],
      `${this.session.plan.get(stage)?.kind}.addNote`,
      { note: word, prompt: 'agree', text: `CANARY${word}`, for: null },
      stage,
    );
  }

  /** Every room in which the word can be found, with people by their names. */
  whoHas(word: string): readonly string[] {
    const rooms = allRooms(this.session).filter((room) => JSON.stringify(buildRoom(kinds, this.session, room)).includes(word));
    return rooms.map(named).sort();
  }

  #apply(events: readonly Event[]): void {
    for (const event of events) this.session = evolve(kinds, this.session, marked(event), STAMP);
  }
}

function named(room: string): string {
  return Object.entries(PEOPLE).reduce((text, [name, id]) => text.replace(id, name), room);
}

const START = () => new Run();
const AT = {
  gather: START,
  show: (): Run => START().goTo('why'),
  secondPoint: (): Run => AT.show().ask(coach, 'show.showPoint', { point: 1 }, 'why'),
  form: (): Run => AT.secondPoint().goTo('form'),
  topics: (): Run =>
    (['ana', 'cem', 'bo', 'dee'] as const).reduce(
      (run, name, index) => run.ask(PEOPLE[name], 'groups.takeTopic', { topic: index % 2 ? 'B' : 'A', for: null }),
      AT.form(),
    ),
  read: (): Run => AT.topics().goTo('read'),
  /** Ana and Bo read A, Cem and Dee B; Ana and Cem sit at table 1. */
  experts: (): Run =>
    AT.read()
      .goTo('experts')
      .write('ana', 'experts', 'said-by-ana')
      .write('ana', 'experts', 'hidden-of-ana')
      .ask(coach, 'discuss.hideNote', { note: 'hidden-of-ana', on: true }, 'experts')
      .write('ana', 'experts', 'withdrawn-ana')
      .ask(PEOPLE.ana, 'discuss.withdrawNote', { note: 'withdrawn-ana' }, 'experts'),
  teach: (): Run => AT.experts().goTo('teachA').write('cem', 'teachA', 'table-of-cem'),
  withoutExpert: (): Run => AT.teach().ask(PEOPLE.bo, 'people.setStatus', { person: PEOPLE.bo, status: 'left' }),
  debrief: (): Run => AT.teach().goTo('debriefA'),
  shown: (): Run => AT.debrief().ask(coach, 'debrief.showPrompt', { board: 'experts', prompt: null }, 'debriefA'),
  notThisNote: (): Run => AT.shown().ask(coach, 'debrief.hideNote', { note: 'said-by-ana', on: true }, 'debriefA'),
  withNames: (): Run => AT.shown().ask(coach, 'debrief.showNames', { on: true }, 'debriefA'),
  wall: (): Run => AT.shown().goTo('wall').write('dee', 'wall', 'wall-of-dee'),
  promise: (): Run => AT.wall().goTo('promise').write('ana', 'promise', 'promise-of-ana'),
  close: (): Run => AT.promise().goTo('close'),
} satisfies { readonly [moment: string]: () => Run };
type Moment = keyof typeof AT;
const MOMENTS = Object.keys(AT) as Moment[];

const NOBODY: readonly string[] = [];

/** Who may have it always, and at which moments others may. */
const TABLE: readonly { readonly word: string; readonly always?: readonly string[]; readonly at?: { readonly [M in Moment]?: readonly string[] } }[] =
  [
    { word: 'CANARYkeyOf' },
    { word: 'CANARYcoachHash' },
    { word: 'CANARYcoachId' },
    { word: 'CANARYsessionId' },
    { word: 'CANARYcodeOfAna', always: ['facilitator', 'person:ana'] },
    { word: 'CANARYcodeOfDee', always: ['facilitator', 'person:dee'] },
    { word: 'CANARYnotesOf', always: ['facilitator'] },
    { word: 'CANARYpointOne', at: { show: ['all', 'facilitator'], secondPoint: ['facilitator'] } },
    { word: 'CANARYpointTwo', at: { show: ['facilitator'], secondPoint: ['all', 'facilitator'] } },
    { word: 'CANARYreadingA', at: { read: ['topic:A'], experts: ['topic:A'] } },
    { word: 'CANARYreadingB', at: { read: ['topic:B'], experts: ['topic:B'] } },
    {
      word: 'CANARYsaid-by-ana',
      at: {
        experts: ['expert:A', 'facilitator'],
        teach: ['facilitator', 'person:ana', 'person:bo'],
        // Bo's table has nobody who has read A: it gets the card instead.
        withoutExpert: ['facilitator', 'home:2', 'person:ana', 'person:bo'],
        debrief: ['facilitator', 'person:ana', 'person:bo'],
        shown: ['all', 'facilitator', 'person:ana', 'person:bo', 'presenter'],
        notThisNote: ['facilitator', 'person:ana', 'person:bo'],
        withNames: ['all', 'facilitator', 'person:ana', 'person:bo', 'presenter'],
        wall: ['person:ana', 'person:bo'],
        promise: ['person:ana', 'person:bo'],
        close: ['person:ana', 'person:bo'],
      },
    },
    { word: 'CANARYhidden-of-ana', at: { experts: ['facilitator', 'person:ana'] } },
    { word: 'CANARYwithdrawn-ana' },
    {
      word: 'CANARYtable-of-cem',
      at: {
        teach: ['facilitator', 'home:1'],
        withoutExpert: ['facilitator', 'home:1'],
        debrief: ['facilitator'],
        shown: ['facilitator'],
        notThisNote: ['facilitator'],
        withNames: ['facilitator'],
        close: ['person:cem'],
      },
    },
    { word: 'CANARYwall-of-dee', at: { wall: ['all', 'facilitator'], close: ['person:dee'] } },
    { word: 'CANARYpromise-of-ana', at: { promise: ['facilitator', 'person:ana'], close: ['person:ana'] } },
  ];

describe.each(MOMENTS)('at the moment "%s"', (moment) => {
  const run = AT[moment]();

  it.each(TABLE)('$word is in no other room than it may be', ({ word, always, at }) => {
    expect(run.whoHas(word)).toEqual(at?.[moment] ?? always ?? NOBODY);
  });
});

describe('every canary that may be seen', () => {
  it('is seen at some moment: the table looks for words that are there', () => {
    const seen = TABLE.filter(({ always, at }) => always ?? at).map(({ word }) => [
      word,
      MOMENTS.some((moment) => AT[moment]().whoHas(word).length > 0),
    ]);
    expect(seen.filter(([, found]) => !found)).toEqual([]);
  });

  it('was planted: the others are in the session itself', () => {
    const inside = JSON.stringify(AT.close().session, (_, value: unknown) =>
      value instanceof Map ? [...value] : value instanceof Set ? [...value] : value,
    );
    for (const { word } of TABLE) expect(inside).toContain(word);
  });
});

describe('names beside notes', () => {
  const slice = (moment: Moment, room: string) => JSON.stringify(buildSlice(kinds, AT[moment]().session, room, 'stage'));

  it('are on the projector only when the facilitator has said so, and never on the phones', () => {
    expect(slice('shown', 'presenter')).not.toContain('Ana');
    expect(slice('withNames', 'presenter')).toContain('Ana');
    expect(slice('withNames', 'all')).toContain('CANARYsaid-by-ana');
    expect(slice('withNames', 'all')).not.toContain('Ana');
  });

  it.each<Moment>(['experts', 'teach', 'withoutExpert', 'wall', 'promise', 'close'])('are not on the projector at the moment "%s"', (moment) => {
    expect(slice(moment, 'presenter')).not.toMatch(/Ana|Bo|Cem|Dee|person-/);
    expect(slice(moment, 'all')).not.toMatch(/Ana|Bo|Cem|Dee|person-/);
  });
});
