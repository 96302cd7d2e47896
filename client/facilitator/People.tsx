// Everybody, by table, with what marks them out. A tap opens the person; or several are selected, and something is done for all of them.

import { useState } from 'react';
import type { PeopleView } from '#shared/view/deskViews';
import { Button } from '../kit/Button.tsx';
import { Empty } from '../kit/Empty.tsx';
import { Piece } from '../kit/Piece.tsx';
import { PersonName } from '../stages/parts/PersonName.tsx';
import { SearchBox } from '../stages/parts/SearchBox.tsx';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { type Desk, useDesk } from './desk.ts';
import styles from './People.module.css';
import { PersonCheck, SeveralBar } from './Several.tsx';
import { type Selection, useSelection } from './useSelection.ts';

type Person = PeopleView['people'][number];

export function People() {
  const desk = useDesk();
  const { people, open } = desk;
  const [sought, seek] = useState('');
  const selection = useSelection(people);
  const found = people.people.filter((person) => matches(person.name, sought));
  const here = people.people.filter((person) => person.status === 'here' && !person.removed).length;
  const simulated = people.people.filter((person) => person.simulated && !person.removed);
  const count = (status: Person['status']): number => people.people.filter((person) => person.status === status && !person.removed).length;
  return (
    <div className={styles.people}>
      <div className={styles.head}>
        <p className={styles.counts}>{words.person.counts(here, count('away'), count('left'))}</p>
        <Button icon="plus" onClick={() => open({ kind: 'add' })}>
          {words.person.add}
        </Button>
        {people.people.length > 1 && (
          <Button variant="quiet" icon="check" aria-pressed={selection.on} onClick={selection.toggleMode}>
            {selection.on ? repairWords.several.stop : repairWords.several.start}
          </Button>
        )}
        {simulated.length > 0 && (
          <Button variant="quiet" icon="close" onClick={() => void removeSimulated(desk, simulated)}>
            {words.person.removeSimulated}
          </Button>
        )}
      </div>
      {people.people.length > 8 && <SearchBox label={words.person.search} value={sought} onChange={seek} />}
      {selection.on && <SeveralBar selection={selection} shown={found} />}
      {people.people.length === 0 && <Empty topic="A">{words.person.nobody}</Empty>}
      {people.people.length > 0 && found.length === 0 && <Empty>{words.person.noMatch}</Empty>}
      <div className={styles.groups}>
        {grouped(desk, found).map(({ key, title, members }) => (
          <section key={key} className={styles.group}>
            <h2>{title}</h2>
            <ul>
              {members.map((person) => (
                <li key={person.id}>
                  <Row person={person} selection={selection} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function Row({ person, selection }: { readonly person: Person; readonly selection: Selection }) {
  const desk = useDesk();
  const shown = {
    name: person.name,
    marks: marksOf(person, desk),
    faint: person.status !== 'here' || person.removed,
    lead: person.topic && person.with === null && (
      <Piece topic={person.topic} of={desk.session.topics.length} state="ready" size="1.5rem" title={person.topic} />
    ),
  };
  if (!selection.on) return <PersonName id={person.id} {...shown} />;
  return person.removed ? (
    <span>{person.name}</span>
  ) : (
    <PersonCheck {...shown} checked={selection.chosen.has(person.id)} onChange={(chosen) => selection.choose([person.id], chosen)} />
  );
}

export async function removeSimulated({ ask, say }: Desk, simulated: readonly Person[]): Promise<void> {
  const ids = simulated.map((person) => person.id);
  if (!(await ask('people.removeSimulated', {}))) return;
  say({
    text: words.toast.simulatedRemoved(ids.length),
    action: { label: words.toast.bringBack, run: () => void ask('people.remove', { people: ids, removed: false }) },
  });
}

function marksOf(person: Person, { presence, people }: Desk): readonly string[] {
  const host = people.people.find(({ id }) => id === person.with);
  return [
    host !== undefined && repairWords.person.with(host.name),
    person.second.length > 0 && `+ ${person.second.join(', ')}`,
    person.late && words.person.late,
    !person.phone && words.person.noPhone,
    person.simulated && words.person.simulated,
    person.fixed && repairWords.person.mark,
    presence?.offline.includes(person.id) === true && words.person.offline,
  ].filter((mark) => mark !== false);
}

function matches(name: string, sought: string): boolean {
  return fold(name).includes(fold(sought));
}

/** Jose finds José. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function grouped({ room }: Desk, people: readonly Person[]): readonly { key: string; title: string; members: readonly Person[] }[] {
  const present = people.filter((person) => person.status === 'here' && !person.removed);
  const gone = people.filter((person) => person.status !== 'here' || person.removed);
  const of = words.person.groups;
  const tables = room.homes.map((home) => ({
    key: home.id,
    title: words.tables.home(home.table),
    members: present.filter((person) => person.home === home.id),
  }));
  const rest = present.filter((person) => !room.homes.some((home) => home.id === person.home));
  return [
    { key: 'none', title: room.homes.length === 0 ? words.person.list : of.noTopic, members: rest },
    ...tables,
    { key: 'away', title: of.away, members: gone.filter((person) => person.status === 'away' && !person.removed) },
    { key: 'left', title: of.left, members: gone.filter((person) => person.status === 'left' && !person.removed) },
    { key: 'removed', title: of.removed, members: gone.filter((person) => person.removed) },
  ].filter((group) => group.members.length > 0);
}
