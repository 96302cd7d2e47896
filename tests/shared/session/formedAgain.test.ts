// The room goes back, and tables are formed anew after people have read: they take their topics anew as well.

import { describe, expect, it } from 'vitest';
import { deskView } from '#shared/view/deskSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { after, ask, coach, given, goesTo, idOf, joins, takes } from './specification.ts';

const SIX = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => joins(name));
const HAVE_READ = [...SIX, goesTo('form'), ask(coach, 'groups.dealRest', {}), goesTo('read'), goesTo('form')];
const forms = ask(coach, 'groups.form', {});
const gives = (name: string, topic: string) => ask(coach, 'groups.giveTopic', { person: idOf(name), topic, instead: true });

describe('tables that are formed anew after people have read', () => {
  it('lack nothing: their topics are still to be chosen, and to be changed', () => {
    const desk = deskView(kinds, after(...HAVE_READ, forms));
    expect([desk.readingBegun, desk.gaps]).toEqual([false, []]);
    const chosen = after(...HAVE_READ, forms, takes('Ana', 'A'), gives('Ana', 'B'));
    expect(chosen.groups.seats.get(idOf('Ana'))?.topic).toBe('B');
  });

  it('are read at from the moment at which people begin again, and as before once they are taken back', () => {
    given(...HAVE_READ, forms, ask(coach, 'groups.dealRest', {}), goesTo('read'))
      .when(gives('Ana', 'B'))
      .thenRefused('readingBegun');
    expect(deskView(kinds, after(...HAVE_READ, forms, ask(coach, 'groups.undo', {}))).readingBegun).toBe(true);
    expect(deskView(kinds, after(...HAVE_READ)).readingBegun).toBe(true);
  });

  it('take what was read as read where nobody will read any more', () => {
    expect(deskView(kinds, after(...HAVE_READ, goesTo('experts'), goesTo('teachA'), forms)).readingBegun).toBe(true);
  });

  it('are being read where they are taken back while people read, with a topic for everybody', () => {
    const read = [...SIX, goesTo('form'), forms, goesTo('read')];
    const back = after(...read, ask(coach, 'groups.undo', {}));
    expect(deskView(kinds, back).readingBegun).toBe(true);
    expect([...back.groups.seats.values()].every(({ topic }) => topic !== null)).toBe(true);
    given(...read, ask(coach, 'groups.undo', {}))
      .when(gives('Ana', 'C'))
      .thenRefused('readingBegun');
  });
});
