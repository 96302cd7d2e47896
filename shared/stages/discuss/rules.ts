// Groups write notes under prompts, everybody at the same time, and choose what must be said at home.

import { topicsOf } from '../../people/groups.ts';
import type { StageKind } from '../kind.ts';
import { boardOutcome, EMPTY_BOARD, evolveBoard, type NoteBoard, type NoteEvent, touchesOfNote } from '../noteBoard.ts';
import { decideNote, noteCommands } from '../noteRules.ts';
import { config, type DiscussConfig } from './kind.ts';
import { all, facilitator, group, person, presenter, topic } from './slices.ts';

export const discuss: StageKind<DiscussConfig, NoteBoard, typeof noteCommands, NoteEvent> = {
  name: 'discuss',
  config,
  begins: 'on the word',
  // At home or alone people may write before anybody has a topic.
  needs: 'nothing',
  commands: noteCommands,
  open: () => EMPTY_BOARD,
  decide: decideNote,
  evolve: evolveBoard,
  touches: touchesOfNote,
  slices: { all, group, topic, person, presenter, facilitator },
  outcome: (board, scene) => boardOutcome(board, scene, null),
  piece(_board, scene, person, topic) {
    if (scene.grouping !== 'expert' || !topicsOf(scene.seats.get(person)).includes(topic)) return null;
    if (scene.current) return 'away';
    return scene.hasRun ? 'ready' : null;
  },
};
