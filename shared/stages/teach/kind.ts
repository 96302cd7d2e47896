import type { GroupId } from '../../base/ids.ts';
import { flag, key, nullable, object, oneOf, type Shaped, withDefault } from '../../base/shape.ts';
import type { CommandRules, StageEvent } from '../kind.ts';
import type { NoteBoard, NoteEvent } from '../noteBoard.ts';
import { mustSay, noteCommands, prompts } from '../noteRules.ts';

export const config = object({
  topic: oneOf('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
  prompts: prompts(4),
  mustSay: mustSay(),
});

export type TeachConfig = Shaped<typeof config>;

export const commands = {
  ...noteCommands,
  /** `group`: the facilitator names the table; at a table it is one's own. */
  taught: { shape: object({ on: flag(), group: withDefault(nullable(key()), null) }), may: 'anyone' },
} satisfies CommandRules;

export type TeachEvent = NoteEvent | StageEvent<'topicTaught', { readonly group: GroupId; readonly on: boolean }>;

export interface TeachState {
  readonly board: NoteBoard;
  /** Tables where the topic has been taught: its piece is locked in there. */
  readonly taught: ReadonlySet<GroupId>;
}
