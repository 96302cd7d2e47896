import type { Printout } from '#shared/view/printout';
import { Button } from '../kit/Button.tsx';
import { words } from '../words/print.ts';
import { countOf, KINDS, type Kind, phoneless } from './kinds.ts';
import styles from './Page.module.css';

interface BarProps {
  readonly printout: Printout;
  readonly chosen: ReadonlySet<Kind>;
  readonly busy: boolean;
  /** Whether cards are only for people without a phone. */
  readonly fewCards: boolean;
  readonly onChoose: (chosen: ReadonlySet<Kind>) => void;
  readonly onFewCards: (few: boolean) => void;
  readonly onRefresh: () => void;
}

/** On the screen only: what goes on paper, and off it goes. */
export function Bar({ printout, chosen, busy, fewCards, onChoose, onFewCards, onRefresh }: BarProps) {
  const few = phoneless(printout);
  const shown = fewCards ? few : printout;
  const something = KINDS.some((kind) => chosen.has(kind) && countOf(kind, shown) > 0);
  const choose = (kind: Kind, on: boolean): void => onChoose(new Set(KINDS.filter((one) => (one === kind ? on : chosen.has(one)))));
  return (
    <div className={styles.bar}>
      <div>
        <h1 lang={printout.language} dir="auto">
          {printout.title}
        </h1>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      <fieldset className={styles.kinds}>
        <legend>{words.choose}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={chosen.has(kind)} onChange={(event) => choose(kind, event.target.checked)} />
            <span>
              {words.kinds[kind]} <small>{words.counts[kind](countOf(kind, shown))}</small>
            </span>
          </label>
        ))}
        {chosen.has('cards') && countOf('cards', few) < countOf('cards', printout) && (
          <label className={styles.few}>
            <input type="checkbox" checked={fewCards} onChange={(event) => onFewCards(event.target.checked)} />
            <span>
              {words.phoneless} <small>{words.counts.cards(countOf('cards', few))}</small>
            </span>
          </label>
        )}
      </fieldset>
      <div className={styles.doing}>
        <Button variant="primary" icon="printer" aria-disabled={!something} onClick={() => something && print()}>
          {words.print}
        </Button>
        <Button variant="quiet" busy={busy} onClick={onRefresh}>
          {words.refresh}
        </Button>
        <p role="status" className={styles.lead}>
          {something ? '' : words.chooseOne}
        </p>
      </div>
    </div>
  );
}
