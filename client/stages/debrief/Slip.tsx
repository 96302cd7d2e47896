import type { DebriefNote } from '#shared/stages/debrief/slices';
import { Icon } from '../../kit/Icon.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { words } from '../../words/presenter.ts';
import { textWidth } from '../parts/textWidth.ts';
import styles from './Presenter.module.css';

/** Lines of a slip so wide, in em; words break where they want, so each line loses a little. */
export function slipHeight(note: DebriefNote, width: number): number {
  const column = Math.max(4, width - 1.5);
  const lines = note.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line) * 1.14) / column)), 0);
  return 0.95 + lines * 1.27 + (hasFoot(note) ? 1.25 : 0);
}

export function hasFoot({ author, echoes, mustSay }: DebriefNote): boolean {
  return author !== null || echoes > 0 || mustSay;
}

/** A note as a printed slip. */
export function Slip({ note, of }: { note: DebriefNote; of: number }) {
  return (
    <article className={styles.slip} data-topic={note.topic ?? undefined} data-must={note.mustSay || undefined}>
      <p className={styles.text} dir="auto">
        {note.text}
      </p>
      {hasFoot(note) && <Foot note={note} of={of} />}
    </article>
  );
}

export function Foot({ note, of }: { note: DebriefNote; of: number }) {
  return (
    <p className={styles.foot}>
      {note.topic && <Piece topic={note.topic} of={of} size="1.2em" title={note.topic} />}
      {note.mustSay && (
        <span className={styles.must}>
          <Icon name="starFilled" size="0.9em" /> {words.debrief.mustSay}
        </span>
      )}
      {note.echoes > 0 && <span>{words.debrief.echoes(note.echoes)}</span>}
      {note.author && <bdi className={styles.author}>{note.author}</bdi>}
    </p>
  );
}
