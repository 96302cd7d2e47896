// Everything the house can say "no" to. Each has one sentence in client/words, held complete by the types.

const REFUSALS = [
  // at the door
  'malformed',
  'tooBig',
  'unknownCommand',
  'slowDown',
  'oldProtocol',
  'newerProtocol',
  'unknownCode',
  'unknownPerson',
  'removed',
  'notFacilitator',
  'notEntered',
  'doorLocked',
  'sessionFull',
  'tooManyTries',
  'tooManyScreens',
  'hostOnly',
  // storage
  'notSaved',
  'broken',
  // rights
  'facilitatorOnly',
  'participantOnly',
  'notYours',
  'otherGroup',
  'sessionEnded',
  // people
  'nameEmpty',
  'nameTooLong',
  'nameReserved',
  'nameInUse',
  'noSuchPerson',
  'wrongPersonalCode',
  // groups
  'noGroupsYet',
  'noSuchGroup',
  'noSuchTopic',
  'topicTaken',
  'topicNeededElsewhere',
  'topicBarred',
  'haveTopic',
  'readingBegun',
  'nothingToUndo',
  'undoChanged',
  'tooFewPeople',
  'formationUnfit',
  'othersFirst',
  'askedAgain',
  'withCompanion',
  'sharesTopic',
  'repairDone',
  'repairChanged',
  'wishesNeedTwo',
  'wishesContradict',
  'tooManyWishes',
  'groupsFormed',
  'rosterFull',
  'notOnRoster',
  'signTooLong',
  // stages
  'alreadyMoved',
  'noSuchStage',
  'notThisStage',
  'stageNotAhead',
  'noTimer',
  'noNextStage',
  'noFormerStage',
  // notes
  'noteEmpty',
  'noteTooLong',
  'noSuchNote',
  'noSuchPrompt',
  'tooManyNotes',
  'hasPhone',
  'hasLeft',
  'notExpert',
] as const;

export type RefusalReason = (typeof REFUSALS)[number];

/** `about` fills the sentence: who has the topic, how long a name may be. Never anything the asker may not see. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly about?: { readonly [word: string]: string | number };
}
