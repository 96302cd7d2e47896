// What a phone is asked before there are groups, and what it has answered.

import type { ParticipantView } from '../stages/screen.ts';
import { words } from '../words/phone.ts';
import type { Sight } from './stageView.ts';

/** Whether the frame asks: until groups are formed, whoever is here, and where the stage on the screen does not ask by itself. */
export function isAsked({ session: { asks, ended }, me }: Pick<Sight, 'session' | 'me'>, shown: Pick<Sight, 'session'>): boolean {
  return (asks.seated || asks.favourites) && me.status === 'here' && !ended && shown.session.stage.kind !== 'gather';
}

/** The answers as sentences; null while one of the questions is open. */
export function answersIn({ session: { asks }, me }: Pick<ParticipantView, 'session' | 'me'>): string | null {
  if ((asks.seated && me.sitsAt === null) || (asks.favourites && me.favourites.length === 0)) return null;
  const table = asks.seated && me.sitsAt !== null ? words.gather.sitsKept(me.sitsAt) : '';
  const topics = asks.favourites ? words.asks.likes(me.favourites) : '';
  return [table, topics].filter(Boolean).join(' ');
}
