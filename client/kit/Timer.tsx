import { useEffect, useRef, useState } from 'react';
import { clockFace, crossed, type Threshold, type TimerState, type TimerView, timerState } from './clock.ts';
import { Icon } from './Icon.tsx';
import styles from './Timer.module.css';
import { useTimeLeft } from './useTimeLeft.ts';

export interface TimerProps {
  view: TimerView;
  /** The server's time, now. Keep the function the same between draws. */
  now: () => number;
  /** "Time left", "Paused", "Over time": the name of the timer, and the words beside it. */
  label: (state: TimerState) => string;
  /** What is spoken at a threshold; absent where another timer on the page speaks. */
  say?: ((threshold: Threshold) => string) | undefined;
  /** small: in a bar; large: on a phone; huge: on the projector. */
  size?: 'small' | 'large' | 'huge' | undefined;
  /** A line that grows shorter. */
  bar?: boolean | undefined;
  /** Shows the label when there is something to say: paused, over. */
  caption?: boolean | undefined;
}

export function Timer({ view, now, label, say, size = 'small', bar = false, caption = true }: TimerProps) {
  const left = useTimeLeft(view, now);
  const state = timerState(view, left);
  const share = Math.min(1, Math.max(0, left / Math.max(view.length, view.left, 1)));
  return (
    <div className={styles.timer} data-size={size} data-state={state}>
      <div className={styles.face} role="timer" aria-live="off" aria-label={label(state)}>
        {state === 'paused' && <Icon name="pause" size="0.7em" />}
        <span className={styles.digits} dir="ltr">
          {clockFace(left)}
        </span>
      </div>
      {caption && state !== 'running' && (
        <span className={styles.caption} aria-hidden>
          {label(state)}
        </span>
      )}
      {bar && (
        <span className={styles.bar} aria-hidden>
          <span style={{ transform: `scaleX(${share})` }} />
        </span>
      )}
      {say && <Spoken left={left} length={view.length} say={say} />}
    </div>
  );
}

const SPOKEN_FOR = 5_000;

/** There from the start and empty; filled only at a threshold and for a moment, so nobody hears every second or finds old news. */
function Spoken({ left, length, say }: { left: number; length: number; say: (threshold: Threshold) => string }) {
  const before = useRef(left);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const threshold = crossed(before.current, left, length);
    before.current = left;
    if (threshold) setSaid(say(threshold));
  }, [left, length, say]);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SPOKEN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}
