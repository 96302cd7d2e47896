// One of one's own notes, opened to be changed or taken back.

import { countCharacters, NOTE_LIMIT } from '#shared/base/text';
import type { Prompt } from '#shared/stages/note';
import { Button } from '../../kit/Button.tsx';
import { TextBox } from '../../kit/TextBox.tsx';
import { sayNo } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import type { ParticipantView, Send } from '../screen.ts';
import styles from './NoteBoard.module.css';
import type { ShownNote } from './notes.ts';
import { useDraft, usePhone } from './phone.ts';

export interface NoteEditorProps {
  note: ShownNote;
  kind: 'discuss' | 'teach';
  prompt: Prompt;
  view: Pick<ParticipantView, 'draftKey' | 'session'>;
  send: Send;
  onClose: () => void;
  onWithdraw: () => void;
}

export function NoteEditor({ note, kind, prompt, view, send, onClose, onWithdraw }: NoteEditorProps) {
  const { drafts } = usePhone();
  const key = `${view.draftKey}:edit:${note.id}`;
  const draft = useDraft(key);
  const text = draft?.text || note.text;
  const write = (next: string): void =>
    drafts.put(key, {
      text: next,
      for: null,
      refusal: null,
      type: `${kind}.editNote`,
      data: { note: note.id },
      prompt: prompt.title,
      stage: view.session.stage.title,
    });
  const save = (): void => {
    if (text.trim() === '' || countCharacters(text) > NOTE_LIMIT) return;
    drafts.drop(key);
    if (text !== note.text) void send(`${kind}.editNote`, { note: note.id, text });
    onClose();
  };
  return (
    <div className={styles.editor}>
      <TextBox
        label={prompt.title}
        value={text}
        onChange={write}
        onSend={save}
        limit={NOTE_LIMIT}
        counter={stageWords.notes.left}
        error={draft?.refusal && sayNo(draft.refusal)}
        data-draft={key}
      />
      <Button variant="primary" big onClick={save}>
        {stageWords.notes.save}
      </Button>
      <div className={styles.row}>
        <Button
          variant="quiet"
          onClick={() => {
            drafts.drop(key);
            onClose();
          }}
        >
          {stageWords.notes.cancel}
        </Button>
        <Button variant="danger" onClick={onWithdraw}>
          {stageWords.notes.withdraw}
        </Button>
      </div>
    </div>
  );
}
