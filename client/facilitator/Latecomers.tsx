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
  const { people, room, desk } = useDesk();
  const text = words.person;
  const [only, ...others] = came;
  if (only === undefined) return null;
  const names = namesOf(people, room);
  if (others.length === 0) {
    return (
      <span className={styles.came}>
        <PersonName id={only.id} name={only.name} />
        <span>{text.came(names.table(only.home ?? ''), only.topic, only.expert, desk.readingBegun)}</span>
      </span>
    );
  }
  return (
    <span className={styles.came}>
      <span>{text.severalCame(came.length)}</span>
      {came.slice(0, MOST_NAMES).map(({ id, name, home, expert }) => (
        <PersonName key={id} id={id} name={name} marks={[text.cameTo(names.table(home ?? ''), expert)]} />
      ))}
      {came.length > MOST_NAMES && <span>{text.andMore(came.length - MOST_NAMES)}</span>}
    </span>
  );
}
