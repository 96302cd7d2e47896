// Home groups on the console: the signature picture, and who holds which piece.

import type { PeopleView, RoomView } from '#shared/view/views';
import { Piece } from '../../kit/Piece.tsx';
import { Puzzle } from '../../kit/Puzzle.tsx';
import { words } from '../../words/console.ts';
import { PersonName } from './PersonName.tsx';
import styles from './TableCards.module.css';

export interface TableCardsProps {
  readonly room: RoomView;
  readonly people: PeopleView;
  /** Topics nobody present knows, by table. */
  readonly gaps?: ReadonlyMap<string, readonly string[]>;
  /** People walk to these tables: how many are there yet. */
  readonly arrivals: boolean;
  /** The level of the tables' names, below whatever stands above them. */
  readonly heading?: 'h2' | 'h3';
}

export function TableCards({ room, people, gaps, arrivals, heading: Name = 'h2' }: TableCardsProps) {
  const there = new Map((arrivals ? (room.arrivals?.groups ?? []) : []).map((group) => [group.id, group]));
  return (
    <ul className={styles.tables}>
      {room.homes.map((home) => {
        const members = people.people.filter((person) => person.home === home.id && person.status === 'here' && !person.removed);
        const arrived = there.get(home.id);
        const missing = gaps?.get(home.id) ?? [];
        return (
          <li key={home.id} className={styles.table} data-gap={missing.length > 0 || undefined}>
            <div className={styles.picture}>
              <Puzzle pieces={home.pieces} size="6.5rem" label={pictureOf(home)} />
            </div>
            <div>
              <Name className={styles.name}>{words.tables.home(home.table)}</Name>
              {arrived && arrived.here < arrived.of && <p className={styles.quiet}>{words.tables.arrived(arrived.here, arrived.of)}</p>}
              {missing.length > 0 && <p className={styles.gap}>{words.tables.lacks(words.names(missing))}</p>}
              <ul className={styles.members}>
                {members.length === 0 && <li className={styles.quiet}>{words.tables.empty}</li>}
                {members.map((person) => (
                  <li key={person.id}>
                    <PersonName
                      id={person.id}
                      name={person.name}
                      faint={arrived !== undefined && !person.arrived}
                      lead={<Letters topics={[person.topic, ...person.second]} of={home.pieces.length} />}
                    />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The letters somebody holds; a gap of the same width where they hold none yet, so that names stay in line. */
function Letters({ topics, of }: { readonly topics: readonly (string | null)[]; readonly of: number }) {
  const held = topics.filter((topic) => topic !== null);
  if (held.length === 0) return <span className={styles.noPiece} aria-hidden />;
  return (
    <>
      {held.map((topic) => (
        <Piece key={topic} topic={topic} of={of} state="ready" size="1.375rem" title={topic} />
      ))}
    </>
  );
}

function pictureOf({ table, pieces }: RoomView['homes'][number]): string {
  return words.tables.picture(table, words.names(pieces.map(({ topic, state }) => words.tables.pieceIs(topic, words.tables.piece[state]))));
}
