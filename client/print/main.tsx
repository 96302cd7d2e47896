// What a facilitator prints for a room without phones. What is below the bar on the screen is what comes out on paper.

import { useCallback, useEffect, useRef, useState } from 'react';
import { Logo } from '../kit/Logo.tsx';
import { Notice } from '../kit/Notice.tsx';
import paper from '../kit/Paper.module.css';
import { Skeleton } from '../kit/Skeleton.tsx';
import type { Answer } from '../sync/askWithSecret.ts';
import { facilitatorSecret } from '../sync/identity.ts';
import { words } from '../words/print.ts';
import { Bar } from './Bar.tsx';
import { Door } from './Door.tsx';
import { type Fetched, fetchPrintout } from './fetchPrintout.ts';
import { type Kind, kindsAsked, phoneless } from './kinds.ts';
import { Sheets } from './Sheets.tsx';

export function PrintPage({ code }: { readonly code: string }) {
  // Taken out of the address at the first look; the later ones find it on the device.
  const [secret] = useState(() => facilitatorSecret(code));
  const [answer, setAnswer] = useState<Answer<Fetched> | null>(null);
  const [busy, setBusy] = useState(false);
  const [stale, setStale] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<Kind>>(() => kindsAsked(location.search));
  const [fewCards, setFewCards] = useState(false);
  const latest = useRef(0);

  const look = useCallback(async (): Promise<void> => {
    if (secret === null) return;
    setBusy(true);
    const asked = ++latest.current;
    const fresh = await fetchPrintout(code, secret);
    if (asked !== latest.current) return;
    setBusy(false);
    // What is on the page stays there when the wifi is gone.
    setAnswer((before) => (!fresh.ok && before?.ok ? before : fresh));
    setStale(!fresh.ok);
  }, [code, secret]);
  useEffect(() => void look(), [look]);
  const title = answer?.ok ? answer.value.printout.title : words.kicker;
  useEffect(() => {
    // Also the name under which a browser keeps the page as a PDF.
    document.title = words.page(title);
  }, [title]);

  return (
    <div className={paper.page}>
      <header className={paper.top}>
        <a href={`/f/${code}`} aria-label={words.home}>
          <Logo size="1.5rem" />
        </a>
      </header>
      <main>
        {secret === null && <Door code={code} why="unknownPerson" wait={null} onAgain={null} />}
        {secret !== null && answer === null && (
          <div className={paper.waiting}>
            <Skeleton lines={8} label={words.loading} />
          </div>
        )}
        {answer?.ok === false && <Door code={code} why={answer.why} wait={answer.wait} onAgain={() => void look()} />}
        {answer?.ok && (
          <>
            <Bar
              printout={answer.value.printout}
              chosen={chosen}
              busy={busy}
              fewCards={fewCards}
              onChoose={setChosen}
              onFewCards={setFewCards}
              onRefresh={() => void look()}
            />
            {stale && (
              <div className={paper.trouble}>
                <Notice tone="warn">{words.refreshFailed}</Notice>
              </div>
            )}
            <Sheets printout={fewCards ? phoneless(answer.value.printout) : answer.value.printout} at={answer.value.at} chosen={chosen} />
          </>
        )}
      </main>
    </div>
  );
}
