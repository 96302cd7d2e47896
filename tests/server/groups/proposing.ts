// A room in which groups are about to be formed, and a facilitator who looks before they publish.

import type { Formation } from '#shared/session/formation';
import type { Proposal } from '#shared/session/proposal';
import type { CommandAnswer, ProposeAnswer } from '#shared/wire/messages';
import { type Connection, newId } from '../../../server/rehearsal/connection.ts';
import { until } from '../../kit/until.ts';
import { jigsaw } from '../../shared/session/workshop.ts';
import { openRoom, type Room, shout } from '../socket/room.ts';
import { everybody, type Hall } from './hall.ts';

const SCHOOLS = ['North', 'South', 'East', 'West'];

export async function gathered(hall: Hall, people: number, topics = 4): Promise<Room> {
  const room = await openRoom(hall, ['Ana', 'Bo'], jigsaw({ topics }));
  for (let number = 2; number < people; number++) {
    const answers = [{ question: 'school', answer: SCHOOLS[number % SCHOOLS.length] ?? '' }];
    await room.coach.command('people.add', null, { person: newId(), name: `P${number}`, answers });
  }
  await until('the console sees everybody', () => everybody(room.coach).length === people);
  return room;
}

export const asksForProposal = (screen: Connection, seed = 1): Promise<ProposeAnswer> =>
  shout(screen.socket, 'propose', { seed, locked: [], closed: [] }) as Promise<ProposeAnswer>;

export async function proposed(screen: Connection, seed = 1): Promise<Proposal> {
  const answer = await asksForProposal(screen, seed);
  if (!answer.ok) throw new Error(answer.refusal.reason);
  return answer.proposal;
}

export const publishes = (screen: Connection, formation: Formation | null): Promise<CommandAnswer> =>
  screen.command('groups.form', null, { formation });

export async function tablesIn(hall: Hall, room: Room): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const [person, { home }] of (await hall.session(room.code)).groups.seats) tables[home] = [...(tables[home] ?? []), person].sort();
  return tables;
}

export const tablesOf = ({ homes }: Formation): Record<string, string[]> =>
  Object.fromEntries(homes.map(({ id, members }) => [id, members.map(({ person }) => person).sort()]));
