import { type FormEvent, useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { FieldError } from '../../kit/Field.tsx';
import { words } from '../../words/setup.ts';
import form from '../Form.module.css';
import { Choices } from './Choices.tsx';
import { PeoplePicker, type Pickable } from './PeoplePicker.tsx';
import type { SheetAsk } from './useSheetAsk.ts';
import type { Wish } from './wishGroups.ts';

const KINDS = ['apart', 'together', 'companion'] as const;
/** As many as one command names. */
const MOST = 12;
/** More than these do not fit at a table beside the person they are with. */
const MOST_COMPANIONS = 3;

export interface WishFormProps {
  readonly people: readonly Pickable[];
  readonly ask: SheetAsk['ask'];
}

export function WishForm({ people, ask }: WishFormProps) {
  const [kind, setKind] = useState<Wish['kind']>('apart');
  /** Of a companion's wish, the person who is accompanied. */
  const [chosen, choose] = useState<readonly string[]>([]);
  const [companions, chooseCompanions] = useState<readonly string[]>([]);
  const [sought, seek] = useState('');
  const [companionSought, seekCompanion] = useState('');
  const [said, say] = useState<'missing' | 'made' | 'madeAhead' | null>(null);
  const pairs = kind === 'companion';
  // Whoever has come meanwhile is somebody else than their line on the roster.
  const known = (ids: readonly string[]): readonly string[] => ids.filter((id) => people.some((person) => person.id === id));
  const wished = wishesOf(kind, known(chosen), known(companions));

  const seekNobody = (): void => {
    seek('');
    seekCompanion('');
  };
  const change = (next: Wish['kind']): void => {
    setKind(next);
    choose([]);
    chooseCompanions([]);
    seekNobody();
    say(null);
  };
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (wished.length === 0) return say('missing');
    say(null);
    for (const one of wished) {
      if (!(await ask('groups.wish', { kind, people: [...one], on: true }))) return;
      chooseCompanions((now) => now.filter((id) => id !== one[0]));
    }
    choose([]);
    seekNobody();
    const ahead = wished.flat().some((id) => people.some((person) => person.id === id && person.awaited));
    say(ahead ? 'madeAhead' : 'made');
  };

  return (
    <form className={form.form} onSubmit={(event) => void make(event)}>
      <Choices
        legend={words.wishes.kind}
        options={KINDS.map((value) => ({ value, label: words.wishes.kinds[value], hint: words.wishes.hints[value] }))}
        value={kind}
        onChange={change}
      />
      <PeoplePicker
        key={kind}
        label={pairs ? words.wishes.accompanied : words.wishes.who}
        people={people.filter(({ id }) => !companions.includes(id))}
        chosen={chosen}
        onChange={choose}
        most={pairs ? 1 : MOST}
        sought={sought}
        onSeek={seek}
      />
      {pairs && (
        <PeoplePicker
          label={words.wishes.companions}
          people={people.filter(({ id }) => !chosen.includes(id))}
          chosen={companions}
          onChange={chooseCompanions}
          most={MOST_COMPANIONS}
          sought={companionSought}
          onSeek={seekCompanion}
        />
      )}
      <FieldError id="wish-missing">{said === 'missing' && wished.length === 0 && (pairs ? words.wishes.needBoth : words.wishes.needTwo)}</FieldError>
      <Button type="submit" variant="primary">
        {words.wishes.make[kind]}
      </Button>
      <p role="status">{(said === 'made' || said === 'madeAhead') && words.wishes[said]}</p>
    </form>
  );
}

/** One for each command; a companion is named before the person they are with. */
function wishesOf(kind: Wish['kind'], chosen: readonly string[], companions: readonly string[]): readonly (readonly string[])[] {
  if (kind !== 'companion') return chosen.length < 2 ? [] : [chosen];
  return chosen.slice(0, 1).flatMap((host) => companions.map((companion) => [companion, host]));
}
