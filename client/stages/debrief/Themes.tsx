import { type FormEvent, useState } from 'react';
import type { Theme } from '#shared/stages/debrief/slices';
import { Button } from '../../kit/Button.tsx';
import { Field } from '../../kit/Field.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { words } from '../../words/console.ts';
import { useHands } from '../parts/hands.ts';
import type { Send } from '../screen.ts';
import styles from './Facilitator.module.css';

const text = words.stages.debrief;

/** Headings that the facilitator finds for notes that belong together. */
export function Themes({ themes, send }: { readonly themes: readonly Theme[]; readonly send: Send }) {
  const { newId } = useHands();
  const [title, setTitle] = useState('');
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (title.trim() === '') return;
    const { ok } = await send('debrief.makeTheme', { theme: newId(), title });
    if (ok) setTitle('');
  };
  return (
    <details className={styles.themes} open={themes.length > 0}>
      <summary>{text.themes}</summary>
      {themes.length === 0 && <p className={styles.quiet}>{text.noThemes}</p>}
      <ul>
        {themes.map((theme) => (
          <li key={theme.id}>
            <bdi>{theme.title}</bdi>
            <IconButton icon="close" label={text.dropTheme(theme.title)} onClick={() => void send('debrief.dropTheme', { theme: theme.id })} />
          </li>
        ))}
      </ul>
      <form className={styles.make} onSubmit={(event) => void make(event)}>
        <Field label={text.makeTheme} value={title} onChange={setTitle} maxLength={80} autoComplete="off" />
        <Button type="submit">{text.make}</Button>
      </form>
    </details>
  );
}
