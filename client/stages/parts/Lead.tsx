import type { ReactNode } from 'react';
import type { SessionView } from '#shared/view/views';
import type { TimerState } from '../../kit/clock.ts';
import { Timer } from '../../kit/Timer.tsx';
import { words } from '../../words/presenter.ts';
import styles from './Lead.module.css';

const label = (state: TimerState): string => words.timer[state];

export interface LeadProps {
  session: SessionView;
  now: () => number;
  /** Instead of the stage's instruction. */
  children?: ReactNode;
  /** Beside the timer, or in its place. */
  aside?: ReactNode;
}

/** The head of a stage: what to do now, and how long. */
export function Lead({ session, now, children, aside }: LeadProps) {
  const { instruction } = session.stage;
  const said = children ?? instruction;
  return (
    <div className={styles.lead}>
      {said && (
        <p className={styles.instruction} data-long={instruction.length > 110 || undefined} lang={children ? undefined : session.language} dir="auto">
          {said}
        </p>
      )}
      {(session.timer || aside) && (
        <div className={styles.aside}>
          {aside}
          <StageTimer session={session} now={now} />
        </div>
      )}
    </div>
  );
}

export function StageTimer({ session, now, size }: { session: SessionView; now: () => number; size?: 'whole' | undefined }) {
  if (!session.timer) return null;
  return (
    <div className={styles.timer} data-size={size}>
      <Timer view={session.timer} now={now} label={label} size="huge" bar />
    </div>
  );
}
