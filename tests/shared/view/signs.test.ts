import { describe, expect, it } from 'vitest';
import { expertTableView } from '#shared/view/engineSlices';
import { seatedView } from '#shared/view/roomSlices';
import { standardKinds } from '#shared/wire/standard';
import { after, ask, coach, goesTo, joins } from '../session/specification.ts';

const NINE = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida'].map((name) => joins(name));
const signs = ask(coach, 'groups.set', { tables: [{ number: 1, name: 'The Oaks', place: 'by the window' }] });

describe('the sign of a table', () => {
  const session = after(...NINE, signs, goesTo('form'), goesTo('experts'));
  const sign = { table: 1, name: 'The Oaks', place: 'by the window' };

  it('says the same to the experts who meet there as to those who have their home there', () => {
    const { homes, experts } = seatedView(standardKinds, session);
    expect(homes.find(({ table }) => table === 1)).toMatchObject(sign);
    const [meeting] = experts;
    expect(meeting).toMatchObject(sign);
    expect(expertTableView(session, meeting?.id ?? '')).toMatchObject(sign);
  });

  it('says nothing at a table that nobody has named', () => {
    const other = seatedView(standardKinds, session).experts.find(({ table }) => table !== 1);
    expect(other).toMatchObject({ name: '', place: '' });
    expect(expertTableView(session, other?.id ?? '')).toMatchObject({ name: '', place: '' });
  });
});
