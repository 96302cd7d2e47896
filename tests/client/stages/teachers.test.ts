import { expect, it } from 'vitest';
import { teachersAt } from '../../../client/stages/teach/Facilitator.tsx';
import { person } from '../facilitator/room.ts';

const people = { people: [person('Ana', '1', 'A'), person('Ben', '1', 'A'), person('Cem', '3', 'A')] };
const table = (group: string, ...experts: readonly string[]) => ({
  group,
  topic: 'A' as const,
  notes: [],
  members: [],
  emptyPrompts: [],
  silent: [],
  taught: false,
  experts: experts.map((name) => ({ id: name.toLowerCase(), name, expertGroup: 'A' })),
});
const stage = { topic: 'A' as const, title: '', tables: [], withoutExpert: [], cards: [] };

it('a guest teaches at the table they go to, and not at their own as long as somebody else can', () => {
  const standIns = [{ home: '2', topic: 'A' as const, visitor: 'ana' }];
  const at = (...given: Parameters<typeof table>) => teachersAt(table(...given), { stage, standIns, people });
  expect(at('1', 'Ana', 'Ben')).toEqual(['Ben']);
  expect(at('2')).toEqual(['Ana']);
  expect(at('3', 'Cem')).toEqual(['Cem']);
  expect(at('4')).toEqual([]);
  expect(at('1', 'Ana')).toEqual(['Ana']);
  const elsewhere = [{ home: '2', topic: 'B' as const, visitor: 'ana' }];
  expect(teachersAt(table('1', 'Ana'), { stage, standIns: elsewhere, people })).toEqual(['Ana']);
});
