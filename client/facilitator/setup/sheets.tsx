// The two sheets of what is settled beforehand. They come when they are opened: most of a session never needs them.

import { type ComponentType, lazy, Suspense } from 'react';
import { Sheet } from '../../kit/Sheet.tsx';
import { Skeleton } from '../../kit/Skeleton.tsx';
import { words } from '../../words/console.ts';

interface Closing {
  readonly onClose: () => void;
}

/** On a line that fails just now, a sheet says so; the console below goes on. */
const orLost = (): { default: ComponentType<Closing> } => ({ default: Lost });
const LazySetup = lazy(() => import('./SetupPage.tsx').then(({ SetupPage }) => ({ default: SetupPage }), orLost));
const LazyRoster = lazy(() => import('./RosterPage.tsx').then(({ RosterPage }) => ({ default: RosterPage }), orLost));

export function SetupSheet({ onClose }: Closing) {
  return (
    <Suspense fallback={<Coming title={words.setup.title} onClose={onClose} />}>
      <LazySetup onClose={onClose} />
    </Suspense>
  );
}

export function RosterSheet({ onClose }: Closing) {
  return (
    <Suspense fallback={<Coming title={words.setup.rosterTitle} onClose={onClose} />}>
      <LazyRoster onClose={onClose} />
    </Suspense>
  );
}

function Coming({ title, onClose }: Closing & { readonly title: string }) {
  return (
    <Sheet open onClose={onClose} title={title} closeLabel={words.close} side="end">
      <Skeleton lines={6} label={words.setup.coming} />
    </Sheet>
  );
}

function Lost({ onClose }: Closing) {
  return (
    <Sheet open onClose={onClose} title={words.setup.lostTitle} closeLabel={words.close} side="end">
      <p>{words.setup.lost}</p>
    </Sheet>
  );
}
