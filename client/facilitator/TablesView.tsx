// Every home group as its jigsaw, with names; and the expert groups, once there are any.

import type { PeopleView } from '#shared/view/deskViews';
import type { RoomView } from '#shared/view/views';
import { Empty } from '../kit/Empty.tsx';
import { GroupBadge } from '../kit/GroupBadge.tsx';
import { useMovingPerson } from '../stages/parts/hands.ts';
import { MoveTarget } from '../stages/parts/MoveTarget.tsx';
import { PersonName } from '../stages/parts/PersonName.tsx';
import { Sign, TableCards, withMarks } from '../stages/parts/TableCards.tsx';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { useDesk } from './desk.ts';
import { homesToCome, prospect } from './homesToCome.ts';
import { MoveBanner, stepAmongTargets } from './move/MoveBanner.tsx';
import { standInLines } from './repair/coverage.ts';
import { namesOf } from './repair/names.ts';
import styles from './TablesView.module.css';

export function TablesView() {
  const { room } = useDesk();
  const moving = useMovingPerson();
  if (room.homes.length === 0) return <NoTables />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only lead from one of its buttons to the next
    <div className={styles.tables} onKeyDown={moving?.by === 'tap' ? stepAmongTargets : undefined}>
      <MoveBanner />
      <Tables />
    </div>
  );
}

function Tables() {
  const { session, room, people, desk, ask } = useDesk();
  const unlock = (locked: readonly string[], table: number): void => {
    void ask('groups.fix', { people: [...locked], fixed: false }, { text: repairWords.tableLock.unlocked(table), about: `lock of table ${table}` });
  };
  const gaps = new Map<string, string[]>();
  for (const { home, topic } of desk.gaps) gaps.set(home, [...(gaps.get(home) ?? []), topic]);
  const standIns = new Map(
    room.homes.map(({ id }) => [id, standInLines({ standIns: desk.standIns.filter(({ home }) => home === id) }, namesOf(people, room))]),
  );
  const several = room.experts.length > 0;
  const homes = (
    <TableCards
      room={room}
      people={people}
      gaps={gaps}
      standIns={standIns}
      arrivals={session.stage.grouping === 'home'}
      movable={!session.ended}
      onUnlock={session.ended ? undefined : unlock}
      heading={several ? 'h3' : 'h2'}
    />
  );
  if (!several) return homes;
  const experts = <ExpertGroups room={room} people={people} movable={!session.ended} />;
  const apart = session.stage.grouping === 'expert';
  return (
    <div className={styles.both}>
      {apart && experts}
      <section>
        <h2>{words.tables.homes}</h2>
        {homes}
      </section>
      {!apart && experts}
    </div>
  );
}

function NoTables() {
  const { session, people, view } = useDesk();
  const toCome = homesToCome(people, view.setup, session.topics.length);
  if (toCome.here === 0) return <Empty topic="A">{words.tables.noneHere}</Empty>;
  return (
    <Empty topic="A">
      <p>{words.tables.none}</p>
      <p>{prospect(toCome)}</p>
    </Empty>
  );
}

interface ExpertGroupsProps {
  readonly room: RoomView;
  readonly people: PeopleView;
  readonly movable: boolean;
}

function ExpertGroups({ room, people, movable }: ExpertGroupsProps) {
  const arrivals = new Map((room.arrivals?.groups ?? []).map((group) => [group.id, group]));
  return (
    <section>
      <h2>{words.tables.experts}</h2>
      <ul className={styles.experts}>
        {room.experts.map((expert) => {
          const members = people.people.filter((person) => person.expert === expert.id && person.status === 'here' && !person.removed);
          const there = arrivals.get(expert.id);
          return (
            <li key={expert.id} className={styles.expert} data-group={expert.id}>
              <p className={styles.sign}>
                <GroupBadge name={expert.id} topic={expert.topic} size="large" />
                <span className={styles.quiet}>{words.tables.expertAt(expert.table)}</span>
              </p>
              <Sign name={expert.name} place={expert.place} />
              {there && <p className={styles.quiet}>{words.tables.arrived(there.here, there.of)}</p>}
              <ul className={styles.names}>
                {members.length === 0 && <li className={styles.quiet}>{words.tables.empty}</li>}
                {members.map((person) => (
                  <li key={person.id}>
                    <PersonName
                      id={person.id}
                      name={person.name}
                      marks={withMarks(person, people)}
                      faint={there !== undefined && !person.arrived}
                      fixed={person.fixed}
                      movable={movable}
                    />
                  </li>
                ))}
              </ul>
              <MoveTarget group={expert.id} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
