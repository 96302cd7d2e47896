import { useId } from 'react';
import type { RunSheetView } from '#shared/view/deskViews';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { words } from '../words/console.ts';
import styles from './RunSheet.module.css';
import { minutesTaken } from './schedule.ts';

export interface RunSheetRowProps {
  readonly stage: RunSheetView['stages'][number];
  /** When it will begin. */
  readonly begins: number | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly place: { readonly first: boolean; readonly last: boolean };
  readonly onShift: (by: number) => void;
  readonly onSkip: (skip: boolean) => void;
  readonly onGo: () => void;
}

/** One stage: a line, and behind it what can be done with it. */
export function RunSheetRow({ stage, begins, open, onOpen, place, onShift, onSkip, onGo }: RunSheetRowProps) {
  const id = useId();
  const { state, title } = stage;
  const isAhead = state === 'ahead' || state === 'skipped';
  return (
    <>
      <button
        type="button"
        className={styles.row}
        aria-expanded={state === 'now' ? undefined : open}
        aria-controls={open ? id : undefined}
        aria-current={state === 'now' ? 'step' : undefined}
        onClick={() => state !== 'now' && onOpen(!open)}
      >
        <span className={styles.mark} aria-hidden>
          {state === 'done' && <Icon name="check" size="0.95rem" />}
        </span>
        <span className={styles.name}>
          <bdi>{title}</bdi>
          {state !== 'now' && <span className="visually-hidden">, {words.plan[state]}</span>}
        </span>
        <span className={styles.times}>{timesOf(stage, begins)}</span>
      </button>
      {open && state !== 'now' && (
        <div className={styles.more} id={id}>
          <p className={styles.about}>
            {stage.minutes !== null && `${words.minutes(stage.minutes)} · `}
            {words.stage.grouping[stage.grouping]}
          </p>
          <p className={styles.about}>{stage.instruction}</p>
          <div className={styles.doing}>
            <Button size="small" onClick={onGo}>
              {state === 'done' ? words.plan.goBack : words.plan.goAhead}
            </Button>
            {isAhead && (
              <>
                <Button size="small" variant="quiet" onClick={() => onSkip(state !== 'skipped')}>
                  {state === 'skipped' ? words.plan.unskip : words.plan.skip}
                </Button>
                <span className={styles.shift}>
                  <IconButton icon="back" label={words.plan.moveUp(title)} onClick={() => onShift(-1)} disabled={place.first} />
                  <IconButton icon="next" label={words.plan.moveDown(title)} onClick={() => onShift(1)} disabled={place.last} />
                </span>
              </>
            )}
          </div>
          {state === 'done' && <p className={styles.about}>{words.plan.keeps}</p>}
        </div>
      )}
    </>
  );
}

function timesOf(stage: RunSheetRowProps['stage'], begins: number | null): string {
  if (stage.state === 'now') return stage.openedAt === null ? '' : words.clock(stage.openedAt);
  if (stage.state === 'done') {
    const took = minutesTaken(stage);
    return took === null ? '' : words.minutes(took);
  }
  if (stage.state === 'skipped') return '';
  return begins === null ? '' : words.clock(begins);
}
