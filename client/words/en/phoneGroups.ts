// What a phone says when its groups were changed in the middle of a stage, and when choices of a topic collide.

/** A name inside a sentence, kept from turning the words round it. */
const n = (name: string): string => `\u2068${name}\u2069`;
const list = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map(n));
const tables = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'table' : 'tables'} ${new Intl.ListFormat('en', { type: 'conjunction' }).format(numbers.map(String))}`;

/** Where a group sits, and with whom; what nobody said leaves no dash behind. */
interface Spot {
  readonly table: number;
  readonly name: string;
  readonly place: string;
  readonly mates: readonly string[];
}

function at({ table, name, place, mates }: Spot): string {
  const sign = [name, place].filter((part) => part !== '').map((part) => ` – ${n(part)}`);
  const company = mates.length === 0 ? '' : `${sign.length > 0 ? ' –' : ''} with ${list(mates)}`;
  return `table ${table}${sign.join('')}${company}`;
}

export const groupWords = {
  changed: 'What has changed for you',
  gotIt: 'Got it',
  table: (spot: Spot) => `You now sit at ${at(spot)}.`,
  homeTable: (spot: Spot) => `Your home table is now ${at(spot)}.`,
  needed: (topic: string) => `Your topic ${topic} is needed there.`,
  alsoThere: (topic: string) => `There you also read ${topic}.`,
  experts: (group: string, spot: Spot) => `Your expert group is now ${group}, at ${at(spot)}.`,
  topic: (topic: string, title: string) => `Your topic is now ${topic}: ${n(title)}.`,
  topicText: 'You read it, and teach it at your table.',
  second: (topic: string) => `You also read ${topic} now.`,
  secondNeeded: (topic: string) => `You also read ${topic} now: nobody else at your table has it.`,
  relieved: (topic: string, names: readonly string[]) =>
    names.length === 0
      ? `You need not read ${topic} any more.`
      : `You need not read ${topic} any more: ${list(names)} ${names.length === 1 ? 'has' : 'have'} it.`,
  visit: (topic: string, at: readonly number[]) =>
    `Nobody at ${tables(at)} has read ${topic}. When it is the turn of ${topic}, please go there and teach it.`,
  coming: (name: string, topic: string | null) => `${n(name)} is coming to your table${topic === null ? '' : ` (${topic})`}.`,
  comingExperts: (name: string) => `${n(name)} is coming to your group.`,
};
