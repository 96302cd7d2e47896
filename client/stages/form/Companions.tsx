import type { MemberView, TableView } from '#shared/view/views';
import { Button } from '../../kit/Button.tsx';
import { words } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import styles from './Participant.module.css';

export interface CompanionsProps {
  table: TableView;
  me: string;
  topics: readonly { readonly id: string; readonly title: string }[];
  onChooseFor: (person: string) => void;
}

/** Who sits here, with their topics. For somebody without a phone a neighbour chooses. */
export function Companions({ table, me, topics, onChooseFor }: CompanionsProps) {
  return (
    <ul className={styles.companions}>
      {table.members.map((member) => (
        <li key={member.id}>
          <bdi className={styles.name}>{member.name}</bdi>
          <span className={styles.has} data-topic={member.with === null ? (member.topic ?? undefined) : undefined}>
            {member.id === me && `${words.place.you} · `}
            {!member.phone && `${stageWords.form.noPhone} · `}
            {member.with === null ? <Topic member={member} topics={topics} /> : words.place.accompanies(member.with)}
          </span>
          {!member.phone && member.topic === null && member.with === null && (
            <Button onClick={() => onChooseFor(member.id)}>{stageWords.form.takeFor(member.name)}</Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Topic({ member: { topic, second, waits }, topics }: { member: MemberView; topics: CompanionsProps['topics'] }) {
  if (topic === null) return waits ? stageWords.form.waits : stageWords.form.noTopicYet;
  return (
    <>
      {[topic, ...second].join(' + ')}
      <span className="visually-hidden">: {topics.find((one) => one.id === topic)?.title}</span>
    </>
  );
}
