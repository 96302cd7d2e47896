// The questions of a stage one by one, what the group has written under each, and the box to write in.

import { useEffect, useRef, useState } from 'react';
import type { Prompt } from '#shared/stages/note';
import type { HiddenNoteView, NoteView } from '#shared/stages/noteViews';
import type { TableView } from '#shared/view/views';
import { Button } from '../../kit/Button.tsx';
import { stageWords } from '../../words/phoneStages.ts';
import type { ParticipantView, Send } from '../screen.ts';
import styles from './NoteBoard.module.css';
import { NoteList } from './NoteList.tsx';
import { shownNotes, starsLeft } from './notes.ts';
import { usePhone } from './phone.ts';

export interface Board {
  /** The stage kind, which is the first word of the commands. */
  readonly kind: 'discuss' | 'teach';
  readonly prompts: readonly Prompt[];
  readonly notes: readonly NoteView[];
  readonly hidden: readonly HiddenNoteView[];
  /** How many stars a group may give in all. */
  readonly mustSay: number;
  readonly mustSayLeft: number;
}

/** Many notes that arrive together are told together. */
const TELL_EVERY = 10_000;

/** The question that is open; remembered for the stage. */
export function usePrompt(board: Board, key: string): readonly [Prompt | null, (id: string) => void] {
  const { recall, keep } = usePhone();
  const [open, setOpen] = useState(() => recall(`prompt:${key}`));
  const choose = (id: string): void => {
    setOpen(id);
    keep(`prompt:${key}`, id);
  };
  return [board.prompts.find((prompt) => prompt.id === open) ?? board.prompts[0] ?? null, choose];
}

export interface NoteBoardProps {
  view: Pick<ParticipantView, 'me' | 'pending' | 'draftKey' | 'session'>;
  board: Board;
  table: TableView | null;
  prompt: Prompt;
  onPrompt: (id: string) => void;
  send: Send;
}

export function NoteBoard({ view, board, table, prompt, onPrompt, send }: NoteBoardProps) {
  const { me, session } = view;
  const shown = shownNotes(board.notes, board.hidden, view.pending, { me, members: table?.members ?? [] });
  const here = shown.filter((note) => note.prompt === prompt.id);
  const left = starsLeft(board.mustSayLeft, board.notes, shown);
  const next = board.prompts[board.prompts.indexOf(prompt) + 1];
  useTellNews(board.notes, me.id);
  const go = (id: string): void => {
    onPrompt(id);
    scrollTo({ top: 0 });
  };
  return (
    <section className={styles.board}>
      {board.prompts.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are ways to look
        <div className={styles.tabs} role="group" aria-label={stageWords.notes.questions}>
          {board.prompts.map((one) => {
            const many = shown.filter((note) => note.prompt === one.id).length;
            return (
              <button
                key={one.id}
                type="button"
                className={styles.tab}
                aria-pressed={one.id === prompt.id}
                aria-label={stageWords.notes.tab(one.title, many)}
                onClick={() => onPrompt(one.id)}
              >
                <span lang={session.language}>{one.title}</span>
                <span className={styles.count}>{many}</span>
              </button>
            );
          })}
        </div>
      )}
      <h2 className={styles.question} lang={session.language} dir="auto">
        {prompt.question || prompt.title}
      </h2>
      {board.mustSay > 0 && shown.length > 0 && <p className={styles.stars}>{stageWords.notes.stars(left)}</p>}
      <NoteList notes={here} view={view} board={board} prompt={prompt} starsLeft={left} send={send} />
      {next && here.length > 0 && (
        <Button variant="quiet" iconAfter="next" onClick={() => go(next.id)}>
          {stageWords.notes.next(next.title)}
        </Button>
      )}
    </section>
  );
}

/** What others wrote, told to a screen reader in bundles. */
function useTellNews(notes: readonly NoteView[], me: string): void {
  const { announce } = usePhone();
  const many = notes.filter((note) => note.author.id !== me).length;
  const told = useRef(many);
  const latest = useRef(many);
  latest.current = many;
  useEffect(() => {
    const timer = setInterval(() => {
      const fresh = latest.current - told.current;
      told.current = latest.current;
      if (fresh > 0) announce(stageWords.notes.news(fresh));
    }, TELL_EVERY);
    return () => clearInterval(timer);
  }, [announce]);
}
