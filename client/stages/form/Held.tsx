// A topic that somebody else was faster to take is kept as a wish; until the table's choices are decided, one may say what would be next.

import { useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { clockFace } from '../../kit/clock.ts';
import { useTimeLeft } from '../../kit/useTimeLeft.ts';
import { stageWords } from '../../words/phoneStages.ts';
import styles from './Participant.module.css';

export interface HeadOfHeld {
  readonly title: string;
  readonly lead: string;
}

/** What to say to somebody who has asked for these topics, best first; `holders` tells who has one. */
export function headOfHeld(held: readonly string[], holders: (topic: string) => readonly string[]): HeadOfHeld {
  const text = stageWords.form;
  const [first = ''] = held;
  if (held.length > 1) return { title: text.choices(held), lead: text.choicesText(held.at(-1) ?? first) };
  const names = holders(first);
  // Whoever had it has given it back meanwhile.
  if (names.length === 0) return { title: text.freeAgain(first), lead: text.freeAgainText(first) };
  return { title: text.has(names, first), lead: text.nextChoice(first) };
}

/**
 * What I asked for and did not get, once it is decided; empty where I got one of them, or have yet to. `tapped` is what I
 * tapped last: where I was the last to choose, it is decided in the same moment.
 */
export function useMissed(held: readonly string[], tapped: string | null, topic: string | null): readonly string[] {
  const [asked, setAsked] = useState(held);
  const wanted = tapped === null || held.includes(tapped) ? held : [...held, tapped];
  // What is held is gone with the decision.
  if (topic === null && wanted.join() !== asked.join()) setAsked(wanted);
  return topic === null || asked.includes(topic) ? [] : asked;
}

export interface DecisionProps {
  /** When the table's choices are decided at the latest, by the server's clock. */
  by: number;
  now: () => number;
  /** Somebody else waits, and I have said nothing yet. */
  othersWait: boolean;
  /** Takes back what was asked for; absent where nothing was. */
  onAgain?: (() => void) | undefined;
}

export function Decision({ by, now, othersWait, onAgain }: DecisionProps) {
  // Nothing is left at the moment when it is decided.
  const left = useTimeLeft({ length: 0, left: 0, runningSince: by }, now);
  return (
    <div className={styles.decision}>
      <p>
        {othersWait && <strong>{stageWords.form.othersWait} </strong>}
        {left > 0 ? (
          <>
            {stageWords.form.decided}{' '}
            <span className={styles.left} role="timer" aria-live="off">
              {clockFace(left)}
            </span>
          </>
        ) : (
          stageWords.form.decidedNow
        )}
      </p>
      {onAgain && (
        <Button variant="quiet" onClick={onAgain}>
          {stageWords.form.startAgain}
        </Button>
      )}
    </div>
  );
}
