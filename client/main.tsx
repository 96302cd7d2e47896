// The front door: which page an address leads to. Each page is a bundle of its own, so that a phone does not download the console.

import { type ComponentType, lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { readCode } from '#shared/base/ids';
import './kit/fonts.css';
import './kit/theme.css';

export interface PageProps {
  /** The code in the address, as it is stored; empty where there is none. */
  readonly code: string;
}

const PAGES: { readonly [segment: string]: ComponentType<PageProps> } = {
  '': lazy(() => import('./start/main.tsx').then(({ StartPage }) => ({ default: StartPage }))),
  workshops: lazy(() => import('./start/shelf.tsx').then(({ ShelfPage }) => ({ default: ShelfPage }))),
  j: lazy(() => import('./participant/main.tsx').then(({ ParticipantPage }) => ({ default: ParticipantPage }))),
  s: lazy(() => import('./participant/main.tsx').then(({ ParticipantPage }) => ({ default: ParticipantPage }))),
  p: lazy(() => import('./presenter/main.tsx').then(({ PresenterPage }) => ({ default: PresenterPage }))),
  f: lazy(() => import('./facilitator/main.tsx').then(({ FacilitatorPage }) => ({ default: FacilitatorPage }))),
  r: lazy(() => import('./report/main.tsx').then(({ ReportPage }) => ({ default: ReportPage }))),
};

// The QR is all capitals, which makes it smaller, so /J/ABC234 leads where /j/ABC234 does.
const [, segment = '', code = ''] = location.pathname.split('/');
const Page = PAGES[segment.toLowerCase()] ?? PAGES[''];
const root = document.getElementById('root');
if (root && Page) {
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={null}>
        <Page code={readCode(decodeURIComponent(code))} />
      </Suspense>
    </StrictMode>,
  );
}
