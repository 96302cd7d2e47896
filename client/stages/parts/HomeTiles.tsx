import { useCallback, useMemo } from 'react';
import { GroupBadge } from '../../kit/GroupBadge.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { Puzzle } from '../../kit/Puzzle.tsx';
import { words } from '../../words/presenter.ts';
import styles from './RoomTiles.module.css';
import { type Arrival, type HomeTable, namesAt, peopled, pictureSize } from './rooms.ts';
import { Tiles } from './Tiles.tsx';
import { isCut, linesOf } from './textWidth.ts';

const keyOf = (home: HomeTable): string => home.id;
const HEAD = 1.7;
const PIECE = 1.95;
const LINE = 1.42;
const PAD = 0.4;

/** Below a picture: what is said now, and the longest that will be, so that nothing jumps when it changes. */
export interface PictureNote {
  readonly said: readonly string[];
  readonly longest: string;
}

/** Tables as pictures alone, each with its number: the room at a glance. */
export function Pictures({
  homes,
  of,
  note,
  most = 7.5,
}: {
  homes: readonly HomeTable[];
  of: number;
  note?: (home: HomeTable) => PictureNote | null;
  most?: number;
}) {
  const { width, height } = pictureSize(of);
  const shown = useMemo(() => peopled(homes), [homes]);
  const hasNote = note !== undefined;
  const hasSign = shown.some((home) => signOf(home) !== '');
  const tight = useCallback(() => height + HEAD + (hasSign ? LINE : 0) + (hasNote ? LINE : 0), [height, hasSign, hasNote]);
  const tall = useCallback((home: HomeTable, wide: number) => tight() + (linesOf(note?.(home)?.longest ?? '', wide) - 1) * LINE, [tight, note]);
  const cut = useCallback((home: HomeTable, wide: number) => isCut(note?.(home)?.longest ?? '', wide), [note]);
  return (
    <Tiles
      items={shown}
      keyOf={keyOf}
      tall={tall}
      tight={tight}
      cut={cut}
      narrowest={Math.max(width, hasNote || hasSign ? 6.6 : 0)}
      most={most}
      gap={1.6}
      label={words.rooms.homes}
      align="center"
      draw={(home) => (
        <div className={styles.picture} data-home={home.id}>
          <p className={styles.number}>{words.tableNumber(home.table)}</p>
          {hasSign && <TableSign sign={home.name || home.place} />}
          <Puzzle pieces={home.pieces} size={`${width}em`} label={labelOf(home)} />
          <Note said={note?.(home)?.said ?? []} />
        </div>
      )}
    />
  );
}

function Note({ said }: { said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <p className={styles.note}>
      {said.map((part, at) => (
        // Two people may have the same name.
        // biome-ignore lint/suspicious/noArrayIndexKey: a list of words without a state of its own
        <span key={at}>
          {at > 0 && ', '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}

export function signOf({ name, place }: Pick<HomeTable, 'name' | 'place'>): string {
  return words.sign(name, place);
}

/** What a table is called and where it stands, on a line of its own; in words of the facilitator's. */
export function TableSign({ sign }: { sign: string }) {
  return (
    <p className={styles.sign}>
      <bdi>{sign}</bdi>
    </p>
  );
}

function labelOf(home: HomeTable): string {
  return words.picture(home.table, home.pieces.filter((piece) => piece.state !== 'open').length, home.pieces.length);
}

/** Tables with who sits there, so that people find theirs. */
export function HomeNames({
  homes,
  of,
  arrivals,
  most = 5.4,
}: {
  homes: readonly HomeTable[];
  of: number;
  arrivals?: ReadonlyMap<string, Arrival>;
  most?: number;
}) {
  const shown = useMemo(() => peopled(homes), [homes]);
  const picture = pictureSize(of);
  const tall = useCallback(
    (home: HomeTable, width: number) => {
      const rows = namesAt(home).reduce((sum, { name, topics }) => sum + LINE + (linesOf(name, columnOf(width, picture.width, topics)) - 1) * 1.2, 0);
      return PAD + headOf(home) + Math.max(picture.height, rows);
    },
    [picture.width, picture.height],
  );
  const tight = useCallback((home: HomeTable) => PAD + headOf(home) + Math.max(picture.height, home.members.length * LINE), [picture.height]);
  const cut = useCallback(
    (home: HomeTable, width: number) => namesAt(home).some(({ name, topics }) => isCut(name, columnOf(width, picture.width, topics))),
    [picture.width],
  );
  return (
    <Tiles
      items={shown}
      keyOf={keyOf}
      tall={tall}
      tight={tight}
      cut={cut}
      narrowest={picture.width + 9.5}
      most={most}
      label={words.rooms.homes}
      draw={(home) => (
        <section className={styles.table} data-home={home.id} aria-label={words.tableNumber(home.table)}>
          <p className={styles.head}>
            <GroupBadge word={words.table} name={String(home.table)} />
            {arrivals && <Arrived arrival={arrivals.get(home.id)} />}
          </p>
          {signOf(home) !== '' && <TableSign sign={signOf(home)} />}
          <div className={styles.members}>
            <Puzzle pieces={home.pieces} size={`${picture.width}em`} label={labelOf(home)} />
            <ul className={styles.names}>
              {namesAt(home).map(({ id, name, topics }) => (
                <li key={id} className={styles.member}>
                  <span className={styles.pieces}>
                    {topics.map((topic) => (
                      <Piece key={topic} topic={topic} of={of} state="taken" size="1.65em" title={topic} />
                    ))}
                  </span>
                  <bdi className={styles.name}>{name}</bdi>
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    />
  );
}

function headOf(home: HomeTable): number {
  return HEAD + (signOf(home) === '' ? 0 : LINE);
}

function columnOf(width: number, picture: number, topics: readonly string[]): number {
  return width - picture - 0.6 - PIECE - Math.max(0, topics.length - 1) * 1.65;
}

/** How many of a table have come; a tick where all have. */
export function Arrived({ arrival }: { arrival: Arrival | undefined }) {
  if (!arrival || arrival.of === 0) return null;
  const { here, of } = arrival;
  return (
    <span className={styles.arrived} data-all={here === of || undefined}>
      {here === of && <Icon name="check" size="1.1em" />}
      {words.walk.some(here, of)}
    </span>
  );
}
