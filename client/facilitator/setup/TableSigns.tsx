import { Fragment } from 'react';
import { namesakes, type TableSign } from '#shared/people/signs';
import type { CommandData } from '#shared/wire/messages';
import { words } from '../../words/setup.ts';
import { SignField } from './SignField.tsx';
import styles from './Signs.module.css';

/** One line of one table's sign; the other stays as it is, whoever writes on it meanwhile. */
type SignChange = NonNullable<CommandData['groups.set']['tables']>[number];

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
              hint={(name) => sameName(namesakes(signs, number, name))}
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

/** Two tables may be called the same; people who look for theirs should not have to. */
function sameName(tables: readonly number[]): string {
  return tables.length === 0 ? '' : words.tables.namesakes(tables);
}
