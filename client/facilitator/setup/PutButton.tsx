import { useState } from 'react';
import { ROSTER_LIMIT } from '#shared/people/roster';
import { Button } from '../../kit/Button.tsx';
import { words } from '../../words/setup.ts';
import type { Placed } from './rosterChanges.ts';
import type { RosterAsk } from './useRosterAsk.ts';

export interface PutButtonProps {
  readonly people: readonly Placed[];
  /** How many are on the roster. */
  readonly on: number;
  readonly asks: RosterAsk;
  readonly onDone: () => void;
}

/** Says how many it puts there, or why it would put nobody. */
export function PutButton({ people, on, asks, onDone }: PutButtonProps) {
  const [busy, setBusy] = useState(false);
  const count = (standing: Placed['standing']): number => people.filter((one) => one.standing === standing).length;
  const [fresh, changed] = [count('fresh'), count('changed')];
  if (fresh + changed === 0) return <p role="status">{words.paste.nothingNew}</p>;
  if (on + fresh > ROSTER_LIMIT) return <p role="status">{words.paste.full(ROSTER_LIMIT, on)}</p>;
  const put = async (): Promise<void> => {
    setBusy(true);
    const done = await asks.put(people);
    setBusy(false);
    if (done) onDone();
  };
  return (
    <Button variant="primary" busy={busy} onClick={() => void put()}>
      {changed === 0 ? words.paste.put(fresh) : fresh === 0 ? words.paste.update(changed) : words.paste.putAndUpdate(fresh, changed)}
    </Button>
  );
}
