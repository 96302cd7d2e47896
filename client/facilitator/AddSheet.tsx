import { type FormEvent, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Field } from '../kit/Field.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { newId } from '../sync/ids.ts';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Form.module.css';

/** Somebody without a phone: in the jigsaw like everyone else. The field stays for the next one. */
export function AddSheet({ onClose }: { readonly onClose: () => void }) {
  const { ask } = useDesk();
  const [name, setName] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await ask('people.add', { person: newId(), name }, { text: words.toast.added(name) })) setName('');
  };
  return (
    <Sheet open onClose={onClose} title={words.person.addTitle} closeLabel={words.close} side="end">
      <form className={styles.form} onSubmit={(event) => void add(event)}>
        <Field label={words.person.name} hint={words.person.addHint} value={name} onChange={setName} autoComplete="off" autoFocus />
        <Button type="submit" variant="primary">
          {words.person.addDo}
        </Button>
      </form>
    </Sheet>
  );
}
