import type { Report, ReportGroup, ReportMember } from '#shared/view/reportPage';
import { GroupBadge } from '../kit/GroupBadge.tsx';
import { Piece } from '../kit/Piece.tsx';
import { words } from '../words/report.ts';
import styles from './Groups.module.css';

export function WhoSatWhere({ report: { homes, experts, topics } }: { report: Report }) {
  if (homes.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="who">
      <h2 id="who">{words.who}</h2>
      <Groups title={words.homes} word={words.table} groups={homes} of={topics.length} />
      <Groups title={words.expertGroups} word={words.expert} groups={experts} of={topics.length} />
    </section>
  );
}

interface GroupsProps {
  title: string;
  word: string;
  groups: readonly ReportGroup[];
  of: number;
}

function Groups({ title, word, groups, of }: GroupsProps) {
  if (groups.length === 0) return null;
  return (
    <>
      <h3 className={styles.kind}>{title}</h3>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <li key={group.name}>
            <p className={styles.name}>
              <GroupBadge name={group.name} word={word} topic={group.topic ?? undefined} />
              {group.own && <span>{words.yourOwn}</span>}
            </p>
            {group.called !== '' && (
              <p className={styles.called}>
                <bdi>{group.called}</bdi>
              </p>
            )}
            <Members group={group} of={of} />
            <StandIns standIns={group.standIns} of={of} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Members({ group: { members, topic }, of }: { group: ReportGroup; of: number }) {
  if (members.length === 0) return <p className={styles.nobody}>{words.empty}</p>;
  if (members.every((member) => member.name === null)) return <Nameless members={members} home={topic === null} of={of} />;
  return (
    <ul className={styles.members}>
      {members.map((member, place) => (
        // Two people may have the same name.
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <li key={place}>
          {topic === null && (member.with === null ? <Pieces member={member} of={of} /> : <span className={styles.beside} />)}
          <span>
            <bdi>{member.name}</bdi> <Facts member={member} home={topic === null} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A row of pieces, or a number; and how many of them one does not see on it. */
function Nameless({ members, home, of }: { members: readonly ReportMember[]; home: boolean; of: number }) {
  const read = members.filter((member) => member.with === null);
  const companions = members.length - read.length;
  const left = members.filter((member) => member.left).length;
  const facts = [
    ...(home ? [] : [words.people(members.length)]),
    ...(companions > 0 ? [words.companions(companions)] : []),
    ...(left > 0 ? [words.leftOf(left)] : []),
  ];
  return (
    <>
      {home && (
        <p className={styles.row}>
          {read.map((member, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
            <Pieces key={place} member={member} of={of} />
          ))}
        </p>
      )}
      {facts.length > 0 && <p className={styles.facts}>{facts.join(', ')}</p>}
    </>
  );
}

/** What a piece before a name does not say: with whom, what else, until when. */
function Facts({ member: { topics, visits, with: host, left }, home }: { member: ReportMember; home: boolean }) {
  const others = home ? topics.slice(1) : [];
  const facts = [
    ...(others.length > 0 ? [words.also(others)] : []),
    ...(home ? visits.map(({ topic, table }) => words.taughtAt(topic, table)) : []),
    ...(left ? [words.left] : []),
  ];
  return (
    <small className={styles.facts}>
      {host !== null && <Company name={host.name} />}
      {host !== null && facts.length > 0 && ', '}
      {facts.join(', ')}
    </small>
  );
}

function Company({ name }: { name: string | null }) {
  if (name === null) return words.accompanies;
  return (
    <>
      {words.with} <bdi>{name}</bdi>
    </>
  );
}

/** Guests and cards, where a table lacked an expert. */
function StandIns({ standIns, of }: { standIns: ReportGroup['standIns']; of: number }) {
  if (standIns.length === 0) return null;
  return (
    <ul className={styles.members}>
      {standIns.map(({ topic, guest }) => (
        <li key={topic}>
          <Piece topic={topic} of={of} state="taken" size={24} title={topic} />
          {guest === null ? (
            <span className={styles.facts}>{words.fromCard}</span>
          ) : (
            <span>
              <bdi>{guest.name ?? words.somebody}</bdi>{' '}
              <small className={styles.facts}>{[words.guestFrom(guest.table), ...(guest.left ? [words.left] : [])].join(', ')}</small>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Their own topic filled, others in outline. */
function Pieces({ member: { topics }, of }: { member: ReportMember; of: number }) {
  if (topics.length === 0) return <span className={styles.nobody}>{words.listener}</span>;
  return topics.map((topic, place) => <Piece key={topic} topic={topic} of={of} state={place === 0 ? 'ready' : 'taken'} size={24} title={topic} />);
}
