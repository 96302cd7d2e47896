// The ways to mend the room: the best in words with its button, the others behind it, and to leave it as it is.

import { useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import type { Way } from '../../stages/parts/need.ts';
import { words } from '../../words/repair.ts';
import { useDesk } from '../desk.ts';
import styles from './Ways.module.css';

/** `left`: the facilitator has said to leave it; then all of them wait behind one line. */
export function Ways({ ways, left }: { readonly ways: readonly Way[]; readonly left: boolean }) {
  const { ask } = useDesk();
  const [busy, setBusy] = useState<string | null>(null);
  const mend = async (key: string): Promise<void> => {
    setBusy(key);
    await ask('groups.repair', { repair: key });
    setBusy(null);
  };
  const [best, ...others] = ways;
  if (!best) return null;
  if (left) {
    return (
      <details className={styles.others}>
        <summary>{words.way.after}</summary>
        <WayList ways={ways} busy={busy} onMend={mend} />
      </details>
    );
  }
  return (
    <div className={styles.ways}>
      <OneWay way={best} />
      {/* Another way has buttons of its own: a second press would otherwise do what nobody has read. */}
      <div className={styles.buttons} key={best.key}>
        <Button size="small" icon="check" busy={busy === best.key} onClick={() => void mend(best.key)}>
          {best.does}
        </Button>
        <Button size="small" variant="quiet" onClick={() => void ask('groups.dismiss', { repair: best.key })}>
          {words.way.leave}
        </Button>
      </div>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.way.others(others.length)}</summary>
          <WayList ways={others} busy={busy} onMend={mend} />
        </details>
      )}
    </div>
  );
}

interface WayListProps {
  readonly ways: readonly Way[];
  readonly busy: string | null;
  readonly onMend: (key: string) => Promise<void>;
}

function WayList({ ways, busy, onMend }: WayListProps) {
  return (
    <ul className={styles.list}>
      {ways.map((way) => (
        <li key={way.key} className={styles.other}>
          <OneWay way={way} />
          <Button size="small" busy={busy === way.key} onClick={() => void onMend(way.key)}>
            {way.does}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function OneWay({ way }: { readonly way: Way }) {
  return (
    <>
      <p className={styles.summary}>{way.summary}</p>
      {way.lines.length > 0 && (
        <details className={styles.lines}>
          <summary>{words.way.who}</summary>
          <ul>
            {way.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
