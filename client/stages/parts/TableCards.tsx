// Home groups on the console: the signature picture, and who holds which piece.

import type { PeopleView } from '#shared/view/deskViews';
import type { RoomView } from '#shared/view/views';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { Puzzle } from '../../kit/Puzzle.tsx';
import { words } from '../../words/console.ts';
import { words as repairWords } from '../../words/repair.ts';
import { useMovingPerson } from './hands.ts';
import { MoveTarget } from './MoveTarget.tsx';
import { PersonName } from './PersonName.tsx';
import styles from './TableCards.module.css';

export interface TableCardsProps {
  readonly room: RoomView;
  readonly people: PeopleView;
  /** Topics nobody present knows, by table. */
  readonly gaps?: ReadonlyMap<string, readonly string[]>;
  /** Who or what stands in, by table, in words. */
  readonly standIns?: ReadonlyMap<string, readonly string[]>;
  /** People walk to these tables: how many are there yet. */
  readonly arrivals: boolean;
  /** A tap on a name takes it up, to be put down at another table. */
  readonly movable?: boolean;
  /** Opens a table that is locked as a whole, by letting go whoever is locked there. */
  readonly onUnlock?: ((people: readonly string[], table: number) => void) | undefined;
  /** The level of the tables' names, below whatever stands above them. */
  readonly heading?: 'h2' | 'h3';
}

export function TableCards({ room, people, gaps, standIns, arrivals, movable = false, onUnlock, heading: Name = 'h2' }: TableCardsProps) {
  const offered = useMovingPerson()?.by === 'tap';
  const there = new Map((arrivals ? (room.arrivals?.groups ?? []) : []).map((group) => [group.id, group]));
  return (
    <ul className={styles.tables}>
      {room.homes.map((home) => {
        const members = people.people.filter((person) => person.home === home.id && person.status === 'here' && !person.removed);
        const arrived = there.get(home.id);
        const missing = gaps?.get(home.id) ?? [];
        return (
          <li key={home.id} className={styles.table} data-group={home.id} data-gap={missing.length > 0 || undefined}>
            <div className={styles.picture}>
              <Puzzle pieces={home.pieces} size="6.5rem" label={pictureOf(home)} />
            </div>
            <div>
              <Name className={styles.name}>{words.tables.home(home.table)}</Name>
              <Sign name={home.name} place={home.place} />
              {arrived && arrived.here < arrived.of && <p className={styles.quiet}>{words.tables.arrived(arrived.here, arrived.of)}</p>}
              {missing.length > 0 && <p className={styles.gap}>{words.tables.lacks(words.names(missing))}</p>}
              {standIns?.get(home.id)?.map((line) => (
                <p key={line} className={styles.quiet}>
                  {line}
                </p>
              ))}
              <ul className={styles.members}>
                {members.length === 0 && <li className={styles.quiet}>{words.tables.empty}</li>}
                {members.map((person) => (
                  <li key={person.id}>
                    <PersonName
                      id={person.id}
                      name={person.name}
                      faint={arrived !== undefined && !person.arrived}
                      fixed={person.fixed}
                      movable={movable}
                      marks={withMarks(person, people)}
                      lead={<Letters topics={person.with === null ? [person.topic, ...person.second] : []} of={home.pieces.length} />}
                    />
                  </li>
                ))}
              </ul>
              <TableLock home={home} people={people} onUnlock={onUnlock} />
              {offered && members.length > 0 && members.every((person) => person.fixed && !person.closed) && (
                <p className={styles.fixed}>
                  <Icon name="lock" size="1em" /> {repairWords.move.allFixed}
                </p>
              )}
              <MoveTarget group={home.id} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function TableLock({ home, people, onUnlock }: { readonly home: RoomView['homes'][number] } & Pick<TableCardsProps, 'people' | 'onUnlock'>) {
  const seated = people.people.filter((person) => person.home === home.id);
  if (!seated.some((person) => person.closed)) return null;
  const locked = seated.filter((person) => person.fixed).map(({ id }) => id);
  return (
    <div className={styles.fixed}>
      <p>
        <Icon name="lock" size="1em" /> {repairWords.tableLock.mark}
      </p>
      {onUnlock && (
        <Button size="small" icon="unlock" onClick={() => onUnlock(locked, home.table)}>
          {repairWords.tableLock.unlock(home.table)}
        </Button>
      )}
    </div>
  );
}

/** "with Ana": whoever accompanies somebody holds no piece of their own. */
export function withMarks(person: PeopleView['people'][number], { people }: PeopleView): readonly string[] {
  const host = people.find(({ id }) => id === person.with);
  return host ? [repairWords.person.with(host.name)] : [];
}

/** What the table is called, and where it stands. */
export function Sign({ name, place }: { readonly name: string; readonly place: string }) {
  const said = [name, place].filter((part) => part !== '');
  return (
    said.length > 0 && (
      <p className={styles.quiet}>
        <bdi>{said.join(' – ')}</bdi>
      </p>
    )
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
