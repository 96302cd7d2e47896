import { Piece } from '../../kit/Piece.tsx';
import { stageWords } from '../../words/phoneStages.ts';
import styles from './Participant.module.css';

export interface ChoicesProps {
  topics: readonly { readonly id: string; readonly title: string }[];
  lang: string;
  /** Who has the topic at this table. */
  holders: (topic: string) => readonly string[];
  /** Topics that were asked for and are not decided yet, best first. */
  asked: readonly string[];
  busy: boolean;
  onTake: (topic: string) => void;
}

/** Every topic as one large target. Taken ones stay pressable: some tables let two share, and elsewhere the wish is kept. */
export function Choices({ topics, lang, holders, asked, busy, onTake }: ChoicesProps) {
  return (
    <ul className={styles.choices}>
      {topics.map(({ id, title }) => {
        const names = holders(id);
        const rank = asked.indexOf(id) + 1;
        return (
          <li key={id} data-topic={id}>
            <button
              type="button"
              className={styles.choice}
              data-taken={names.length > 0 || undefined}
              data-asked={rank > 0 || undefined}
              aria-busy={busy || undefined}
              onClick={() => busy || onTake(id)}
            >
              <Piece topic={id} of={topics.length} state={names.length > 0 ? 'taken' : 'open'} size="min(4rem, 17vw)" title={id} />
              <span className={styles.choiceWords}>
                <span className={styles.choiceTitle} lang={lang} dir="auto">
                  {title}
                </span>
                <span className={styles.holder}>
                  {names.length > 0 ? stageWords.form.taken(names) : stageWords.form.open}
                  {rank > 0 && <strong> · {stageWords.form.yourChoice(rank)}</strong>}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
