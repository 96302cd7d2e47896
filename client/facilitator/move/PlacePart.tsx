// In the sheet of a person: where they sit, the way to another table, and the lock that keeps them there.

import { type FormEvent, useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { Field } from '../../kit/Field.tsx';
import { useHands } from '../../stages/parts/hands.ts';
import { words } from '../../words/repair.ts';
import { useDesk } from '../desk.ts';
import form from '../Form.module.css';
import type { Person } from '../PersonSheet.tsx';

export function PlacePart({ person }: { readonly person: Person }) {
  const { room, open, ask } = useDesk();
  const { startMove } = useHands();
  if (room.homes.length === 0) return <SitsAt person={person} key={person.sitsAt} />;
  const move = (): void => {
    open(null);
    startMove(person.id);
  };
  return (
    <section>
      <div className={form.row}>
        {person.status === 'here' && <Button onClick={move}>{words.move.start}</Button>}
        <Button
          variant={person.status === 'here' ? 'quiet' : 'plain'}
          icon={person.fixed ? 'lock' : 'unlock'}
          onClick={() => void ask('groups.fix', { people: [person.id], fixed: !person.fixed })}
        >
          {person.fixed ? words.person.unlock : words.person.lock}
        </Button>
      </div>
      {person.fixed && <p className={form.text}>{words.person.locked}</p>}
    </section>
  );
}

/** Most tables have one or two digits; what is no number is no table. */
const DIGITS = 3;

function SitsAt({ person }: { readonly person: Person }) {
  const { ask } = useDesk();
  const known = person.sitsAt === null ? '' : String(person.sitsAt);
  const [text, setText] = useState(known);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const table = text === '' ? null : Number(text);
    const said = { text: words.person.sitsAtSaved(person.name, table), about: `table of ${person.id}` };
    void ask('people.sitAt', { table, for: person.id }, said);
  };
  return (
    <form className={form.form} onSubmit={save}>
      <Field
        label={words.person.sitsAt}
        hint={words.person.sitsAtHint}
        value={text}
        onChange={(typed) => setText(typed.replace(/\D/g, '').slice(0, DIGITS))}
        inputMode="numeric"
        autoComplete="off"
      />
      {text !== known && <Button type="submit">{words.person.saveSitsAt}</Button>}
    </form>
  );
}
