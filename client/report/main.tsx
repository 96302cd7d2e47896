// The report page: finds out who this device is in the session, and shows what that reader may read.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '#shared/view/reportPage';
import { classes } from '../kit/classes.ts';
import { Logo } from '../kit/Logo.tsx';
import { Notice } from '../kit/Notice.tsx';
import paper from '../kit/Paper.module.css';
import { Skeleton } from '../kit/Skeleton.tsx';
import type { Answer } from '../sync/askWithSecret.ts';
import { facilitatorSecret, identityFor } from '../sync/identity.ts';
import { keysOf } from '../sync/memory.ts';
import { words } from '../words/report.ts';
import { Document } from './Document.tsx';
import { Door } from './Door.tsx';
import { fetchReport, keepFile } from './fetchReport.ts';
import styles from './Page.module.css';
import { Tools } from './Tools.tsx';

export function ReportPage({ code }: { code: string }) {
  const secret = useMemo(() => secretFor(code), [code]);
  const [names, setNames] = useState(true);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<Report> | null>(null);
  const latest = useRef(0);
  const answeredWith = useRef<boolean | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const look = useCallback(
    async (withNames: boolean): Promise<void> => {
      if (secret === null) return;
      setBusy(true);
      setNames(withNames);
      const asked = ++latest.current;
      const fresh = await fetchReport(code, secret, withNames);
      // An answer that was overtaken may have the names that the reader has just switched off.
      if (asked !== latest.current) return;
      setBusy(false);
      // What is on the page stays there when the wifi is gone.
      setAnswer((before) => (!fresh.ok && before?.ok ? before : fresh));
      setTrouble(fresh.ok ? null : words.refreshFailed);
      // The switch says what the page shows.
      if (!fresh.ok) setNames(answeredWith.current ?? true);
      else answeredWith.current = withNames;
    },
    [code, secret],
  );
  useEffect(() => void look(true), [look]);
  const title = answer?.ok ? answer.value.title : words.kicker;
  useEffect(() => {
    // Also the name under which a browser keeps the page as a PDF.
    document.title = words.page(title);
  }, [title]);

  const keep = async (kind: 'md' | 'json'): Promise<void> => {
    if (secret === null) return;
    setTrouble((await keepFile(code, secret, names, kind)) ? null : words.savingFailed);
  };

  return (
    <div className={paper.page}>
      <header className={classes(paper.top, styles.top)}>
        <a href="/" aria-label={words.home}>
          <Logo size="1.5rem" />
        </a>
        {answer?.ok && (
          <Tools
            facilitator={answer.value.reader === 'facilitator'}
            names={names}
            busy={busy}
            onNames={(on) => void look(on)}
            onRefresh={() => void look(names)}
            onKeep={(kind) => void keep(kind)}
          />
        )}
      </header>
      {answer?.ok && trouble && (
        <div className={paper.trouble}>
          <Notice tone="warn">{trouble}</Notice>
        </div>
      )}
      <main>
        {secret === null && <Door why="unknownPerson" wait={null} onAgain={null} />}
        {secret !== null && answer === null && (
          <div className={paper.waiting}>
            <Skeleton lines={8} label={words.loading} />
          </div>
        )}
        {answer?.ok && <Document report={answer.value} />}
        {answer?.ok === false && <Door why={answer.why} wait={answer.wait} onAgain={() => void look(names)} />}
      </main>
    </div>
  );
}

/** A facilitator's secret reads more than a participant's; null where this device has neither. */
function secretFor(code: string): string | null {
  const facilitates = facilitatorSecret(code);
  if (facilitates !== null) return facilitates;
  return keysOf('me:').includes(`me:${code}`) ? identityFor(code).secret : null;
}
