// The words of the reports that are files. English is the only language so far; the plan's own words stay in theirs.

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const words = {
  people: (count: number) => many(count, 'person', 'people'),
  simulated: (count: number) => `${many(count, 'of them was', 'of them were')} simulated, for a rehearsal.`,
  tables: (count: number) => many(count, 'home table', 'home tables'),
  goingOn: 'still going on',
  to: (start: string, end: string) => `${start} to ${end}`,
  snapshot: (when: string, version: number) => `A snapshot of ${when} (event ${version}). What is written later is not in it.`,
  nothingYet: 'Nobody has written anything yet.',
  nothingOnTopic: 'Nobody wrote about this topic.',
  yours: 'Your part',
  youAre: (name: string) => `You: ${name}`,
  yourNotes: 'What you wrote',
  yourTable: 'What your table wrote',
  yourCard: (topic: string) => `Your teaching card: ${topic}`,
  spotlights: 'On the big screen',
  topic: (letter: string, title: string) => `${letter}: ${title}`,
  reads: (letters: string) => (letters === '' ? 'no topic' : letters),
  together: 'Across the topics',
  criteria: 'Success criteria',
  homes: 'Home tables',
  experts: 'Expert groups',
  homeTable: (name: string) => `Table ${name}`,
  expertGroup: (name: string) => `Expert group ${name}`,
  stages: 'How the time went',
  planned: (minutes: number) => `${minutes} min planned`,
  took: (minutes: number) => (minutes < 1 ? 'less than a minute' : `${minutes} min`),
  now: 'going on now',
  mustSay: 'must-say',
  madeWith: 'Made with Interlock.',
} as const;
