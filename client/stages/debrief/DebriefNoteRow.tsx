import type { Theme, WatchedDebriefNote } from '#shared/stages/debrief/slices';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { words } from '../../words/console.ts';
import type { Send } from '../screen.ts';
import styles from './Facilitator.module.css';

export interface DebriefNoteRowProps {
  readonly note: WatchedDebriefNote;
  /** How many topics there are. */
  readonly of: number;
  /** The number of the home table it was written at; null where it was written elsewhere. */
  readonly table: number | null;
  /** It is in the spotlight. */
  readonly lit: boolean;
  readonly themes: readonly Theme[];
  readonly send: Send;
}

const text = words.stages.debrief;

export function DebriefNoteRow({ note, of, table, lit, themes, send }: DebriefNoteRowProps) {
  const place = table === null ? (note.group === 'whole' ? '' : note.group) : words.tables.home(table);
  return (
    <li className={styles.note} data-note={note.id} data-lit={lit || undefined} data-hidden={note.hidden || undefined}>
      <Button
        size="small"
        icon="spotlight"
        data-spotlight
        aria-pressed={lit}
        aria-label={lit ? text.takeDown : text.spotlight}
        title={lit ? text.takeDown : text.spotlight}
        variant={lit ? 'plain' : 'quiet'}
        onClick={() => void send('debrief.spotlight', { note: lit ? null : note.id })}
      >
        {lit ? text.spotlit : ''}
      </Button>
      <div className={styles.text}>
        <p dir="auto">{note.text}</p>
        <p className={styles.foot}>
          {note.topic !== null && <Piece topic={note.topic} of={of} size="1.25rem" title={note.topic} />}
          {note.mustSay && <Icon name="starFilled" size="1em" />}
          <bdi>{text.by(note.author.name, place)}</bdi>
          {note.echoes > 0 && <span>{text.echoes(note.echoes)}</span>}
        </p>
      </div>
      {themes.length > 0 && (
        <select
          className={styles.theme}
          aria-label={text.moveTo(note.text.slice(0, 40))}
          value={note.theme ?? ''}
          onChange={(event) => void send('debrief.putInTheme', { note: note.id, theme: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">{text.noTheme}</option>
          {themes.map((theme) => (
            <option key={theme.id} value={theme.id}>
              {theme.title}
            </option>
          ))}
        </select>
      )}
      <IconButton
        icon={note.hidden ? 'eye' : 'eyeOff'}
        label={note.hidden ? text.unhide : text.hide}
        onClick={() => void send('debrief.hideNote', { note: note.id, on: !note.hidden })}
      />
    </li>
  );
}
