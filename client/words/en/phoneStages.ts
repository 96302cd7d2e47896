// What a participant reads in the stages after the first; fetched with their screens.

/** A name inside a sentence, kept from turning the words round it. */
const n = (name: string): string => `\u2068${name}\u2069`;
const list = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map(n));
const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`;

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

export const stageWords = {
  form: {
    waiting: 'Tables are about to be formed',
    waitingText: 'In a moment this phone tells you where to sit. Finish your coffee.',
    choose: 'Take one topic',
    chooseText: 'The first tap wins. Every topic needs somebody.',
    yours: (title: string) => `Yours: ${title}`,
    yoursText: 'You will read it, think about it with others who read it, and teach it here.',
    taken: (names: readonly string[]) => `Taken by ${list(names)}`,
    has: (names: readonly string[], topic: string) => `${list(names)} ${names.length === 1 ? 'has' : 'have'} ${topic}`,
    freeAgain: (topic: string) => `${topic} is free again`,
    freeAgainText: (topic: string) => `Tap ${topic} and it is yours.`,
    nextChoice: (topic: string) => `You said ${topic} first. Which would you like next?`,
    choices: (topics: readonly string[]) => `You said ${topics.slice(0, -1).join(', ')} first, then ${topics.at(-1)}`,
    /** Beside a topic that I asked for and somebody else may have: it must not read as theirs. */
    yourChoice: (rank: number) => `your ${RANKS[rank - 1] ?? 'last'} choice`,
    choicesText: (topic: string) => `${topic} is yours unless somebody at your table takes it first. Nothing more to do.`,
    missedText: (topics: readonly string[]) => `Others at your table have ${list(topics)}; this was left. You will read it and teach it here.`,
    startAgain: 'Choose again',
    othersWait: 'Somebody waits for your choice.',
    decided: 'Decided when everyone at the table has chosen, or in',
    decidedNow: 'It is being decided now.',
    nowYours: (topic: string) => `${topic} is yours.`,
    waits: 'waits for a topic',
    open: 'Still open',
    back: 'Give it back',
    table: 'Your table',
    noTopicYet: 'no topic yet',
    shares: (name: string) => `You are here for ${n(name)}`,
    sharesText: (name: string) => `You share the topic of ${n(name)}, and go where ${n(name)} goes.`,
    noPhone: 'no phone',
    takeFor: (name: string) => `Choose for ${n(name)}`,
    chooseFor: (name: string) => `Take one topic for ${n(name)}`,
    stopFor: (name: string) => `Not for ${n(name)} after all`,
    picture: (taken: number, of: number) => `${taken} of ${of} topics taken`,
  },

  read: {
    minutes: (words: number) => `about ${count(Math.max(1, Math.round(words / 200)), 'minute', 'minutes')}`,
    done: 'I’m done',
    reading: 'Still reading',
    more: 'One more minute, please',
    asked: 'You asked for a minute more',
    doneTitle: 'Done. The others are still reading.',
    which: 'Which reading',
    listener: 'No reading for you this time',
    listenerText:
      'Every topic has its readers already. You are the one who listens afresh: look round, and think of one question that you would like your table to answer.',
    loading: 'Your reading is on its way',
  },

  notes: {
    questions: 'Questions',
    tab: (title: string, many: number) => `${title}, ${count(many, 'note', 'notes')}`,
    write: (prompt: string) => `Write a note: ${prompt}`,
    placeholder: 'Write a note',
    send: 'Send',
    left: (left: number) => (left < 0 ? `${-left} too many` : `${left} left`),
    for: 'Who says it?',
    me: 'Me',
    noneMine: 'Nobody has written here yet. Yours can be the first.',
    sending: 'Sending',
    waiting: 'Kept on this phone, will be sent',
    late: 'Came late',
    hidden: 'The facilitator has hidden this from the others',
    you: 'You',
    star: 'Must say',
    unstar: 'Must say: take it off',
    stars: (left: number) => (left === 0 ? 'All must-say stars are given.' : `Star what your tables must hear: ${left} left.`),
    edit: 'Change this note',
    save: 'Save',
    cancel: 'Leave it as it was',
    withdraw: 'Take back',
    withdrawn: 'Note taken back.',
    undo: 'Undo',
    next: (title: string) => `Next: ${title}`,
    news: (many: number) => `${count(many, 'new note', 'new notes')}`,
    alone: 'You are the only one here at the moment. Write on: your notes travel home all the same.',
    aloneHome: 'You are the only one at this table at the moment. Write on: everything is kept.',
  },

  teach: {
    you: (letter: string) => `You teach ${letter} now`,
    card: 'Your teaching card',
    cardEmpty: 'Your expert group left no notes. Tell your table what stayed with you from the reading.',
    mustSay: 'Must say',
    taught: 'We’ve taught it',
    untaught: 'Not yet after all',
    taughtTitle: (letter: string) => `${letter} is taught`,
    done: 'Now write together what it means where you work.',
    teaches: (names: readonly string[], title: string) => `${list(names)} ${names.length === 1 ? 'teaches' : 'teach'} “${title}”`,
    listen: 'Listen first. Then write what would be hard, and what would be possible.',
    lend: (names: readonly string[]) => `${list(names)} ${names.length === 1 ? 'has' : 'have'} no phone: hold this card up for them, and listen.`,
    noExpert: 'Nobody at your table has read this one',
    standIn: (name: string, topic: string) => `${n(name)} comes to teach ${topic}`,
    standInText: 'From another table. Until then, or if nobody comes, here is the experts’ card: read it to each other, point by point.',
    visit: (topic: string, table: number) => `You teach ${topic} at table ${table} now`,
    visitText: 'Nobody there has read it. Please go there with your card.',
    visitTwin: (names: readonly string[]) =>
      `Nobody there has read it. Please go there with your card; ${list(names)} ${names.length === 1 ? 'teaches' : 'teach'} here.`,
    noExpertText: 'So here is the experts’ card. Read it to each other, point by point.',
    noTable: 'You have no table yet',
    twin: (names: readonly string[]) => `You teach together with ${list(names)}.`,
  },

  show: {
    of: (index: number, count: number) => `Point ${index} of ${count}`,
    sources: 'Where it comes from',
    look: 'Look at the screen in the room.',
  },

  debrief: {
    spotlight: 'On the screen now',
    echo: 'That’s us too',
    echoed: (many: number) => `${many}`,
    echoLabel: (many: number) => (many === 0 ? 'That’s us too' : `That’s us too: ${many} so far`),
    nothing: 'Nothing is on the screen yet. Look up: the conversation is in the room.',
    more: (many: number) => `and ${many} more on the screen and in the report`,
    mustSay: 'Must say',
    rest: 'Without a theme',
  },

  close: {
    thanks: (name: string) => `Thank you, ${n(name)}`,
    made: (notes: number, people: number) =>
      notes === 0 ? '' : `Together you wrote ${count(notes, 'note', 'notes')}, by ${count(people, 'person', 'people')}.`,
    mine: 'What you wrote',
    mineNone: 'You wrote no notes this time. What your table wrote is here and in the report.',
    table: 'What your table will do',
    card: 'Your teaching card',
    report: 'Open my report',
  },
};
