import { useEffect, useState } from 'react';
import { signsWith } from '#shared/people/signs';
import type { SetupView } from '#shared/view/deskViews';
import type { CommandData } from '#shared/wire/messages';
import type { SheetAsk } from './useSheetAsk.ts';

type Change = Partial<CommandData['groups.set']>;

const NOTHING: CommandData['groups.set'] = {
  maxTable: null,
  largestExpert: null,
  weights: null,
  tables: null,
  topics: null,
  favourites: null,
  seated: null,
  scribes: null,
  autoRepair: null,
};

export interface Settings {
  readonly settings: SetupView['settings'];
  readonly weights: SetupView['weights'];
  /** Only what is named changes, of tables and questions too; 0 for a size is the usual one. */
  readonly set: (change: Change) => void;
}

/** The settings as they are, and as they will be in a moment: a switch that springs back until the server answers looks broken. */
export function useSettings(setup: SetupView, ask: SheetAsk['ask']): Settings {
  const [asked, setAsked] = useState<Change>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: news of the settings settles whatever was asked
  useEffect(() => setAsked({}), [setup]);
  const set = (change: Change): void => {
    setAsked((now) => both(now, change));
    void ask('groups.set', { ...NOTHING, ...change }).then((done) => {
      if (!done) setAsked({});
    });
  };
  return { settings: settingsWith(setup.settings, asked), weights: weightsWith(setup.weights, asked), set };
}

/** Lists name single tables and questions: what was asked about others is still on its way. */
function both(now: Change, next: Change): Change {
  return {
    ...now,
    ...next,
    ...(next.tables ? { tables: [...(now.tables ?? []), ...next.tables] } : {}),
    ...(next.weights ? { weights: [...(now.weights ?? []), ...next.weights] } : {}),
  };
}

function settingsWith(now: SetupView['settings'], asked: Change): SetupView['settings'] {
  const size = (given: number | null | undefined, before: number | null): number | null => (given === 0 ? null : (given ?? before));
  return {
    maxTable: size(asked.maxTable, now.maxTable),
    largestExpert: size(asked.largestExpert, now.largestExpert),
    weights: now.weights,
    tables: signsWith(now.tables, asked.tables ?? []),
    topics: asked.topics ?? now.topics,
    favourites: asked.favourites ?? now.favourites,
    seated: asked.seated ?? now.seated,
    scribes: asked.scribes ?? now.scribes,
    autoRepair: asked.autoRepair ?? now.autoRepair,
  };
}

function weightsWith(now: SetupView['weights'], { weights }: Change): SetupView['weights'] {
  return weights ? { ...now, ...Object.fromEntries(weights.map(({ question, weight }) => [question, weight])) } : now;
}
