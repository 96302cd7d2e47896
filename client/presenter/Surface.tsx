import { useState } from 'react';
import type { SessionView } from '#shared/view/views';
import { classes } from '../kit/classes.ts';
import { PagesPaused } from '../stages/parts/pages.ts';
import { useSlice } from '../sync/hooks.ts';
import { Content } from './Content.tsx';
import { toggleFullScreen, useHiddenCursor, useKeys, useTheme, useWakeLock } from './device.ts';
import { useJoinUrl } from './joinUrl.ts';
import { Blank, CodeOverlay, KeyList } from './Overlays.tsx';
import { isPreview } from './preview.ts';
import styles from './Surface.module.css';

type Overlay = 'code' | 'keys' | 'blank' | null;

/** The sheet that hangs over the room: its light, its keys, and what may lie over it. */
export function Surface({ code }: { code: string }) {
  const preview = isPreview();
  const session = useSlice<SessionView>('all', 'session');
  const joinUrl = useJoinUrl(code, session !== null && !session.ended);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [paused, setPaused] = useState(false);
  const toggleTheme = useTheme();
  const cursorHidden = useHiddenCursor(preview);
  useWakeLock();
  const over = (which: Overlay) => () => setOverlay((before) => (before === which ? null : which));
  useKeys(preview, {
    f: toggleFullScreen,
    d: toggleTheme,
    b: over('blank'),
    c: over('code'),
    p: () => setPaused((before) => !before),
    '?': over('keys'),
    Escape: () => setOverlay(null),
  });
  return (
    <div className={classes(styles.surface, cursorHidden && styles.noCursor)} data-surface="presenter">
      <PagesPaused value={paused}>
        <div className={styles.sheet} inert={overlay !== null}>
          <Content code={code} joinUrl={joinUrl} />
        </div>
        {overlay === 'code' && <CodeOverlay code={code} joinUrl={joinUrl} locked={session?.locked ?? false} />}
        {overlay === 'keys' && <KeyList />}
        {overlay === 'blank' && <Blank />}
      </PagesPaused>
    </div>
  );
}
