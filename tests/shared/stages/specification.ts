// given(what happened).when(somebody asks).thenHappens(events), or .thenRefused(reason), for any stage kind.

import { expect } from 'vitest';
import { accept, type Decision, refuse } from '#shared/base/decision';
import type { Refusal, RefusalReason } from '#shared/base/refusals';
import { SECOND } from '#shared/base/time';
import type { Actor } from '#shared/people/actor';
import type { CommandRules, CommandsOf, Scene, StageCommand, StageEvent, StageKind } from '#shared/stages/kind';

export const facilitator: Actor = { role: 'facilitator', id: 'coach' };

export function ask<Type extends string, Data>(who: string | Actor, type: Type, data: Data): StageCommand<Type, Data> {
  const by: Actor = typeof who === 'string' ? { role: 'participant', person: who } : who;
  return { id: 'command-1', type, data, by, at: 60 * SECOND, seed: 1 };
}

/** The state after some events. The first happens at second 1, the next at second 2. */
export function stateAfter<Config, State, Rules extends CommandRules, Event extends StageEvent>(
  kind: StageKind<Config, State, Rules, Event>,
  scene: Scene<Config>,
  events: readonly Event[],
): State {
  return events.reduce((state, event, index) => kind.evolve(state, event, { by: 'somebody', at: (index + 1) * SECOND }), kind.open(scene));
}

export function specify<Config, State, Rules extends CommandRules, Event extends StageEvent>(kind: StageKind<Config, State, Rules, Event>) {
  return (scene: Scene<Config>) => ({
    given: (...events: readonly Event[]) => ({
      when(command: CommandsOf<Rules>) {
        const decision: Decision<Event> = kind.decide(stateAfter(kind, scene, events), command, scene);
        return {
          thenHappens: (...expected: readonly Event[]) => expect(decision).toEqual(accept(...expected)),
          /** It is answered with yes, and nothing changes. */
          thenNothing: () => expect(decision).toEqual(accept()),
          thenRefused: (reason: RefusalReason, about?: Refusal['about']) => expect(decision).toEqual(refuse(reason, about)),
        };
      },
    }),
  });
}
