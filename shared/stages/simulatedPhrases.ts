// What simulated people write about any topic. {topic} is its title, {part} something they have read about.

import type { Sentences } from './simulatedSentences.ts';

export const phrases: Sentences = {
  agree: [
    'What it says about “{part}” is what I see every week.',
    'Yes to “{topic}”, and to doing it in small steps.',
    'The passage on “{part}” puts into words what I could not.',
  ],
  argue: [
    '“{part}” sounds easier here than it is.',
    'Where is the example for “{topic}” from a school like mine?',
    'I miss the other side of “{part}”.',
  ],
  assumptions: [
    'The author takes for granted that everybody wants “{topic}”.',
    'We act as if “{part}” were somebody else’s task.',
    'That “{part}” means the same in every department.',
  ],
  aspire: [
    'One visible habit for “{topic}”, from next week on.',
    'To try “{part}” with a single class first.',
    'I want to be asked about “{part}” in a year.',
  ],
  challenges: [
    '“{topic}” needs time that is not in the timetable.',
    'Not all of us mean the same by “{part}”.',
    'It takes courage to begin with “{topic}”.',
  ],
  opportunities: [
    'We already meet on Thursdays: a good place for “{topic}”.',
    'Our newest colleagues could show us how they do “{part}”.',
    'A first try with “{part}” costs us one lesson.',
  ],
  'must-know': ['In one sentence: {topic}.', 'Without “{part}” the rest makes no sense.', 'Remember “{part}”; the example explains it.'],
  needed: [
    'When the expert taught us, nobody else had read the text. We had to listen.',
    'Each of us had one piece, and it showed when one was missing.',
    'In the expert group, when we chose what was worth carrying home.',
    'Nobody could have filled the second topic in for us.',
    'My own share was clear, and so was what I owed the others.',
    'At the table without an expert we read the card in turns. It worked.',
  ],
  helped: [
    'Somebody asked me what I thought before I had said a word.',
    'The drawing on the back of the sheet made it clear to me.',
    'We went round once, so that everybody had spoken.',
    'An example from a real lesson, when I was lost.',
    'She wrote down what I said before I could forget it.',
    'Being asked “what makes you think so?” in a friendly way.',
  ],
  'next-time': [
    'Two minutes more for the quiet ones.',
    'Write first, talk second, again.',
    'Choose somebody who watches the time.',
    'Sit with people I don’t work with.',
    'Ask more, explain less.',
    'Bring our own results along.',
  ],
  steps: [
    'If we plan one unit together, then we see each other’s work, so that students meet the same expectations.',
    'First step: two of us visit each other before the end of the month.',
    'We put it on the agenda of the team, with a name beside it.',
    'If I ask before I decide, then others will carry it, so that it outlives this term.',
    'Choose one class, one question, and one colleague who looks with me.',
    'Take one thing off the list first.',
  ],
  timeline: [
    'By the second Monday of next month, in our team meeting.',
    'Before the holidays, with everybody who teaches the year.',
    'First try next week, a look back four weeks later.',
    'On Friday the 3rd, in the first hour, all four of us.',
    'Step one this week; the rest after the reports are written.',
    'Six weeks, then we decide whether to go on.',
  ],
  evidence: [
    'Three pieces of student work from each class, before and after.',
    'What students answer when we ask them what helped.',
    'Who takes part in the lesson who did not before.',
    'How many of us have been in somebody else’s classroom.',
    'The questions students ask: are there more, and better ones?',
    'A short survey in week three and again in week nine.',
  ],
  commitment: [
    'I will open my door on Tuesday and tell my neighbour today.',
    'I ask one class for feedback this week and show my team what they said.',
    'I will bring the first draft and not wait for the perfect one.',
    'I will invite the colleague who disagreed with me today.',
    'I ask the principal for one hour and report back on Thursday.',
    'I stop doing one thing that nobody needs, and say so.',
  ],
};

/** For prompts that nobody has thought of here. {prompt} is the prompt's title. */
export const anyPrompt: readonly [string, ...string[]] = [
  '{prompt}: I would begin with “{part}”.',
  'To me it comes down to “{part}”.',
  'We should talk about “{topic}” with those who are not here today.',
  'An example from last week: a student explained it better than I did.',
  'I am not sure yet. The others at the table have convinced me half-way.',
];

/** What some people add. Empty: most don’t. */
export const endings: readonly [string, ...string[]] = [
  '',
  '',
  '',
  '',
  '',
  ' More than once.',
  ' Small, but it counts.',
  ' My colleague next door says the same.',
  ' It depends on the day.',
  ' I did not think so an hour ago.',
  ' I could show you an example.',
  ' It took us a year to notice.',
  ' Ask me again in spring.',
  ' (our whole table nodded)',
  ' With the little ones even more so.',
  ' Not easy to say aloud where I work.',
  ' Who else has seen this?',
  ' We tried, and stopped too early.',
];
