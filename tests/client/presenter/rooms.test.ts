import { describe, expect, it } from 'vitest';
import type { RoomView } from '#shared/view/views';
import { peopled, pieceKey, piecesFrom } from '../../../client/stages/parts/rooms.ts';

const home = (id: string, members: RoomView['homes'][number]['members']): RoomView['homes'][number] => ({
  id,
  table: Number(id),
  name: '',
  place: '',
  members,
  pieces: [],
});
const sits = (id: string, name: string, topic: string | null, second: readonly string[] = []) => ({ id, name, topic, second });

describe('pieces that travel', () => {
  it('come from the table where each person sits, whoever else has the same name', () => {
    const room: RoomView = {
      people: [],
      homes: [home('1', [sits('p1', 'Ana', 'A'), sits('p2', 'Bo', 'B')]), home('2', [sits('p3', 'Ana', 'A')])],
      experts: [
        {
          id: 'A',
          topic: 'A',
          table: 1,
          name: '',
          place: '',
          members: [
            { id: 'p3', name: 'Ana' },
            { id: 'p1', name: 'Ana' },
          ],
        },
      ],
      arrivals: null,
      unseated: 0,
    };
    expect(piecesFrom(room).get('A')).toEqual([pieceKey('2', 'A'), pieceKey('1', 'A')]);
  });

  it('stay at home where somebody meets others for another topic than their own', () => {
    const room: RoomView = {
      people: [],
      homes: [home('1', [sits('p1', 'Ana', 'A', ['B'])])],
      experts: [{ id: 'B', topic: 'B', table: 1, name: '', place: '', members: [{ id: 'p1', name: 'Ana' }] }],
      arrivals: null,
      unseated: 0,
    };
    expect(piecesFrom(room).get('B')).toEqual([null]);
  });
});

describe('a table that was closed', () => {
  const empty = home('2', []);

  it('is not shown beside tables where people sit', () => {
    const taken = home('1', [sits('p1', 'Ana', 'A')]);
    expect(peopled([taken, empty])).toEqual([taken]);
  });

  it('is shown while nobody sits anywhere', () => {
    expect(peopled([empty])).toEqual([empty]);
  });
});
