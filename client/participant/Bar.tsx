// The slim bar above everything: who I am, how much time, whether all is saved, and the menu. In the same place on every screen.

import { useState } from 'react';
import type { TeachingCard } from '#shared/stages/teachingCard';
import type { MeView, SessionView } from '#shared/view/views';
import { IconButton } from '../kit/IconButton.tsx';
import { Logo } from '../kit/Logo.tsx';
import { Piece } from '../kit/Piece.tsx';
import { Timer } from '../kit/Timer.tsx';
import type { Send } from '../stages/screen.ts';
import { words } from '../words/phone.ts';
import styles from './Frame.module.css';
import { Saved } from './Saved.tsx';
import { useFetched } from './useFetched.ts';
import type { Settings } from './useSettings.ts';

export interface BarProps {
  session: SessionView;
  me: MeView;
  card: TeachingCard | null;
  now: () => number;
  settings: Settings;
  send: Send;
}

/** Nobody needs it before one is in, and everybody may need it when the wifi is gone. */
const fetchMenu = () => import('./Menu.tsx');
const say = (threshold: keyof typeof words.frame.spoken): string => words.frame.spoken[threshold];

export function Bar({ session, me, card, now, settings, send }: BarProps) {
  const [open, setOpen] = useState(false);
  const menu = useFetched(fetchMenu);
  const topic = me.seat?.topic ?? null;
  return (
    <>
      <header className={styles.bar}>
        {topic === null ? (
          <Logo mark size="min(2rem, 9vw)" />
        ) : (
          <Piece topic={topic} of={session.topics.length} state="ready" size="min(2.25rem, 10vw)" title={words.frame.topic(topic)} />
        )}
        <div className={styles.who}>
          <p className={styles.name}>
            <bdi>{me.name}</bdi>
          </p>
          <Saved />
        </div>
        {session.timer && !session.ended && settings.timer && (
          <div className={styles.time}>
            <Timer key={session.stage.id} view={session.timer} now={now} label={words.frame.timer} say={say} caption={false} />
          </div>
        )}
        <IconButton icon="more" label={words.frame.menu} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      </header>
      {/* A part of its own, so that the head of the sheet is not taken for the head of the page. */}
      <section>
        {menu && <menu.Menu open={open} onClose={() => setOpen(false)} session={session} me={me} card={card} settings={settings} send={send} />}
      </section>
    </>
  );
}
