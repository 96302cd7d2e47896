// The front door: which page an address leads to. Each page is a bundle of its own, so that a phone does not download the console.

import { Component, type ComponentType, lazy, type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { readCode } from '#shared/base/ids';
import './kit/fonts.css';
import './kit/theme.css';
import { words } from './words/front.ts';

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
  'f/print': lazy(() => import('./print/main.tsx').then(({ PrintPage }) => ({ default: PrintPage }))),
  r: lazy(() => import('./report/main.tsx').then(({ ReportPage }) => ({ default: ReportPage }))),
};

/** A page whose bundle got lost on bad wifi says so, instead of staying blank. */
class Edge extends Component<{ readonly children: ReactNode }, { readonly lost: boolean }> {
  override state = { lost: false };

  static getDerivedStateFromError(): { lost: boolean } {
    return { lost: true };
  }

  override render(): ReactNode {
    if (!this.state.lost) return this.props.children;
    return (
      <main style={{ padding: '2rem' }}>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <button type="button" onClick={() => location.reload()} style={{ textDecoration: 'underline', minHeight: '3rem' }}>
          {words.again}
        </button>
      </main>
    );
  }
}

// The QR is all capitals, which makes it smaller, so /J/ABC234 leads where /j/ABC234 does.
const [, segment = '', code = '', part = ''] = location.pathname.split('/');
const Page = PAGES[(part === '' ? segment : `${segment}/${part}`).toLowerCase()] ?? PAGES[''];
const root = document.getElementById('root');
if (root && Page) {
  createRoot(root).render(
    <StrictMode>
      <Edge>
        <Suspense fallback={null}>
          <Page code={readCode(decodeURIComponent(code))} />
        </Suspense>
      </Edge>
    </StrictMode>,
  );
}
