// How good a proposal is, and what it could not do.

import { Button } from '../../../kit/Button.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import { forming } from '../../../words/forming.ts';
import { useHands } from '../hands.ts';
import { type Known, nothingToMix } from './agreements.ts';
import { compromisesOf } from './compromises.ts';
import type { Draft } from './drafts.ts';
import styles from './Findings.module.css';

export interface FindingsProps {
  readonly draft: Draft;
  readonly known: Known;
  readonly topics: number;
}

export function Findings({ draft, known, topics }: FindingsProps) {
  const { openSetup } = useHands();
  const compromises = compromisesOf(draft, known, topics);
  const unkept = compromises.some(({ tone }) => tone === 'warn');
  const text = forming.give;
  return (
    <div className={styles.findings}>
      <Mix draft={draft} known={known} />
      {!unkept && (
        <p className={styles.line}>
          <Icon name="check" />
          <span>{compromises.length === 0 ? text.nothing : text.kept}</span>
        </p>
      )}
      {compromises.length > 0 && (
        <section>
          <h3 className={styles.title}>{text.title}</h3>
          <ul className={styles.compromises}>
            {compromises.map(({ tone, text: sentence, todo }) => (
              <li key={sentence} className={styles.line} data-tone={tone}>
                <Icon name={tone} />
                <span>
                  {sentence} {todo && <b>{todo}</b>}
                </span>
              </li>
            ))}
          </ul>
          {unkept && (
            <Button size="small" onClick={openSetup}>
              {forming.setup}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}

function Mix({ draft, known }: Omit<FindingsProps, 'topics'>) {
  const { openSetup } = useHands();
  const { proposal } = draft;
  const nothing = nothingToMix(proposal.formation, known);
  const text = forming.mix;
  if (nothing !== null) {
    return (
      <div className={styles.line}>
        <Icon name="info" />
        <p>{text[nothing]}</p>
        {nothing !== 'noAnswers' && (
          <Button size="small" onClick={openSetup}>
            {forming.setup}
          </Button>
        )}
      </div>
    );
  }
  return (
    <p className={styles.mix}>
      <span className={styles.share}>
        <span className={styles.label}>{text.label}</span> <b>{text.percent(proposal.mix)}</b>
      </span>
      <span className={styles.meaning}>{proposal.mix === 100 ? text.best : text.share(proposal.mix)}</span>
    </p>
  );
}
