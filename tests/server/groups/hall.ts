// A house whose hands are quicker than any person's, whose clock is set by the test, and whose log can be read.

import { type Dice, dice } from '#shared/base/dice';
import type { Event } from '#shared/session/events';
import { evolve } from '#shared/session/evolve';
import { NOT_YET, type Session } from '#shared/session/session';
import type { DeskView, PeopleView } from '#shared/view/deskViews';
import { standardKinds as kinds } from '#shared/wire/standard';
import { Limit } from '../../../server/limits.ts';
import type { EventLog, StoredEvent } from '../../../server/log/eventLog.ts';
import type { Connection } from '../../../server/rehearsal/connection.ts';
import { liveWith } from '../../../server/socket/attach.ts';
import { type House, openHouse } from '../../kit/house.ts';

export type Person = PeopleView['people'][number];

export interface Hall extends House {
  /** The server's clock: stands still unless the test moves it. */
  time: number;
  /** What the server stamps on commands, for groups that are the same whenever a test runs. */
  chance: Dice;
  /** What is in the database file. */
  events(code: string): Promise<readonly StoredEvent[]>;
  /** The session as they add up to. */
  session(code: string): Promise<Session>;
  /** Each of them, with the session before and after it. */
  history(code: string): Promise<readonly Happened[]>;
}

export interface Happened {
  readonly event: StoredEvent;
  readonly before: Session;
  readonly after: Session;
}

/** Nobody is told to slow down: a test taps faster than people do. */
const UNHURRIED = 1_000_000;

export async function openHall(): Promise<Hall> {
  let log: EventLog | null = null;
  let time = 1_750_000_000_000;
  let chance = dice(1);
  const now = (): number => time;
  const house = await openHouse({
    makeLive: (parts) => {
      log = parts.log;
      const limits = { ...parts.limits, perPerson: new Limit(UNHURRIED, 1), joins: new Limit(UNHURRIED, 1) };
      return liveWith(kinds, { now, newSeed: () => chance.roll(2 ** 32) })({ ...parts, limits });
    },
  });
  const events = async (code: string): Promise<readonly StoredEvent[]> => {
    const record = await log?.find(code);
    return record ? ((await log?.read(record.id)) ?? []) : [];
  };
  const history = async (code: string): Promise<readonly Happened[]> => {
    let session = NOT_YET;
    return (await events(code)).map((event) => {
      const before = session;
      // What the log holds was an Event when it was appended.
      session = evolve(kinds, before, { type: event.type, data: event.data } as unknown as Event, { by: event.by, at: event.at });
      return { event, before, after: session };
    });
  };
  return {
    ...house,
    get time() {
      return time;
    },
    set time(to) {
      time = to;
    },
    get chance() {
      return chance;
    },
    set chance(to) {
      chance = to;
    },
    events,
    async session(code) {
      return (await history(code)).at(-1)?.after ?? NOT_YET;
    },
    history,
  };
}

/** The console's view of everybody. */
export function everybody(coach: Connection): readonly Person[] {
  return (coach.slice('facilitator', 'people') as PeopleView | null)?.people ?? [];
}

export function deskOf(coach: Connection): DeskView {
  const desk = coach.slice('facilitator', 'desk') as DeskView | null;
  if (!desk) throw new Error('The console has no desk');
  return desk;
}

export function isHere(person: Person): boolean {
  return person.status === 'here' && !person.removed;
}
