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
            <Members group={group} of={of} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Members({ group: { members, topic }, of }: { group: ReportGroup; of: number }) {
  if (members.length === 0) return <p className={styles.nobody}>{words.empty}</p>;
  // Nameless people are a row of pieces, or a number.
  if (members.every((member) => member.name === null)) {
    if (topic !== null) return <p className={styles.nobody}>{words.people(members.length)}</p>;
    return (
      <p className={styles.row}>
        {members.map((member, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
          <Pieces key={place} member={member} of={of} />
        ))}
      </p>
    );
  }
  return (
    <ul className={styles.members}>
      {members.map((member, place) => (
        // Two people may have the same name.
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <li key={place}>
          {topic === null && <Pieces member={member} of={of} />}
          <bdi>{member.name}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Pieces({ member: { topics }, of }: { member: ReportMember; of: number }) {
  if (topics.length === 0) return <span className={styles.nobody}>{words.listener}</span>;
  return topics.map((topic) => <Piece key={topic} topic={topic} of={of} state="ready" size={24} title={topic} />);
}
