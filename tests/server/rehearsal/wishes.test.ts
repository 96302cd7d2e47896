import { expect, it } from 'vitest';
import { readWishes } from '../../../server/rehearsal/wishes.ts';

it('without arguments, 24 people play the ready workshop twenty times as fast as in life', () => {
  expect(readWishes([])).toMatchObject({
    ok: true,
    wishes: { people: 24, speed: 20, play: true, url: 'http://localhost:3000', code: null, workshop: 'collective-efficacy' },
  });
});

it('a session that is there is only filled, unless it shall be played', () => {
  const typed = ['--code', 'abc-234', '--key', 'k', '--people', '9'];
  expect(readWishes(typed)).toMatchObject({ ok: true, wishes: { code: 'ABC234', key: 'k', people: 9, play: false } });
  expect(readWishes([...typed, '--play', '--seed', '7'])).toMatchObject({ ok: true, wishes: { play: true, seed: 7 } });
});

it.each([
  [['--people', '201'], /--people is "201".*from 1 to 200/],
  [['--people', 'many'], /--people is "many"/],
  [['--speed', '61'], /--speed is "61".*from 1 to 60/],
  [['--code', 'ABC'], /six letters or digits/],
  [['--code', 'ABC234'], /needs --key/],
  [['--url', 'localhost'], /an address like/],
  [['--folks', '3'], /--folks/],
])('%j is told in a sentence', (typed, sentence) => {
  const read = readWishes(typed);
  expect(read.ok ? '' : read.sentences.join(' ')).toMatch(sentence);
});
