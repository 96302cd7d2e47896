// What a participant reads on a phone once in; what the stages after the first say is in phoneStages.ts.

/** A name inside a sentence, kept from turning the words round it. */
const n = (name: string): string => `\u2068${name}\u2069`;
const list = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map(n));

/** What a table is called and where it stands; either may be empty, and then leaves no dash behind. */
export interface Sign {
  readonly name: string;
  readonly place: string;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const dashed = (first: string, { name, place }: Sign): string =>
  [first, n(name), n(place)].filter((part) => part !== '' && part !== n('')).join(' – ');

export const words = {
  language: 'en',
  names: list,

  frame: {
    you: 'You',
    menu: 'Menu',
    close: 'Close',
    timer: (state: 'running' | 'paused' | 'over') => ({ running: 'Time left', paused: 'Paused', over: 'Over time' })[state],
    spoken: {
      halfway: 'Half of the time is gone.',
      minute: 'One minute left.',
      tenSeconds: 'Ten seconds left.',
      end: 'Time is up. Nothing closes; finish your sentence.',
    },
    topic: (letter: string) => `Your topic is ${letter}`,
    stage: (title: string) => `Now: ${title}`,
    text: 'Look at the text',
    movedOn: (title: string) => `The room has moved on to “${title}”. Finish your sentence.`,
    go: 'Go there',
    dismiss: 'All right',
    unfinished: (prompt: string, stage: string) => `Unfinished${prompt ? `, under “${prompt}”` : ''}${stage ? ` (${stage})` : ''}:`,
    send: 'Send it',
    discard: 'Discard it',
    offline: 'No contact with the room. Go on: what you write is kept on this phone and goes out by itself.',
    back: 'In contact again. All saved.',
    nothing: 'Look at the screen in the room.',
  },

  save: {
    saved: 'Saved',
    saving: 'Saving',
    connecting: 'Connecting',
    offline: 'No contact',
    waiting: (many: number) => `Waiting (${many})`,
    failed: (reason: string) => `Not saved: ${reason}`,
    reasons: { slowDown: 'too fast, goes out soon', full: 'disk full, kept here', other: 'kept here, tried again' },
  },

  menu: {
    title: 'You in this session',
    personalCode: 'Your personal code',
    personalCodeText: 'With your name and these four digits you are yourself on another phone.',
    card: 'My teaching card',
    report: 'My report',
    rename: 'Change my name',
    renameGo: 'Save my name',
    textSize: 'Text size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    theme: 'Colours',
    themes: { auto: 'As the phone', light: 'Light', dark: 'Dark' },
    timer: 'Show the time left',
    stepOut: 'I’m stepping out',
    leave: 'I’m leaving',
    leaveTitle: 'Leave for today?',
    leaveText: 'Your table goes on without you. Your notes stay, and so does your report. You can come back with one tap.',
    stay: 'Stay here',
    forgets: (code: string) => `This phone will not remember you when you close this page. With your name and the digits ${code} you come back in.`,
  },

  status: {
    awayTitle: 'You’ve stepped out',
    awayText: 'Nobody waits for you, and your seat stays yours.',
    leftTitle: (name: string) => `Goodbye, ${n(name)}`,
    leftText: 'Your notes stay with your table and in the report. Changed your mind? Your seat is a tap away.',
    back: 'I’m back',
    ended: 'The session has ended',
    endedText: 'Thank you. Nothing is lost: everything that was written is in the report.',
    report: 'Open my report',
    removed: 'You are not in the session any more',
    refused: 'This needs a moment',
    outdated: 'A new version is ready',
    again: 'Try again',
    asSomebody: 'Join with my name again',
    unsent: 'Never sent, so that you can copy it:',
    late: (during: string) => `Welcome. You came during “${during}”.`,
    lateTable: (table: number, sign: Sign) => `Your home table is ${dashed(`table ${table}`, sign)}.`,
    lateReads: (topic: string, title: string) => `Read your topic first: ${topic}, “${n(title)}”.`,
    lateTopic: (topic: string, title: string) => `Your topic is ${topic}, “${n(title)}”.`,
    lateExperts: (group: string, table: number, sign: Sign) => `You belong to expert group ${group}, at ${dashed(`table ${table}`, sign)}.`,
  },

  place: {
    home: 'Table',
    homeName: (table: number, sign: Sign) => dashed(`Table ${table}`, sign),
    expert: 'Expert group',
    expertName: (group: string, table: number, sign: Sign) => `Expert group ${group} · ${dashed(`table ${table}`, sign)}`,
    atTable: (table: number, sign: Sign) => dashed(`at table ${table}`, sign),
    sign: (sign: Sign) => dashed('', sign),
    go: 'Where to go now',
    with: 'With',
    accompanies: (name: string) => `with ${n(name)}`,
    alone: 'Nobody else has this place at the moment. Whoever joins you appears here.',
    here: 'I’m here',
    notYet: 'I’m not there yet',
    arrived: 'at the table',
    mates: 'Here, but without a phone?',
    mateHere: (name: string) => `${n(name)} is here`,
    wait: 'You’re there. It begins on the facilitator’s word.',
    none: 'You have no group yet',
    noneText: 'The facilitator sees you and will find you a place. Give them a wave if it takes long.',
    whole: 'The whole room',
    self: 'On your own',
    you: 'you',
  },

  gather: {
    in: (name: string) => `You’re in, ${n(name)}`,
    proof: 'Your name is on the screen. Do you see it?',
    begins: 'It begins on the facilitator’s word.',
    table: (place: string) => `You will sit here: ${place}.`,
    criteria: 'By the end',
    pieces: 'The pieces of today',
    piecesText: 'You will read one of these, and teach it.',
    like: 'Which topic would you like?',
    likeText: 'Tap them in your order, best first, or leave it open. You will read one of them, and teach it.',
    choice: (rank: number) => `${rank}${ENDINGS[ordinals.select(rank)] ?? 'th'} choice`,
    likeKept: 'It counts when tables are formed. Tap again to take one off.',
    sits: 'At which table do you sit?',
    sitsText: 'Its number. Leave it empty if you have no table yet.',
    sitsKept: (table: number) => `You sit at table ${table}.`,
    sitsGo: (table: string) => `I sit at table ${table}`,
    sitsNone: 'I have no table yet',
    sitsWhich: (most: number) => `Please type the number that stands on your table, from 1 to ${most}.`,
  },

  asks: {
    title: 'Before tables are formed',
    open: ({ seated, favourites }: { readonly seated: boolean; readonly favourites: boolean }) =>
      `Before tables are formed: ${[seated && 'at which table do you sit', favourites && 'which topic would you like'].filter(Boolean).join(', and ')}?`,
    answer: 'Answer',
    change: 'Change',
    likes: (topics: readonly string[]) => `You would like ${topics.join(', then ')}.`,
  },
};
