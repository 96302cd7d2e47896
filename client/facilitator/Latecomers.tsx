// A latecomer with their place, or how many came; a tap on a name opens the person.

import type { PeopleView } from '#shared/view/deskViews';
import { PersonName } from '../stages/parts/PersonName.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Latecomers.module.css';
import { namesOf } from './repair/names.ts';

/** More names than these would be a list; the rest is counted. */
const MOST_NAMES = 3;

export function Latecomers({ came }: { readonly came: PeopleView['people'] }) {
  const { people, room } = useDesk();
  const text = words.person;
  const [only, ...others] = came;
  if (only === undefined) return null;
  if (others.length === 0) {
    const names = namesOf(people, room);
    return (
      <span className={styles.came}>
        <PersonName id={only.id} name={only.name} />
        <span>{text.came(names.table(only.home ?? ''), only.topic, only.expert)}</span>
      </span>
    );
  }
  return (
    <span className={styles.came}>
      <span>{text.severalCame(came.length)}</span>
      {came.slice(0, MOST_NAMES).map(({ id, name }) => (
        <PersonName key={id} id={id} name={name} />
      ))}
      {came.length > MOST_NAMES && <span>{text.andMore(came.length - MOST_NAMES)}</span>}
    </span>
  );
}
