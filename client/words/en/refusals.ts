// Every "no" in one sentence that says what to do. The types hold the list complete.

import type { Refusal, RefusalReason } from '#shared/base/refusals';

type About = NonNullable<Refusal['about']>;

const SENTENCES: { readonly [reason in RefusalReason]: (about: About) => string } = {
  malformed: () => 'This page sent something the session could not read. Please reload it; what you wrote is kept.',
  tooBig: () => 'That is too much at once. Please shorten it.',
  unknownCommand: () => 'This page and the server do not fit together. Please reload it; what you wrote is kept.',
  slowDown: ({ seconds }) => `That was a lot at once. It is kept here and goes out by itself${seconds ? ` in ${seconds} seconds` : ''}.`,
  oldProtocol: () => 'Interlock has been updated. Please reload this page; what you wrote is kept.',
  newerProtocol: () => 'This page is newer than the server. Please reload it in a minute; what you wrote is kept.',
  unknownCode: () => 'There is no session with this code. Look at the screen in the room and type it again.',
  unknownPerson: () => 'This device is not in the session yet. Please tell us your name.',
  removed: () => 'The facilitator has removed this phone from the session. If that was a mistake, give them a wave.',
  notFacilitator: () => 'This link does not open the console. Use the facilitator link you were given.',
  notEntered: () => 'You are not in the session yet. One moment.',
  doorLocked: () => 'The door is closed to newcomers. Ask the facilitator to open it, then try again.',
  sessionFull: ({ max }) => `The session is full${max ? ` with ${max} people` : ''}. Share a phone with somebody at your table.`,
  tooManyTries: ({ seconds }) => `Too many tries. Please wait ${seconds ? `${seconds} seconds` : 'a minute'} and try again.`,
  tooManyScreens: ({ max }) => `You are in on ${max ?? 'several'} screens already. Close one of them, then reload this page.`,
  hostOnly: () => 'Only the machine that runs Interlock can do this, or somebody with its host key.',
  notSaved: ({ why }) =>
    `Not saved: ${why === 'full' ? "the facilitator's disk is full" : 'the server cannot store it right now'}. It is kept on this device and tried again.`,
  broken: () => 'Something broke on our side. Your text is safe on this device.',
  facilitatorOnly: () => 'Only the facilitator can do this.',
  participantOnly: () => 'This is for participants. Join with the code to do it.',
  notYours: () => 'This belongs to somebody else, so it stays as it is.',
  otherGroup: () => 'That person is in another group. Only table-mates can write for each other.',
  sessionEnded: () => 'The session has ended. Your report is still here.',
  nameEmpty: () => 'Please type a name, so that your group knows who you are.',
  nameTooLong: ({ max }) => `Please use at most ${max ?? 40} characters, so that it fits on the big screen.`,
  nameReserved: () => 'That name could be taken for the facilitator. Please choose another one.',
  nameInUse: ({ name }) => `There is already somebody called ${name ?? 'that'}.`,
  noSuchPerson: () => 'That person is not in the session any more.',
  wrongPersonalCode: () => 'These four digits do not belong to that name. They are on your first phone, or the facilitator can tell you.',
  noGroupsYet: () => 'There are no tables yet. They come when the facilitator forms the groups.',
  noSuchGroup: () => 'That group does not exist any more.',
  noSuchTopic: () => 'That topic is not part of this workshop.',
  topicTaken: ({ who, topic }) => `${who || 'Somebody'} has just taken ${topic ?? 'this topic'}. Choose another one.`,
  topicNeededElsewhere: ({ topic }) => `${topic ?? 'This topic'} has a reader. Your table still needs the others: choose one of them.`,
  haveTopic: () => 'You have a topic already.',
  readingBegun: () => 'Reading has begun, so topics stay as they are. The facilitator can still change them.',
  nothingToUndo: () => 'There is nothing to undo.',
  tooFewPeople: () => 'Nobody is here yet. Groups can be formed as soon as people have joined.',
  alreadyMoved: ({ stage }) => `The room has already moved on${stage ? ` to "${stage}"` : ''}.`,
  noSuchStage: () => 'That stage is not part of this session.',
  notThisStage: () => 'The room is in another stage now.',
  stageNotAhead: () => 'Only stages that are still ahead can be changed.',
  noTimer: () => 'This stage has no timer.',
  noNextStage: () => 'This is the last stage.',
  noFormerStage: () => 'This is the first stage.',
  noteEmpty: () => 'Write a few words first.',
  noteTooLong: ({ max }) => `A note has at most ${max ?? 500} characters. Please make two of it.`,
  noSuchNote: () => 'That note is not there any more.',
  noSuchPrompt: () => 'That question is not part of this stage.',
  tooManyNotes: ({ max }) => `That is the limit: ${max ?? 'enough'}. Take one back before you add another.`,
  hasPhone: ({ name }) => `${name ?? 'That person'} has a phone and writes for themselves.`,
  notExpert: () => 'Only an expert of this topic can do this.',
};

/** What to say to somebody who was told no. */
export function sentence({ reason, about }: Refusal): string {
  return SENTENCES[reason](about ?? {});
}
