// A text that was begun somewhere the room no longer is: it can still be sent, and it never gets lost.

import { useSyncExternalStore } from 'react';
import type { CommandData, CommandType } from '#shared/wire/messages';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLine } from '../sync/hooks.ts';
import { newId } from '../sync/ids.ts';
import { sayNo, words } from '../words/phone.ts';
import { type Drafts, stageOf } from './drafts.ts';
import standing from './Standing.module.css';

export interface UnfinishedProps {
  drafts: Drafts;
  /** Keys of this person in this session. */
  start: string;
  /** Which of the written ones to show. */
  keys: (written: readonly string[]) => readonly string[];
}

export function Unfinished({ drafts, start, keys }: UnfinishedProps) {
  const line = useLine();
  const key = useSyncExternalStore(drafts.subscribe, () => keys(drafts.written(start))[0] ?? null);
  const draft = key === null ? null : drafts.get(key);
  if (key === null || !draft) return null;
  const send = (): void => {
    const data = { note: newId(), ...draft.data, text: draft.text };
    drafts.drop(key);
    void line.send(draft.type as CommandType, stageOf(key), data as CommandData[CommandType]); // as the box wrote it down
  };
  return (
    <Notice>
      <div className={standing.unfinished}>
        <p>{words.frame.unfinished(draft.prompt, draft.stage)}</p>
        <p className={standing.unsent} dir="auto">
          {draft.text}
        </p>
        {draft.refusal && <p>{sayNo(draft.refusal)}</p>}
        <div className={standing.choices}>
          <Button onClick={send}>{words.frame.send}</Button>
          <Button variant="quiet" onClick={() => drafts.drop(key)}>
            {words.frame.discard}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
