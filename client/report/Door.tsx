import { Button } from '../kit/Button.tsx';
import { Puzzle } from '../kit/Puzzle.tsx';
import { words } from '../words/report.ts';
import type { Answer } from './fetchReport.ts';
import styles from './Page.module.css';

type Why = Exclude<Answer<never>, { ok: true }>['why'];

const { door } = words;

/** Instead of the report: what stands between it and whoever looks. */
export function Door({ why, wait, onAgain }: { why: Why; wait: number | null; onAgain: (() => void) | null }) {
  const [title, sentences] = said(why, wait);
  const stranger = why === 'unknownPerson' || why === 'notEntered';
  return (
    <div className={styles.door}>
      <Puzzle
        size="9rem"
        pieces={[
          { topic: 'A', state: 'taught' },
          { topic: 'B', state: 'open' },
          { topic: 'C', state: 'taught' },
          { topic: 'D', state: 'taught' },
        ]}
      />
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {stranger && <a href="/">{door.enter}</a>}
      {!stranger && onAgain && <Button onClick={onAgain}>{door.again}</Button>}
    </div>
  );
}

function said(why: Why, wait: number | null): readonly [title: string, sentences: readonly string[]] {
  switch (why) {
    case 'unknownPerson':
    case 'notEntered':
      return [door.title, [door.who, door.facilitator]];
    case 'removed':
      return [door.title, [door.removed]];
    case 'tooManyTries':
      return [door.awayTitle, [door.tooMany(wait)]];
    case 'unreachable':
      return [door.awayTitle, [door.away]];
    default:
      return [door.awayTitle, [door.broken]];
  }
}
