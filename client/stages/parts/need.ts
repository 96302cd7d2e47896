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

/** A way to mend the whole room, in words. */
export interface Way {
  /** Names it to the server. */
  readonly key: string;
  /** One sentence or two: what it costs and what happens. */
  readonly summary: string;
  /** Everything that happens, where the summary only counts it. */
  readonly lines: readonly string[];
  /** The button's words. */
  readonly does: string;
}

export interface Need {
  /** The same need keeps it, so that it stays where it is on the screen. */
  readonly id: string;
  readonly text: string;
  /** The piece it is about. */
  readonly topic?: string;
  /** What the text only counts. */
  readonly lines?: readonly string[];
  /** What can be done, the best first. */
  readonly fixes: readonly Fix[];
  /** Ways to mend all of it, the best first. */
  readonly ways?: readonly Way[];
  /** Somebody who can be moved by hand to mend it. */
  readonly move?: { readonly person: string; readonly label: string };
  /** Good to know, and nothing that waits: it is not counted. */
  readonly quiet?: boolean;
}
