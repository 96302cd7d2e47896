// What the facilitator reads on the console.

import { consoleRoom } from './consoleRoom.ts';
import { consoleStages } from './consoleStages.ts';
import { many, people } from './counts.ts';

const minutes = (count: number): string => `${count} min`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export const english = {
  people,
  minutes,
  names: (names: readonly string[]): string => list.format(names),
  /** So many names, and how many more. */
  someNames: (names: readonly string[], most = 3): string =>
    names.length > most ? list.format([...names.slice(0, most), `${names.length - most} more`]) : list.format(names),
  clock: (at: number): string => clock.format(at),
  page: (title: string): string => `${title} – console`,
  loading: 'Opening the console',
  close: 'Close',
  cancel: 'Not now',

  door: {
    title: 'This is where a session is run',
    withoutLink:
      'The console opens with the facilitator link. It was shown when the session was made, and whoever runs the session with you can pass it on.',
    field: 'Facilitator link',
    hint: 'Paste it here, with everything after the #.',
    open: 'Open the console',
    notALink: 'That is not a facilitator link. It ends with a # and a long row of letters.',
    participant: 'You are taking part? Join here.',
    reload: 'Reload this page',
  },

  top: {
    name: 'The session',
    code: 'Code',
    join: 'Show the code and QR',
    here: 'here',
    away: 'away',
    offline: 'offline',
    presenter: 'Presenter',
    lock: 'Lock the door',
    locked: 'Door locked',
    more: 'More',
    setup: 'Set up the groups',
    roster: 'Roster',
    link: 'Invite a co-facilitator',
    rehearsal: 'Rehearse with simulated people',
    print: 'Print…',
    printCards: 'Print teaching cards…',
    report: 'Report',
    keys: 'Keyboard shortcuts',
    end: 'End the session',
    reopen: 'Open the session again',
  },

  line: {
    live: 'In step',
    connecting: 'Connecting',
    offline: 'No contact with the server. The room stays as it is; what you press is kept and goes out when contact is back.',
    waiting: (count: number): string => `${count} on the way`,
    away: 'No contact',
  },

  panes: { name: 'Look at', stage: 'Stage', tables: 'Tables', people: 'People', plan: 'Run sheet', needs: 'For you' },

  stage: {
    of: (number: number, of: number): string => `Stage ${number} of ${of}`,
    grouping: { whole: 'Whole room', home: 'Home tables', expert: 'Expert groups', alone: 'Everyone alone' },
    walking: 'On the way',
    now: (title: string): string => `Now: ${title}`,
    ended: 'The session has ended',
    endedHint:
      'Everybody keeps their page to take home, and what the room wrote is in the report. Nothing is lost: you can open the session again and go on.',
    report: 'Open the report',
    unknown: 'This stage runs by itself. Move on when the room is ready.',
  },

  plan: {
    name: 'Run sheet',
    endsAt: (at: number): string => `You will end at ${clock.format(at)}`,
    endedAt: (at: number): string => `Ended at ${clock.format(at)}`,
    noEnd: 'No times planned from here',
    done: 'done',
    now: 'now',
    ahead: 'ahead',
    skipped: 'skipped',
    open: 'open',
    goBack: 'Go back to this stage',
    goAhead: 'Jump to this stage',
    skip: 'Skip it',
    unskip: 'Run it after all',
    moveUp: (title: string): string => `Earlier: ${title}`,
    moveDown: (title: string): string => `Later: ${title}`,
    keeps: 'Nothing is lost: what was written there is still there.',
    walks: 'People walk',
  },

  next: {
    name: 'What happens next',
    begin: (title: string, length: number | null): string => (length === null ? `Begin: ${title}` : `Begin: ${title} – ${minutes(length)}`),
    go: (title: string): string => `Next: ${title}`,
    end: 'End the session',
    reopen: 'Open the session again',
    back: 'Back',
    backTo: (title: string): string => `Back to ${title}`,
    atStart: 'This is the first stage',
    arrived: (here: number, of: number): string => (here === of ? `All ${of} have arrived` : `${here} of ${of} have arrived`),
    noPhones: 'No phone says who has arrived: begin when you see them sit',
    nobody: 'Nobody is here yet',
    seats: (count: number, tables: number): string => `seats ${people(count)} at ${many(tables, 'table', 'tables')}`,
    keeps: (seated: number, more: number): string =>
      `keeps ${people(seated)} at their ${seated === 1 ? 'table' : 'tables'}${more > 0 ? `, and seats ${more} more` : ''}`,
    deals: (count: number): string => `deals a topic to ${people(count)}`,
    walksHome: (count: number): string => `moves ${people(count)} to their home tables`,
    walksExpert: (count: number): string => `moves ${people(count)} to their expert groups`,
    starts: (length: number): string => `starts at once, ${minutes(length)}`,
    startsFree: 'starts at once, no timer',
    ends: 'everybody keeps their page to take home; the report stays',
    ended: 'The session has ended. Nothing is lost.',
  },

  moved: (title: string): string => `The room is now in “${title}”.`,

  timer: {
    name: 'Time',
    state: { running: 'Time left', paused: 'Paused', over: 'Time is up' },
    pause: 'Pause the timer',
    resume: 'Start the timer',
    less: 'One minute less',
    more: 'One minute more',
    none: 'No timer',
    startsWith: (length: number): string => `${minutes(length)} when you begin`,
    say: { halfway: 'Half the time is over', minute: 'One minute left', tenSeconds: 'Ten seconds left', end: 'Time is up' },
  },

  needs: {
    name: 'What needs you',
    none: 'Nothing needs you. Look at the room.',
    moreGaps: (count: number): string => `and ${many(count, 'more gap', 'more gaps')}`,
    noTopic: (names: string, count: number): string => (count === 1 ? `${names} has no topic` : `${count} people have no topic: ${names}`),
    dealRest: 'Deal the rest',
    noSeat: (name: string): string => `${name} has no seat`,
    cameWith: (name: string, host: string): string => `${name} came with ${host}, who has left. Nobody counts on ${name} at the table.`,
    countOn: (name: string): string => `Count on ${name}`,
    seatAt: (table: number): string => `Seat at table ${table}`,
    offline: (count: number): string => `${people(count)} without contact`,
    offlineHint: 'A phone that sleeps is no reason to worry. Somebody gone? Tap the name.',
    summary: (count: number): string => (count === 0 ? 'Nothing needs you' : many(count, 'thing needs you', 'things need you')),
  },

  notes: { name: 'Your notes', none: 'No notes for this stage.' },

  preview: {
    name: 'What the room sees',
    open: 'Show it here',
    frame: 'Preview of the presenter screen',
    blocked: 'The preview cannot be shown inside the console here.',
    window: 'Open it in a window',
  },

  toast: {
    undo: 'Undo',
    dismiss: 'Dismiss',
    nothingToUndo: 'There is nothing to take back.',
    formed: 'New tables are published.',
    dealt: (names: string, andOthers: boolean): string => `Topics dealt${andOthers ? ', among others' : ''} to ${names}.`,
    dealtNobody: 'Topics dealt.',
    moved: (names: string): string => `${names} moved.`,
    topicGiven: (names: string): string => `${names} has one more topic.`,
    removed: (name: string): string => `${name} is removed.`,
    letBack: 'Let back in',
    letIn: (name: string): string => `${name} is in again.`,
    left: (name: string): string => `${name} has left.`,
    away: (name: string): string => `${name} is away for a while.`,
    isBack: 'Is back',
    back: (name: string): string => `${name} is back.`,
    simulatedRemoved: (count: number): string => `${many(count, 'simulated person', 'simulated people')} removed.`,
    bringBack: 'Bring them back',
    added: (name: string): string => `${name} is in.`,
    renamed: (name: string): string => `Now called ${name}.`,
    copied: 'The link is copied.',
    notCopied: 'Copying is not allowed here. Mark the link and copy it yourself.',
    doorLocked: 'The door is locked: nobody new comes in, those who were in come back.',
    doorOpen: 'The door is open.',
  },

  tables: consoleRoom.tables,
  person: consoleRoom.person,
  join: consoleRoom.join,

  linkSheet: {
    title: 'Run it together',
    text: 'Whoever has this link runs the session with you: they see what you see and can do what you can. It is as good as a key, so give it to a person and not to a wall.',
    copy: 'Copy the link',
    field: 'Facilitator link',
    screens: (count: number): string => (count <= 1 ? 'Only this console is open.' : `${count} consoles are open.`),
  },

  setup: {
    title: 'Groups',
    rosterTitle: 'Roster',
    coming: 'One moment',
    lostTitle: 'Not here yet',
    lost: 'This part of the console got lost on the way. Reload the page when contact is back, then open it again.',
  },

  rehearsal: {
    title: 'Rehearse',
    text: 'Simulated people join, some late, some leaving, some silent. They write, read and teach like a room would. Remove them with one tap before the real one.',
    real: (count: number): string =>
      `${many(count, 'real person is', 'real people are')} here. The simulated ones sit at the same tables, and you press Next for everybody.`,
    people: 'How many people',
    speed: 'How fast',
    speeds: (factor: number): string => (factor === 1 ? 'as in life' : `${factor} times as fast`),
    play: 'Play the whole workshop by itself',
    playHint: 'Otherwise you press Next, and they follow.',
    start: 'Fill the room',
    stop: 'Stop, and take the simulated people out',
    runs: (count: number): string => `${many(count, 'simulated person is', 'simulated people are')} in the room.`,
    busy: 'A rehearsal is running already. Stop it first.',
    failed: 'That did not work. Please try again in a moment.',
    status: (here: number, notes: number): string => `Running: ${many(here, 'person', 'people')} in, ${many(notes, 'note', 'notes')} written.`,
    starting: 'They are on their way in.',
  },

  endSheet: {
    title: 'End the session?',
    text: 'Phones turn to their page to take home. Nobody can write any more. You can open the session again, and nothing is erased.',
    report: 'Look at the report first',
    confirm: 'End the session',
  },

  keys: {
    title: 'Keyboard',
    text: 'They rest while you are typing or a sheet is open.',
    list: [
      { keys: ['Space', '→'], does: 'The next step' },
      { keys: ['←'], does: 'Back to the stage before' },
      { keys: ['T'], does: 'Pause or start the timer' },
      { keys: ['+', '−'], does: 'A minute more, a minute less' },
      { keys: ['U'], does: 'Undo what has just moved people' },
      { keys: ['L'], does: 'Lock or open the door' },
      { keys: ['S'], does: 'Spotlight a note, or take it down' },
      { keys: ['P'], does: 'Show or hide what the room sees' },
      { keys: ['1', '2', '3'], does: 'Stage, tables, people' },
      { keys: ['?'], does: 'This list' },
    ],
  },

  stages: consoleStages,
};
