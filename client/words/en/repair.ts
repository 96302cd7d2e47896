// What the console says when a table lacks a topic, how it could be mended, and what a move would do.

import { many, people } from './counts.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const and = (parts: readonly string[]): string => list.format(parts);
const NUMBERS = ['no', 'one', 'two', 'three'];
const spelled = (count: number): string => NUMBERS[count] ?? String(count);
const ORDINALS = ['', 'a first', 'a second', 'a third'];
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "Ana goes", "Ana and Ben go". */
const verb = (names: readonly string[], one: string, more: string): string => `${and(names)} ${names.length === 1 ? one : more}`;

export const english = {
  tell: {
    one: (line: string): string => `Tell somebody without a phone: ${line}`,
    several: (count: number): string => `Tell ${count} people without a phone`,
    told: (count: number): string => (count === 1 ? 'Told' : 'All told'),
    table: (name: string, table: string): string => `${name} now sits at ${table}.`,
    experts: (name: string, group: string): string => `${name} is in ${group} now.`,
    topic: (name: string, topic: string): string => `${name} reads ${topic}.`,
    second: (name: string, topic: string): string => `${name} also takes ${topic}.`,
    relieved: (name: string, topic: string): string => `${name} need not take ${topic} any more.`,
    visit: (name: string, topic: string): string => `${name} goes to teach ${topic} at another table.`,
  },

  and,
  people,
  table: (number: number | string): string => `table ${number}`,
  expertGroup: (id: string): string => `expert group ${id}`,
  /** Somebody with their companions. */
  withParty: (name: string, along: readonly string[]): string => `${name} (with ${and(along)})`,

  light: {
    name: 'Coverage',
    all: 'Every table has every topic',
    untouched: 'Topics are still to be chosen',
    choosing: (count: number): string => (count === 1 ? '1 table is still choosing' : `${count} tables are still choosing`),
    lacks: (table: string, topics: readonly string[]): string => `${upper(table)} lacks ${and(topics)}`,
    several: (tables: number): string => `${tables} tables lack a topic`,
    left: (what: string): string => `${what} (left as it is)`,
    open: 'See what can be done',
  },

  gap: {
    nobody: (table: string, topic: string): string => `${upper(table)} has nobody for ${topic}.`,
    since: (table: string, topic: string, names: readonly string[], why: 'left' | 'away'): string =>
      why === 'left'
        ? `${upper(table)} has no ${topic} since ${and(names)} left.`
        : `${upper(table)} has no ${topic} while ${verb(names, 'is', 'are')} away.`,
    many: (topics: number, tables: number): string => `${many(topics, 'topic is', 'topics are')} missing at ${many(tables, 'table', 'tables')}`,
    later: 'Nobody needs to move now. When they are back at their tables, you can send somebody over or let the table teach from the card.',
    visitor: (name: string, from: string | null, topic: string, at: string): string =>
      from === null ? `${name} teaches ${topic} at ${at}` : `${name} from ${from} teaches ${topic} at ${at}`,
    card: (table: string, topic: string): string => `${upper(table)} teaches ${topic} from the card`,
  },

  trouble: {
    noSeat: (names: readonly string[]): string =>
      names.length > 3 ? `${people(names.length)} have no seat yet.` : `${verb(names, 'has', 'have')} no seat yet.`,
    small: (table: string, count: number): string => `${upper(table)} is down to ${count === 1 ? 'one person' : `${spelled(count)} people`}.`,
    alone: (name: string, group: string): string => `${name} is alone in ${group}.`,
    crowded: 'There are more people than seats at the tables.',
    room: 'The room needs mending',
  },

  way: {
    nobodyMoves: 'Moves nobody.',
    goes: (names: readonly string[], from: string, to: string): string => `${verb(names, 'goes', 'go')} from ${from} to ${to}.`,
    exchange: (one: string, to: string, other: string, there: string): string =>
      `${one} and ${other} change places: ${one} goes to ${to}, ${other} to ${there}.`,
    closes: (table: string, where: readonly { readonly names: readonly string[]; readonly to: string }[]): string =>
      `${upper(table)} closes: ${where.map(({ names, to }, at) => (at === 0 ? `${verb(names, 'goes', 'go')} to ${to}` : `${and(names)} to ${to}`)).join(', ')}.`,
    opens: (table: string, names: readonly string[]): string =>
      names.length === 0 ? `${upper(table)} opens.` : `${upper(table)} opens for ${and(names)}.`,
    reader: (name: string, topic: string): string => `${name} (reads ${topic})`,
    sits: (name: string, table: string, topic: string | null, group: string | null): string => {
      const joins = group === null ? '' : ` and joins ${group}`;
      return topic === null
        ? `${name} sits at ${table} and listens.`
        : `${name} sits at ${table}${joins === '' ? ' and reads' : ', reads'} ${topic}${joins}.`;
    },
    also: (name: string, topics: readonly string[], table: string | null): string =>
      `${name} also takes ${and(topics)}${table === null ? '' : ` at ${table}`}.`,
    takes: (name: string, topics: readonly string[], table: string | null): string =>
      `${name} takes ${and(topics)}${table === null ? '' : ` at ${table}`}.`,
    swaps: (name: string, topic: string, instead: string | null): string =>
      `${name} takes ${topic}${instead === null ? '' : ` instead of ${instead}`}.`,
    handsOver: (name: string, topic: string, to: string): string => `${name} hands ${topic} over to ${to}.`,
    relieved: (name: string, topic: string): string => `${name} need not read ${topic} any more.`,
    hosts: (host: string, names: readonly string[], group: string): string =>
      names.length === 0 ? `${upper(host)} takes in ${group}.` : `${upper(host)} takes in ${and(names)} from ${group}.`,
    visits: (name: string, table: string, topics: readonly string[]): string => `${name} visits ${table} for ${and(topics)}, then goes back.`,
    cards: (table: string, topics: readonly string[]): string =>
      `${upper(table)} teaches ${and(topics)} from ${topics.length === 1 ? 'the card' : 'the cards'}.`,
    since: (what: string, names: readonly string[]): string => `${what.replace(/\.$/, '')}, since ${and(names)} left.`,
    breaks: (what: string, wishes: readonly string[]): string => `${what.replace(/\.$/, '')}, although ${and(wishes)}.`,
    sentence: (wish: string): string => `${upper(wish)}.`,
    wishes: (count: number): string => `${count} wishes would be broken`,
    counts: {
      closes: (count: number): string => many(count, 'table closes', 'tables close'),
      opens: (count: number): string => many(count, 'table opens', 'tables open'),
      moves: (count: number): string => many(count, 'person moves', 'people move'),
      seats: (count: number): string => many(count, 'person gets a seat', 'people get a seat'),
      seconds: (count: number): string => many(count, 'person takes one more topic', 'people take one more topic'),
      swaps: (count: number): string => many(count, 'person changes topic', 'people change topic'),
      visits: (count: number): string => many(count, 'person visits another table', 'people visit another table'),
      cards: (count: number): string => many(count, 'table teaches from the card', 'tables teach from the card'),
      hosts: (count: number): string => many(count, 'group takes others in', 'groups take others in'),
    },
    together: (parts: readonly string[]): string => `${upper(and(parts))}.`,
    who: 'Who, and where to',
    others: (count: number): string => (count === 1 ? 'Another way' : `${count} other ways`),
    leave: 'Leave it',
    after: 'Mend it after all',
    left: (what: string): string => `Left as it is: ${what}`,
    /** What the button does. */
    does: {
      exchange: (one: string, other: string): string => `Let ${one} and ${other} change places`,
      close: (tables: readonly string[]): string => (tables.length === 1 ? `Close ${tables[0]}` : `Close ${tables.length} tables`),
      open: (tables: readonly string[]): string => (tables.length === 1 ? `Open ${tables[0]}` : `Open ${tables.length} tables`),
      move: (names: readonly string[], to: string): string => (names.length === 1 ? `Move ${names[0]} to ${to}` : `Move ${people(names.length)}`),
      send: (names: readonly string[], to: string): string =>
        names.length === 1 ? `Send ${names[0]} to ${to}` : `Send ${people(names.length)} over`,
      host: (hosts: readonly string[]): string => (hosts.length === 1 ? `Let ${hosts[0]} take them in` : 'Let other groups take them in'),
      swap: (names: readonly string[], topic: string): string =>
        names.length === 1 ? `Let ${names[0]} take ${topic}` : `Change ${names.length} topics`,
      give: (names: readonly string[], topics: readonly string[]): string =>
        names.length === 1 ? `Give ${and(topics)} to ${names[0]}` : `Give ${people(names.length)} one more topic`,
      card: (topics: readonly string[]): string => (topics.length === 1 ? `Teach ${topics[0]} from the card` : 'Teach from the cards'),
      seat: (names: readonly string[], at: string): string => (names.length === 1 ? `Seat ${names[0]} at ${at}` : `Seat ${people(names.length)}`),
    },
  },

  toast: {
    nowAt: (name: string, where: string): string => `${name} is at ${where} now.`,
    nowIn: (name: string, where: string): string => `${name} is in ${where} now.`,
    mended: (count: number): string => `The room is mended for ${people(count)}.`,
  },

  /** Whose phone has no contact, and whom their table would miss. */
  offline: {
    only: (topics: readonly string[], table: string): string => `the only reader of ${and(topics)} at ${table}`,
    some: (count: number): string =>
      count === 1 ? 'one is the only reader of a topic at their table' : `${count} are the only readers of a topic at their table`,
  },
  undoLast: 'Undo the last change to the groups',
  /** What undo has taken back. */
  takenBack: {
    formed: 'Taken back: the tables are as they were before.',
    dealt: 'Taken back: the topics that were dealt.',
    topicGiven: (names: readonly string[]): string => `Taken back: the topic that ${and(names)} took besides.`,
    // A card that stood in concerns nobody by name.
    repaired: (count: number): string => (count === 0 ? 'Taken back: what was mended.' : `Taken back: what was mended for ${people(count)}.`),
    moved: (names: readonly string[]): string => `Taken back: ${verb(names, 'is', 'are')} where they were before.`,
  },

  wish: {
    apart: (names: readonly string[], where: string): string => `${and(names)} were to be kept apart; both are at ${where}.`,
    apartExperts: (names: readonly string[], where: string): string => `${and(names)} were to be kept apart; both are in ${where}.`,
    apartSoon: (names: readonly string[], where: string): string => `${and(names)} were to be kept apart; both would meet in ${where}.`,
    together: (names: readonly string[]): string => `${and(names)} were to sit together and do not.`,
    companion: (name: string, host: string): string => `${name} was to be with ${host} and is not.`,
    scribe: (where: string): string => `Nobody in this group has a phone to write on: ${where}.`,
    move: (name: string, to: string): string => `Move ${name} to ${to}`,
    byHand: (name: string): string => `Move ${name}…`,
  },

  move: {
    start: 'Move…',
    title: (name: string): string => `Where does ${name} go?`,
    hint: 'Each table says what would change. Tap the one to move to.',
    fixed: (name: string): string => `You keep ${name} in place: nothing but your own hand moves them, and they are kept in the new place then.`,
    about: (name: string): string => `About ${name}`,
    cancel: 'Leave them there',
    cancelKey: 'Esc',
    to: (name: string, where: string): string => `Move ${name} to ${where}: `,
    allFixed: 'Everybody at this table is locked in place.',
    sitsHere: (name: string): string => `${name} sits here`,
    gets: (what: readonly string[]): string => `gets ${and(what)}`,
    what: (topic: string, readers: number): string => (readers === 1 ? `${topic}, which it lacks` : `${ORDINALS[readers] ?? 'one more'} ${topic}`),
    beside: (name: string): string => `shares the place of ${name}`,
    along: (names: readonly string[]): string => `${verb(names, 'comes', 'come')} along`,
    getsListener: 'gets somebody without a topic',
    expertGets: (there: number): string => `then ${people(there)}`,
    lacks: (from: string, topics: readonly string[]): string => `${from} then lacks ${and(topics)}`,
    leaves: (from: string, count: number): string => `leaves ${from} with ${count === 1 ? 'one person' : `${spelled(count)} people`}`,
    closes: (from: string): string => `nobody is left at ${from}`,
    crowded: (count: number): string => `that makes ${count} people`,
    strange: (name: string, topic: string): string => `${name} has not read ${topic}`,
    breaksApart: (names: readonly string[]): string => `${and(names)} were to be kept apart`,
    breaksTogether: (names: readonly string[]): string => `${and(names)} were to sit together`,
    breaksCompanion: (name: string, host: string): string => `${name} was to be with ${host}`,
    breaksScribe: (where: string): string => `no phone is left in ${where}`,
    mendsApart: (names: readonly string[]): string => `keeps ${and(names)} apart`,
    mendsTogether: (names: readonly string[]): string => `brings ${and(names)} together`,
    mendsScribe: (where: string): string => `brings a phone to ${where}`,
    effect: (parts: readonly string[]): string => upper(parts.join('; ')),
    option: (label: string, effect: string): string => `${label} → ${effect}`,
  },

  tableLock: {
    mark: 'Locked: nobody comes or goes while there is another way.',
    unlock: (table: number): string => `Unlock table ${table}`,
    unlocked: (table: number): string => `Table ${table} is open again, and those who sit there may be moved.`,
  },

  person: {
    lock: 'Keep in this place',
    unlock: 'May be moved again',
    locked: 'Stays in this place: no repair and no new forming moves them.',
    mark: 'stays put',
    with: (name: string): string => `with ${name}`,
    shares: (name: string): string =>
      `Is here for ${name} and goes where ${name} goes. The table does not count on what they read: give topics to ${name}.`,
    answers: 'Answers',
    answersHint: 'Tables mix people who answer differently.',
    saveAnswers: 'Save the answers',
    answersSaved: (name: string): string => `Answers of ${name} saved.`,
    noAnswer: 'No answer',
    roster: 'On the roster',
    rosterHint: 'If the roster has this person under another name, say which: the answers and wishes there then count here.',
    rosterName: 'Name on the roster',
    rosterNone: 'Not on it',
    recognise: (listed: string): string => `This is ${listed} on the roster`,
    recognised: (name: string, listed: string): string => `${name} is ${listed} on the roster, and has the answers and wishes from there.`,
    recogniseHint: 'With the answers and wishes that the roster has. Off: somebody else of that name.',
    sitsAt: 'Sits at table',
    sitsAtHint: 'Before tables are formed: where they say they sit already. Empty for nowhere yet.',
    saveSitsAt: 'Save the table',
    sitsAtSaved: (name: string, table: number | null): string => (table === null ? `${name} sits nowhere yet.` : `${name} sits at table ${table}.`),
  },

  several: {
    start: 'Select several',
    stop: 'Done selecting',
    chosen: (count: number): string => (count === 0 ? 'Nobody selected yet' : `${count} selected`),
    all: 'Select all shown',
    none: 'Select nobody',
    left: (count: number): string => `Mark ${count} as left`,
    away: (count: number): string => `Mark ${count} as away`,
    back: (count: number): string => `Mark ${count} as back`,
    haveLeft: (count: number): string => `${people(count)} ${count === 1 ? 'has' : 'have'} left.`,
    areAway: (count: number): string => `${people(count)} ${count === 1 ? 'is' : 'are'} away for a while.`,
    areBack: (count: number): string => `${people(count)} ${count === 1 ? 'is' : 'are'} back.`,
    takeBack: 'Take it back',
  },
};
