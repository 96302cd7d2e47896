// The roster: who is still to come, and a list to put on it.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Known } from '#shared/people/roster';
import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Sheet } from '../../kit/Sheet.tsx';
import { Skeleton } from '../../kit/Skeleton.tsx';
import { useSlice } from '../../sync/hooks.ts';
import { words } from '../../words/setup.ts';
import { useDesk } from '../desk.ts';
import { ListPart } from './ListPart.tsx';
import { PutButton } from './PutButton.tsx';
import { RosterPart } from './RosterPart.tsx';
import styles from './Setup.module.css';
import { Tabs } from './Tabs.tsx';
import { useList } from './useList.ts';
import { type RosterAsk, useRosterAsk } from './useRosterAsk.ts';

interface Closing {
  readonly onClose: () => void;
}

export function RosterPage({ onClose }: Closing) {
  const setup = useSlice<SetupView>('facilitator', 'setup');
  if (setup) return <Opened setup={setup} onClose={onClose} />;
  return (
    <Sheet open onClose={onClose} title={words.roster.title} closeLabel={words.close} side="end">
      <Skeleton lines={6} label={words.loading} />
    </Sheet>
  );
}

function Opened({ setup, onClose }: Closing & { readonly setup: SetupView }) {
  const known = useKnown(setup);
  const asks = useRosterAsk(setup.wishes);
  const list = useList(setup.questions, known);
  const [tab, setTab] = useState<'awaited' | 'add'>(setup.expected.length === 0 ? 'add' : 'awaited');
  const tabs = [
    { id: 'awaited', title: words.roster.awaited(setup.expected.length) },
    { id: 'add', title: words.roster.add },
  ] as const;
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was pressed is gone by now, and with it the keyboard's place. Not to the way back: a second press would take it.
    if (asks.said !== null && document.activeElement === document.body) part.current?.focus({ preventScroll: true });
  });
  const turn = (to: typeof tab): void => {
    asks.settle();
    setTab(to);
  };
  const done = (): void => {
    list.setText('');
    setTab('awaited');
  };
  const puts = tab === 'add' && list.people.length > 0;
  const told = asks.refusal !== '' || asks.said !== null;
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.roster.title}
      closeLabel={words.close}
      side="end"
      // Below what scrolls: wherever one has just pressed something, the word about it is in sight.
      actions={
        (told || puts) && (
          <>
            {told && <Told asks={asks} />}
            {puts && <PutButton people={list.people} on={setup.expected.length} asks={asks} onDone={done} />}
          </>
        )
      }
    >
      <Tabs label={words.roster.parts} tabs={tabs} tab={tab} onTab={turn} />
      <section className={styles.parts} ref={part} tabIndex={-1} aria-label={tabs.find(({ id }) => id === tab)?.title}>
        {tab === 'awaited' && <RosterPart expected={setup.expected} questions={setup.questions} asks={asks} onAdd={() => turn('add')} />}
        {tab === 'add' && <ListPart list={list} questions={setup.questions} />}
      </section>
    </Sheet>
  );
}

/** What has just happened, with the way back; or why it did not. */
function Told({ asks }: { readonly asks: RosterAsk }) {
  if (asks.refusal !== '') return <Notice tone="refusal">{asks.refusal}</Notice>;
  if (asks.said === null) return null;
  return (
    <Notice
      action={
        asks.said.undo && (
          <Button size="small" icon="undo" onClick={asks.undo}>
            {words.undo}
          </Button>
        )
      }
    >
      {asks.said.text}
    </Notice>
  );
}

/** Everybody whom the session knows: those who came before those who are awaited. */
function useKnown(setup: SetupView): readonly Known[] {
  const { people } = useDesk().people;
  return useMemo(
    () => [
      ...people.filter((person) => !person.removed).map(({ id, name, answers }) => ({ id, name, answers, came: true })),
      ...setup.expected.map((one) => ({ ...one, came: false })),
    ],
    [people, setup.expected],
  );
}
