import { describe, expect, test } from 'vitest';
import type { ReadEvent } from '#shared/stages/read/kind';
import { read } from '#shared/stages/read/rules';
import { FOUR, room } from './room.ts';
import { screensOf } from './screens.ts';
import { ask, facilitator, specify, stateAfter } from './specification.ts';

const people = {
  ...FOUR,
  eli: { home: '2', topic: 'A', second: ['B'], expert: 'A1', phone: false },
  fay: { home: '2' },
  gus: { home: '1', topic: 'B', expert: 'B1', status: 'away' as const },
};
const config = { hint: 'Mark one sentence.' };
const scene = room({ config, people, grouping: 'alone' });
const { given } = specify(read)(scene);
const done = (person: string, is = true): ReadEvent => ({ type: 'readerDone', data: { person, done: is } });
const asked = (person: string): ReadEvent => ({ type: 'timeAsked', data: { person } });

describe('I’m done', () => {
  test('a reader says that they are done, and takes it back', () => {
    given()
      .when(ask('ana', 'done', { done: true, for: null }))
      .thenHappens(done('ana'));
    given(done('ana'))
      .when(ask('ana', 'done', { done: false, for: null }))
      .thenHappens(done('ana', false));
  });

  test('five taps are one', () => {
    given(done('ana'))
      .when(ask('ana', 'done', { done: true, for: null }))
      .thenNothing();
  });

  test('the facilitator says it for somebody without a phone', () => {
    given()
      .when(ask(facilitator, 'done', { done: true, for: 'eli' }))
      .thenHappens(done('eli'));
  });

  test('nobody else says it for another', () => {
    given()
      .when(ask('ana', 'done', { done: true, for: 'eli' }))
      .thenRefused('notYours');
  });

  test('the facilitator has to say for whom, and it has to be somebody', () => {
    given()
      .when(ask(facilitator, 'done', { done: true, for: null }))
      .thenRefused('participantOnly');
    given()
      .when(ask(facilitator, 'done', { done: true, for: 'nobody' }))
      .thenRefused('noSuchPerson');
  });

  test('who has nothing to read is not done with it', () => {
    given()
      .when(ask('fay', 'done', { done: true, for: null }))
      .thenRefused('noSuchTopic');
  });
});

describe('one more minute please', () => {
  test('each reader counts once until the facilitator has answered', () => {
    given()
      .when(ask('ana', 'needTime', {}))
      .thenHappens(asked('ana'));
    given(asked('ana'))
      .when(ask('ana', 'needTime', {}))
      .thenNothing();
    given(asked('ana'), { type: 'requestsCleared', data: { people: ['ana'] } })
      .when(ask('ana', 'needTime', {}))
      .thenHappens(asked('ana'));
  });

  test('the facilitator clears all wishes at once', () => {
    given(asked('ana'), asked('bo'))
      .when(ask(facilitator, 'clearRequests', {}))
      .thenHappens({ type: 'requestsCleared', data: { people: ['ana', 'bo'] } });
    given()
      .when(ask(facilitator, 'clearRequests', {}))
      .thenNothing();
  });

  test('who is done needs no more time', () => {
    expect(stateAfter(read, scene, [asked('ana'), asked('bo'), done('ana')])).toEqual({ done: new Set(['ana']), asked: new Set(['bo']) });
  });

  test('a wish that arrives after the reading is quietly let go', () => {
    specify(read)(room({ config, people, grouping: 'alone', current: false }))
      .given()
      .when(ask('ana', 'needTime', {}))
      .thenNothing();
  });
});

describe('screens', () => {
  const screens = screensOf(read, stateAfter(read, scene, [done('ana'), done('eli'), asked('bo'), done('gus')]), scene);

  test('the text goes to the readers of its topic, with its length', () => {
    const text = [
      {
        t: 'p',
        in: [
          { t: 'text', text: 'Work ' },
          { t: 'strong', in: [{ t: 'text', text: 'together' }] },
          { t: 'text', text: '.' },
        ],
      },
    ];
    expect(screens.get('topic A')).toEqual({ topic: 'A', title: 'Collaboration', text, words: 2 });
  });

  test('the projector counts present readers, and somebody with two topics in both', () => {
    const topics = [
      { topic: 'A', readers: 3, done: 2 },
      { topic: 'B', readers: 3, done: 1 },
    ];
    expect(screens.get('presenter')).toEqual({ readers: 5, done: 2, topics });
  });

  test('the facilitator sees who is still reading and who would like more time', () => {
    expect(screens.get('facilitator')).toEqual({ reading: ['bo', 'cem', 'dee'], done: ['ana', 'eli'], asked: ['bo'] });
  });

  test('a phone knows its own answer', () => {
    expect([screens.get('person ana'), screens.get('person bo')]).toEqual([
      { done: true, asked: false },
      { done: false, asked: true },
    ]);
  });
});

describe('pieces', () => {
  const state = stateAfter(read, scene, [done('ana')]);

  test('a piece fills while its reader reads and is ready when they are done', () => {
    expect([read.piece?.(state, scene, 'ana', 'A'), read.piece?.(state, scene, 'bo', 'B')]).toEqual(['ready', 'reading']);
  });

  test('who reads two topics fills two pieces, and no other', () => {
    expect([read.piece?.(state, scene, 'eli', 'A'), read.piece?.(state, scene, 'eli', 'B'), read.piece?.(state, scene, 'ana', 'B')]).toEqual([
      'reading',
      'reading',
      null,
    ]);
  });

  test('when the reading is over every piece is ready', () => {
    const over = room({ config, people, grouping: 'alone', current: false, running: false });
    expect(read.piece?.(state, over, 'bo', 'B')).toBe('ready');
  });

  test('an interpreter reads along, and nobody waits for them', () => {
    const withCompanion = { ...scene, hostOf: (person: string) => (person === 'cem' ? 'ana' : null) };
    const seen = screensOf(read, stateAfter(read, withCompanion, [done('bo')]), withCompanion);
    expect(seen.get('facilitator')).toMatchObject({ reading: ['ana', 'dee', 'eli'], done: ['bo'] });
    expect(seen.get('presenter')).toMatchObject({ readers: 4, done: 1 });
  });
});
