import { Button } from '../kit/Button.tsx';
import { words } from '../words/report.ts';
import styles from './Page.module.css';

interface ToolsProps {
  facilitator: boolean;
  names: boolean;
  busy: boolean;
  onNames: (on: boolean) => void;
  onRefresh: () => void;
  onKeep: (kind: 'md' | 'json') => void;
}

export function Tools({ facilitator, names, busy, onNames, onRefresh, onKeep }: ToolsProps) {
  return (
    <section className={styles.tools} aria-label={words.tools}>
      {facilitator && (
        <label className={styles.switch}>
          <input type="checkbox" checked={names} onChange={(event) => onNames(event.target.checked)} />
          {words.names}
        </label>
      )}
      <Button size="small" variant="quiet" busy={busy} onClick={onRefresh}>
        {words.refresh}
      </Button>
      <Button size="small" variant="quiet" onClick={() => onKeep('md')}>
        {words.markdown}
      </Button>
      {facilitator && (
        <Button size="small" variant="quiet" onClick={() => onKeep('json')}>
          {words.json}
        </Button>
      )}
      <Button size="small" icon="printer" onClick={() => print()}>
        {words.print}
      </Button>
    </section>
  );
}
