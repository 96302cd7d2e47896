import { describe, expect, it } from 'vitest';
import type { PeopleView } from '#shared/view/deskViews';
import { outcomeOf } from '../../../client/stages/form/outcome.ts';
import { person, session, stage } from '../facilitator/room.ts';

type Person = PeopleView['people'][number];

/** So many people at each table; nobody has a topic yet. */
function seated(...sizes: readonly number[]): readonly Person[] {
  return sizes.flatMap((size, table) => Array.from({ length: size }, (_, seat) => person(`P${table}.${seat}`, String(table + 1), null)));
}

function told(people: readonly Person[], standIns: Parameters<typeof outcomeOf>[0]['standIns'] = []): string {
  return outcomeOf({ session: session(stage('Tables', 'now')), people: { people }, standIns });
}

describe('how tables came out', () => {
  it('is said of the tables as they are', () => {
    expect(told(seated(5, 4, 4, 4))).toBe('4 tables; sizes differ by at most one, so every table can cover all 4 topics.');
    expect(told(seated(8, 6, 4, 4, 4))).toBe('5 tables with 4 to 8 people.');
    expect(told(seated(13))).toBe('1 table with 13 people.');
  });

  it('tells of second readings before they are taken: smaller tables than topics', () => {
    const why = 'at a table of fewer than 4 people somebody reads more than one topic';
    expect(told(seated(3, 3, 3, 3, 3, 3, 3, 3))).toBe(`8 tables; sizes differ by at most one. 8 second readings are needed: ${why}.`);
    expect(told(seated(8, 6, 3, 3, 2, 2))).toBe(`6 tables with 2 to 8 people. 6 second readings are needed: ${why}.`);

    const [first, ...others] = seated(3, 3, 3, 3);
    const begun = first ? [{ ...first, second: ['D' as const] }, ...others] : [];
    expect(told(begun)).toBe(`4 tables; sizes differ by at most one. 1 reading is taken as a second one, and 3 more are needed: ${why}.`);
    const cards = ['2', '3', '4'].map((home) => ({ home, topic: 'D' as const, visitor: null }));
    expect(told(begun, cards)).toBe('4 tables; sizes differ by at most one. 1 reading is taken as a second one.');
  });

  it('counts no table that is empty, nobody who is not here, and no companion', () => {
    const empty = seated(4, 4, 4, 4).map((one): Person => (one.home === '4' ? { ...one, status: 'left' } : one));
    const companion = person('Aide', '1', null, { with: 'p0.0' });
    const twoMore = person('Aide 2', '1', null, { with: 'p0.1' });
    expect(told([...empty, companion, twoMore])).toBe('3 tables; sizes differ by at most one, so every table can cover all 4 topics.');
  });

  it('names the compromise that few people are', () => {
    expect(told(seated(4, 4))).toBe(
      '2 tables; sizes differ by at most one, so every table can cover all 4 topics. 8 people, 4 topics: some experts meet in groups of two or three.',
    );
    expect(told(seated(4, 3))).toMatch(
      /^2 tables; sizes differ by at most one\. 7 people, 4 topics: some experts prepare alone\..* 1 second reading is needed: /,
    );
    expect(told(seated(2, 1))).toMatch(
      /^2 tables; .* 3 people, 4 topics: that is fewer people than topics, so somebody reads more than one\. 5 second readings/,
    );
  });
});
