// What a phone asks at the door besides the name; fetched only where there is something to ask.

/** A name inside a sentence, kept from turning the words round it. */
const n = (name: string): string => `\u2068${name}\u2069`;

export const questionWords = {
  why: 'So that tables mix. Only the facilitator sees your answers; skip what you like.',
  skip: 'Choose, or skip this',
  other: 'In my own words',
  own: (question: string) => `${n(question)}: in your words`,
  list: 'On the list',
  listText: 'Is one of these you? Tap it. If not, just go on.',
  found: (many: number) => (many === 0 ? '' : many === 1 ? 'One name on the list fits.' : `${many} names on the list fit.`),
  chosen: (name: string) => `You are on the list as ${n(name)}.`,
  notMe: 'That’s not me',
};
