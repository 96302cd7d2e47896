// The console: run sheet, room, what needs you; and below them, always in the same place, what happens next.

import { type ComponentType, useMemo, useState } from 'react';
import { type Hands, HandsProvider, MovingProvider } from '../stages/parts/hands.ts';
import type { FacilitatorView, Send } from '../stages/screen.ts';
import { useLine } from '../sync/hooks.ts';
import { newId } from '../sync/ids.ts';
import { words } from '../words/console.ts';
import styles from './Console.module.css';
import { type Sheet, useDesk } from './desk.ts';
import { Middle } from './Middle.tsx';
import { Ghost } from './move/Ghost.tsx';
import { useMoving } from './move/useMoving.ts';
import { type Pane, Panes } from './Panes.tsx';
import { RunSheet } from './RunSheet.tsx';
import { Sheets } from './Sheets.tsx';
import { Side } from './Side.tsx';
import { Toasts } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { Transport } from './Transport.tsx';
import { useDoor } from './useDoor.ts';
import { useKeys } from './useKeys.ts';
import { useSteps } from './useSteps.ts';
import type { ShownToast } from './useToasts.ts';

export interface ConsoleProps {
  readonly sheet: Sheet | null;
  readonly send: Send;
  readonly screen: ComponentType<{ readonly view: never; readonly send: Send }> | null;
  readonly toasts: readonly ShownToast[];
  readonly dismiss: (id: number) => void;
}

export function Console({ sheet, send, screen: Screen, toasts, dismiss }: ConsoleProps) {
  const { session, needs, view, say, open } = useDesk();
  const { propose } = useLine();
  const [pane, setPane] = useState<Pane>('stage');
  const [preview, setPreview] = useState(false);
  const steps = useSteps();
  const lock = useDoor();
  const { moving, lift, start, stop, ghost } = useMoving(() => setPane('tables'));
  const hands = useMemo<Hands>(
    () => ({
      openPerson: (person) => open({ kind: 'person', person }),
      openSetup: () => open({ kind: 'setup' }),
      openRoster: () => open({ kind: 'roster' }),
      propose,
      newId,
      lift,
      startMove: start,
      stopMove: stop,
      say: (text) => say({ text, about: 'groups' }),
    }),
    [open, propose, lift, start, stop, say],
  );
  const show = (one: Pane): void => {
    stop();
    setPane(one);
  };

  useKeys({
    ' ': steps.forward,
    ArrowRight: steps.forward,
    ArrowLeft: steps.back,
    t: steps.pause,
    '+': () => steps.extend(1),
    '=': () => steps.extend(1),
    '-': () => steps.extend(-1),
    '−': () => steps.extend(-1),
    u: steps.undo,
    l: lock,
    s: pressSpotlight,
    p: () => setPreview((shown) => !shown),
    1: () => show('stage'),
    2: () => show('tables'),
    3: () => show('people'),
    '?': () => open({ kind: 'keys' }),
  });

  return (
    <HandsProvider value={hands}>
      <MovingProvider value={moving}>
        <div className={styles.console} data-pane={pane}>
          <TopBar onNeeds={() => show('needs')} undo={steps.undo} />
          <Panes pane={pane} onPane={show} needs={needs.filter((need) => need.quiet !== true).length} />
          <RunSheet goTo={steps.goTo} />
          <Middle pane={pane}>
            {Screen ? <StageScreen screen={Screen} view={view} send={send} key={session.stage.id} /> : <p>{words.stage.unknown}</p>}
          </Middle>
          <Side preview={preview} onPreview={setPreview} />
          <Transport steps={steps} />
          <Toasts toasts={toasts} dismiss={dismiss} undo={steps.undo} />
          <Sheets sheet={sheet} end={steps.end} />
          <Ghost place={ghost} />
        </div>
      </MovingProvider>
    </HandsProvider>
  );
}

/** Its own view is sealed into the screen of the kind; a list never gives it another kind's. */
function StageScreen({
  screen: Screen,
  view,
  send,
}: {
  readonly screen: NonNullable<ConsoleProps['screen']>;
  readonly view: FacilitatorView;
  readonly send: Send;
}) {
  return <Screen view={view as never} send={send} />;
}

/** The note in hand; else the one that is up, to take it down; else the first. Which notes can be lit is the stage's own business. */
function pressSpotlight(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-spotlight]')];
  const inHand = document.activeElement?.closest('[data-note]')?.querySelector<HTMLButtonElement>('button[data-spotlight]');
  (inHand ?? buttons.find((button) => button.getAttribute('aria-pressed') === 'true') ?? buttons[0])?.click();
}
