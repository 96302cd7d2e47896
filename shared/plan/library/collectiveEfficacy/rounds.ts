// Four rounds, one for each topic: its experts teach at every table, then the facilitator adds a model to think with.

import type { PlannedStage } from '../../plan.ts';
import { teach } from './teach.ts';

export const rounds: readonly PlannedStage[] = [
  teach({
    topic: 'A',
    title: 'Taught by A: collaboration',
    challenges: 'What would make joint work hard where you work?',
    opportunities: 'Which task could your team take on that no one can finish alone?',
    notes: `**Say:** “Experts of A, your card is in your hand, the starred points first. Two minutes for you. Then the table writes: one challenge and one opportunity each, at the least.”

**Watch for** tables where the expert is missing. The coverage light offers a repair; the card can also be read aloud by somebody else.

**Watch for** experts who read out everything. Whisper: “Which of these would you keep if you had one sentence?”

**Timing:** call “Pens” after two minutes. The writing is what the room keeps.`,
  }),
  {
    id: 'input-a',
    kind: 'show',
    title: 'From stories to joint work',
    grouping: 'whole',
    minutes: 4,
    instruction: 'Place your own team: one finger for stories, two for aid, three for sharing, four for joint work. Have an example ready.',
    notes: `**Point 1. Say:** “Follow the arrows. A leader reaches students through what teachers do together, and through what they come to believe because of it. Seeing a colleague succeed is one of the strongest reasons to think that we can, too. So the question is not whether we meet, but what we see of each other’s work.”

**Point 2. Say:** “Little found four forms, and they differ in how much we depend on each other. This is no ladder of virtue. Stories have their place. The question is whether we ever get to the right-hand end.”

**Ask the room:** “Where was your team the last time it met? Show it with your fingers: one to four. Now look around.” Call on a *one* and on a *four*, and ask both for an example and not for a reason.

**Watch for** many threes. Ask: “Who depends on what you share? What would happen to them if you stopped?”

**Timing:** one minute for the chain, three for the fingers and two examples.`,
    config: {
      points: [
        {
          title: 'Leadership takes a detour, and collaboration is the road',
          text: `Leaders reach students through what teachers do together, and through what they come to believe about themselves.

Seeing colleagues succeed, and knowing each other’s work, feeds that belief.`,
          figure: { kind: 'chain', items: ['Leadership', 'Collaboration', 'Collective efficacy', 'Student achievement'] },
        },
        {
          title: 'Where was your team the last time it met?',
          text: 'Show it with your fingers, one to four. Have an example ready.',
          figure: {
            kind: 'continuum',
            left: 'Independence',
            right: 'Interdependence',
            marks: [
              { label: 'Storytelling and scanning', note: 'We swap stories and pick up ideas.' },
              { label: 'Aid and assistance', note: 'I help when you ask.' },
              { label: 'Sharing', note: 'My materials and ideas are open to you.' },
              { label: 'Joint work', note: 'We cannot finish it without each other.' },
            ],
          },
        },
      ],
      sources: `- Goddard, R., Goddard, Y., Kim, E. S., & Miller, R. (2015). *American Journal of Education, 121*(4), 501–530.
- Little, J. W. (1990). The persistence of privacy. *Teachers College Record, 91*(4), 509–536.`,
    },
  },
  teach({
    topic: 'B',
    title: 'Taught by B: empowerment',
    challenges: 'What would get in the way of teachers leading improvement where you work?',
    opportunities: 'Which decision could you hand over, or ask for?',
    notes: `**Say:** “Experts of B, it is yours. Two minutes, and begin with what your group argued about; that is where a table wakes up.”

**Watch for** teachers and principals at the same table. The challenges they write may differ sharply. That is a result and not a problem.

**Ask a quiet table:** “Which decision of the last year would you have liked to start?”

**Timing:** two minutes to teach, three to write and read each other’s notes.`,
  }),
  {
    id: 'input-b',
    kind: 'show',
    title: 'The ladder of participation',
    grouping: 'whole',
    minutes: 4,
    instruction: 'Think of one recent decision in your school. Which rung was it on? Which rung should it have been on?',
    notes: `**Point 1. Say:** “Read the ladder from below. Up to the third rung people are present, but nothing depends on them. Participation begins on the fourth, with an honest assignment. And notice the top: teachers begin, and everybody decides.”

**Ask the room:** “Take one real decision of this year. Which rung was it on? Tell your neighbour, and say how you know. Then: which rung would have been right for it?” Forty seconds each. Ask for two pairs of numbers, now and wanted.

**Watch for** everyone wanting the eighth rung for everything. Ask: “Which decision would you be glad *not* to have to make?”

**Point 2. Say:** “Two kinds of trust carry the ladder. Trust in process can be built this week: say beforehand how a decision will be made, and then make it that way. Trust in people has to be given first.”

**Timing:** three minutes for the ladder, one for trust.`,
    config: {
      points: [
        {
          title: 'One real decision: which rung was it on?',
          text: 'And which rung would have been right for it?',
          figure: {
            kind: 'ladder',
            rungs: [
              { label: 'Manipulation', band: 'Nonparticipation' },
              { label: 'Decoration', band: 'Nonparticipation' },
              { label: 'Tokenism', band: 'Nonparticipation' },
              { label: 'Assigned but informed', band: 'Participation' },
              { label: 'Consulted and informed', band: 'Participation' },
              { label: 'Initiated by administrators, decided together', band: 'Participation' },
              { label: 'Initiated and directed by teachers', band: 'Participation' },
              { label: 'Initiated by teachers, decided together', band: 'Participation' },
            ],
          },
        },
        {
          title: 'Two kinds of trust carry it',
          text: `**In process:** everyone knows how it will be decided, and so it is decided.

**In people:** given before it has been earned.`,
          figure: null,
        },
      ],
      sources: `- The rungs: after Hart, R. A. (1992). *Children’s participation: From tokenism to citizenship*. UNICEF.
- Hargreaves, A., & Fullan, M. (2012). *Professional capital: Transforming teaching in every school*. Teachers College Press.`,
    },
  },
  teach({
    topic: 'C',
    title: 'Taught by C: goals and expectations',
    challenges: 'What keeps goals from changing what people do where you work?',
    opportunities: 'Which goal would be worth the effort, and what could be its first small win?',
    notes: `**Say:** “Experts of C: two minutes. Give your table the four things that a goal does, and then what your group held against it.”

**Watch for** challenges about *them* (“parents”, “the district”). Walk past and ask: “Which part of this is in your own hands?”

**Ask a table that has finished:** “What would you take off your school’s plan to make room?”

**Timing:** this is the third round and energy dips. Let people stand while they listen.`,
  }),
  {
    id: 'input-c',
    kind: 'show',
    title: 'Goals that do something',
    grouping: 'whole',
    minutes: 4,
    instruction: 'Write one goal for the team you have in mind, on paper or in your head. Then name its first small win.',
    notes: `**Point 1. Say:** “This is the work a goal does. It points, it wakes us up, it keeps us going, and when the old ways are not enough it sends us to look for new ones. If you want to know whether you have a goal, look at the last link: has anyone tried something new because of it?”

**Point 2. Say:** “Realistic and clear goals hold our attention; vague ones let it drift. And the large ones need a small win soon: done, visible, and our own.”

**Ask the room:** “Finish this sentence for your team: *By … our students can … , and we will know because …* You have one minute. Now the first small win: what could be done, and seen, within two weeks?” Hear three small wins and no goals; they are quicker, and they travel.

**Watch for** wins that are meetings. Ask: “What will be different for a student?”

**Timing:** one minute for the chain, one to write, two to hear.`,
    config: {
      points: [
        {
          title: 'What a goal does for a team',
          text: 'Is it a goal or a forecast? Look at the last link: has anyone tried something new because of it?',
          figure: { kind: 'chain', items: ['Directs attention', 'Mobilises effort', 'Raises persistence', 'Calls for new strategies'] },
        },
        {
          title: 'Your goal, and its first small win',
          text: `**By** … our students can … , **and we will know because** …

**First small win:** within two weeks, done and visible, in our own hands.

Clear, realistic goals hold attention. Small wins fuel larger change.`,
          figure: null,
        },
      ],
      sources: `- Csikszentmihalyi, M. (1990). *Flow: The psychology of optimal experience*. Harper & Row.
- Duhigg, C. (2012). *The power of habit*. Random House.
- Locke, E. A., & Latham, G. P. (2002). *American Psychologist, 57*(9), 705–717. Cited in Katz, S., Dack, L. A., & Malloy, J. (2018). *The intelligent, responsive leader*. Corwin.`,
    },
  },
  teach({
    topic: 'D',
    title: 'Taught by D: results and feedback',
    challenges: 'What makes it hard to look at results together, honestly, where you work?',
    opportunities: 'Which evidence, close to the students, could your team look at next?',
    notes: `**Say:** “The last piece. Experts of D: two minutes. When you have taught, your table’s picture is whole.”

**Watch for** talk about data systems. Ask: “What did a student do or say that told you something this week?”

**Ask a table that has finished:** “Which of the four topics needs which other one?” They will find that the pieces hold together.

**Timing:** two minutes to teach, three to write. Give a moment’s applause to all the experts at the end.`,
  }),
  {
    id: 'input-d',
    kind: 'show',
    title: 'Four paths',
    grouping: 'whole',
    minutes: 4,
    instruction: 'Take one real result of your team. Which path is it on? Answer that path’s question with a neighbour.',
    notes: `**Point 1. Say:** “Two sources: what students tell us about their learning, their progress and their struggles; and their work. With these on the table, five questions are enough for a whole meeting.”

**Point 2. Say:** “Two things to know about every result: did it improve, and do we understand why? Take one real result. Which path? Turn to your neighbour and answer the questions in that square. One minute each.”

**Ask the room:** “Who is on path 1?” Most hands go up here, and it is a relief to see it. “Who is on path 4, and would tell us what you learned?”

**Watch for** path 3. It is the hardest one to own. Thank the person, and model the rule: talk about the practice, never about the colleague.

**Timing:** one minute for the questions, three for the paths. Do not cut the neighbour talk.`,
    config: {
      points: [
        {
          title: 'Ask the evidence',
          text: `Listen to students on their learning, progress and struggles. Look at their work. Then ask:

- What was the impact when we did this?
- For which students?
- Was it a year’s growth for a year’s input?
- How do we know?
- What next?`,
          figure: null,
        },
        {
          title: 'One real result: which path is it on?',
          text: 'Answer the questions in its square with a neighbour.',
          figure: {
            kind: 'matrix',
            columnTitle: 'How and why',
            rowTitle: 'Outcomes',
            columns: ['Not clear', 'Clear'],
            rows: ['Improved', 'Not improved'],
            cells: [
              { title: 'Path 1', text: 'Was it luck, or the change in practice?' },
              { title: 'Path 2', text: 'Was it so for all? What do others need to know?' },
              { title: 'Path 3', text: 'What got in the way? Keep person and practice apart.' },
              { title: 'Path 4', text: 'What did you learn? What do others need to know?' },
            ],
          },
        },
      ],
      sources: `- Donohoo, J., & Velasco, M. (2016). *The transformative power of collaborative inquiry: Realizing change in schools and classrooms*. Corwin.`,
    },
  },
];
