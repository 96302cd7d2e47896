// The phone: from the code to being in, and then the session itself.

import { useState } from 'react';
import { Skeleton } from '../kit/Skeleton.tsx';
import { identityFor } from '../sync/identity.ts';
import { joinWords } from '../words/join.ts';
import { ErrorEdge } from './ErrorEdge.tsx';
import { Join } from './join/Join.tsx';
import styles from './main.module.css';
import { useFetched } from './useFetched.ts';
import { useKeyboardRoom } from './useKeyboardRoom.ts';
import { useSettings } from './useSettings.ts';

export interface ParticipantPageProps {
  readonly code: string;
}

/** The session itself comes while people type their names, so that the way to the first screen stays short. */
const fetchRoom = () => import('./Room.tsx');

export function ParticipantPage({ code }: ParticipantPageProps) {
  const [inside, setInside] = useState(() => identityFor(code).joined);
  const settings = useSettings();
  const room = useFetched(fetchRoom);
  useKeyboardRoom();
  const enter = (): void => {
    setInside(true);
    scrollTo({ top: 0 });
  };
  return (
    <ErrorEdge>
      <div className={styles.page}>
        {!inside ? (
          <Join code={code} onJoined={enter} />
        ) : room ? (
          <room.Room code={code} settings={settings} onStranger={() => setInside(false)} />
        ) : (
          <main className={styles.waiting}>
            <Skeleton lines={5} label={joinWords.connecting} />
          </main>
        )}
      </div>
    </ErrorEdge>
  );
}
