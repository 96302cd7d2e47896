// Where one sits in this stage, with whom, and who is there already: large enough to be read while walking.

import { useState } from 'react';
import type { MeView, TableView } from '#shared/view/views';
import { Button } from '../../kit/Button.tsx';
import { Count } from '../../kit/Count.tsx';
import { GroupBadge } from '../../kit/GroupBadge.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { sayNo, words } from '../../words/phone.ts';
import type { Send } from '../screen.ts';
import styles from './Place.module.css';

/** The table's name in a line: "Table 5 – The Oaks", "Expert group B2 · table 4 – by the window". */
export function placeName(table: TableView): string {
  return table.topic === null ? words.place.homeName(table.table, table) : words.place.expertName(table.id, table.table, table);
}

export interface PlaceProps {
  table: TableView;
  me: MeView;
  send: Send;
}

/** The sign to look for, the companions, and those among them who cannot say for themselves that they are here. */
export function Place({ table, me, send }: PlaceProps) {
  const sign = table.topic === null ? words.place.sign(table) : words.place.atTable(table.table, table);
  const mates = table.members.filter((member) => member.id !== me.id);
  const here = table.members.filter((member) => member.arrived).length;
  return (
    <div className={styles.place}>
      <p className={styles.sign}>
        <GroupBadge
          word={table.topic === null ? words.place.home : words.place.expert}
          name={table.topic === null ? String(table.table) : table.id}
          topic={table.topic ?? undefined}
          size="huge"
        />
        {sign !== '' && (
          <span className={styles.at} data-home={table.topic === null || undefined}>
            {sign}
          </span>
        )}
      </p>
      {mates.length === 0 ? (
        <p className={styles.quiet}>{words.place.alone}</p>
      ) : (
        <div>
          <h2 className={styles.with}>{words.place.with}</h2>
          <ul className={styles.mates}>
            {mates.map((mate) => (
              <li key={mate.id} data-here={mate.arrived || undefined}>
                <bdi>{mate.name}</bdi>
                {mate.with !== null && <small> {words.place.accompanies(mate.with)}</small>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Count value={here} of={table.members.length} label={words.place.arrived} />
      <Mates table={table} send={send} />
    </div>
  );
}

/** Neighbours without a phone are said to be here by whoever sits beside them. */
function Mates({ table, send }: { table: TableView; send: Send }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const phoneless = table.members.filter((member) => !member.phone && !member.arrived);
  const arrive = async (person: string): Promise<void> => {
    const answer = await send('people.arrive', { arrived: true, for: person });
    setRefusal(answer.ok ? null : sayNo(answer.refusal));
  };
  if (phoneless.length === 0) return null;
  return (
    <div>
      <h2 className={styles.with}>{words.place.mates}</h2>
      <div className={styles.buttons}>
        {phoneless.map((mate) => (
          <Button key={mate.id} onClick={() => void arrive(mate.id)}>
            {words.place.mateHere(mate.name)}
          </Button>
        ))}
      </div>
      {refusal && <Notice tone="refusal">{refusal}</Notice>}
    </div>
  );
}

export interface ArriveProps {
  me: MeView;
  busy: boolean;
  send: Send;
}

/** The one action of somebody who is on the way. */
export function Arrive({ me, busy, send }: ArriveProps) {
  return me.arrived ? (
    <div className={styles.there}>
      <p role="status">{words.place.wait}</p>
      <Button variant="quiet" onClick={() => void send('people.arrive', { arrived: false, for: null })}>
        {words.place.notYet}
      </Button>
    </div>
  ) : (
    <Button variant="primary" big busy={busy} onClick={() => void send('people.arrive', { arrived: true, for: null })}>
      {words.place.here}
    </Button>
  );
}
