import { SaveState } from '../kit/SaveState.tsx';
import { useAway, useScreenState } from '../sync/hooks.ts';
import { words } from '../words/console.ts';
import { sentence } from '../words/en/refusals.ts';
import styles from './LineState.module.css';

const A_BLINK = 700;

/** How the line to the server is, in a word; a reason only where something is held up. */
export function LineState() {
  const link = useScreenState((state) => state.link);
  const held = useScreenState((state) => state.held);
  const pending = useScreenState((state) => state.pending.length);
  const away = useAway(A_BLINK);
  const waits = pending > 0 && (away || held !== null);
  return (
    <span className={styles.line} data-quiet={(link === 'live' && !held) || undefined}>
      {held ? (
        <SaveState state="failed">{sentence(held)}</SaveState>
      ) : away ? (
        <SaveState state="waiting">{waits ? `${words.line.away}, ${words.line.waiting(pending)}` : words.line.away}</SaveState>
      ) : (
        <SaveState state={link === 'connecting' ? 'saving' : 'saved'}>{link === 'connecting' ? words.line.connecting : words.line.live}</SaveState>
      )}
    </span>
  );
}
