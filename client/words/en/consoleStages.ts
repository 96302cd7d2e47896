// What the facilitator reads in each kind of stage.

import { many, people } from './counts.ts';

export const consoleStages = {
  gather: {
    come: (count: number): string => (count === 1 ? 'person has come' : 'people have come'),
    nobody: 'Nobody is here yet. Open the presenter: it shows the code and the QR.',
    lock: 'Lock the door',
    locked: 'The door is locked. Those who are in can come back.',
    welcome: 'Everybody reads while they wait',
    criteria: 'Success criteria',
    setup: 'Set up the groups',
    roster: 'Who is expected',
    standing: (tables: number): string =>
      tables === 1 ? 'One table stands, and the phones say so.' : `${tables} tables stand, and the phones say who sits where.`,
    rosterLeft: (count: number): string => `Who is expected: ${count} to come`,
  },
  form: {
    withTopic: 'have a topic',
    deal: 'Deal the rest',
    again: 'Form again',
    nobody: 'Nobody is here yet, so there are no tables.',
    noTables: 'Tables are formed when this stage opens with people in the room.',
    formNow: 'Form tables now',
    tables: (count: number): string => many(count, 'table', 'tables'),
    sizes: (sizes: readonly number[], topics: number): string => {
      const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
      const tables = many(sizes.length, 'table', 'tables');
      if (sizes.length < 2) return sizes.length === 0 ? '' : `${tables} with ${people(largest)}.`;
      if (largest - smallest > 1) return `${tables} with ${smallest} to ${largest} people.`;
      const covers = smallest < topics ? '' : `, so every table can cover all ${topics} topics`;
      return `${tables}; sizes differ by at most one${covers}.`;
    },
    pairs: (readers: number, topics: number): string => `${readers} people, ${topics} topics: some experts meet in groups of two or three.`,
    thin: (readers: number, topics: number): string =>
      `${readers} people, ${topics} topics: some experts prepare alone. Pair them with the group next to them.`,
    under: (readers: number, topics: number): string =>
      `${people(readers)}, ${topics} topics: that is fewer people than topics, so somebody reads more than one.`,
    seconds: (taken: number, needed: number, topics: number): string => {
      const first = taken === 0 ? '' : `${many(taken, 'reading is', 'readings are')} taken as a second one`;
      if (needed === 0) return first && `${first}.`;
      const why = `at a table of fewer than ${topics} people somebody reads more than one topic`;
      const more = first ? `${needed} more ${needed === 1 ? 'is' : 'are'}` : `${many(needed, 'second reading is', 'second readings are')}`;
      return `${first && `${first}, and `}${more} needed: ${why}.`;
    },
  },
  read: {
    done: 'have read',
    reading: (count: number): string => many(count, 'is still reading', 'are still reading'),
    allDone: 'Everybody has read.',
    nobody: 'Nobody has something to read yet.',
    asked: (count: number): string => `${many(count, 'person asks', 'people ask')} for a minute more`,
    minute: '+1 minute',
    noMore: 'Not now',
    markDone: (name: string): string => `${name} has read`,
    noPhone: 'no phone',
    done_: 'Done',
    topic: (topic: string): string => `Readers of ${topic}`,
  },
  notes: {
    search: 'Search the notes',
    all: 'All groups',
    groups: 'Groups',
    count: (count: number): string => many(count, 'note', 'notes'),
    none: 'No notes yet.',
    noneHere: 'Nothing yet',
    noMatch: 'No note says that.',
    hide: 'Hide this note',
    unhide: 'Show this note again',
    hidden: 'hidden',
    late: 'late',
    star: 'Make it a must-say point',
    unstar: 'No longer a must-say point',
    typed: (author: string): string => `${author}, typed for them`,
    table: (id: string): string => `Table ${id}`,
    expert: (id: string): string => id,
    whole: 'The whole room',
    alone: 'Everyone alone',
    empty: (prompt: string): string => `nothing under ${prompt}`,
    silent: (names: string): string => `not yet: ${names}`,
    wroteNothing: (count: number): string => (count === 1 ? '1 has written nothing yet' : `${count} have written nothing yet`),
    lensNeed: (prompt: string, groups: string): string => `Nothing under ${prompt} yet: ${groups}`,
    lensesNeed: (prompts: string): string => `Nothing under ${prompts} yet in some groups`,
    lensGroups: (prompt: string, groups: string): string => `${prompt}: ${groups}`,
    silentNeed: (group: string, names: string): string => `${group}: ${names} ${names.includes(' and ') ? 'have' : 'has'} written nothing`,
    mustSay: (count: number): string => `${count} must-say`,
  },
  teach: {
    taught: (count: number, of: number): string => `${count} / ${of}`,
    taughtLabel: 'tables have taught',
    mark: 'Taught',
    expert: (names: string): string => `with ${names}`,
    fromCard: 'from the card',
    card: 'The teaching card',
    cards: (count: number): string => `Teaching cards (${count})`,
    cardOf: (group: string): string => `Card of ${group}`,
    cardMerged: 'Card for tables without an expert',
    cardEmpty: 'The experts wrote nothing down.',
    mustSay: 'Must say',
    waiting: (count: number): string => many(count, 'table is still teaching', 'tables are still teaching'),
    notes: 'Notes of the tables',
  },
  show: {
    points: 'Points',
    previous: 'Point before',
    next: 'Next point',
    of: (number: number, of: number): string => `Point ${number} of ${of}`,
    onWall: 'on the wall',
    putOn: (title: string): string => `Show: ${title}`,
    waiting: (count: number): string => many(count, 'point has not been shown', 'points have not been shown'),
    sources: 'Sources',
  },
  debrief: {
    question: 'The question on the wall',
    showing: 'On the wall',
    nothing: 'nothing yet',
    clear: 'Clear the wall',
    showBoard: (title: string): string => `Show all of “${title}”`,
    showPrompt: (title: string): string => `Show “${title}”`,
    showAll: 'Show all',
    show: 'Show',
    onWall: 'on the wall',
    names: 'Names beside notes',
    spotlight: 'Spotlight',
    spotlit: 'In the spotlight',
    takeDown: 'Take it down',
    hide: 'Hide from the wall',
    unhide: 'Show on the wall again',
    theme: 'Theme',
    moveTo: (text: string): string => `Theme of: ${text}`,
    noTheme: 'No theme',
    themes: 'Themes',
    makeTheme: 'New theme',
    make: 'Make it',
    dropTheme: (title: string): string => `Drop the theme ${title}`,
    noThemes: 'Group notes that belong together: make a theme, then put notes in.',
    topic: 'Topic',
    allTopics: 'All topics',
    search: 'Search the notes',
    empty: 'Nobody has written anything so far.',
    echoes: (count: number): string => `${count}× “us too”`,
    by: (name: string, group: string): string => (group === '' ? name : `${name}, ${group}`),
  },
  close: {
    made: 'What the room made',
    notes: (count: number): string => (count === 1 ? 'note' : 'notes'),
    mustSay: (count: number): string => (count === 1 ? 'must-say point' : 'must-say points'),
    people: 'people wrote',
    report: 'Open the report',
    reportHint: 'For the host, for each table and for each person. It stays after the end.',
    message: 'The last word on the phones',
  },
};
