// Where a facilitator begins: what is running, the ready workshops, what was run before.

import { useCallback, useEffect, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Empty } from '../kit/Empty.tsx';
import { Logo } from '../kit/Logo.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Skeleton } from '../kit/Skeleton.tsx';
import { keepFacilitatorSecret } from '../sync/identity.ts';
import { remembers } from '../sync/memory.ts';
import { words } from '../words/start.ts';
import { type Asked, ask } from './ask.ts';
import { HostKey } from './HostKey.tsx';
import { keepHostKey, keptHostKey } from './keptKey.ts';
import { type SessionListing, Sessions } from './Sessions.tsx';
import styles from './Shelf.module.css';
import { type WorkshopListing, WorkshopRow } from './WorkshopRow.tsx';

const { shelf } = words;
type Listed = Asked<readonly SessionListing[]>;

export function ShelfPage() {
  const [workshops, setWorkshops] = useState<Asked<readonly WorkshopListing[]> | null>(null);
  const [sessions, setSessions] = useState<Listed | null>(null);
  const [starting, setStarting] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const look = useCallback(async (): Promise<void> => {
    setWorkshops(null);
    const [all, running] = await Promise.all([
      ask<readonly WorkshopListing[]>('/api/workshops'),
      ask<readonly SessionListing[]>('/api/sessions', { key: keptHostKey() }),
    ]);
    setWorkshops(all);
    setSessions(running);
  }, []);
  useEffect(() => {
    document.title = `${shelf.title} – ${words.title}`;
    void look();
  }, [look]);

  const tryKey = async (key: string): Promise<Listed> => {
    const answer = await ask<readonly SessionListing[]>('/api/sessions', { key });
    if (answer.ok) {
      keepHostKey(key);
      setSessions(answer);
      setRefused(null);
    }
    return answer;
  };

  const start = async (workshop: string, rehearse: boolean): Promise<void> => {
    if (starting !== null) return;
    setStarting(workshop);
    setRefused(null);
    const made = await ask<{ code: string; facilitatorSecret: string }>('/api/sessions', { key: keptHostKey(), body: { workshop } });
    if (!made.ok) {
      setStarting(null);
      setRefused(whyNot(made));
      if (made.why === 'hostOnly') setSessions(made);
      return;
    }
    const { code, facilitatorSecret } = made.value;
    keepFacilitatorSecret(code, facilitatorSecret);
    // Where nothing is remembered, the secret travels as it does in a facilitator link.
    location.assign(`/f/${code}${remembers ? (rehearse ? '#rehearse' : '') : `#${facilitatorSecret}`}`);
  };

  const isHost = sessions?.ok === true;
  const all = isHost ? [...sessions.value].sort((a, b) => b.createdAt - a.createdAt) : [];
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <a href="/" aria-label={shelf.back}>
          <Logo size="1.6rem" />
        </a>
      </header>
      <main>
        <h1 className={styles.title}>{shelf.title}</h1>
        {sessions?.ok === false && (sessions.why === 'hostOnly' || sessions.why === 'tooManyTries') && <HostKey onKey={tryKey} />}
        <Sessions title={shelf.running} sessions={all.filter((session) => !session.ended)} />
        <section className={styles.part} aria-labelledby="shelf">
          <h2 id="shelf">{shelf.choose}</h2>
          {refused && <Notice tone="refusal">{refused}</Notice>}
          <Shelf workshops={workshops} onAgain={look} starting={starting} onStart={start} />
        </section>
        <Sessions title={shelf.earlier} sessions={all.filter((session) => session.ended)} />
      </main>
      <footer className={styles.foot}>{location.protocol === 'http:' ? shelf.openAir : shelf.stays}</footer>
    </div>
  );
}

interface ShelfProps {
  workshops: Asked<readonly WorkshopListing[]> | null;
  onAgain: () => Promise<void>;
  starting: string | null;
  onStart: (workshop: string, rehearse: boolean) => Promise<void>;
}

function Shelf({ workshops, onAgain, starting, onStart }: ShelfProps) {
  if (workshops === null) return <Skeleton lines={6} label={shelf.looking} />;
  if (!workshops.ok) {
    return (
      <Notice tone="warn" action={<Button onClick={() => void onAgain()}>{shelf.again}</Button>}>
        {workshops.why === 'signIn' ? words.signIn : shelf.offline}
      </Notice>
    );
  }
  if (workshops.value.length === 0) return <Empty topic="A">{shelf.none}</Empty>;
  return (
    <ul className={styles.list}>
      {workshops.value.map((workshop, place) => (
        <WorkshopRow
          key={workshop.id}
          workshop={workshop}
          first={place === 0}
          busy={starting === workshop.id}
          onStart={(rehearse) => void onStart(workshop.id, rehearse)}
        />
      ))}
    </ul>
  );
}

function whyNot({ why, wait }: Exclude<Asked<unknown>, { ok: true }>): string {
  switch (why) {
    case 'hostOnly':
      return `${shelf.notStarted} ${shelf.keyWhy}`;
    case 'slowDown':
      return `${shelf.notStarted} ${shelf.slowDown(wait)}`;
    case 'tooManyTries':
      return `${shelf.notStarted} ${shelf.keyTooMany(wait)}`;
    case 'notSaved':
      return `${shelf.notStarted} ${shelf.notSaved}`;
    case 'unreachable':
      return `${shelf.notStarted} ${shelf.offline}`;
    case 'signIn':
      return `${shelf.notStarted} ${words.signIn}`;
    default:
      return `${shelf.notStarted} ${words.broken}`;
  }
}
