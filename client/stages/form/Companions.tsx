import type { TableView } from '#shared/view/views';
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
          <span className={styles.has} data-topic={member.topic ?? undefined}>
            {member.id === me && `${words.place.you} · `}
            {!member.phone && `${stageWords.form.noPhone} · `}
            {member.topic === null ? stageWords.form.noTopicYet : [member.topic, ...member.second].join(' + ')}
            {member.topic !== null && <span className="visually-hidden">: {topics.find((topic) => topic.id === member.topic)?.title}</span>}
          </span>
          {!member.phone && member.topic === null && <Button onClick={() => onChooseFor(member.id)}>{stageWords.form.takeFor(member.name)}</Button>}
        </li>
      ))}
    </ul>
  );
}
