import { useCallback, useMemo } from 'react';
import type { RoomView } from '#shared/view/views';
import { GroupBadge } from '../../kit/GroupBadge.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { words } from '../../words/presenter.ts';
import { Arrived, signOf, TableSign } from './HomeTiles.tsx';
import styles from './RoomTiles.module.css';
import { arrivalsOf, type ExpertTable, peopled, piecesFrom } from './rooms.ts';
import { Tiles } from './Tiles.tsx';
import { isCut, linesOf } from './textWidth.ts';

const keyOf = (expert: ExpertTable): string => expert.id;
const HEAD = 1.9;
const PIECE = 2.1;
const LINE = 1.42;
const PAD = 0.4;
const headOf = (expert: ExpertTable): number => HEAD + (signOf(expert) === '' ? 0 : LINE);
const tight = (expert: ExpertTable): number => PAD + headOf(expert) + expert.members.length * LINE;
const cut = (expert: ExpertTable, width: number): boolean => expert.members.some(({ name }) => isCut(name, width - PIECE));

/** Where every expert goes: each table with the names of those who meet there, and a piece for each. */
export function ExpertNames({ room, of, most = 5.4 }: { room: RoomView; of: number; most?: number }) {
  const shown = useMemo(() => peopled(room.experts), [room.experts]);
  const arrivals = useMemo(() => arrivalsOf(room), [room]);
  const pieces = useMemo(() => piecesFrom(room), [room]);
  const tall = useCallback(
    (expert: ExpertTable, width: number) =>
      PAD + headOf(expert) + expert.members.reduce((sum, { name }) => sum + LINE + (linesOf(name, width - PIECE) - 1) * 1.2, 0),
    [],
  );
  return (
    <Tiles
      items={shown}
      keyOf={keyOf}
      tall={tall}
      tight={tight}
      cut={cut}
      narrowest={12}
      most={most}
      label={words.rooms.experts}
      draw={(expert) => (
        <section className={styles.table} data-topic={expert.topic} aria-label={`${words.expertTable} ${expert.id}`}>
          <p className={styles.head}>
            <span className={styles.where}>
              <GroupBadge name={expert.id} topic={expert.topic} /> {words.tableNumber(expert.table)}
            </span>
            <Arrived arrival={arrivals.get(expert.id)} />
          </p>
          {signOf(expert) !== '' && <TableSign sign={signOf(expert)} />}
          <ul className={styles.names}>
            {expert.members.map(({ id, name }, at) => (
              <li key={id} className={styles.member}>
                <span data-traveller={pieces.get(expert.id)?.[at] ?? undefined}>
                  <Piece topic={expert.topic} of={of} size="1.62em" />
                </span>
                <bdi className={styles.name}>{name}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    />
  );
}
