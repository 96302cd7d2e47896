import { useState } from 'react';
import type { DebriefAll, DebriefNote, DebriefPerson } from '#shared/stages/debrief/slices';
import { NoteCard } from '../../kit/NoteCard.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { TopicBadge } from '../../kit/TopicBadge.tsx';
import { sayNo } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import { lastAsked } from '../parts/asked.ts';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView, Send } from '../screen.ts';
import { Echo } from './Echo.tsx';
import styles from './Participant.module.css';

type View = ParticipantView<{ all: DebriefAll; person: DebriefPerson }>;

/** What the room looks at, in the hand; one tap says "that's us too". */
export function DebriefParticipant({ view, send }: { readonly view: View; readonly send: Send }) {
  const { session, all, mine, pending } = view;
  const { title, instruction } = session.stage;
  const [refusal, setRefusal] = useState<string | null>(null);
  const echoed = (note: string): boolean => {
    const asked = lastAsked(pending, 'debrief.echo', (one) => one.note === note);
    return asked?.on ?? mine?.echoed.includes(note) ?? false;
  };
  const echo = async (note: DebriefNote): Promise<void> => {
    const answer = await send('debrief.echo', { note: note.id, on: !echoed(note.id) });
    setRefusal(answer.ok ? null : sayNo(answer.refusal));
  };
  const card = (note: DebriefNote, look: 'slip' | 'poster') => {
    const on = echoed(note.id);
    // The room's count has not heard of our tap yet.
    const many = note.echoes + Number(on) - Number(mine?.echoed.includes(note.id) ?? false);
    return (
      <div className={look === 'poster' ? styles.poster : undefined}>
        <NoteCard
          text={note.text}
          star={note.mustSay ? { on: true, label: stageWords.debrief.mustSay } : undefined}
          menu={<Echo on={on} many={many} onToggle={() => void echo(note)} />}
        />
      </div>
    );
  };
  const parts = all ? themed(all) : [];
  return (
    <Stage title={title} lead={all?.question || instruction} lang={session.language}>
      {all?.topic && <TopicBadge topic={all.topic.id} of={session.topics.length} title={all.topic.title} lang={session.language} />}
      {refusal && <Notice tone="refusal">{refusal}</Notice>}
      {all?.spotlight && (
        <section>
          <h2 className={styles.head}>{stageWords.debrief.spotlight}</h2>
          {card(all.spotlight, 'poster')}
        </section>
      )}
      {!all?.spotlight && parts.length === 0 && <p className={styles.quiet}>{stageWords.debrief.nothing}</p>}
      {parts.map((part) => (
        <section key={part.id}>
          <h2 className={styles.head} lang={session.language}>
            {part.title}
          </h2>
          <ul className={styles.list}>
            {part.notes.map((note) => (
              <li key={note.id}>{card(note, 'slip')}</li>
            ))}
          </ul>
        </section>
      ))}
      {all && all.more > 0 && <p className={styles.quiet}>{stageWords.debrief.more(all.more)}</p>}
    </Stage>
  );
}

/** Under their themes where there are some; what has none comes last. */
function themed({ showing, themes, notes, spotlight }: DebriefAll): readonly { id: string; title: string; notes: readonly DebriefNote[] }[] {
  const rest = notes.filter((note) => note.id !== spotlight?.id);
  const named = themes.map(({ id, title }) => ({ id, title, notes: rest.filter((note) => note.theme === id) }));
  const loose = rest.filter((note) => !themes.some((theme) => theme.id === note.theme));
  const last = { id: '', title: named.length > 0 ? stageWords.debrief.rest : (showing?.title ?? ''), notes: loose };
  return [...named, last].filter((part) => part.notes.length > 0);
}
