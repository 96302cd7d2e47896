import { afterAll, beforeAll, expect, it } from 'vitest';
import { Connection, newSecret } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';

let house: House;
const connections: Connection[] = [];

beforeAll(async () => {
  house = await openHouse();
});

afterAll(async () => {
  for (const connection of connections) connection.close();
  await house.close();
});

const connect = (): Connection => {
  const connection = new Connection(house.origin);
  connections.push(connection);
  return connection;
};

it('somebody joins, sees who they are, and is still there after the server was restarted', async () => {
  const { code } = await house.create('collective-efficacy');
  const [ana, secret] = [connect(), newSecret()];
  const joined = await ana.join(code, 'Ana', secret);
  expect(joined).toMatchObject({ ok: true });
  if (!joined.ok) return;
  await ana.enter({ code, as: 'participant', secret });
  const me = () => ana.slice(`person:${joined.person}`, 'me');
  expect(await until('Ana sees herself', me)).toMatchObject({ name: 'Ana', status: 'here' });

  await house.restart();
  // Asked while the line is down: it is kept, and sent when the line is back.
  const answer = await ana.command('people.rename', null, { person: joined.person, name: 'Ana Maria' });
  expect(answer).toMatchObject({ ok: true });
  await until('the new name is seen', () => (me() as { name: string } | null)?.name === 'Ana Maria');
  expect(house.faults).toEqual([]);
});
