// Somebody whom the roster has under another name than the one they came in with.

import { describe, expect, it } from 'vitest';
import { after, ask, coach, given, goesTo, idOf, joins, takes } from './specification.ts';

const school = (answer: string) => ({ answers: [{ question: 'school', answer }] });
const wishes = (kind: string, names: readonly string[]) => ask(coach, 'groups.wish', { kind, people: names.map(idOf), on: true });

describe('somebody who came under another name than the roster has', () => {
  const EXPECTS = ask(coach, 'people.expect', {
    people: [
      {
        person: idOf('Ana Silva'),
        name: 'Ana Silva',
        ...school('Lakeside'),
      },
      { person: idOf('Bo'), name: 'Bo', answers: [] },
    ],
  });
  const recognises = (name: string, listed: string) => ask(coach, 'people.recognise', { person: idOf(name), expected: idOf(listed) });

  it('has the answers that they did not give themselves, and the wishes, and is not awaited', () => {
    const wished = [wishes('apart', ['Ana Silva', 'Cem']), wishes('companion', ['Bo', 'Ana Silva'])];
    const session = after(EXPECTS, joins('Ana'), joins('Cem'), ...wished, recognises('Ana', 'Ana Silva'));
    expect(session.people.get(idOf('Ana'))).toMatchObject({ name: 'Ana', answers: { school: 'Lakeside' } });
    const said = after(EXPECTS, joins('Ana', school('Hill Road')), recognises('Ana', 'Ana Silva'));
    expect(said.people.get(idOf('Ana'))?.answers).toEqual({ school: 'Hill Road' });
    expect([...session.expected.keys()]).toEqual([idOf('Bo')]);
    expect(session.wishes.apart).toEqual([[idOf('Ana'), idOf('Cem')]]);
    expect(session.wishes.companions).toEqual([{ person: idOf('Bo'), with: idOf('Ana') }]);
  });

  it('has no wish about themselves, and none twice', () => {
    const wished = [wishes('apart', ['Ana Silva', 'Ana']), wishes('apart', ['Ana Silva', 'Cem']), wishes('apart', ['Ana', 'Cem'])];
    const session = after(EXPECTS, joins('Ana'), joins('Cem'), ...wished, recognises('Ana', 'Ana Silva'));
    expect(session.wishes.apart).toEqual([[idOf('Ana'), idOf('Cem')]]);
  });

  it('is not recognised where wishes would contradict each other, nor twice, nor by anybody else', () => {
    const torn = [wishes('apart', ['Ana Silva', 'Cem']), wishes('together', ['Ana', 'Cem'])];
    given(EXPECTS, joins('Ana'), joins('Cem'), ...torn)
      .when(recognises('Ana', 'Ana Silva'))
      .thenRefused('wishesContradict', { names: 'Ana, Cem' });
    const circle = [wishes('companion', ['Ana Silva', 'Cem']), wishes('companion', ['Cem', 'Ana'])];
    given(EXPECTS, joins('Ana'), joins('Cem'), ...circle)
      .when(recognises('Ana', 'Ana Silva'))
      .thenRefused('wishesContradict', { names: 'Cem, Ana' });
    given(EXPECTS, joins('Ana'), recognises('Ana', 'Ana Silva')).when(recognises('Ana', 'Ana Silva')).thenRefused('notOnRoster');
    given(EXPECTS).when(recognises('Ana', 'Ana Silva')).thenRefused('noSuchPerson');
    given(EXPECTS, joins('Ana'))
      .when(ask('Ana', 'people.recognise', { person: idOf('Ana'), expected: idOf('Ana Silva') }))
      .thenRefused('facilitatorOnly');
  });

  it('takes the topic of whom they accompany at their table, as a companion does who was known to be one', () => {
    const start = [
      EXPECTS,
      ...['Ana', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus'].map((name) => joins(name)),
      wishes('companion', ['Bo', 'Ana']),
      goesTo('form'),
    ];
    const { seats } = after(...start).groups;
    const mate = ['Cem', 'Dee', 'Eli', 'Fay', 'Gus'].find((name) => seats.get(idOf(name))?.home === seats.get(idOf('Ana'))?.home) ?? '';
    const session = after(...start, takes('Ana', 'A'), takes(mate, 'B'), recognises(mate, 'Bo'));
    expect(session.groups.seats.get(idOf(mate))?.topic).toBe('A');
  });

  it('is not recognised where they would go with two others', () => {
    const two = [joins('Ana'), joins('Cem'), joins('Dee'), wishes('companion', ['Bo', 'Cem']), wishes('companion', ['Ana', 'Dee'])];
    given(EXPECTS, ...two)
      .when(recognises('Ana', 'Bo'))
      .thenRefused('wishesContradict', { names: 'Ana, Dee, Cem' });
  });
});
