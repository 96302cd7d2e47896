// What one reads on the first page and at the shelf of workshops.

import { many } from './counts.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export const words = {
  title: 'Interlock',
  tagline: 'Everyone brings a piece.',
  what: 'Interlock runs jigsaw workshops live: you read one part, make sense of it with others who did, and teach it to your table.',

  code: 'Code on the screen',
  codeHint: 'Six letters and digits. Small letters are fine.',
  join: 'Join',
  joining: 'Looking for your session',
  run: 'Run a workshop',
  runHint: 'This is the machine that runs Interlock. Choose a workshop, and your session has a code for the phones.',
  runQuiet: 'You lead it?',
  orJoin: 'Or join one with its code',

  codeMissing: 'Type the code from the big screen first.',
  codeLength: (count: number) => `A code has six letters and digits, and this is ${count}. Look at the screen again.`,
  codeSigns: (signs: string) => `No code has ${signs} in it. Look again: it may be a letter or a digit that looks alike.`,
  unknown: 'No session is open with this code. Look at the screen in the room and type it again.',
  ended: 'This session has ended, and its code with it.',
  yourReport: 'Open your report',
  tooMany: (seconds: number | null) =>
    `Too many tries from this network. Wait ${seconds === null ? 'a minute' : many(seconds, 'second', 'seconds')}, then try again.`,
  offline: 'The server does not answer. Check that this device is in the right wifi, then try again.',
  signIn: 'This wifi wants you to sign in first. Open any other page, sign in, and come back.',
  broken: 'Something broke on our side. Try again in a moment.',

  shelf: {
    title: 'Run a workshop',
    back: 'Start page',
    choose: 'Choose one to run',
    looking: 'Fetching the workshops',
    offline: 'The server does not answer. Is it still running, and is this device in its wifi?',
    again: 'Try again',
    none: 'There is no workshop here yet.',
    minutes: (count: number) => (count === 0 ? 'no fixed time' : `${count} min, without the walking`),
    topics: (count: number) => many(count, 'topic', 'topics'),
    criteria: (count: number) => many(count, 'success criterion', 'success criteria'),
    start: 'Start a session',
    startNamed: (title: string) => `Start a session of ${title}`,
    rehearse: 'Rehearse it first with simulated people',
    notStarted: 'The session was not started.',
    slowDown: (seconds: number | null) =>
      `That were many sessions in an hour. Wait ${seconds === null ? 'a while' : many(Math.ceil(seconds / 60), 'minute', 'minutes')}, then start the next.`,
    notSaved: 'The session could not be stored. Is the disk of the machine full?',

    keyTitle: 'Are you the host?',
    keyWhy:
      'Only the machine that runs Interlock starts sessions just like that. From this device it takes the host key, which was printed there when Interlock started.',
    key: 'Host key',
    keyHint: 'It is kept in this tab until you close it.',
    keyUse: 'Use this key',
    keyWrong: 'That is not the host key of this server. Copy it again from where Interlock was started.',
    keyTooMany: (seconds: number | null) =>
      `Too many wrong keys. Wait ${seconds === null ? 'a minute' : many(seconds, 'second', 'seconds')}, then try again.`,

    running: 'Running now',
    earlier: 'Earlier sessions',
    people: (count: number) => (count === 0 ? 'nobody yet' : many(count, 'person', 'people')),
    begun: (at: number) => `opened ${day.format(at)}, ${clock.format(at)}`,
    resume: 'Back to the console',
    resumeNamed: (title: string, code: string) => `Back to the console of ${title}, ${code}`,
    report: 'Report',
    reportNamed: (title: string, code: string) => `Report of ${title}, ${code}`,
    elsewhere: 'Opened on another device. Use its facilitator link here.',

    openAir:
      'Everything stays on the machine that runs Interlock. Its address is plain http, so somebody on the same wifi could read along: ask for nothing that must stay secret.',
    stays: 'Everything stays on the machine that runs Interlock.',
  },
} as const;
