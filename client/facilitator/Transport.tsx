// Back, the time, and the one thing to do next: always here, on every screen.

import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { Timer } from '../kit/Timer.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Transport.module.css';
import type { Steps } from './useSteps.ts';

const sayThreshold = (threshold: keyof typeof words.timer.say): string => words.timer.say[threshold];
const stateName = (state: keyof typeof words.timer.state): string => words.timer.state[state];

export function Transport({ steps }: { readonly steps: Steps }) {
  const { next, before, busy } = steps;
  return (
    <section className={styles.transport} aria-label={words.next.name}>
      <div className={styles.back}>
        <Button
          variant="quiet"
          icon="back"
          onClick={steps.back}
          aria-disabled={before === null}
          title={before === null ? words.next.atStart : words.next.backTo(before)}
        >
          {words.next.back}
        </Button>
      </div>
      <Time steps={steps} />
      <div className={styles.next}>
        <p className={styles.consequence} id="consequence">
          {next.consequence}
        </p>
        <Button
          variant="primary"
          size="large"
          iconAfter={next.kind === 'go' ? 'next' : undefined}
          busy={busy}
          onClick={steps.forward}
          aria-describedby="consequence"
        >
          {next.label}
        </Button>
      </div>
    </section>
  );
}

function Time({ steps }: { readonly steps: Steps }) {
  const { session, now } = useDesk();
  const { timer, stage, ended } = session;
  if (ended) return <div className={styles.time} />;
  const walking = stage.phase === 'walking';
  const running = timer !== null && timer.runningSince !== null;
  return (
    <fieldset className={styles.time} aria-label={words.timer.name}>
      {timer && !walking && (
        <IconButton icon={running ? 'pause' : 'play'} label={running ? words.timer.pause : words.timer.resume} onClick={steps.pause} />
      )}
      {timer && !walking ? (
        <span className={styles.clock}>
          <Timer view={timer} now={now} label={stateName} say={sayThreshold} size="large" />
        </span>
      ) : (
        <span className={styles.still}>{walking && stage.minutes !== null ? words.timer.startsWith(stage.minutes) : words.timer.none}</span>
      )}
      <IconButton icon="minus" label={words.timer.less} onClick={() => steps.extend(-1)} disabled={timer === null} />
      <IconButton icon="plus" label={words.timer.more} onClick={() => steps.extend(1)} />
    </fieldset>
  );
}
