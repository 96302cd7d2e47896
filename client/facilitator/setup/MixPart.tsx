import type { Question } from '#shared/plan/plan';
import { Empty } from '../../kit/Empty.tsx';
import { words } from '../../words/setup.ts';
import { useDesk } from '../desk.ts';
import { Choices } from './Choices.tsx';
import styles from './Setup.module.css';
import type { Settings } from './useSettings.ts';
import { LEVELS, levelOf, orderOf, weightOf } from './weights.ts';

export interface MixPartProps extends Pick<Settings, 'weights' | 'set'> {
  readonly questions: readonly Question[];
}

export function MixPart({ questions, weights, set }: MixPartProps) {
  const { people } = useDesk();
  const present = people.people.filter((person) => person.status === 'here' && !person.removed);
  if (questions.length === 0) return <Empty topic="B">{words.mix.none}</Empty>;
  const order = orderOf(questions, weights);
  return (
    <section className={styles.part}>
      <p>{words.mix.text}</p>
      {questions.map(({ id, title }) => (
        <Choices
          key={id}
          legend={<bdi>{title}</bdi>}
          hint={words.mix.answered(present.filter((person) => person.answers[id]).length, present.length)}
          options={LEVELS.map((value) => ({ value, label: words.mix.levels[value] }))}
          value={levelOf(weights[id] ?? 0)}
          onChange={(level) => set({ weights: [{ question: id, weight: weightOf(level) }] })}
          look="row"
        />
      ))}
      <p className={styles.outcome} role="status">
        {order.length === 0 ? words.mix.byChance : words.mix.order(order.map(words.mix.together))}
      </p>
    </section>
  );
}
