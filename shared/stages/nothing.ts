// For kinds that keep nothing and are asked nothing: the engine does all the work in their stages.

/** No commands at all. */
export type NoCommands = Record<never, never>;
export const noCommands: NoCommands = {};

export interface Nothing {
  readonly kept: 'nothing';
}
export const NOTHING: Nothing = { kept: 'nothing' };
