import { expect, it } from 'vitest';
import { finish } from '#shared/grouping/search';
import { proposal } from '#shared/session/proposal';
import { after, ask, coach, goesTo, idOf, joins } from './specification.ts';

const apart = ask(coach, 'groups.wish', { kind: 'apart', people: ['Ana', 'Bo'].map(idOf), on: true });
const locks = ask(coach, 'groups.fix', { people: [idOf('Cem')], fixed: true });
/** Three say that they sit at table 6, two at table 2; Fay has not said. */
const SAID = [
  ask(coach, 'groups.set', { seated: true }),
  ...['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => joins(name)),
  ...['Ana', 'Bo', 'Cem', 'Dee', 'Eli'].map((name, at) => ask(name, 'people.sitAt', { table: at < 3 ? 6 : 2 })),
];
const proposes = (...asked: typeof SAID) => finish(proposal(after(...SAID, ...asked), { seed: 1, locked: [], closed: [] }));

it('a wish at odds with where people sit is named so, and not as one at odds with another wish', () => {
  expect(proposes(apart).impossible).toEqual([{ kind: 'heldTogether', people: ['Ana', 'Bo'].map(idOf), limit: 2 }]);
});

it('who said where they sit is told apart from who is locked there', () => {
  expect(proposes().held).toEqual({ locked: [], said: ['Ana', 'Bo', 'Cem', 'Dee', 'Eli'].map(idOf) });
  expect(proposes(goesTo('form'), locks).held).toEqual({ locked: [idOf('Cem')], said: ['Ana', 'Bo', 'Dee', 'Eli'].map(idOf) });
});
