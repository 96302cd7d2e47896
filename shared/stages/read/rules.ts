// Silent reading. Everybody has their own pace, so everybody has their own "I'm done".

import { accept, type Decision, never, refuse } from '../../base/decision.ts';
import type { PersonId } from '../../base/ids.ts';
import { topicsOf } from '../../people/groups.ts';
import type { CommandsOf, Scene, StageKind } from '../kind.ts';
import { commands, config, type ReadConfig, type ReadEvent, type ReadState } from './kind.ts';
import { all, facilitator, person, presenter, topic } from './slices.ts';

type Done = Extract<CommandsOf<typeof commands>, { type: 'done' }>;

export const read: StageKind<ReadConfig, ReadState, typeof commands, ReadEvent> = {
  name: 'read',
  config,
  begins: 'on the word',
  needs: 'topics',
  commands,
  open: () => ({ done: new Set(), asked: new Set() }),

  decide(state, command, scene) {
    switch (command.type) {
      case 'done':
        return done(state, command, scene);
      case 'needTime': {
        if (command.by.role !== 'participant') return refuse('participantOnly');
        const { person } = command.by;
        // A wish that arrives when the reading is over has nobody left to grant it.
        return state.asked.has(person) || !scene.current ? accept() : accept({ type: 'timeAsked', data: { person } });
      }
      case 'clearRequests':
        return state.asked.size === 0 ? accept() : accept({ type: 'requestsCleared', data: { people: [...state.asked] } });
      default:
        return never(command);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'readerDone': {
        const { person, done } = event.data;
        // Who is done needs no more time.
        return { done: withOrWithout(state.done, person, done), asked: done ? withOrWithout(state.asked, person, false) : state.asked };
      }
      case 'timeAsked':
        return { done: state.done, asked: withOrWithout(state.asked, event.data.person, true) };
      case 'requestsCleared':
        return { done: state.done, asked: new Set() };
      default:
        return never(event);
    }
  },

  touches(event) {
    switch (event.type) {
      case 'readerDone':
        return ['presenter', 'facilitator', 'pieces', { person: event.data.person }];
      case 'timeAsked':
        return ['facilitator', { person: event.data.person }];
      case 'requestsCleared':
        return ['facilitator', ...event.data.people.map((person) => ({ person }))];
      default:
        return never(event);
    }
  },

  slices: { all, topic, person, presenter, facilitator },

  piece(state, scene, person, topic) {
    if (!topicsOf(scene.seats.get(person)).includes(topic)) return null;
    if (state.done.has(person) || (scene.hasRun && !scene.current)) return 'ready';
    return scene.running ? 'reading' : null;
  },
};

function done(state: ReadState, { data, by }: Done, scene: Scene<ReadConfig>): Decision<ReadEvent> {
  const person = data.for ?? (by.role === 'participant' ? by.person : null);
  if (person === null) return refuse('participantOnly');
  if (by.role === 'participant' && person !== by.person) return refuse('notYours');
  const reader = scene.people.get(person);
  if (!reader || reader.removed) return refuse('noSuchPerson');
  if (topicsOf(scene.seats.get(person)).length === 0) return refuse('noSuchTopic');
  return state.done.has(person) === data.done ? accept() : accept({ type: 'readerDone', data: { person, done: data.done } });
}

function withOrWithout(people: ReadonlySet<PersonId>, person: PersonId, on: boolean): ReadonlySet<PersonId> {
  if (people.has(person) === on) return people;
  const copy = new Set(people);
  if (on) copy.add(person);
  else copy.delete(person);
  return copy;
}
