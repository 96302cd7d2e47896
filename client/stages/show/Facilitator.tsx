import type { ShowAll, ShowFacilitator as Slice } from '#shared/stages/show/slices';
import { Button } from '../../kit/Button.tsx';
import { Figure } from '../../kit/Figure.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { words } from '../../words/console.ts';
import type { FacilitatorView, Send } from '../screen.ts';
import styles from './Facilitator.module.css';

export type ShowViews = { readonly all: ShowAll; readonly facilitator: Slice };

/** All points, the one on the wall at the front; the next one is a tap away. */
export function ShowFacilitator({ view, send }: { readonly view: FacilitatorView<ShowViews>; readonly send: Send }) {
  const { stage, session } = view;
  if (!stage) return null;
  const { points, index } = stage;
  const show = (point: number): void => void send('show.showPoint', { point });
  return (
    <div className={styles.show}>
      {points.length > 1 && (
        <div className={styles.steps}>
          <Button icon="back" onClick={() => show(index - 1)} disabled={index === 0}>
            {words.stages.show.previous}
          </Button>
          <Button iconAfter="next" onClick={() => show(index + 1)} disabled={index === points.length - 1}>
            {words.stages.show.next}
          </Button>
          <span className={styles.quiet}>{words.stages.show.of(index + 1, points.length)}</span>
        </div>
      )}
      <ol className={styles.points} aria-label={words.stages.show.points}>
        {points.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
          <li key={at} className={styles.point} data-now={at === index || undefined} aria-current={at === index ? 'true' : undefined}>
            <button type="button" className={styles.title} onClick={() => show(at)} title={words.stages.show.putOn(point.title)}>
              <span className={styles.number}>{at + 1}</span>
              <bdi lang={session.language}>{point.title}</bdi>
            </button>
            {at === index && (
              <div className={styles.content} lang={session.language}>
                <RichText text={point.text} lang={session.language} />
                {point.figure && <Figure figure={point.figure} lang={session.language} />}
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

export function showWaiting({ stage }: FacilitatorView<ShowViews>): string | null {
  const left = stage ? stage.points.length - 1 - stage.index : 0;
  return left > 0 ? words.stages.show.waiting(left) : null;
}
