import { Sheet } from '../kit/Sheet.tsx';
import { words } from '../words/console.ts';
import styles from './KeysSheet.module.css';

export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet open onClose={onClose} title={words.keys.title} closeLabel={words.close}>
      <p className={styles.text}>{words.keys.text}</p>
      {/* Scrolls on a low screen, so it can be reached by keyboard. */}
      <dl className={styles.keys} tabIndex={0}>
        {words.keys.list.map(({ keys, does }) => (
          <div key={does} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
