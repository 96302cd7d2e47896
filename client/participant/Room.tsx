// In the session: the line to it, what is shown when the door stays shut, and the stage.

import { useEffect, useState } from 'react';
import type { Refusal } from '#shared/base/refusals';
import { Button } from '../kit/Button.tsx';
import { Skeleton } from '../kit/Skeleton.tsx';
import { draftKeyOf } from '../stages/parts/notes.ts';
import type { Draft } from '../stages/parts/phone.ts';
import { type Line, openLine } from '../sync/connect.ts';
import { LineProvider, useScreenState } from '../sync/hooks.ts';
import { forgetIdentity, identityFor } from '../sync/identity.ts';
import { joinWords, sayNo } from '../words/join.ts';
import { words } from '../words/phone.ts';
import { Drafts, giveBack } from './drafts.ts';
import styles from './Frame.module.css';
import { Inside } from './Inside.tsx';
import standing from './Standing.module.css';
import { Standing } from './Standing.tsx';
import type { Settings } from './useSettings.ts';

export interface RoomProps {
  code: string;
  settings: Settings;
  /** The session does not know this phone: it has to join. */
  onStranger: () => void;
}

export function Room({ code, settings, onStranger }: RoomProps) {
  const [drafts] = useState(() => new Drafts());
  const [line, setLine] = useState<Line | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn opens a line of its own
  useEffect(() => {
    const { secret } = identityFor(code);
    const opened = openLine({
      code,
      as: 'participant',
      secret,
      onRefused: ({ type, stage, data }, refusal) => {
        const key = draftKeyOf({ stage, data }, `${code}:${opened.store.getState().person ?? ''}`);
        if (key === null) return;
        const { text, for: forWhom = null, ...rest } = data as { text: string; for?: string | null }; // it has a key, so it has a text
        const draft: Draft = { text, for: forWhom, refusal, type, data: { ...rest, for: forWhom }, prompt: '', stage: '' };
        giveBack(drafts, key, draft);
      },
    });
    setLine(opened);
    return () => opened.close();
  }, [code, drafts, turn]);

  const strange = (): void => {
    forgetIdentity(code);
    history.replaceState(null, '', `/j/${code}`);
    onStranger();
  };
  if (!line) return null;
  return (
    <LineProvider value={line}>
      <Gate code={code} drafts={drafts} settings={settings} onStranger={strange} onAgain={() => setTurn(turn + 1)} />
    </LineProvider>
  );
}

interface GateProps {
  code: string;
  drafts: Drafts;
  settings: Settings;
  onStranger: () => void;
  onAgain: () => void;
}

/** Refusals of the door that a reload mends, as it brings the page that fits the server. */
const OUTDATED: readonly string[] = ['oldProtocol', 'newerProtocol', 'malformed'];

function Gate({ code, drafts, settings, onStranger, onAgain }: GateProps) {
  const refused = useScreenState((state) => state.refused);
  const isIn = useScreenState(
    (state) => state.person !== null && state.rooms.all !== undefined && state.rooms[`person:${state.person}`] !== undefined,
  );
  const stranger = refused?.reason === 'unknownPerson';
  useEffect(() => {
    if (stranger) onStranger();
  }, [stranger, onStranger]);
  if (refused && !stranger && !(isIn && isPassing(refused))) return <Shut code={code} refused={refused} onStranger={onStranger} onAgain={onAgain} />;
  if (!isIn) {
    return (
      <main className={styles.main}>
        <Skeleton lines={5} label={joinWords.connecting} />
      </main>
    );
  }
  return <Inside drafts={drafts} settings={settings} />;
}

/** The line asks again by itself. */
function isPassing({ reason }: Refusal): boolean {
  return ['slowDown', 'notSaved', 'broken', 'tooManyTries', 'notEntered'].includes(reason);
}

function Shut({ code, refused, onStranger, onAgain }: { code: string; refused: Refusal; onStranger: () => void; onAgain: () => void }) {
  const { reason } = refused;
  const outdated = OUTDATED.includes(reason);
  const title =
    reason === 'removed'
      ? words.status.removed
      : reason === 'unknownCode'
        ? joinWords.unknown
        : outdated
          ? words.status.outdated
          : words.status.refused;
  return (
    <main className={styles.main}>
      <Standing
        title={title}
        action={
          <>
            {outdated ? (
              <Button variant="primary" big onClick={() => location.reload()}>
                {joinWords.reload}
              </Button>
            ) : reason === 'unknownCode' ? (
              <a className={standing.link} href="/">
                {joinWords.typeCode}
              </a>
            ) : (
              <Button variant="primary" big onClick={onAgain}>
                {words.status.again}
              </Button>
            )}
            {reason === 'removed' && (
              <Button variant="quiet" onClick={onStranger}>
                {words.status.asSomebody}
              </Button>
            )}
            {reason === 'unknownCode' && code !== '' && (
              <a className={standing.link} href={`/r/${code}`}>
                {words.status.report}
              </a>
            )}
          </>
        }
      >
        <p>{sayNo(refused)}</p>
      </Standing>
    </main>
  );
}
