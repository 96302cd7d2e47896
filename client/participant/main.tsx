// The phone: from the code to being in, and then the session itself.

import { useState } from 'react';
import { identityFor } from '../sync/identity.ts';
import { ErrorEdge } from './ErrorEdge.tsx';
import { Join } from './join/Join.tsx';
import styles from './main.module.css';
import { Room } from './Room.tsx';
import { useKeyboardRoom } from './useKeyboardRoom.ts';
import { useSettings } from './useSettings.ts';

export interface ParticipantPageProps {
  readonly code: string;
}

export function ParticipantPage({ code }: ParticipantPageProps) {
  const [inside, setInside] = useState(() => identityFor(code).joined);
  const settings = useSettings();
  useKeyboardRoom();
  const enter = (): void => {
    setInside(true);
    scrollTo({ top: 0 });
  };
  return (
    <ErrorEdge>
      <div className={styles.page}>
        {inside ? <Room code={code} settings={settings} onStranger={() => setInside(false)} /> : <Join code={code} onJoined={enter} />}
      </div>
    </ErrorEdge>
  );
}
