import { describe, expect, it } from 'vitest';
import { proposals } from '#shared/session/mending';
import type { Session } from '#shared/session/session';
import { deskView } from '#shared/view/deskSlices';
import { homeTableView, meView } from '#shared/view/engineSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { adds, after, ask, coach, goesTo, idOf, joins } from './specification.ts';

const NINE = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida'].map((name) => joins(name));
/** Two tables of four, which can lose somebody, and one of three. */
const ELEVEN = [...NINE, joins('Jon'), joins('Kim')];
const goes = (person: string) => ask(coach, 'people.setStatus', { person, status: 'left' });

/** Somebody at a table of four who is the only one there to read their topic. */
function soleReader({ groups }: Session): string {
  const seats = [...groups.seats];
  const found = seats.find(([, seat]) => {
    const table = seats.filter(([, other]) => other.home === seat.home);
    return table.length === 4 && table.filter(([, other]) => other.topic === seat.topic).length === 1;
  });
  if (!found) throw new Error('Everybody has a twin');
  return found[0];
}

describe('somebody who comes back', () => {
  it('takes their topic again from the table-mate who had taken it on, who hears of it', () => {
    const start = [...ELEVEN, goesTo('form'), goesTo('read')];
    const person = soleReader(after(...start));
    const back = ask(coach, 'people.setStatus', { person, status: 'here' });
    const [before, session] = [after(...start), after(...start, goes(person), back)];
    expect(session.groups.seats).toEqual(before.groups.seats);
    const mate = [...after(...start, goes(person)).groups.seats].find(([, seat]) => seat.second.length > 0)?.[0] ?? '';
    expect(meView(session, mate)?.told).toMatchObject({ what: 'relieved', topic: before.groups.seats.get(person)?.topic });
  });
});

describe('somebody without a phone', () => {
  it('is named to the facilitator when their seat was changed, until they were told', () => {
    const start = [...NINE, adds('Zoe'), goesTo('form')];
    const moved = [
      ...start,
      ask(coach, 'groups.move', { person: idOf('Zoe'), home: after(...start).groups.seats.get(idOf('Zoe'))?.home === '1' ? '2' : '1', expert: null }),
    ];
    expect(deskView(kinds, after(...moved)).tell).toMatchObject([{ person: idOf('Zoe'), what: 'table' }]);
    expect(deskView(kinds, after(...moved, ask(coach, 'people.told', { people: [idOf('Zoe')] }))).tell).toEqual([]);
  });
});

describe('a stand-in', () => {
  const asks = ask(coach, 'groups.set', { autoRepair: false });
  const teaching = [asks, ...ELEVEN, goesTo('form'), goesTo('read'), goesTo('experts'), goesTo('teachA')];

  it('is none any more once the table has closed, or somebody sits there who knows the topic', () => {
    const person = soleReader(after(...teaching));
    const { home = '', topic = '' } = after(...teaching).groups.seats.get(person) ?? {};
    const gone = after(...teaching, goes(person));
    const mended = [...teaching, goes(person), ask(coach, 'groups.repair', { repair: proposals(kinds, gone)[0]?.key ?? '' })];
    expect(deskView(kinds, after(...mended)).standIns).toMatchObject([{ home, topic }]);
    const knows = [...after(...mended).groups.seats].find(([each, seat]) => each !== person && seat.topic === topic)?.[0] ?? '';
    const joined = after(...mended, ask(coach, 'groups.move', { person: knows, home, expert: null }));
    expect(deskView(kinds, joined).standIns).toEqual([]);
    expect(homeTableView(joined, home)?.standIns).toEqual([]);
    const mates = [...after(...mended).groups.seats].flatMap(([each, seat]) => (seat.home === home && each !== person ? [each] : []));
    const empty = after(...mended, ask(coach, 'people.setStatuses', { people: mates, status: 'left' }));
    expect(deskView(kinds, empty).standIns).toEqual([]);
    for (const each of empty.people.keys()) expect(meView(empty, each)?.visits).toEqual([]);
  });
});

describe('a room that everybody leaves, and to which all come back', () => {
  const all = (status: 'left' | 'here') =>
    ELEVEN.map((joining) => ask(coach, 'people.setStatus', { person: (joining.data as { person: string }).person, status }));

  it('has tables of a size at which people can work, in every stage', () => {
    for (const stages of [['form'], ['form', 'read'], ['form', 'read', 'experts'], ['form', 'read', 'experts', 'teachA']]) {
      const session = after(...ELEVEN, ...stages.map((stage) => goesTo(stage)), ...all('left'), ...all('here'));
      const sizes = session.groups.homes.map(({ id }) => [...session.groups.seats.values()].filter((seat) => seat.home === id).length);
      expect(Math.max(...sizes), stages.join()).toBeLessThanOrEqual(5);
    }
  });
});
