// Some of the people who are here or on the roster: searched by name, ticked, and shown with a way to take each off again.

import { Icon } from '../../kit/Icon.tsx';
import { SearchBox } from '../../stages/parts/SearchBox.tsx';
import { words } from '../../words/setup.ts';
import { isFound } from './found.ts';
import styles from './PeoplePicker.module.css';

export interface Pickable {
  readonly id: string;
  readonly name: string;
  /** On the roster, and not here yet. */
  readonly awaited: boolean;
}

export interface PeoplePickerProps {
  readonly label: string;
  readonly people: readonly Pickable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** With one, another takes its place; with more, it is full. */
  readonly most: number;
  /** What stands in the search field. */
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

export function PeoplePicker({ label, people, chosen, onChange, most, sought, onSeek }: PeoplePickerProps) {
  const found = people.filter(({ name }) => isFound(name, sought));
  const full = most > 1 && chosen.length >= most;
  const toggle = (id: string): void => {
    if (chosen.includes(id)) onChange(chosen.filter((one) => one !== id));
    else if (!full) onChange(most === 1 ? [id] : [...chosen, id]);
  };
  return (
    <fieldset className={styles.picker}>
      <legend>{label}</legend>
      <Chosen people={people.filter(({ id }) => chosen.includes(id))} onTakeOff={toggle} />
      {people.length > 6 && <SearchBox label={words.wishes.search} value={sought} onChange={onSeek} />}
      {found.length === 0 && <p className={styles.quiet}>{words.wishes.noMatch}</p>}
      <ul className={styles.list}>
        {found.map(({ id, name, awaited }) => (
          <li key={id}>
            <label className={styles.row}>
              <input type="checkbox" checked={chosen.includes(id)} aria-disabled={full && !chosen.includes(id)} onChange={() => toggle(id)} />
              <bdi>{name}</bdi>
              {awaited && <small className={styles.quiet}>{words.wishes.awaited}</small>}
            </label>
          </li>
        ))}
      </ul>
      <p className={styles.quiet} role="status">
        {full && words.wishes.most(most)}
      </p>
    </fieldset>
  );
}

function Chosen({ people, onTakeOff }: { readonly people: readonly Pickable[]; readonly onTakeOff: (id: string) => void }) {
  if (people.length === 0) return null;
  return (
    <ul className={styles.chosen} aria-label={words.wishes.chosen}>
      {people.map(({ id, name }) => (
        <li key={id}>
          <button type="button" className={styles.chip} aria-label={words.wishes.takeOff(name)} onClick={() => onTakeOff(id)}>
            <bdi>{name}</bdi>
            <Icon name="close" size="1em" />
          </button>
        </li>
      ))}
    </ul>
  );
}
