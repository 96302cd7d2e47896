// The box for the next note, above the keyboard. What stands in it is kept on the device at every key.

import { useRef } from 'react';
import { countCharacters, NOTE_LIMIT } from '#shared/base/text';
import type { Prompt } from '#shared/stages/note';
import type { TableView } from '#shared/view/views';
import { Button } from '../../kit/Button.tsx';
import { TextBox } from '../../kit/TextBox.tsx';
import { sayNo } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import type { ParticipantView, Send } from '../screen.ts';
import styles from './NoteBoard.module.css';
import { useDraft, usePhone } from './phone.ts';

export interface NoteComposerProps {
  view: Pick<ParticipantView, 'me' | 'draftKey' | 'session'>;
  kind: 'discuss' | 'teach';
  prompt: Prompt;
  table: TableView | null;
  send: Send;
}

export function NoteComposer({ view, kind, prompt, table, send }: NoteComposerProps) {
  const { drafts, newId } = usePhone();
  const box = useRef<HTMLTextAreaElement>(null);
  const key = `${view.draftKey}:${prompt.id}`;
  const draft = useDraft(key);
  const text = draft?.text ?? '';
  const phoneless = (table?.members ?? []).filter((member) => !member.phone && member.id !== view.me.id);
  const author = phoneless.find((mate) => mate.id === draft?.for)?.id ?? null;
  const put = (next: string, forWhom: string | null): void =>
    drafts.put(key, {
      text: next,
      for: forWhom,
      refusal: null,
      type: `${kind}.addNote`,
      data: { prompt: prompt.id, for: forWhom },
      prompt: prompt.title,
      stage: view.session.stage.title,
    });
  const post = (): void => {
    box.current?.focus();
    if (text.trim() === '' || countCharacters(text) > NOTE_LIMIT) return;
    drafts.drop(key);
    // A refusal comes back as a draft, with its reason: here, or wherever the room is by then.
    void send(`${kind}.addNote`, { note: newId(), prompt: prompt.id, text, for: author });
  };
  return (
    <div className={styles.composer}>
      <p className={styles.ask} lang={view.session.language} dir="auto" aria-hidden>
        {prompt.question || prompt.title}
      </p>
      {phoneless.length > 0 && (
        <fieldset className={styles.authors}>
          <legend>{stageWords.notes.for}</legend>
          {[{ id: null, name: stageWords.notes.me }, ...phoneless].map(({ id, name }) => (
            <button key={id} type="button" className={styles.author} aria-pressed={author === id} onClick={() => put(text, id)}>
              <bdi>{name}</bdi>
            </button>
          ))}
        </fieldset>
      )}
      <div className={styles.write}>
        <TextBox
          ref={box}
          label={stageWords.notes.write(prompt.title)}
          labelHidden
          placeholder={stageWords.notes.placeholder}
          rows={1}
          value={text}
          onChange={(next) => put(next, author)}
          onSend={post}
          limit={NOTE_LIMIT}
          counter={stageWords.notes.left}
          error={draft?.refusal && sayNo(draft.refusal)}
          enterKeyHint="enter"
          data-draft={key}
        />
        {/* The keyboard stays: whoever sends one note often has another. */}
        <Button variant="primary" onMouseDown={(event) => event.preventDefault()} onClick={post} aria-disabled={text.trim() === '' || undefined}>
          {stageWords.notes.send}
        </Button>
      </div>
    </div>
  );
}
