import { useState } from 'react';
import type { SetupView } from '#shared/view/deskViews';
import { newId } from '../../sync/ids.ts';
import { words } from '../../words/setup.ts';
import { type Awaited, awaited, changeOf, inMessages, type Placed } from './rosterChanges.ts';
import { type SheetAsk, useSheetAsk } from './useSheetAsk.ts';
import { type Wish, wishesLost } from './wishGroups.ts';

type Expected = SetupView['expected'][number];

interface Said {
  readonly text: string;
  readonly undo?: (() => Promise<boolean>) | undefined;
}

export interface RosterAsk {
  readonly put: (people: readonly Placed[]) => Promise<boolean>;
  readonly remove: (people: readonly Expected[]) => Promise<boolean>;
  readonly enter: (person: Expected) => Promise<boolean>;
  readonly refusal: string;
  readonly said: Said | null;
  readonly undo: () => void;
  /** What was said last is no news any more. */
  readonly settle: () => void;
}

/** What can be done to the roster, each with a word about it and, where there is one, the way back. */
export function useRosterAsk(wishes: SetupView['wishes']): RosterAsk {
  const { ask, refusal } = useSheetAsk();
  const [said, say] = useState<Said | null>(null);

  const expect = (people: readonly Awaited[]): Promise<boolean> => inOrder(inMessages(people), (batch) => ask('people.expect', { people: batch }));
  const forget = async (ids: readonly string[]): Promise<boolean> => ids.length === 0 || (await ask('people.unexpect', { people: [...ids] }));
  const wish = (again: readonly Wish[]): Promise<boolean> =>
    inOrder(again, ({ kind, people }) => ask('groups.wish', { kind, people: [...people], on: true }));
  const told = async (done: Promise<boolean>, news: Said): Promise<boolean> => {
    say(null);
    const yes = await done;
    if (yes) say(news);
    return yes;
  };

  return {
    put: (people) => {
      const { put, before, fresh } = changeOf(people, newId);
      const undo = async (): Promise<boolean> => (await forget(fresh)) && expect(before);
      return told(expect(put), { text: fresh.length === 0 ? words.roster.changed(before.length) : words.roster.put(fresh.length), undo });
    },
    remove: (people) => {
      const ids = people.map(({ id }) => id);
      const lost = wishesLost(wishes, ids);
      const undo = async (): Promise<boolean> => (await expect(people.map(({ id, name, answers }) => awaited(id, name, answers)))) && wish(lost);
      return told(forget(ids), { text: words.roster.removed(people.length, lost.length), undo });
    },
    enter: ({ id, name, answers }) =>
      told(ask('people.add', { ...awaited(newId(), name, answers), expected: id }), { text: words.roster.entered(name) }),
    refusal,
    said,
    settle: () => say(null),
    undo: () => void (said?.undo && told(said.undo(), { text: words.roster.undone })),
  };
}

/** One after the other, so that a no stops the rest. */
async function inOrder<T>(items: readonly T[], each: (item: T) => ReturnType<SheetAsk['ask']>): Promise<boolean> {
  for (const item of items) if (!(await each(item))) return false;
  return true;
}
