import { describe, expect, it } from 'vitest';
import { ANSWER_LIMIT, type Checked, checkRoster, isFormula, type Known, ROSTER_LIMIT, withKnown } from '#shared/people/roster';
import { guessColumns, type OpenQuote, type RosterQuestion, type Rows } from '#shared/people/rosterColumns';

const QUESTIONS: readonly RosterQuestion[] = [
  { id: 'school', title: 'Your school', choices: [] },
  { id: 'role', title: 'Role', choices: ['Teacher', 'Head'] },
];

function check(rows: Rows, several: readonly string[] = [], openQuotes: readonly OpenQuote[] = []): Checked {
  return checkRoster(rows, { ...guessColumns(rows, QUESTIONS), questions: QUESTIONS, several: new Set(several), openQuotes });
}

const names = (rows: Rows, several: readonly string[] = []): readonly string[] => check(rows, several).people.map(({ name }) => name);

describe('the columns of a list', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a name and a question by its title', ['Name', 'Your school'], ['name', 'answer:school']],
    ['a question by its key, or by its last word', ['school', 'NAME'], ['answer:school', 'name']],
    ['first and last name', ['Last name', 'First Name', 'Role'], ['last', 'first', 'answer:role']],
    ['German, where Name is the family', ['Name', 'Vorname', 'E-Mail'], ['last', 'first', 'nothing']],
    ['French, with accents', ['Prénom', 'Nom'], ['first', 'last']],
    ['Spanish, alone', ['Nombre', 'Role'], ['name', 'answer:role']],
    ['Spanish, in two', ['Nombre', 'Apellidos'], ['first', 'last']],
    ['Arabic', ['الاسم الأول', 'اسم العائلة'], ['first', 'last']],
    ['the full name before its parts', ['First name', 'Last name', 'Full name'], ['nothing', 'nothing', 'name']],
    ['underscores and colons', ['first_name', 'LAST-NAME:'], ['first', 'last']],
  ])('know a heading with %s', (_, head, uses) => {
    expect(guessColumns([head, ['Ana', 'Bea']], QUESTIONS)).toEqual({ heading: true, uses });
  });

  it('are taken as name first where there is no heading', () => {
    expect(guessColumns([['Ana', 'Hill Road', 'x'], ['Bea']], QUESTIONS)).toEqual({ heading: false, uses: ['name', 'nothing', 'nothing'] });
    expect(guessColumns([], QUESTIONS)).toEqual({ heading: false, uses: [] });
  });

  it('are looked for in the first row that is not blank', () => {
    expect(
      guessColumns(
        [
          ['', ' '],
          ['Name', 'Role'],
        ],
        QUESTIONS,
      ),
    ).toEqual({ heading: true, uses: ['name', 'answer:role'] });
  });
});

describe('a roster', () => {
  it('holds people with their answers, and knows their rows as a spreadsheet counts them', () => {
    const rows = [
      ['First name', 'Last name', 'School', 'Shoe size'],
      [''],
      ['Ana ', ' López', 'Hill Road', '38'],
      ['', '', '', ''],
      ['Bea', '', '', '40'],
    ];
    expect(check(rows)).toEqual({
      people: [
        { row: 3, name: 'Ana López', answers: { school: 'Hill Road' } },
        { row: 5, name: 'Bea', answers: {} },
      ],
      problems: [],
      counts: [{ question: 'school', answers: [{ answer: 'Hill Road', people: 1 }] }],
      unoffered: [],
      lines: 2,
    });
  });

  it('is empty of an empty list, of blank rows, and of a heading alone', () => {
    const nobody = { people: [], problems: [], counts: [], unoffered: [], lines: 0 };
    expect(check([])).toEqual(nobody);
    expect(check([[''], [' ', '\u00a0'], ['\u200b']])).toEqual(nobody);
    expect(check([['Name', 'Role']])).toEqual(nobody);
  });

  it('does not take a row without a name', () => {
    const checked = check([
      ['Name', 'Role'],
      ['', 'Head'],
      ['\u200b\u2060', 'Head'],
      ['Ana', 'Head'],
    ]);
    expect(checked.problems).toEqual([
      { kind: 'noName', row: 2 },
      { kind: 'noName', row: 3 },
    ]);
    expect(checked.people).toHaveLength(1);
  });

  it('does not take a name of 300 characters, and counts characters as readers do', () => {
    const family = '👨‍👩‍👧‍👦'.repeat(30);
    const checked = check([['Name'], ['x'.repeat(300)], [family], [family.repeat(2)]]);
    expect(checked.people.map(({ name }) => name)).toEqual([family]);
    expect(checked.problems).toEqual([
      { kind: 'longName', row: 2, text: 'x'.repeat(300) },
      { kind: 'longName', row: 4, text: family.repeat(2) },
    ]);
  });

  it('does not take a name that could be the host', () => {
    expect(check([['Facilitator'], ['Ana']]).problems).toEqual([{ kind: 'reserved', row: 1, text: 'Facilitator' }]);
  });

  it.each(['=1+1', '=HYPERLINK("x")', ' =A1', '＝1', '+41 79 000', '-2+3', '@SUM(A1:A2)', '+cmd|x!A1', '-A1', '#REF!', '#N/A'])(
    'never takes the formula %s for a name, nor for an answer',
    (formula) => {
      expect(check([['Name'], [formula], ['Ana']])).toMatchObject({ people: [{ name: 'Ana' }], problems: [{ kind: 'formula', row: 2 }] });
      const checked = check([
        ['Name', 'School'],
        ['Ana', formula],
      ]);
      expect(checked.people).toEqual([{ row: 2, name: 'Ana', answers: {} }]);
      expect(checked.problems).toEqual([{ kind: 'formulaAnswer', row: 2, name: 'Ana', question: 'school' }]);
    },
  );

  it.each(['-Ana', '@ana', '+Bea', 'Ana-María', '#1 Ana', "O'Neill", '- Ana'])('takes %s for the name it is', (name) => {
    expect(isFormula(name)).toBe(false);
    expect(names([[name]])).toEqual([name]);
  });

  it('looks for formulas in each part of a name', () => {
    expect(
      check([
        ['First name', 'Last name'],
        ['Ana', '=1+1'],
      ]).problems,
    ).toEqual([{ kind: 'formula', row: 2, text: '=1+1' }]);
  });

  it('takes nobody from a row with an open quotation mark, be it the heading, and says in which line that is', () => {
    const rows = [['Name', 'Role'], ['"Ana', 'Head'], ['Bea']];
    const checked = check(rows, [], [{ row: 2, line: 3 }]);
    expect(checked.people.map(({ name }) => name)).toEqual(['Bea']);
    expect(checked.problems).toEqual([{ kind: 'openQuote', row: 2, line: 3, text: '"Ana Head' }]);
    expect(check(rows, [], [{ row: 1, line: 1 }]).problems[0]?.kind).toBe('openQuote');
  });

  it('takes a name that stands there twice once, with the answers of both rows', () => {
    const rows = [
      ['Name', 'School', 'Role'],
      ['Ana', 'Hill Road', ''],
      ['Bea', '', ''],
      [' ANA ', 'Lake', 'Head'],
    ];
    const checked = check(rows);
    expect(checked.people).toEqual([
      { row: 2, name: 'Ana', answers: { school: 'Hill Road', role: 'Head' } },
      { row: 3, name: 'Bea', answers: {} },
    ]);
    expect(checked.problems).toEqual([{ kind: 'twice', row: 4, rows: [2, 4], name: 'Ana', key: 'ana' }]);
  });

  it('takes it as often as it stands there when these are several people, and still says so', () => {
    const checked = check([['Ana'], ['ana'], ['Ana']], ['ana']);
    expect(checked.people.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(checked.problems).toEqual([{ kind: 'twice', row: 2, rows: [1, 2, 3], name: 'Ana', key: 'ana' }]);
  });

  it('leaves out an answer that is too long, and takes the person', () => {
    const checked = check([
      ['Name', 'School'],
      ['Ana', 'x'.repeat(ANSWER_LIMIT)],
      ['Bea', 'x'.repeat(ANSWER_LIMIT + 1)],
    ]);
    expect(checked.people.map(({ answers }) => Object.keys(answers))).toEqual([['school'], []]);
    expect(checked.problems).toEqual([{ kind: 'longAnswer', row: 3, name: 'Bea', question: 'school' }]);
  });

  it('spells one answer in one way: as offered, else as most did, else as the first did', () => {
    const rows = [
      ['Name', 'School', 'Role'],
      ['A', 'hill road', 'teacher'],
      ['B', 'Hill Road', 'TEACHER'],
      ['C', 'Hill \u00a0Road', 'head'],
      ['D', 'lake', ''],
    ];
    expect(check([...rows, ['E', 'Lake', 'Cook']]).counts).toEqual([
      {
        question: 'school',
        answers: [
          { answer: 'Hill Road', people: 3 },
          { answer: 'lake', people: 2 },
        ],
      },
      {
        question: 'role',
        answers: [
          { answer: 'Teacher', people: 2 },
          { answer: 'Head', people: 1 },
          { answer: 'Cook', people: 1 },
        ],
      },
    ]);
  });

  it('knows a choice in other spellings, and tells which answers are none, and whose they are', () => {
    const rows = [
      ['Name', 'Role', 'School'],
      ['Ana', ' TEACHÉR ', 'Anywhere'],
      ['Bea', 'Cook', ''],
      ['Carl', 'Head of year', ''],
      ['Dilek', 'head  of year', ''],
      ['Emre', '', ''],
    ];
    const { people, unoffered, problems } = check(rows);
    expect(people.map(({ answers }) => answers.role)).toEqual(['Teacher', 'Cook', 'Head of year', 'Head of year', undefined]);
    expect(unoffered).toEqual([{ question: 'role', answers: ['Head of year', 'Cook'], names: ['Bea', 'Carl', 'Dilek'] }]);
    expect(problems).toEqual([]);
  });

  it('keeps names from right to left, with emoji, and over two lines of a cell', () => {
    expect(names([['سارة علي'], ['דנה'], ['Zoë 🧩'], ['Ana\nMaría'], ['\u202eevil\u202c Bob']])).toEqual([
      'سارة علي',
      'דנה',
      'Zoë 🧩',
      'Ana María',
      'evil Bob',
    ]);
  });

  it('takes nobody from a list that is too long, and everybody from one that just fits', () => {
    const rows = (count: number): Rows => [['Name'], ...Array.from({ length: count }, (_, at) => [`Person ${at}`])];
    expect(check(rows(ROSTER_LIMIT)).people).toHaveLength(ROSTER_LIMIT);
    expect(check(rows(5_000))).toEqual({ people: [], problems: [{ kind: 'tooMany', row: 602 }], counts: [], unoffered: [], lines: 5_000 });
  });

  it('knows who is on it already or has come, each for one row', () => {
    const known: readonly Known[] = [
      { id: 'p1', name: 'Ana', answers: {}, came: true },
      { id: 'p2', name: 'bea', answers: {}, came: false },
    ];
    const people = check([['ANA'], ['Bea'], ['Bea'], ['Carl']], ['bea']).people;
    expect(withKnown(people, known).map((one) => one.known?.id ?? null)).toEqual(['p1', 'p2', null, null]);
  });
});
