// A group's notes under one question; one's own can be changed, taken back, and brought back.

import { useEffect, useState } from 'react';
import type { Prompt } from '#shared/stages/note';
import { Button } from '../../kit/Button.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { NoteCard, type NoteMark } from '../../kit/NoteCard.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Sheet } from '../../kit/Sheet.tsx';
import { sayNo, words } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import type { ParticipantView, Send } from '../screen.ts';
import styles from './NoteBoard.module.css';
import type { Board } from './NoteBoard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { ShownNote } from './notes.ts';
import { usePhone } from './phone.ts';

/** A long time for "oh no". */
const UNDO_FOR = 10_000;

export interface NoteListProps {
  notes: readonly ShownNote[];
  view: Pick<ParticipantView, 'me' | 'draftKey' | 'session'>;
  board: Board;
  prompt: Prompt;
  starsLeft: number;
  send: Send;
}

export function NoteList({ notes, view, board, prompt, starsLeft, send }: NoteListProps) {
  const { away } = usePhone();
  const [opened, setOpened] = useState<string | null>(null);
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (withdrawn === null) return;
    const timer = setTimeout(() => setWithdrawn(null), UNDO_FOR);
    return () => clearTimeout(timer);
  }, [withdrawn]);

  const ask = async (type: 'withdrawNote' | 'restoreNote', note: string): Promise<void> => {
    setRefusal(null);
    const answer = await send(`${board.kind}.${type}`, { note });
    if (!answer.ok) setRefusal(sayNo(answer.refusal));
  };
  const star = async (note: ShownNote): Promise<void> => {
    setRefusal(null);
    const answer = await send(`${board.kind}.star`, { note: note.id, on: !note.mustSay });
    if (!answer.ok) setRefusal(sayNo(answer.refusal));
  };
  const withdraw = (note: string): void => {
    setOpened(null);
    setWithdrawn(note);
    void ask('withdrawNote', note);
  };
  const open = notes.find((note) => note.id === opened);
  return (
    <div>
      {refusal && <Notice tone="refusal">{refusal}</Notice>}
      {notes.length === 0 && !withdrawn && <p className={styles.none}>{stageWords.notes.noneMine}</p>}
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteCard
              text={note.text}
              author={note.author.id === view.me.id ? stageWords.notes.you : note.author.name}
              star={
                board.mustSay > 0 && !note.hidden
                  ? {
                      on: note.mustSay,
                      label: note.mustSay ? stageWords.notes.unstar : stageWords.notes.star,
                      onToggle: note.pending || (!note.mustSay && starsLeft === 0) ? undefined : () => void star(note),
                    }
                  : undefined
              }
              mark={markOf(note, away)}
              menu={note.mine && !note.hidden && <IconButton icon="more" label={stageWords.notes.edit} onClick={() => setOpened(note.id)} />}
            />
          </li>
        ))}
      </ul>
      {withdrawn && (
        <Notice
          action={
            <Button
              size="small"
              icon="undo"
              onClick={() => {
                setWithdrawn(null);
                void ask('restoreNote', withdrawn);
              }}
            >
              {stageWords.notes.undo}
            </Button>
          }
        >
          {stageWords.notes.withdrawn}
        </Notice>
      )}
      <Sheet open={open !== undefined} onClose={() => setOpened(null)} title={stageWords.notes.edit} closeLabel={words.frame.close}>
        {open && (
          <NoteEditor
            key={open.id}
            note={open}
            kind={board.kind}
            prompt={prompt}
            view={view}
            send={send}
            onClose={() => setOpened(null)}
            onWithdraw={() => withdraw(open.id)}
          />
        )}
      </Sheet>
    </div>
  );
}

function markOf(note: ShownNote, away: boolean): NoteMark | undefined {
  if (note.hidden) return { kind: 'hidden', label: stageWords.notes.hidden };
  if (note.pending) return away ? { kind: 'waiting', label: stageWords.notes.waiting } : { kind: 'sending', label: stageWords.notes.sending };
  return note.late ? { kind: 'late', label: stageWords.notes.late } : undefined;
}
