// What the projector says. Short: it is read from the last row.

const number = new Intl.NumberFormat('en');
const plural = new Intl.PluralRules('en');

function counted(value: number, one: string, other: string): string {
  return `${number.format(value)} ${plural.select(value) === 'one' ? one : other}`;
}

export const presenter = {
  number: (value: number) => number.format(value),
  surface: 'Presenter screen',
  bar: {
    place: (at: number, of: number) => `${at} / ${of}`,
    placeSpoken: (at: number, of: number) => `Stage ${at} of ${of}`,
    people: (count: number) => `${number.format(count)} in`,
    peopleSpoken: (count: number) => `${counted(count, 'person is', 'people are')} in`,
    join: 'Join at',
    qr: 'QR code that leads to this session',
    live: 'In contact with the server',
    away: 'Waiting for the server',
  },
  timer: { running: 'Time left', paused: 'Paused', over: 'Time is up' },
  pages: {
    of: (page: number, pages: number) => `Page ${page} of ${pages}`,
    paused: 'paused',
  },
  table: 'Table',
  tableNumber: (table: number) => `Table ${table}`,
  /** What a table is called and where it stands; what nobody said leaves no dash behind. */
  sign: (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' – '),
  expertTable: 'Expert table',
  free: 'free',
  and: (more: number) => `and ${number.format(more)} more`,
  rooms: {
    homes: 'Home tables',
    experts: 'Expert tables',
  },
  picture: (table: number, taken: number, of: number) => `Table ${table}: ${taken} of ${of} pieces`,
  gather: {
    scan: 'Scan, or type the address and the code',
    codeLabel: 'Code',
    nobody: 'You will see your name here as soon as you are in.',
    people: (count: number) => (count === 1 ? 'is in' : 'are in'),
    arriving: 'People who are in',
    byTheEnd: 'By the end',
    locked: 'The door is closed to newcomers. Ask the facilitator.',
  },
  form: {
    find: 'Find your name, go to your table, take a topic.',
    none: 'Tables are on their way.',
    noneYet: 'The facilitator is about to form them. Your phone will tell you where to sit.',
    seating: (count: number) => `${counted(count, 'person is', 'people are')} being seated`,
    taken: (taken: number, of: number) => `${number.format(taken)} of ${number.format(of)} topics taken`,
  },
  walk: {
    expert: 'Go to your expert table',
    home: 'Go back to your home table',
    homeFirst: 'Go to your home table',
    arrived: (here: number, of: number) => `${number.format(here)} of ${number.format(of)} have arrived`,
    tap: 'Tap “I’m here” on your phone when you sit down.',
    all: 'Everybody is here.',
    some: (here: number, of: number) => `${here} / ${of}`,
    next: 'Then',
  },
  read: {
    done: 'have read',
    nobody: 'Nobody has a text yet.',
    all: 'Everybody has read.',
    topics: 'Readers of each topic',
  },
  discuss: {
    notes: (count: number) => counted(count, 'note', 'notes'),
    total: (count: number) => (plural.select(count) === 'one' ? 'note so far' : 'notes so far'),
    first: 'The first note is yours.',
    prompts: 'Write about',
    groups: 'Notes of each group',
  },
  teach: {
    taught: 'tables have been taught',
    allTaught: 'Every table has this piece now.',
    card: 'from the card',
    done: 'taught',
    nobody: 'There are no tables yet.',
    write: 'Then write',
  },
  debrief: {
    nothing: 'Here come your notes.',
    empty: 'Nobody has written about this yet.',
    rest: 'And also',
    echoes: (count: number) => counted(count, 'echo', 'echoes'),
    mustSay: 'Must-say',
    notes: 'What you wrote',
    themes: 'Themes',
  },
  close: {
    thanks: 'Thank you.',
    made: 'What you made',
    notes: (count: number) => (plural.select(count) === 'one' ? 'note' : 'notes'),
    mustSay: (count: number) => (plural.select(count) === 'one' ? 'must-say point' : 'must-say points'),
    tables: (count: number) => (plural.select(count) === 'one' ? 'picture' : 'pictures'),
    people: (count: number) => (plural.select(count) === 'one' ? 'author' : 'authors'),
    takeHome: 'Your page to take home is on your phone.',
  },
  show: {
    point: (at: number, of: number) => `${at} of ${of}`,
    sources: 'Sources',
  },
  ended: {
    title: 'This session has ended.',
    report: 'What you wrote is kept. Your page to take home is on your phone.',
  },
  closed: {
    title: 'Nothing to show here.',
    code: (code: string) => `The code in this address is “${code}”.`,
  },
  connecting: 'Looking for the session',
  overlay: {
    code: 'Join this session',
    close: 'C closes this',
    keys: 'Keys',
    keysClose: '? closes this',
    list: [
      ['F', 'Full screen'],
      ['C', 'Code and QR, large'],
      ['D', 'Dark or light'],
      ['B', 'Blank screen'],
      ['P', 'Pages stand still, or turn'],
      ['?', 'This list'],
    ],
    blank: 'The screen is blank. B brings it back.',
  },
} as const;
