// From the whole picture to what each of us will do on Monday.

import type { PlannedStage } from '../../plan.ts';

export const closing = (criteria: readonly string[]): readonly PlannedStage[] => [
  {
    id: 'debrief',
    kind: 'debrief',
    title: 'The whole picture',
    grouping: 'whole',
    minutes: 5,
    instruction: 'Read what the tables wrote. Which challenge do you recognise? Which opportunity would you begin with?',
    notes: `**Before you speak,** choose two or three notes worth the room’s attention: a challenge that turns up under several topics, an opportunity that answers it, and one note that disagrees with everyone.

**Say:** “Here is what the tables wrote, with all four pieces in place. Take half a minute to read.”

**Ask the room:** “Which challenge appears under more than one topic? And is there an opportunity somewhere else on this wall that answers it?”

**Watch for** the pull towards complaint. Take one challenge, ask who has met it and found a way, and stop there.

**Timing:** two notes well discussed are worth more than ten read out.`,
    config: { topic: null, question: 'Which challenge do we share, and which opportunity would answer it?' },
  },
  {
    id: 'processing',
    kind: 'discuss',
    title: 'What made our group work?',
    grouping: 'home',
    minutes: 6,
    instruction: 'Look back at the last hour at your table. Write what you saw, with an example, before you talk.',
    notes: `**Say:** “You have just done what the readings talk about. Before it fades: what made it work? Johnson and Johnson name five elements of cooperative learning. Find them in what happened at your table, or find where they were missing.”

1. **Positive interdependence:** we could succeed only together.
2. **Individual and group accountability:** each of us had a share to answer for, and so had the group.
3. **Interpersonal and small-group skills:** how we listened, disagreed, and made room.
4. **Face-to-face promotive interaction:** how we helped each other to learn.
5. **Group processing:** what we are doing now.

**Watch for** politeness. Ask: “When was your table at its weakest, and what would have helped?”

**Ask the room at the end:** “Which of the five is missing from the meetings you go to?”

**Timing:** three minutes to write, three to talk. This stage is the first to be cut when time is short, and the last that should be.

*Johnson, D. W., & Johnson, R. T. (1999). Making cooperative learning work. Theory Into Practice, 38(2), 67–73.*`,
    config: {
      prompts: [
        {
          id: 'needed',
          title: 'Needed each other',
          question: 'When did you truly need each other, and when did each of you have to answer for your share?',
        },
        {
          id: 'helped',
          title: 'Helped each other',
          question: 'What did somebody do or say, face to face, that helped you learn or made room for you?',
        },
        { id: 'next-time', title: 'Next time', question: 'What would you do differently the next time you work like this?' },
      ],
      mustSay: 0,
    },
  },
  {
    id: 'plan',
    kind: 'discuss',
    title: 'Our action plan',
    grouping: 'home',
    minutes: 12,
    instruction: 'Draft what it will look like where you work: steps, dates, evidence, and what you yourself promise to do.',
    notes: `**Say:** “Now make it yours. If you work in the same school, write one plan together. If not, each writes for their own place, and the table asks the awkward questions.”

**Begin with a theory of action,** aloud, one sentence each: *If we … , then … , so that …* If the sentence does not hold together, no timeline will save it.

**Watch for**

- steps that start with “discuss” or “consider”. Ask: “What will somebody see you do?”
- dates like “this term”. Ask: “Which day? Who will be in the room?”
- evidence that arrives in a year. Ask: “What could a student show you in a fortnight?”
- commitments for other people. The last question begins with *I*.

**Ask the room with two minutes left:** “Read your own commitment aloud at your table. To whom will you report back, and when?”

**Timing:** two minutes for the sentence, seven for steps, dates and evidence, three for the commitments.`,
    config: {
      prompts: [
        {
          id: 'steps',
          title: 'Steps',
          question: 'If we do what, then what will change, so that what becomes true for students? Name the first steps.',
        },
        { id: 'timeline', title: 'Timeline', question: 'By which day is each step done, and who will be there?' },
        { id: 'evidence', title: 'Evidence', question: 'What will you look at, from students and their work, to see whether it helps?' },
        { id: 'commitment', title: 'Commitment', question: 'What will you yourself do first, and whom will you tell when it is done?' },
      ],
      mustSay: 0,
    },
  },
  {
    id: 'close',
    kind: 'close',
    title: 'Can we do these now?',
    grouping: 'whole',
    minutes: 4,
    instruction: 'Read the six once more. Which can you do now? Which would you like to work on next?',
    notes: `**Say:** “At the start you read these six and picked one. Read them again. For each: yes, nearly, or not yet?” Show of thumbs, one by one.

**Ask the room:** “Which one moved? And what moved it: the text, the experts, or your table?”

**Watch for** a criterion where most thumbs are level. Say that you have seen it, and what you will do about it.

**Say, last:** “You came with one piece. You leave with the whole, because somebody taught you the rest. That is the belief this afternoon was about.”

**Timing:** end on time. Everyone can take the notes and the report home.`,
    config: {
      message: `**Thank you. The picture is whole because each of you brought a piece.**

Can you say these now?

${criteria.map((criterion) => `- ${criterion}`).join('\n')}

Keep your commitment small, do it soon, and tell the person you promised to tell.`,
    },
  },
];
