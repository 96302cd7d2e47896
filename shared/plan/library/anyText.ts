// A jigsaw for whatever lies on the tables: the topics are parts of a text that only the facilitator knows.

import type { PlannedStage, Workshop } from '../plan.ts';

const partOne = `**Your part is the beginning.** Take the printed text that is going round.

## Find it

If “One” is written in the margin, read from there to “Two”. If nothing is marked, divide the pages by three and read from the first line to the heading or paragraph nearest the end of the first third. No paper left? Read along with a neighbour.

## Mark as you read

- **?** beside the question that the text sets out to answer. Every text has one, even if it never says so.
- **Underline** one sentence that your table needs in order to follow the rest.
- **!** beside something that surprised you, or that you doubt.
- **Circle** any word that the author uses in a way of their own.

## You will teach

You open the story: what is this text about, why was it written, and which words must one know? The others have not read it and will start from what you tell them.`;

const partTwo = `**Your part is the middle.** Take the printed text that is going round.

## Find it

If “Two” is written in the margin, read from there to “Three”. If nothing is marked, divide the pages by three, start at the heading or paragraph nearest the end of the first third, and read on to the one nearest the end of the second. No paper left? Read along with a neighbour.

You start in mid-air, and that is all right. Note what you would need to know from part one.

## Mark as you read

- **Underline** the main claim, in as few words as you can.
- **1, 2, 3** beside the reasons, examples or facts that are meant to support it.
- **?** beside the weakest of them.
- **!** beside something that fits what you have seen yourself, or contradicts it.

## You will teach

You bring the heart of the matter: what is claimed, what it rests on, and how well it holds.`;

const partThree = `**Your part is the end.** Take the printed text that is going round.

## Find it

If “Three” is written in the margin, read from there to the last line. If nothing is marked, divide the pages by three and start at the heading or paragraph nearest the end of the second third. No paper left? Read along with a neighbour.

You meet the conclusions before the reasons. Note what you would want to ask the readers of parts one and two.

## Mark as you read

- **Underline** the sentence that the author would most like you to remember.
- **→** beside everything that asks for a consequence: do this, stop that, think again.
- **?** beside a conclusion that you would not accept without seeing the reasons.
- **!** beside one thing that could be tried where you work.

## You will teach

You bring it home: where does the text arrive, what follows from it, and what would you do about it?`;

const teach = (topic: 'A' | 'B' | 'C', part: string, notes: string): PlannedStage => ({
  id: `teach-${topic.toLowerCase()}`,
  kind: 'teach',
  title: `Taught by ${topic}: part ${part}`,
  grouping: 'home',
  minutes: 3,
  instruction: `Reader of part ${part}: tell your table what they need to know. Everyone else: listen, then write.`,
  notes,
  config: {
    topic,
    prompts: [
      { id: 'challenges', title: 'Challenges', question: 'What is hard about this part: to accept, to understand, or to put into practice?' },
      { id: 'opportunities', title: 'Opportunities', question: 'What could you use from this part where you work?' },
    ],
  },
});

export const anyText: Workshop = {
  id: 'any-text',
  title: 'A jigsaw for any text',
  about: 'Bring a text of your own, on paper: everyone reads a third of it and learns the rest from the table. 25 minutes, for any subject.',
  language: 'en',
  criteria: ['I can say what the whole text is about, although I read a third of it.', 'I can name one thing from it that I will use or question.'],
  mixBy: [
    { id: 'school', title: 'Your school', choices: [], weight: 4 },
    { id: 'role', title: 'What you do there', choices: ['Teaching', 'Leading', 'Supporting', 'Something else'], weight: 2 },
  ],
  topics: [
    { id: 'A', title: 'Part one of the handout', reading: partOne },
    { id: 'B', title: 'Part two of the handout', reading: partTwo },
    { id: 'C', title: 'Part three of the handout', reading: partThree },
  ],
  // The stages take 24 of the 25 minutes; the last one is for walking.
  stages: [
    {
      id: 'gather',
      kind: 'gather',
      title: 'Welcome',
      grouping: 'whole',
      minutes: 1,
      instruction: 'Join with the code, and take a copy of the text. Don’t read yet.',
      notes: `**Before:** choose a text of two to four pages. Write “One”, “Two” and “Three” in the margin where the parts begin, best at a heading, and print a copy for each person.

**Say:** what the text is and why you chose it, in two sentences. Nothing about what it says.

**Timing:** start when most are in; whoever comes later is given a seat.`,
      config: {
        welcome: `**One text, three parts, and no one reads it all.**

Take a copy. In a moment your table shares out the parts.`,
      },
    },
    {
      id: 'form',
      kind: 'form',
      title: 'Your table, your part',
      grouping: 'home',
      minutes: 2,
      instruction: 'Walk to your home table and take one part each. Every part needs somebody.',
      notes: `**Say:** “One part each. If you are more than three, two of you take the same part and teach it together.”

**Watch for** parts that no one has taken, and deal them out after a minute.`,
      config: {},
    },
    {
      id: 'read',
      kind: 'read',
      title: 'Read your part',
      grouping: 'alone',
      minutes: 5,
      instruction: 'Take the printed text, find your part, and read it in silence. Your phone says what to mark.',
      notes: `**Say:** “Only your own part, please. The rest will be told to you.”

**Watch for** people who search for their part. Walk over and point.

**Timing:** five minutes suit about two pages for each part. Add a minute when many are still reading; the clock never closes anything.`,
      config: { hint: 'Done? Say your part in one sentence, in your head. Then make it shorter.' },
    },
    {
      id: 'experts',
      kind: 'discuss',
      title: 'With those who read your part',
      grouping: 'expert',
      minutes: 4,
      instruction: 'Compare what you marked. Write first, then star the two things your tables must hear.',
      notes: `**Say:** “Four minutes. Agree on what your tables must know, and on one question you would like to put to the text. Star two.”

**Ask a group that is stuck:** “If your table forgot all but one sentence, which should it be?”

**Timing:** call out one minute before the end: “Star your two.”`,
      config: {
        prompts: [
          { id: 'must-know', title: 'Must know', question: 'What does your table have to know from this part?' },
          { id: 'argue', title: 'Argue', question: 'What would you question or argue with?' },
        ],
        mustSay: 2,
      },
    },
    teach(
      'A',
      'one',
      `**Say:** “Readers of part one begin: one minute and a half. Then the table writes.”

**Watch for** tables without a reader of part one; the card can be read aloud by anyone.`,
    ),
    teach(
      'B',
      'two',
      `**Say:** “Part two. Tell us the claim first and the reasons after it.”

**Watch for** experts who retell everything. Ask for the one reason that convinced them.`,
    ),
    teach(
      'C',
      'three',
      `**Say:** “And how does it end? Part three, what follows from it all?”

**Ask the tables:** “Does the end keep what the beginning promised?”`,
    ),
    {
      id: 'debrief',
      kind: 'debrief',
      title: 'The whole text',
      grouping: 'whole',
      minutes: 2,
      instruction: 'Read what the tables wrote. What would you use, and what would you question?',
      notes: `**Ask the room:** “What does the text say as a whole? One sentence, from someone who has not read the end.”

**Watch for** one challenge that stands under all three parts. Put it on the projector; it is the beginning of your next meeting.`,
      config: { topic: null, question: 'What is worth using, and what is worth questioning?' },
    },
    {
      id: 'close',
      kind: 'close',
      title: 'Thank you',
      grouping: 'whole',
      minutes: 1,
      instruction: 'Tell one neighbour what you will use or question. Then take your notes home.',
      notes: '**Say:** “You know a text of which you read a third. Thank the people who taught you the rest.”',
      config: {
        message: `**You read a third and know the whole.**

Take the rest of the text home, if you want to see whether your table was right.`,
      },
    },
  ],
};
