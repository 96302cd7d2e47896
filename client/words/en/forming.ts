// What the facilitator reads while they look at tables that are not there yet.

import { many } from './counts.ts';

/** A name keeps its own direction, whatever stands around it. */
const n = (name: string): string => `\u2068${name}\u2069`;
const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });
const list = (words: readonly string[]): string => conjunction.format(words);
const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const number = (count: number): string => SMALL[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** So many names, and how many more. */
function names(all: readonly string[], most = 5): string {
  return all.length > most + 1 ? list([...all.slice(0, most).map(n), `${all.length - most} more`]) : list(all.map(n));
}

function tables(numbers: readonly string[]): string {
  const most = 4;
  const shown = numbers.length > most + 1 ? [...numbers.slice(0, most), `${numbers.length - most} more`] : numbers;
  return `${numbers.length === 1 ? 'table' : 'tables'} ${list(shown)}`;
}

/** Why people stay where they are: they are locked, or have said that they sit there. */
function heldAt(
  said: readonly string[],
  locked: readonly string[],
  where: { readonly all: string; readonly some: string; readonly others: string },
): string {
  if (said.length === 0) return `${names(locked)} are locked to ${where.all}`;
  if (locked.length === 0) return `${names(said)} said that they sit at ${where.all}`;
  if (said.length + locked.length > 2) return `${names([...locked, ...said])} are locked, or said that they sit, at ${where.all}`;
  return `${names(locked)} is locked to ${where.some} and ${names(said)} said that they sit ${where.others}`;
}

const experts = (count: number): string => many(count, 'expert group', 'expert groups');

export const forming = {
  open: 'Preview the tables',
  name: 'Preview of the tables',
  title: (count: number, people: number): string => `${many(count, 'table', 'tables')} for ${many(people, 'person', 'people')}`,
  unseen: 'Only you see this. Nothing changes in the room until you publish it.',
  close: 'Close the preview',
  searching: 'Looking for the best tables',
  found: (at: number): string => `Proposal ${at} is here.`,
  stillSearching: 'The server is still looking for the last one. Try again in a moment.',
  tryAgain: 'Try again',
  setup: 'Set up the groups',
  noContact: 'There is no contact with the server just now, so it cannot look for tables.',

  again: 'Deal again',
  againHint: 'Everybody gets a new place; whoever is locked stays.',
  same: 'Dealt again, and the same people share a table: hardly another seating is as good. To see others, unlock somebody or change what counts in mixing.',
  before: 'The one before',
  after: 'The next one',
  which: (at: number, of: number): string => `Proposal ${at} of ${of}`,
  publish: 'Publish these tables',
  published: (count: number): string => `${many(count, 'person has', 'people have')} their tables.`,
  sure: {
    title: 'Publish these tables?',
    text: (moved: number, seated: number): string =>
      moved === 0
        ? 'Everybody keeps the table that was announced; topics are taken or dealt anew.'
        : `The tables that were announced change: ${moved} of ${many(seated, 'person goes', 'people go')} to another one, and topics are taken or dealt anew.`,
    keeps: 'Nothing that was written is lost, and you can undo it.',
    confirm: 'Publish',
    cancel: 'Not now',
  },

  mix: {
    label: 'Mix',
    percent: (share: number): string => `${share} %`,
    best: 'No seating can mix these people better: this is proved, not guessed.',
    share: (share: number): string => `That is ${share} % of the way from tables drawn by lot to the best mix that any seating could have.`,
    noQuestions:
      'There is nothing to mix by: this workshop asks people nothing, so they sit by lot. Who should sit together or apart you can still say.',
    noWeights: 'There is nothing to mix by: no question counts at the moment, so people sit by lot. Give one a weight.',
    noAnswers: 'There is nothing to mix by yet: nobody has answered what counts. Answers that come later count when you deal again.',
  },

  changed: 'What is settled about the groups has changed since. Deal again to follow it.',
  came: (who: readonly string[]): string =>
    `${names(who)} ${who.length === 1 ? 'has' : 'have'} come since: they are seated when you publish. Deal again to mix them in.`,
  left: (who: readonly string[]): string =>
    `${names(who)} ${who.length === 1 ? 'has gone since: the place stays' : 'have gone since: their places stay'} free. Deal again to close the gap.`,
  seated: (count: number): string =>
    `${many(count, 'person has', 'people have')} said where they sit already and ${count === 1 ? 'stays' : 'stay'} there; only the others are dealt.`,

  table: (number: string): string => `Table ${number}`,
  lockTable: (number: string): string => `Lock table ${number}: nobody goes, nobody comes`,
  lock: (name: string): string => `Lock ${n(name)} to this table`,
  tableLocked: 'locked',
  list: 'The tables',

  give: {
    title: 'What had to give',
    nothing: 'Nothing had to give: every table can cover every topic, and every wish is kept.',
    kept: 'Every table can cover every topic, and every wish is kept.',
    pairs: (people: number, topics: number): string =>
      `Expert groups have two or three people: ${people} people are not enough for three in each of ${topics} topics.`,
    thin: (people: number, topics: number): string =>
      `Some experts prepare alone: ${people} people share ${topics} topics. With fewer topics nobody would.`,
    under: (people: number, topics: number): string =>
      `${capital(number(people))} ${people === 1 ? 'person' : 'people'} for ${topics} topics: all sit at one table, and somebody reads more than one. With ${number(people)} ${people === 1 ? 'topic' : 'topics'} nobody would have to.`,
    /** Who reads two, where that is known already. */
    seconds: (who: readonly string[]): string => `${names(who)} ${who.length === 1 ? 'reads' : 'read'} a second topic`,
    secondsLater: (count: number): string =>
      `${count === 1 ? 'One topic is' : `${capital(number(count))} topics are`} read by somebody who has one already`,
    because: (people: number, sizes: readonly number[], topics: number): string =>
      `: ${people} people make ${sizes.length === 1 ? 'a table' : 'tables'} of ${list(sizes.map(String))}, and every table needs all ${topics} topics.`,
    expertTables: (experts: number, homes: number): string =>
      `The expert groups need ${many(experts, 'table', 'tables')}: ${number(experts - homes)} more than the home groups.`,
    lost: (who: readonly string[]): string =>
      `${names(who)} could not stay: ${who.length === 1 ? 'that table is' : 'those tables are'} no longer there with so many people.`,
    agree: (where: readonly string[], count: number, value: string, question: string, even: number): string =>
      `${capital(tables(where))} ${where.length === 1 ? 'has' : 'have'} ${number(count)} people with “${n(value)}” (${n(question)}); evenly spread it would be ${number(even)}.`,
    agreeMore: (count: number): string => `${many(count, 'more answer meets', 'more answers meet')} at one table more often than need be.`,
  },

  broken: {
    apart: (who: readonly string[], where: string): string => `${names(who)} are at ${where}, and were to be kept apart.`,
    together: (who: readonly string[]): string => `${names(who)} are at different tables, and were to sit together.`,
    companion: (who: string, host: string): string => `${n(who)} is not with ${n(host)}, whom they accompany.`,
    scribe: (where: readonly string[]): string =>
      `Nobody at ${tables(where)} has a phone to write on. Lend ${where.length === 1 ? 'it' : 'them'} one.`,
    scribeNone: (where: readonly string[]): string => `Nobody at ${tables(where)} has a phone to write on, though there is one for every table.`,
    scribeDo: 'Ask for a phone at every table in the setup, and deal again.',
    scribeExperts: (groups: readonly string[]): string =>
      `Nobody in ${groups.length === 1 ? 'expert group' : 'expert groups'} ${list(groups)} has a phone to write on. Lend ${groups.length === 1 ? 'it' : 'them'} one.`,
    home: (number: string): string => `table ${number}`,
    expert: (name: string): string => `expert group ${name}`,
  },

  impossible: {
    contradiction: (who: readonly string[]): string =>
      who.length === 2
        ? `${names(who, 12)} are to sit together and to be kept apart.`
        : `${names(who, 12)} are bound together by wishes, and some of them are to be kept apart.`,
    contradictionDo: 'Take one of these wishes back.',
    heldTogether: (said: readonly string[], locked: readonly string[], table: string): string =>
      `${heldAt(said, locked, { all: `table ${table}`, some: `table ${table}`, others: 'there' })}, but were to be kept apart.`,
    heldApart: (who: readonly string[], said: readonly string[], locked: readonly string[]): string => {
      const held = heldAt(said, locked, { all: 'different tables', some: 'one table', others: 'at another' });
      return who.length === 2 ? `${held}, but were to sit together.` : `${names(who, 12)} were to sit together. But ${held}.`;
    },
    heldDo: (said: readonly string[], locked: readonly string[]): string => {
      if (said.length === 0) return 'Unlock one of them, or take this wish back.';
      if (locked.length === 0) return 'Ask one of them to sit elsewhere, or take this wish back.';
      return `Unlock ${names(locked)}, ask ${names(said)} to sit elsewhere, or take this wish back.`;
    },
    tooManyTogether: (who: readonly string[], largest: number): string =>
      `${names(who, 12)} cannot all sit together: the largest table has ${many(largest, 'place', 'places')}.`,
    tooManyTogetherDo: 'Let one of them sit elsewhere, or allow larger tables.',
    tooManyApart: (who: readonly string[], groups: number, home: boolean): string =>
      `${names(who, 12)} cannot all be kept apart: there ${groups === 1 ? 'is' : 'are'} ${home ? many(groups, 'table', 'tables') : experts(groups)}.`,
    tooManyApartDo: 'Choose two who may meet, and take that wish back.',
    noRoom: (who: readonly string[]): string => `The wishes about ${names(who, 12)} fit one by one, but not all at once.`,
    noRoomDo: 'Take one of them back, or unlock somebody.',
    tooFewDevices: (have: number, need: number): string =>
      `There ${have === 1 ? 'is' : 'are'} ${many(have, 'phone', 'phones')} to write on, and ${need} groups that need one.`,
    tooFewDevicesDo: 'Lend out some, or ask for one at home tables only.',
  },
};
