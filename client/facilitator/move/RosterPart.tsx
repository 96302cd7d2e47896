// In the sheet of a person: who they are on the roster, where they came in under another name.

import { type FormEvent, useId, useState } from 'react';
import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../../kit/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { useSlice } from '../../sync/hooks.ts';
import { words } from '../../words/repair.ts';
import { useDesk } from '../desk.ts';
import form from '../Form.module.css';
import styles from '../PersonSheet.module.css';
import type { Person } from '../PersonSheet.tsx';

/** Nothing where nobody is awaited any more. */
export function RosterPart({ person }: { readonly person: Person }) {
  const { ask } = useDesk();
  const heading = useId();
  const expected = useSlice<SetupView>('facilitator', 'setup')?.expected ?? [];
  const [chosen, setChosen] = useState('');
  const listed = expected.find(({ id }) => id === chosen);
  if (expected.length === 0) return null;
  const recognise = (event: FormEvent): void => {
    event.preventDefault();
    if (listed) void ask('people.recognise', { person: person.id, expected: listed.id }, { text: words.person.recognised(person.name, listed.name) });
  };
  return (
    <form className={classes(form.form, styles.part)} onSubmit={recognise} aria-labelledby={heading}>
      <div>
        <h3 id={heading}>{words.person.roster}</h3>
        <p className={form.text}>{words.person.rosterHint}</p>
      </div>
      <label className={form.choice}>
        <span>{words.person.rosterName}</span>
        <select value={listed?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{words.person.rosterNone}</option>
          {inOrder(expected, person.name).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {listed && <Button type="submit">{words.person.recognise(listed.name)}</Button>}
    </form>
  );
}

/** By name; those first that share a word with the name somebody gave, as a roster has the family's name besides. */
function inOrder(expected: SetupView['expected'], name: string): SetupView['expected'] {
  const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase().split(/[\s,]+/);
  const given = new Set(wordsOf(name));
  const isClose = (listed: string): boolean => wordsOf(listed).some((word) => given.has(word));
  return [...expected].sort((a, b) => Number(isClose(b.name)) - Number(isClose(a.name)) || a.name.localeCompare(b.name));
}
