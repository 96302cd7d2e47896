import type { PersonId } from '../../base/ids.ts';
import { flag, id, nullable, object, type Shaped, text, withDefault } from '../../base/shape.ts';
import type { CommandRules, StageEvent } from '../kind.ts';

export const config = object({
  /** Markdown: what to look out for while reading. */
  hint: withDefault(text(1_000), ''),
});

export type ReadConfig = Shaped<typeof config>;

export const commands = {
  /** `for`: a facilitator says it for somebody whose phone can't. */
  done: { shape: object({ done: flag(), for: withDefault(nullable(id()), null) }), may: 'anyone' },
  needTime: { shape: object({}), may: 'participant' },
  clearRequests: { shape: object({}), may: 'facilitator' },
} satisfies CommandRules;

export type ReadEvent =
  | StageEvent<'readerDone', { readonly person: PersonId; readonly done: boolean }>
  | StageEvent<'timeAsked', { readonly person: PersonId }>
  /** Names everybody who had asked: their phones change. */
  | StageEvent<'requestsCleared', { readonly people: readonly PersonId[] }>;

export interface ReadState {
  readonly done: ReadonlySet<PersonId>;
  /** Who would like one more minute. Each counts once until the facilitator has answered. */
  readonly asked: ReadonlySet<PersonId>;
}
