import { describe, expect, test } from 'vitest';
import { read } from '#shared/base/shape';
import { show } from '#shared/stages/show/rules';
import { FOUR, room } from './room.ts';
import { ask, facilitator, specify, stateAfter } from './specification.ts';

const figure = { kind: 'chain' as const, items: ['Leadership', 'Collaboration'] };
const points = [
  { title: 'First', text: 'One.', figure },
  { title: 'Second', text: '', figure: null },
];
const scene = room({ config: { points, sources: 'Little 1990' }, people: FOUR });
const { given } = specify(show)(scene);
const paragraph = (text: string) => [{ t: 'p', in: [{ t: 'text', text }] }];

describe('the facilitator’s input', () => {
  test('the facilitator shows the next point', () => {
    given()
      .when(ask(facilitator, 'showPoint', { point: 1 }))
      .thenHappens({ type: 'pointShown', data: { point: 1 } });
  });

  test('showing the point that is shown changes nothing', () => {
    given({ type: 'pointShown', data: { point: 1 } })
      .when(ask(facilitator, 'showPoint', { point: 1 }))
      .thenNothing();
  });

  test('one press too many stays on the last point', () => {
    given()
      .when(ask(facilitator, 'showPoint', { point: 7 }))
      .thenHappens({ type: 'pointShown', data: { point: 1 } });
    given({ type: 'pointShown', data: { point: 1 } })
      .when(ask(facilitator, 'showPoint', { point: 7 }))
      .thenNothing();
  });

  test('the room sees one point at a time, and nothing of what is ahead', () => {
    const state = show.open(scene);
    expect(show.slices.all?.(state, scene)).toEqual({
      point: { title: 'First', text: paragraph('One.'), figure },
      index: 0,
      count: 2,
      sources: paragraph('Little 1990'),
    });
    expect(show.slices.presenter).toBeUndefined();
  });

  test('the facilitator sees every point, and which one is on', () => {
    const state = stateAfter(show, scene, [{ type: 'pointShown', data: { point: 1 } }]);
    expect(show.slices.facilitator?.(state, scene)).toEqual({
      points: [
        { title: 'First', text: paragraph('One.'), figure },
        { title: 'Second', text: [], figure: null },
      ],
      index: 1,
    });
  });

  test('a point that was taken out of the plan while it was shown gives way to the last one left', () => {
    const shorter = room({ config: { points: points.slice(0, 1), sources: '' }, people: FOUR });
    expect(show.slices.all?.({ point: 1 }, shorter)).toMatchObject({ point: { title: 'First' }, index: 0, count: 1 });
  });
});

describe('figures', () => {
  const readable = (described: unknown): boolean => read(show.config, { points: [{ title: 'Picture', figure: described }] }).ok;

  test('an author can describe a chain, a ladder, a continuum and a matrix', () => {
    const cell = { title: 'Luck?', text: 'Improved without understanding' };
    const matrix = { kind: 'matrix', columnTitle: 'Understanding', rowTitle: 'Outcome', columns: ['no', 'yes'], rows: ['no', 'yes'] };
    const described = [
      figure,
      {
        kind: 'ladder',
        rungs: [
          { label: 'Tokenism', band: 'Nonparticipation' },
          { label: 'Decided together', band: 'Participation' },
        ],
      },
      { kind: 'continuum', left: 'Independence', right: 'Interdependence', marks: [{ label: 'Sharing', note: '' }] },
      { ...matrix, cells: [cell, cell, cell, cell] },
      null,
    ];
    expect(described.map(readable)).toEqual([true, true, true, true, true]);
  });

  test('a picture of another kind, or a matrix with a missing cell, is refused', () => {
    expect([readable({ kind: 'photo', url: 'x' }), readable({ kind: 'matrix', cells: [] })]).toEqual([false, false]);
  });
});
