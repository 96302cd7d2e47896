// Who has not come yet: they can be entered without a phone, or taken off.

import { useState } from 'react';
import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../../kit/Button.tsx';
import { Confirm } from '../../kit/Confirm.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { SearchBox } from '../../stages/parts/SearchBox.tsx';
import { words } from '../../words/setup.ts';
import { useDesk } from '../desk.ts';
import { focusBeside } from './focusBeside.ts';
import { isFound } from './found.ts';
import styles from './Roster.module.css';
import setup from './Setup.module.css';
import type { RosterAsk } from './useRosterAsk.ts';

export interface RosterPartProps extends Pick<SetupView, 'expected' | 'questions'> {
  readonly asks: RosterAsk;
  readonly onAdd: () => void;
}

export function RosterPart({ expected, questions, asks, onAdd }: RosterPartProps) {
  const { people } = useDesk().people;
  const [sought, seek] = useState('');
  const found = expected.filter(({ name }) => isFound(name, sought));
  if (expected.length === 0) {
    return (
      <Empty topic="D" action={<Button onClick={onAdd}>{words.roster.add}</Button>}>
        {people.length === 0 ? words.roster.empty : words.roster.everybody}
      </Empty>
    );
  }
  return (
    <section className={setup.part}>
      {expected.length > 8 && <SearchBox label={words.roster.search} value={sought} onChange={seek} />}
      {found.length === 0 && <Empty>{words.roster.noMatch}</Empty>}
      <ul className={styles.roster}>
        {found.map((person) => (
          <Row key={person.id} person={person} questions={questions} asks={asks} />
        ))}
      </ul>
      <RemoveAll expected={expected} asks={asks} />
    </section>
  );
}

type Expected = SetupView['expected'][number];

function Row({ person, questions, asks }: Pick<RosterPartProps, 'questions' | 'asks'> & { readonly person: Expected }) {
  const answers = questions.flatMap(({ id }) => person.answers[id] ?? []);
  const press = async (button: HTMLElement, does: Promise<boolean>): Promise<void> => {
    if (await does) focusBeside(button);
  };
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <bdi className={styles.name}>{person.name}</bdi>
        {answers.length > 0 && (
          <span className={styles.answers}>
            <bdi>{answers.join(' · ')}</bdi>
          </span>
        )}
      </span>
      <Button
        size="small"
        aria-label={words.roster.withoutPhoneOf(person.name)}
        onClick={(event) => void press(event.currentTarget, asks.enter(person))}
      >
        {words.roster.withoutPhone}
      </Button>
      <IconButton
        icon="close"
        label={words.roster.removeOf(person.name)}
        onClick={(event) => void press(event.currentTarget, asks.remove([person]))}
      />
    </li>
  );
}

function RemoveAll({ expected, asks }: Pick<RosterPartProps, 'expected' | 'asks'>) {
  const [sure, setSure] = useState(false);
  const remove = (): void => {
    setSure(false);
    void asks.remove(expected);
  };
  return (
    <div>
      <Button variant="danger" onClick={() => setSure(true)}>
        {words.roster.removeAll}
      </Button>
      <Confirm
        open={sure}
        title={words.roster.removeAllTitle(expected.length)}
        confirmLabel={words.roster.removeAll}
        cancelLabel={words.cancel}
        onConfirm={remove}
        onCancel={() => setSure(false)}
        danger
      >
        <p>{words.roster.removeAllText}</p>
      </Confirm>
    </div>
  );
}
