// What one reads in the report, on the screen and on paper.

import { many } from './counts.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const words = {
  page: (title: string): string => `${title} – report`,
  home: 'Start page',
  tools: 'What to do with the report',
  loading: 'Fetching the report',
  print: 'Print',
  markdown: 'Markdown',
  json: 'JSON',
  refresh: 'Refresh',
  names: 'With names',
  savingFailed: 'The file could not be fetched. Try again in a moment.',
  refreshFailed: 'The server does not answer. Below is what was there a moment ago.',

  door: {
    title: 'This report is for the people who were there',
    who: 'This device is not known in that session. Open the report on the phone with which you took part, or ask the facilitator to pass it on to you.',
    facilitator: 'You led it? Open the report from the console, or from the device on which you started the session.',
    enter: 'Enter a code',
    removed: 'The facilitator has taken this phone out of the session, so there is no report for it. If that was a mistake, give them a wave.',
    tooMany: (seconds: number | null): string =>
      `Too many tries from this network. Wait ${seconds === null ? 'a minute' : many(seconds, 'second', 'seconds')}, then try again.`,
    awayTitle: 'The report does not answer',
    away: 'The server cannot be reached. Check that this device is in the right wifi, then try again. Nothing of what was written is lost.',
    broken: 'Something broke on our side. What was written is safe; try again in a moment.',
    again: 'Try again',
  },

  kicker: 'Workshop report',
  kickerOwn: 'Your workshop report',
  day: (at: number): string => day.format(at),
  times: (start: number, end: number | null): string =>
    end === null ? `from ${clock.format(start)}, still going on` : `${clock.format(start)} to ${clock.format(end)}`,
  people: (count: number): string => (count === 0 ? 'nobody yet' : many(count, 'person', 'people')),
  tables: (count: number): string => many(count, 'home table', 'home tables'),
  experts: (count: number): string => many(count, 'expert group', 'expert groups'),
  simulated: (count: number, all: number): string =>
    count === all ? 'A rehearsal: everybody in it was simulated.' : `${many(count, 'person was', 'people were')} simulated, for a rehearsal.`,
  contents: 'The topics',
  nothing: 'Nobody has written anything yet. As soon as somebody does, it is here: refresh the page.',
  nothingEver: 'Nobody wrote anything in this session.',
  nothingOnTopic: 'Nobody wrote about this topic.',

  yours: 'Your part',
  you: (name: string): string => `You are ${name}.`,
  youSat: (table: string, called: string, expert: string | null): string => {
    const where = called === '' ? `table ${table}` : `table ${table} (\u2068${called}\u2069)`;
    return expert === null ? `You sat at ${where}.` : `You sat at ${where}, and with expert group ${expert}.`;
  },
  youWith: (name: string | null): string => (name === null ? 'You accompanied somebody.' : `You accompanied ${name}.`),
  youTaughtAt: (topic: string, table: string): string => `You went to table ${table} to teach topic ${topic}.`,
  youRead: (titles: readonly string[]): string => `You read ${list.format(titles.map((title) => `“${title}”`))}.`,
  yourNotes: 'What you wrote',
  yourTable: (name: string): string => `What table ${name} wrote together`,
  yourCard: 'Your teaching card',
  noNotes: 'You have not written anything yet.',
  everybody: 'The whole room',
  everybodyHint: 'Names are left out here, except those of the people you sat with.',

  spotlights: 'On the big screen',
  together: 'Across the topics',
  criteria: 'Success criteria',
  criteriaHint: 'Can you do these now?',
  topic: (letter: string): string => `Topic ${letter}`,
  mustSay: 'Must-say point',
  mustSayHint: 'A star marks what a group chose as a must-say point.',
  own: 'you',
  table: 'Table',
  tableNamed: (name: string): string => `Table ${name}`,
  expert: 'Expert group',
  expertNamed: (name: string): string => `Expert group ${name}`,
  grouping: { whole: 'the whole room', home: 'at the home tables', expert: 'in expert groups', alone: 'everybody alone' },

  who: 'Who sat where',
  homes: 'Home tables',
  expertGroups: 'Expert groups',
  yourOwn: 'yours',
  listener: 'no topic',
  also: (topics: readonly string[]): string => `also ${list.format(topics)}`,
  taughtAt: (topic: string, table: string): string => `${topic} at table ${table} as well`,
  left: 'left early',
  leftOf: (count: number): string => `${count} of them left early`,
  with: 'with',
  accompanies: 'accompanying somebody',
  companions: (count: number): string => many(count, 'companion', 'companions'),
  fromCard: 'read from the card',
  somebody: 'somebody',
  guestFrom: (table: string | null): string => (table === null ? 'as a guest' : `from table ${table}`),
  empty: 'nobody',

  time: 'How the time went',
  stage: 'Stage',
  planned: 'Planned',
  took: 'Took',
  minutes: (count: number): string => `${count} min`,
  lessThanOne: '< 1 min',
  noPlan: 'open',
  now: 'now',
  bars: 'Took; the line is the plan',

  snapshot: (at: number, version: number): string => `A snapshot of ${moment.format(at)}, event ${version}. What was written after it is not in it.`,
  madeWith: 'Made with Interlock',
} as const;
