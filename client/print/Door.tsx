import { Button } from '../kit/Button.tsx';
import paper from '../kit/Paper.module.css';
import type { Answer } from '../sync/askWithSecret.ts';
import { words } from '../words/print.ts';

type Why = Exclude<Answer<never>, { ok: true }>['why'];

const { refused } = words;

interface DoorProps {
  readonly code: string;
  readonly why: Why;
  readonly wait: number | null;
  readonly onAgain: (() => void) | null;
}

/** Instead of the sheets: what stands between them and whoever looks. */
export function Door({ code, why, wait, onAgain }: DoorProps) {
  const [title, sentence] = said(why, wait);
  const stranger = why === 'unknownPerson' || why === 'notEntered';
  return (
    <div className={paper.door}>
      <h1>{title}</h1>
      <p>{sentence}</p>
      {stranger && <a href={`/f/${code}`}>{refused.toConsole}</a>}
      {!stranger && onAgain && <Button onClick={onAgain}>{refused.again}</Button>}
    </div>
  );
}

function said(why: Why, wait: number | null): readonly [title: string, sentence: string] {
  switch (why) {
    case 'unknownPerson':
    case 'notEntered':
      return [refused.title, refused.who];
    case 'facilitatorOnly':
    case 'removed':
      return [refused.title, refused.participant];
    case 'tooManyTries':
      return [refused.awayTitle, refused.tooMany(wait)];
    case 'unreachable':
      return [refused.awayTitle, refused.away];
    default:
      return [refused.awayTitle, refused.broken];
  }
}
