// A stage kind that is no part of the house: one question, some answers, a count. Made of what kinds are made of, and nothing else.

import { accept, never, refuse } from '#shared/base/decision';
import { flag, key, list, object, type Shaped, text } from '#shared/base/shape';
import type { CommandRules, StageEvent, StageKind } from '#shared/stages/kind';

const answer = object({ id: key(), text: text(80) });
const config = object({ question: text(200), answers: list(answer, 2, 6) });
type PollConfig = Shaped<typeof config>;

const commands = {
  answer: { shape: object({ answer: key() }), may: 'participant' },
  show: { shape: object({ on: flag() }), may: 'facilitator' },
} satisfies CommandRules;

type PollEvent = StageEvent<'answered', { readonly person: string; readonly answer: string }> | StageEvent<'shown', { readonly on: boolean }>;

interface PollState {
  readonly answers: ReadonlyMap<string, string>;
  readonly shown: boolean;
}

export const poll: StageKind<PollConfig, PollState, typeof commands, PollEvent> = {
  name: 'poll',
  config,
  begins: 'at once',
  needs: 'nothing',
  commands,
  open: () => ({ answers: new Map(), shown: false }),

  decide(state, command, scene) {
    switch (command.type) {
      case 'answer': {
        if (command.by.role !== 'participant') return refuse('participantOnly');
        const { answer: chosen } = command.data;
        if (!scene.config.answers.some(({ id }) => id === chosen)) return refuse('noSuchPrompt');
        const { person } = command.by;
        return state.answers.get(person) === chosen ? accept() : accept({ type: 'answered', data: { person, answer: chosen } });
      }
      case 'show':
        return state.shown === command.data.on ? accept() : accept({ type: 'shown', data: { on: command.data.on } });
      default:
        return never(command);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'answered':
        return { answers: new Map(state.answers).set(event.data.person, event.data.answer), shown: state.shown };
      case 'shown':
        return { answers: state.answers, shown: event.data.on };
      default:
        return never(event);
    }
  },

  touches: (event) => (event.type === 'shown' ? ['all', 'facilitator'] : ['all', 'facilitator', { person: event.data.person }]),

  slices: {
    all: (state, { config: { question, answers } }) => ({
      question,
      answers: answers.map(({ id, text: words }) => ({ id, text: words })),
      counts: state.shown ? countsOf(state, answers) : null,
      answered: state.answers.size,
    }),
    facilitator: (state, scene) => ({ counts: countsOf(state, scene.config.answers), shown: state.shown }),
    person: (state, _scene, person) => ({ mine: state.answers.get(person) ?? null }),
  },
};

function countsOf(state: PollState, answers: PollConfig['answers']): readonly number[] {
  return answers.map(({ id }) => [...state.answers.values()].filter((chosen) => chosen === id).length);
}
