// What a stage tells the console besides its screen: what needs a hand, and what is still being waited for.

import type { CommandData, CommandType } from '#shared/wire/messages';

type Command = { [T in CommandType]: { readonly type: T; readonly data: CommandData[T] } }[CommandType];

type Letter = CommandData['groups.giveTopic']['topic'];

/** The topics of a session are among the letters that commands know; ids in views are plain text. */
export function asLetter(topic: string): Letter {
  return topic as Letter;
}

/** One tap that mends something; `after` is asked once that is done. */
export type Fix = Command & { readonly label: string; readonly after?: Command };

export interface Need {
  /** The same need keeps it, so that it stays where it is on the screen. */
  readonly id: string;
  readonly text: string;
  /** The piece it is about. */
  readonly topic?: string;
  /** What can be done, the best first. */
  readonly fixes: readonly Fix[];
}
