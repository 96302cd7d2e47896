import { Button } from '../kit/Button.tsx';
import paper from '../kit/Paper.module.css';
import { Puzzle } from '../kit/Puzzle.tsx';
import type { Answer } from '../sync/askWithSecret.ts';
import { words } from '../words/report.ts';

type Why = Exclude<Answer<never>, { ok: true }>['why'];

const { door } = words;

/** Instead of the report: what stands between it and whoever looks. */
export function Door({ why, wait, onAgain }: { why: Why; wait: number | null; onAgain: (() => void) | null }) {
  const [title, sentences] = said(why, wait);
  const stranger = why === 'unknownPerson' || why === 'notEntered';
  return (
    <div className={paper.door}>
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
