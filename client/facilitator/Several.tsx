// Several people at once: a bus leaves, a class goes for lunch. The room is then mended once, not ten times.

import type { ReactNode } from 'react';
import type { PeopleView } from '#shared/view/deskViews';
import { Button } from '../kit/Button.tsx';
import { words } from '../words/repair.ts';
import { useDesk } from './desk.ts';
import styles from './Several.module.css';
import type { Selection } from './useSelection.ts';

type Person = PeopleView['people'][number];
type Status = Person['status'];

const DONE: Readonly<Record<Status, (count: number) => string>> = {
  left: words.several.haveLeft,
  away: words.several.areAway,
  here: words.several.areBack,
};

export function SeveralBar({ selection, shown }: { readonly selection: Selection; readonly shown: readonly Person[] }) {
  const { people, ask } = useDesk();
  const chosen = people.people.filter((person) => selection.chosen.has(person.id));
  const able = shown.filter((person) => !person.removed).map((person) => person.id);
  const allChosen = able.length > 0 && able.every((id) => selection.chosen.has(id));

  const mark = async (status: Status): Promise<void> => {
    const changed = chosen.filter((person) => person.status !== status);
    const back = { label: words.several.takeBack, run: () => void putBack(changed) };
    const said = { text: DONE[status](changed.length), about: 'several', action: back };
    if (await ask('people.setStatuses', { people: changed.map((person) => person.id), status }, said)) selection.toggleMode();
  };
  /** As each of them was before. */
  const putBack = async (before: readonly Person[]): Promise<void> => {
    for (const status of ['here', 'away', 'left'] as const) {
      const those = before.filter((person) => person.status === status).map((person) => person.id);
      if (those.length > 0) await ask('people.setStatuses', { people: those, status });
    }
  };
  const offer = (status: Status, label: (count: number) => string): ReactNode => {
    const count = chosen.filter((person) => person.status !== status).length;
    return (
      count > 0 && (
        <Button size="small" onClick={() => void mark(status)}>
          {label(count)}
        </Button>
      )
    );
  };

  return (
    <div className={styles.bar}>
      <p className={styles.count} role="status">
        {words.several.chosen(chosen.length)}
      </p>
      <Button size="small" variant="quiet" onClick={() => selection.choose(able, !allChosen)}>
        {allChosen ? words.several.none : words.several.all}
      </Button>
      {offer('left', words.several.left)}
      {offer('away', words.several.away)}
      {offer('here', words.several.back)}
    </div>
  );
}

export interface PersonCheckProps {
  readonly name: string;
  readonly marks: readonly string[];
  readonly lead: ReactNode;
  readonly faint: boolean;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function PersonCheck({ name, marks, lead, faint, checked, onChange }: PersonCheckProps) {
  return (
    <label className={styles.person} data-faint={faint || undefined}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {lead}
      <bdi>{name}</bdi>
      {marks.length > 0 && <span className={styles.marks}>{marks.join(', ')}</span>}
    </label>
  );
}
