// What one reads on the page that prints, and on the paper.

import { many } from './counts.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
/** With what the table is called, which keeps its own direction; nobody said: no dash is left behind. */
const signed = (table: string, called: string): string => (called === '' ? table : `${table} – \u2068${called}\u2069`);

export const words = {
  page: (title: string): string => `${title} – to print`,
  kicker: 'On paper',
  home: 'Back to the console',
  loading: 'Fetching names and tables',
  lead: 'For rooms without phones, and for the door. Choose what you need; people are on it as they sit now.',
  choose: 'What to print',
  print: 'Print',
  refresh: 'Refresh',
  chooseOne: 'Nothing to print yet: choose something that is there already.',
  refreshFailed: 'The server does not answer. Below is what was there a moment ago.',
  asOf: (at: number): string => `As of ${moment.format(at)}`,

  kinds: { tables: 'Table lists', experts: 'Expert groups', topics: 'Topic sheets', cards: 'Teaching cards', door: 'Door list' },
  counts: {
    tables: (count: number): string => (count === 0 ? 'no tables yet' : many(count, 'table', 'tables')),
    experts: (count: number): string => (count === 0 ? 'no groups yet' : many(count, 'group', 'groups')),
    topics: (count: number): string => many(count, 'topic', 'topics'),
    cards: (count: number): string => (count === 0 ? 'none' : many(count, 'card', 'cards')),
    door: (count: number): string => (count === 0 ? 'nobody yet' : many(count, 'person', 'people')),
  },
  empty: {
    tables: 'There are no tables yet. Form the groups in the console, then refresh this page.',
    experts: 'There are no expert groups yet. They form when their stage begins; refresh this page then.',
    cards: 'There are no cards here: the experts of this workshop write no notes, or everybody has them on a phone.',
    door: 'Nobody is here yet. Let people in, or add somebody without a phone in the console, then refresh this page.',
  },

  phoneless: 'Teaching cards only for whoever has no phone',
  with: 'with',

  cardOf: {
    person: (name: string, topic: string): string => `Card of ${name}, topic ${topic}`,
    table: (table: number, topic: string): string => `Card of table ${table}, topic ${topic}`,
    nobody: (topic: string): string => `Empty card, topic ${topic}`,
  },
  name: 'Name',
  backTo: (table: number | null, called = ''): string => (table === null ? 'Back to table' : signed(`Back to table ${table}`, called)),
  andTo: (tables: readonly number[]): string => `then to table ${list.format(tables.map(String))}`,
  inTurns: 'Nobody here has read this. Read it aloud in turns.',
  allNotes: 'Notes of everybody who read this topic',
  mustSay: 'Must say',
  mustSayHint: 'What your table has to hear',
  blank: 'to be written by hand',

  table: 'Table',
  tableNamed: (table: number, called = ''): string => signed(`Table ${table}`, called),
  picture: (table: number, topics: string): string => `Jigsaw of table ${table}: ${topics}`,
  pieceOpen: (topic: string): string => `${topic} open`,
  noTopic: 'no topic yet',
  noTable: 'no table yet',
  notHere: 'not here yet',
  open: 'Still to be taken',
  visitsAt: (table: number): string => `at table ${table} as well`,
  comes: 'comes over',
  comesFrom: (table: number): string => `comes over from table ${table}`,
  card: 'nobody: read the teaching card',

  expert: 'Expert group',
  expertNamed: (name: string): string => `Expert group ${name}`,
  meetsAt: (table: number): string => `Meets at table ${table}`,

  topicNamed: (topic: string): string => `Topic ${topic}`,
  readers: (count: number): string => many(count, 'reader', 'readers'),

  door: { name: 'Name', table: 'Table', topic: 'Topic', expert: 'Experts' },

  refused: {
    title: 'This page is for whoever runs the session',
    who: 'Open it from the console: the menu has “Print…”. On another device, open the console with the facilitator link first.',
    participant: 'You are in this session as somebody who takes part. Ask the facilitator for a printout.',
    tooMany: (seconds: number | null): string =>
      `Too many tries from this network. Wait ${seconds === null ? 'a minute' : many(seconds, 'second', 'seconds')}, then try again.`,
    awayTitle: 'The server does not answer',
    away: 'Check that this device is in the right wifi, then try again. Nothing is lost.',
    broken: 'Something broke on our side. Nothing is lost; try again in a moment.',
    toConsole: 'To the console',
    again: 'Try again',
  },
} as const;
