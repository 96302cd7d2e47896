import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/base/text';
import { reportFor } from '#shared/view/report';
import type { Report } from '#shared/view/reportPage';
import { standardKinds } from '#shared/wire/standard';
import { escapeLine, escapeLines } from '../../../server/report/escape.ts';
import { fileName } from '../../../server/report/fileName.ts';
import { jsonOf } from '../../../server/report/json.ts';
import { markdownOf } from '../../../server/report/markdown.ts';
import { as, COACH, played } from '../../shared/view/reportSession.ts';

/** What a reader sees of a text, and the kinds of everything that is not plain text. */
function read(markdown: string): { text: string; markup: string[] } {
  const markup = new Set<string>();
  const walk = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'break') return '\n';
    if (!('children' in node)) {
      markup.add(node.type);
      return '';
    }
    if (!['root', 'list', 'listItem', 'paragraph'].includes(node.type)) markup.add(node.type);
    return node.children.map(walk).join(node.type === 'listItem' ? '\n\n' : '');
  };
  const text = walk(fromMarkdown(markdown));
  return { text, markup: [...markup] };
}

/** Blanks at the ends of lines are lost in Markdown, and nobody sees them anyway. */
const seen = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const NASTY = [
  '# not a heading',
  '- not a list',
  '1. not a list',
  '2) not either',
  '+ plus',
  '===',
  '---',
  '> not a quote',
  '    not code',
  '`tick` and ```fence```',
  '*stars* _lines_ **bold** ~~gone~~',
  '[link](http://evil.example) ![picture](x)',
  '[foot]: http://evil.example',
  '<b>tag</b> <http://evil.example> <!-- gone -->',
  '&amp; &#65; &copy;',
  'back\\slash \\* at the end\\',
  '| a | b |',
  'Line one:\n- a dash\n\n# two',
  'a\nb\n===\nc',
  'الثقة *تأتي* أولاً',
  '$math$ ^note^ ==mark== :::',
];

describe('what people wrote, in Markdown', () => {
  it.each(NASTY)('is read letter for letter: %j', (text) => {
    const { text: back, markup } = read(`- ${escapeLines(text, 2)}`);
    expect([seen(back), markup]).toEqual([seen(text), []]);
    expect(seen(read(`## ${escapeLine(text)}`).text)).toBe(seen(text.replace(/\n+/g, ' ')));
  });

  it('is read letter for letter, whatever it is', () => {
    const sign = fc.constantFrom(...'#*_-+=.)(>|`~[]<>!&\\:;@ \n\tab1ä&amp;'.split(''), 'www.', 'http://', '&amp;', '```', '---\n', '\n===');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = cleanText(signs.join(''));
        if (text === '') return;
        const { text: back, markup } = read(`- ${escapeLines(text, 2)}`);
        expect([seen(back), markup]).toEqual([seen(text), []]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('makes no links of addresses', () => {
    expect(escapeLine('see http://evil.example, www.evil.example or a@evil.example')).toBe(
      'see http\\://evil.example, www\\.evil.example or a\\@evil.example',
    );
  });
});

describe('the report as Markdown', () => {
  const { session, at } = played();
  const markdown = (reader = COACH, names = true): string => markdownOf(reportFor(standardKinds, session, reader, { names, at }));

  it('has every part, and says of when it is', () => {
    const said = markdown();
    expect(said).toMatch(/^# A jigsaw\n/);
    for (const part of [
      'On the big screen',
      'A: Topic A',
      'Across the topics',
      'Success criteria',
      'Home tables',
      'Expert groups',
      'How the time went',
    ]) {
      expect(said).toContain(`\n## ${part}\n`);
    }
    expect(said).toContain(`(event ${session.version})`);
    expect(said).toContain('- **★ must-say:** starred later (Anaximander, Expert group');
    expect(said).not.toContain('CANARY');
  });

  it('names nobody where names are left out', () => {
    expect(markdown(COACH, false)).toMatch(/plan of 0 \(Table \d\)/);
    expect(markdown(COACH, false)).not.toMatch(/Anaximander|Boudicca/);
  });

  it("begins with a participant's own part", () => {
    const said = markdown(as('Diotima'));
    expect(said.indexOf('## Your part')).toBeLessThan(said.indexOf('## A: Topic A'));
    expect(said).toContain('promise of 3');
    expect(said).not.toContain('promise of 2');
  });
});

describe('who sat where, as Markdown', () => {
  const { session, at } = played();
  const report = reportFor(standardKinds, session, COACH, { names: true, at });
  const nobody = { visits: [], with: null, left: false };
  const homes: Report['homes'] = [
    {
      name: '1',
      called: '',
      topic: null,
      own: false,
      members: [
        { ...nobody, name: 'A*na', topics: ['A', 'C', 'D'], visits: [{ topic: 'A', table: '2' }] },
        { ...nobody, name: 'Eva', topics: [], with: { name: 'A*na' } },
        { ...nobody, name: 'Ben', topics: ['B'], left: true },
        { ...nobody, name: 'Late', topics: [] },
      ],
      standIns: [
        { topic: 'B', guest: null },
        { topic: 'E', guest: { name: 'Cem', table: '3', left: true } },
        { topic: 'F', guest: { name: null, table: null, left: false } },
      ],
    },
  ];
  const lines = (of: Report['homes']): string =>
    markdownOf({ ...report, homes: of })
      .split('## Home tables\n\n')[1]
      ?.split('\n\n')[0] ?? '';

  it('says what else somebody taught, who came along, who left and who stood in', () => {
    expect(lines(homes)).toBe(
      [
        '- **Table 1**: A\\*na (A, also C, D; A at table 2 as well), Eva (with A\\*na), Ben (B; left early), Late (no topic)',
        '  - B: read from the card',
        '  - E: Cem, a guest from table 3 (left early)',
        '  - F: somebody, a guest',
      ].join('\n'),
    );
  });

  it('says what a table is called', () => {
    expect(lines(homes.map((home) => ({ ...home, called: 'The *Oaks*' })))).toMatch(/^- \*\*Table 1 – The \\\*Oaks\\\*\*\*: A/);
  });

  it('counts where names are left out', () => {
    const nameless = homes.map((home) => ({ ...home, standIns: [], members: home.members.map((member) => ({ ...member, name: null, with: null })) }));
    expect(lines(nameless)).toBe('- **Table 1**: 4 people, 1 of them left early');
  });
});

describe('the session as JSON', () => {
  const { session, at } = played();
  const report = reportFor(standardKinds, session, COACH, { names: true, at });

  it('says who stood in where, and who accompanied whom, by their ids', () => {
    const [ana] = session.people.keys();
    const home = session.groups.seats.get(ana ?? '')?.home ?? '';
    const mate = [...session.people.keys()].find((id) => id !== ana && session.groups.seats.get(id)?.home === home) ?? '';
    const standIns = [{ home, topic: 'A', visitor: null }];
    const wishes = { ...session.wishes, companions: [{ person: mate, with: ana ?? '' }] };
    const whole = JSON.parse(jsonOf({ session: { ...session, wishes, groups: { ...session.groups, standIns } }, outcomes: [], report }));
    expect(whole.standIns).toEqual(standIns);
    expect(whole.people.map((person: { with: string | null }) => person.with)).toEqual(
      [...session.people.keys()].map((id) => (id === mate ? ana : null)),
    );
  });
});

describe('the name of the file', () => {
  it.each([
    ['Fostering collective efficacy', 'interlock-fostering-collective-efficacy-2026-03-14.md'],
    ['Ökologie & Straße', 'interlock-okologie-stra-e-2026-03-14.md'],
    ['../../etc/passwd\r\nX: y', 'interlock-etc-passwd-x-y-2026-03-14.md'],
    ['الكفاءة', 'interlock-2026-03-14.md'],
    ['x'.repeat(200), `interlock-${'x'.repeat(60)}-2026-03-14.md`],
  ])('is safe for %j', (title, name) => {
    expect(fileName(title, Date.UTC(2026, 2, 14, 12), 'md')).toBe(name);
  });
});
