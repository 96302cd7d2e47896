import { Fragment, useState } from 'react';
import type { TableSign } from '#shared/people/signs';
import type { CommandData } from '#shared/wire/messages';
import { words } from '../../words/setup.ts';
import styles from './Setup.module.css';

/** One line of one table's sign; the other stays as it is, whoever writes on it meanwhile. */
type SignChange = NonNullable<CommandData['groups.set']['tables']>[number];

/** Longer does not fit beside a table's number on the projector. */
const LONGEST = 40;

export interface TableSignsProps {
  readonly signs: readonly TableSign[];
  /** The tables to show, in this order. */
  readonly numbers: readonly number[];
  readonly onChange: (change: SignChange) => void;
}

/** Two fields a table; each is kept when one leaves it, or with Enter. */
export function TableSigns({ signs, numbers, onChange }: TableSignsProps) {
  return (
    <div className={styles.signs}>
      <span />
      <span aria-hidden>{words.tables.name}</span>
      <span aria-hidden>{words.tables.place}</span>
      {numbers.map((number) => {
        const sign = signs.find((one) => one.number === number) ?? { number, name: '', place: '' };
        return (
          <Fragment key={number}>
            <span className={styles.number}>{words.tables.sign(number)}</span>
            <SignField
              label={words.tables.nameOf(number)}
              // What it looks like is shown once; more would be noise.
              placeholder={number === numbers[0] ? words.tables.namePlaceholder : ''}
              value={sign.name}
              onKeep={(name) => onChange({ number, name, place: null })}
            />
            <SignField
              label={words.tables.placeOf(number)}
              placeholder={number === numbers[0] ? words.tables.placePlaceholder : ''}
              value={sign.place}
              onKeep={(place) => onChange({ number, name: null, place })}
            />
          </Fragment>
        );
      })}
    </div>
  );
}

interface SignFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onKeep: (value: string) => void;
}

function SignField({ label, placeholder, value, onKeep }: SignFieldProps) {
  /** What is being typed; null: nothing, so that another console's words come in. */
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    const kept = (typed ?? value).replace(/\s+/g, ' ').trim();
    setTyped(null);
    if (kept !== value) onKeep(kept);
  };
  return (
    <input
      className={styles.sign}
      aria-label={label}
      placeholder={placeholder}
      maxLength={LONGEST}
      autoComplete="off"
      dir="auto"
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        // Enter also ends a composition; that one is not meant for us.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
      }}
    />
  );
}
