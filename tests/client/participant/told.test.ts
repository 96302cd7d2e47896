import { describe, expect, it } from 'vitest';
import type { MemberView, MeView, SessionView, TableView } from '#shared/view/views';
import { comingTo, toldOf } from '../../../client/participant/told.ts';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

function member(id: string, topic: string | null, more: Partial<MemberView> = {}): MemberView {
  return { id, name: id, topic, second: [], arrived: true, phone: true, simulated: false, waits: false, coming: false, with: null, ...more };
}

function table(members: readonly MemberView[], more: Partial<TableView> = {}): TableView {
  return { id: '4', table: 4, name: '', place: '', topic: null, members, decidedBy: null, standIns: [], ...more };
}

const SEAT = { home: '4', homeTable: 4, topic: 'B', second: [], expert: null, expertTable: null, expertTopic: null } as const;

interface Given {
  readonly told: Partial<NonNullable<MeView['told']>> & Pick<NonNullable<MeView['told']>, 'what'>;
  readonly seat?: Partial<NonNullable<MeView['seat']>>;
  readonly me?: Partial<MeView>;
  readonly table?: TableView;
  readonly expertTable?: TableView;
  readonly grouping?: SessionView['stage']['grouping'];
}

function sight({ told, seat = {}, me = {}, grouping = 'home', ...tables }: Given): Parameters<typeof toldOf>[0] {
  const stage = { id: 's', kind: 'discuss', title: '', instruction: '', grouping, phase: 'running', number: 1, of: 2, minutes: null } as const;
  return {
    session: {
      code: 'ABC234',
      title: '',
      language: 'en',
      criteria: [],
      topics: [{ id: 'C', title: 'Coping' }],
      stage,
      timer: null,
      locked: false,
      ended: false,
      asks: { favourites: false, seated: false },
    },
    me: {
      id: 'Me',
      name: 'Me',
      personalCode: '',
      status: 'here',
      simulated: false,
      arrived: false,
      joinedDuring: null,
      seat: { ...SEAT, homeName: '', homePlace: '', expertPlace: '', ...seat },
      favourites: [],
      sitsAt: null,
      held: [],
      told: { at: 1, topic: null, fromTable: null, fromExpert: null, ...told },
      visits: [],
      ...me,
    },
    all: null,
    table: tables.table ?? null,
    expertTable: tables.expertTable ?? null,
  };
}

const lines = (given: Given): readonly string[] | null => toldOf(sight(given))?.lines.map(plain) ?? null;
const mates = [member('Me', 'B'), member('Ana', 'A'), member('Li', 'C')];

describe('what a phone says when its seat was changed', () => {
  it('says where, with whom, and that the topic is needed there', () => {
    const given: Given = { told: { what: 'table', fromTable: 2 }, table: table(mates, { place: 'by the window' }) };
    expect(lines(given)).toEqual(['You now sit at table 4 – by the window – with Ana and Li.', 'Your topic B is needed there.']);
    expect(toldOf(sight(given))?.walks).toBe(true);
  });

  it('leaves no dash behind where a table has neither name nor place, and nobody else', () => {
    expect(lines({ told: { what: 'table', fromTable: 2 }, table: table([member('Me', null)]), seat: { topic: null } })).toEqual([
      'You now sit at table 4.',
    ]);
    expect(lines({ told: { what: 'table', fromTable: 2 }, table: table([member('Me', 'B'), member('Ana', 'B')], { name: 'The Oaks' }) })).toEqual([
      'You now sit at table 4 – The Oaks – with Ana.',
    ]);
  });

  it('sends nobody to a home table while experts meet', () => {
    const given: Given = { told: { what: 'table', fromTable: 2 }, table: table(mates), grouping: 'expert' };
    expect(lines(given)?.[0]).toBe('Your home table is now table 4 with Ana and Li.');
    expect(toldOf(sight(given))?.walks).toBe(false);
  });

  it('names a second topic that comes with the table', () => {
    const given: Given = { told: { what: 'table', fromTable: 2, topic: 'D' }, seat: { second: ['D'] }, table: table([...mates, member('Bo', 'B')]) };
    expect(lines(given)).toEqual(['You now sit at table 4 with Ana, Li, and Bo.', 'There you also read D.']);
  });

  it('names the expert group and its table', () => {
    const expertTable = table([member('Me', 'B'), member('Li', 'B')], { id: 'B2', table: 7, topic: 'B', place: 'at the back' });
    expect(lines({ told: { what: 'experts', fromExpert: 'B1' }, seat: { expert: 'B2' }, expertTable, grouping: 'expert' })).toEqual([
      'Your expert group is now B2, at table 7 – at the back – with Li.',
    ]);
  });

  it.each<[string, Given, string]>([
    ['a topic', { told: { what: 'topic', topic: 'C' }, seat: { topic: 'C' } }, 'Your topic is now C: Coping.'],
    [
      'a second topic',
      { told: { what: 'second', topic: 'C' }, seat: { second: ['C'] }, table: table([member('Me', 'B', { second: ['C'] })]) },
      'You also read C now: nobody else at your table has it.',
    ],
    [
      'a second topic that somebody else reads as well',
      { told: { what: 'second', topic: 'C' }, seat: { second: ['C'] }, table: table(mates) },
      'You also read C now.',
    ],
    ['a topic that is another’s again', { told: { what: 'relieved', topic: 'C' }, table: table(mates) }, 'You need not read C any more: Li has it.'],
    [
      'a visit',
      {
        told: { what: 'visit', topic: 'B' },
        me: {
          visits: [
            { topic: 'B', table: 3 },
            { topic: 'B', table: 5 },
          ],
        },
      },
      'Nobody at tables 3 and 5 has read B. When it is the turn of B, please go there and teach it.',
    ],
  ])('tells of %s', (_, given, first) => {
    expect(lines(given)?.[0]).toBe(first);
    expect(toldOf(sight(given))?.walks).toBe(false);
  });

  it.each<[string, Given]>([
    ['a table', { told: { what: 'table', fromTable: 4 }, table: table(mates) }],
    ['an expert group', { told: { what: 'experts', fromExpert: 'B2' }, seat: { expert: 'B2' }, expertTable: table(mates, { topic: 'B' }) }],
    ['a topic', { told: { what: 'topic', topic: 'C' } }],
    ['a second topic', { told: { what: 'second', topic: 'C' }, table: table(mates) }],
    ['a relief', { told: { what: 'relieved', topic: 'B' } }],
    ['a visit', { told: { what: 'visit', topic: 'B' } }],
  ])('is silent about %s that was taken back', (_, given) => {
    expect(lines(given)).toBeNull();
  });

  it('leaves a visit to the stage that is about it', () => {
    const seen = sight({ told: { what: 'visit', topic: 'B' }, me: { visits: [{ topic: 'B', table: 3 }] } });
    const teaches = (topic: string) => ({
      ...seen,
      session: { ...seen.session, stage: { ...seen.session.stage, kind: 'teach' } },
      all: { topic } as unknown as typeof seen.all, // a screen's view is sealed; this is the teach stage's own
    });
    expect(toldOf(teaches('B'))).toBeNull();
    expect(toldOf(teaches('A'))?.lines).toHaveLength(1);
  });

  it('tells the others who is on the way, and not those who are', () => {
    const coming = [...mates, member('Bo', 'D', { coming: true }), member('Cy', null, { coming: true })];
    const seen = sight({ told: { what: 'table' }, table: table(coming) });
    expect(comingTo(seen).map(({ text }) => plain(text))).toEqual(['Bo is coming to your table (D).', 'Cy is coming to your table.']);
    expect(comingTo({ ...seen, me: { ...seen.me, id: 'Bo' } })).toHaveLength(1);
  });
});
