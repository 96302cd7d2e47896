// What is prepared the evening before, and changed while people come: the roster, wishes, settings, signs of tables.

import { namedIn } from '#shared/grouping/wishesAbout';
import { aPerson, coach, nameOf, newId, type Weather, type Wish } from './weather.ts';

export function expects(weather: Weather): Wish {
  return coach(weather, 'people.expect', { people: [{ person: newId('guest', weather), name: nameOf(weather), answers: answers(weather) }] });
}

/** Mostly about somebody who is in the room or on the roster. */
export function wishFor(weather: Weather): Wish {
  const { chance } = weather;
  const kind = chance.pick(['apart', 'together', 'companion']);
  return coach(weather, 'groups.wish', { kind, people: [aPersonToCome(weather), aPersonToCome(weather)], on: chance.roll(4) > 0 });
}

/** Sometimes one who has yet to come, sometimes both of a pair. */
function aPersonToCome(weather: Weather): string {
  const { chance, session } = weather;
  const expected = [...session.expected.keys()];
  return expected.length > 0 && chance.roll(3) ? (expected[chance.roll(expected.length)] ?? 'ghost-0000') : aPerson(weather);
}

/** Who on the roster somebody says they are: often one about whom there is a wish, sometimes nobody there. */
export function aListed({ chance, session }: Weather): string | null {
  const listed = [...session.expected.keys()];
  const wished = [...namedIn(session.wishes)].find((person) => session.expected.has(person));
  return chance.roll(9) ? (wished ?? listed[0] ?? null) : 'ghost-0000';
}

/** What somebody writes on a table's sign. */
function aSign({ chance }: Weather): object {
  return { number: 1 + chance.roll(3), name: chance.pick(['The Oaks', '', null]), place: chance.pick(['by the window', ' ', null]) };
}

/** Something about the groups, mostly one thing. */
export function settles(weather: Weather): Wish {
  const { chance } = weather;
  return coach(
    weather,
    'groups.set',
    chance.pick<object>([
      { maxTable: chance.roll(8) },
      { largestExpert: chance.roll(9) },
      { topics: chance.pick(['take', 'deal']) },
      { favourites: chance.roll(2) > 0 },
      { seated: chance.roll(3) === 0 },
      { scribes: chance.pick(['none', 'home', 'both']) },
      { autoRepair: chance.roll(2) > 0 },
      { weights: [{ question: 'school', weight: chance.roll(10) }] },
      { tables: [aSign(weather)] },
      { tables: [aSign(weather), aSign(weather)] },
    ]),
  );
}

export function answers({ chance }: Weather): object[] {
  return [
    { question: 'school', answer: chance.pick(['Hill Road', 'hill  road', 'Lakeside', '']) },
    { question: 'nobody-asked', answer: 'x' },
  ];
}
