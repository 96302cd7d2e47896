import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Preview.module.css';
import { presenterUrl } from './TopBar.tsx';

/** What the projector shows, small. It is the same page, so it is the same truth. */
export function Preview() {
  const { code } = useDesk();
  const [blocked, setBlocked] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  // What stands above it may fill the pane.
  useEffect(() => frame.current?.scrollIntoView({ block: 'nearest' }), []);
  if (blocked) {
    return (
      <p className={styles.blocked}>
        {words.preview.blocked}{' '}
        <Button size="small" onClick={() => void window.open(presenterUrl(code), 'interlock-presenter')}>
          {words.preview.window}
        </Button>
      </p>
    );
  }
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={words.preview.frame}
      src={`/p/${code}?preview`}
      loading="lazy"
      tabIndex={-1}
      // A page that may not be framed loads as a stranger's, whose document nobody may see.
      onLoad={(event) => setBlocked(event.currentTarget.contentDocument === null)}
    />
  );
}
