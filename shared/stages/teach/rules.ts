// One topic comes home: its experts teach it at every table, and the table writes what it makes of it.

import { accept, type Decision, refuse } from '../../base/decision.ts';
import type { CommandsOf, Scene, StageKind } from '../kind.ts';
import { boardOutcome, EMPTY_BOARD, evolveBoard, touchesOfNote } from '../noteBoard.ts';
import { decideNote } from '../noteRules.ts';
import { commands, config, type TeachConfig, type TeachEvent, type TeachState } from './kind.ts';
import { all, facilitator, group, person, presenter } from './slices.ts';
import { isExpert, lacksCard } from './tables.ts';

type Taught = Extract<CommandsOf<typeof commands>, { type: 'taught' }>;

export const teach: StageKind<TeachConfig, TeachState, typeof commands, TeachEvent> = {
  name: 'teach',
  config,
  begins: 'on the word',
  needs: 'topics',
  commands,
  open: () => ({ board: EMPTY_BOARD, taught: new Set() }),
  decide: (state, command, scene) => (command.type === 'taught' ? taught(state, command, scene) : decideNote(state.board, command, scene)),

  evolve(state, event, stamp) {
    if (event.type !== 'topicTaught') {
      const board = evolveBoard(state.board, event, stamp);
      return board === state.board ? state : { board, taught: state.taught };
    }
    const { group, on } = event.data;
    if (state.taught.has(group) === on) return state;
    const others = [...state.taught].filter((one) => one !== group);
    return { board: state.board, taught: new Set(on ? [...others, group] : others) };
  },

  touches: (event) => (event.type === 'topicTaught' ? [{ group: event.data.group }, 'presenter', 'facilitator', 'pieces'] : touchesOfNote(event)),
  slices: { all, group, person, presenter, facilitator },
  outcome: (state, scene) => boardOutcome(state.board, scene, scene.config.topic),

  /** Asked for anybody at the table: the piece locks in also where the card has taught instead of an expert. */
  piece(state, scene, person, topic) {
    if (topic !== scene.config.topic) return null;
    if (scene.hasRun && !scene.current) return 'taught';
    const table = scene.groupOf(person);
    return table !== null && state.taught.has(table) ? 'taught' : null;
  },
};

function taught(state: TeachState, { data, by }: Taught, scene: Scene<TeachConfig>): Decision<TeachEvent> {
  const own = by.role === 'participant' ? scene.groupOf(by.person) : null;
  const table = data.group ?? own;
  if (table === null || !scene.groups.some((one) => one.id === table)) return refuse('noSuchGroup');
  if (by.role === 'participant') {
    if (table !== own) return refuse('otherGroup');
    if (!isExpert(by.person, scene) && !lacksCard(table, scene)) return refuse('notExpert');
  }
  return state.taught.has(table) === data.on ? accept() : accept({ type: 'topicTaught', data: { group: table, on: data.on } });
}
