// What a phone says before one is in: the first that it fetches, so nothing else is here.

/** A name inside a sentence, kept from turning the words round it. */
const n = (name: string): string => `\u2068${name}\u2069`;

export const joinWords = {
  loading: 'Looking for the session',
  heading: 'Join the workshop',
  label: 'Your first name',
  listLabel: 'Your name',
  hint: 'As your table should call you.',
  listHint: 'Type it; if you are on the list, tap your name.',
  left: (left: number) => (left < 0 ? `${-left} too many` : `${left} left`),
  preview: 'How it will look on the screen',
  previewEmpty: 'Your name',
  go: 'Join',
  waiting: 'Waiting for contact. You are joined as soon as there is some.',
  privacy:
    'Everybody here sees your name; your notes go to your group, and to the room where the facilitator shows them. They are kept with this session until it is erased.',
  namesake: (name: string) => `There is already somebody called ${n(name)}. Is that you?`,
  listed: (name: string) => `${n(name)} is expected here. Is that you?`,
  me: 'Yes, that’s me',
  another: (name: string) => `No, I’m another ${n(name)}`,
  digits: 'Your four digits',
  digitsHint: 'They are on your first phone, in the menu at the top. The facilitator can tell you, too.',
  digitsGo: 'Take me back in',
  back: 'Back',
  locked: 'The door is closed',
  lockedText: 'The facilitator has stopped letting people in for now. Give them a wave, then try again.',
  wasIn: 'I was in already',
  again: 'Try again',
  unknown: 'No session has this code',
  unknownText: (code: string) =>
    code === ''
      ? 'Look at the screen in the room and type the code you see there.'
      : `“${code}” may be mistyped, or the session may be over. Look at the screen in the room and type the code again.`,
  typeCode: 'Type the code again',
  offline: 'No contact with the room yet. Are you on the wifi that is named on the screen? It goes on by itself as soon as there is contact.',

  connecting: 'Entering the room',
  broken: 'Something broke on this page',
  brokenText: 'Your text is safe on this phone. Load the page again and go on.',
  reload: 'Load the page again',
};
