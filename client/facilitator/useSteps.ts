// Moving the room: forward, back, anywhere; the timer; and taking it back.

import { useState } from 'react';
import type { DeskView } from '#shared/view/deskViews';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { useDesk } from './desk.ts';
import { type NextStep, nextStep, stageBefore } from './nextStep.ts';
import { pressGuard } from './pressGuard.ts';

export interface Steps {
  readonly next: NextStep;
  /** The title of the stage that Back leads to; null at the first one. */
  readonly before: string | null;
  /** Asked, and not yet answered. */
  readonly busy: boolean;
  forward(): void;
  back(): void;
  goTo(stage: string): void;
  end(ended: boolean): void;
  pause(): void;
  extend(minutes: number): void;
  undo(): void;
}

export function useSteps(): Steps {
  const { session, runSheet, room, people, view, waiting, desk, ask, say, open } = useDesk();
  const [guard] = useState(() => pressGuard());
  const [busy, setBusy] = useState(false);
  const { stage, timer } = session;
  const next = nextStep({ session, runSheet, room, people, setup: view.setup, desk, waiting });
  const former = stageBefore(stage.id, runSheet);

  const titleOf = (id: string): string => runSheet.stages.find((one) => one.id === id)?.title ?? '';

  const doing = async (what: Promise<unknown>): Promise<void> => {
    setBusy(true);
    await what;
    setBusy(false);
  };

  const move = (from: string, to: string): void => {
    const takeBack = { label: words.next.backTo(titleOf(from)), run: () => move(to, from) };
    void doing(ask('session.goTo', { from, to }, { text: words.moved(titleOf(to)), about: 'stage', action: takeBack }));
  };

  const guarded = (does: () => void) => (): void => {
    if (guard(performance.now())) does();
  };

  return {
    next,
    before: former?.title ?? null,
    busy,
    forward: guarded(() => {
      if (next.kind === 'begin') void doing(ask('session.begin', { stage: next.stage }));
      else if (next.kind === 'go') move(next.from, next.to);
      else if (next.kind === 'reopen') void doing(ask('session.end', { ended: false }));
      else open({ kind: 'end' });
    }),
    back: guarded(() => {
      if (former) move(stage.id, former.id);
      else say({ text: words.next.atStart, about: 'stage' });
    }),
    goTo: (to) => move(stage.id, to),
    end: (ended) => void doing(ask('session.end', { ended })),
    pause: () => {
      if (timer && stage.phase === 'running') void ask('session.pause', { stage: stage.id, paused: timer.runningSince !== null });
    },
    extend: (minutes) => void ask('session.extend', { stage: stage.id, minutes }),
    undo: () => {
      if (desk.undo) void ask('groups.undo', { step: desk.undo.at }, { text: takenBack(desk.undo), about: 'undo' });
      else say({ text: words.toast.nothingToUndo, about: 'undo' });
    },
  };
}

function takenBack({ what, names, people }: NonNullable<DeskView['undo']>): string {
  const said = repairWords.takenBack;
  const who = names.filter((name) => name !== '');
  switch (what) {
    case 'groups.formed':
      return said.formed;
    case 'groups.dealt':
      return said.dealt;
    case 'groups.topicGiven':
      return said.topicGiven(who);
    case 'groups.repaired':
      return said.repaired(people);
    default:
      return said.moved(who);
  }
}
