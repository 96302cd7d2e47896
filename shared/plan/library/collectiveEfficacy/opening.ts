// From the door to the end of the expert groups: arrive, see why, sit down, read, think.

import type { PlannedStage } from '../../plan.ts';

export const opening: readonly PlannedStage[] = [
  {
    id: 'gather',
    kind: 'gather',
    title: 'Welcome',
    grouping: 'whole',
    minutes: 4,
    instruction: 'Join with the code, say hello to someone you do not work with, and read what you will be able to do by the end.',
    notes: `**Say:** “Collective efficacy is a belief: *together, we can make a difference for our students.* Today you will look at four ways to strengthen it. No one will read all four. You will need each other, and that is the point.”

Read the six success criteria aloud, or have six people read one each.

**Watch for** people without a phone. Enter them yourself, or ask a neighbour to; they are in the jigsaw like everyone else.

**Ask:** “Which of the six could you do this afternoon, without any help from us? Keep it in mind. We come back to it at the end.”

**Timing:** start when most are in. Joining works all the way through, so no one needs to wait for the last car.`,
    config: {
      welcome: `**Good to have you here.**

In the next hour and a half you will become an expert on one piece of a puzzle, and get the other pieces from your table.

You need this phone, something to drink, and one real team you have in mind.`,
    },
  },
  {
    id: 'why',
    kind: 'show',
    title: 'Why a jigsaw, why collective efficacy',
    grouping: 'whole',
    minutes: 4,
    instruction: 'Look up for a moment. Think of one team that you belong to: what does it believe it can do?',
    notes: `**Point 1. Say:** “Tables of influences on learning put collective efficacy at the top. The number matters less than the thought behind it: what a staff believes about itself shapes what it attempts, and how soon it gives up.”

If someone doubts the number, thank them. It summarises studies in which belief and achievement were measured side by side, so part of the arrow may run the other way: success feeds belief. That is an argument for working on both, and not one for waiting.

**Point 2. Say:** “The belief counts most where people depend on each other. In a staff that only shares a car park, it does little.”

**Point 3. Say:** “So we will depend on each other, for an hour and a half. Each of you will hold a piece that your table cannot do without.”

**Ask:** “Think of your own team. Where do you truly need each other, and where do you only meet?” Ten seconds of silence, no answers yet.

**Timing:** a minute for each point. The rest of the theory comes piece by piece, after each topic.`,
    config: {
      points: [
        {
          title: 'What we believe about ourselves, together',
          text: `Collective efficacy is a staff’s shared belief that, together, it can make a difference for its students.

It tops Hattie’s lists of influences on learning: effect sizes from **1.39 to 1.57** are reported. Anything above **0.4** is worth having.`,
          figure: null,
        },
        {
          title: 'It counts most where people need each other',
          text: `Across many studies of teams, belief in the team and its performance were tied most closely where members **depended on each other** to do the work.

*Gully, Incalcaterra, Joshi & Beaubien 2002*`,
          figure: null,
        },
        {
          title: 'So today you depend on each other',
          text: `No one has the whole picture until every piece has been taught. In a study of vocational students, self-efficacy rose over four sessions **only** where they worked in a jigsaw.

*Darnon, Buchs & Desbar 2012*`,
          figure: { kind: 'chain', items: ['Read alone', 'Think with experts', 'Teach your table', 'Decide together'] },
        },
      ],
      sources: `- Darnon, C., Buchs, C., & Desbar, D. (2012). The jigsaw technique and self-efficacy of vocational training students. *European Journal of Psychology of Education, 27*(3), 439–449.
- Gully, S. M., Incalcaterra, K. A., Joshi, A., & Beaubien, J. M. (2002). A meta-analysis of team-efficacy, potency, and performance. *Journal of Applied Psychology, 87*(5), 819–832.
- Hattie, J. Visible Learning, lists of influences on achievement, 2019 and later.`,
    },
  },
  {
    id: 'form',
    kind: 'form',
    title: 'Your table, your topic',
    grouping: 'home',
    minutes: 4,
    instruction: 'Walk to your home table, say who you are, and take one topic each. Every topic needs somebody.',
    notes: `**Say:** “Your phone tells you your table. When you get there, take the topic you would most like to argue about. If two of you want the same one, the one who knows less about it takes it.”

**Watch for** tables where a topic is still open. The coverage light shows them; deal the rest in one tap when the bargaining goes on too long.

**Ask the tables:** “Tell each other in one sentence which team you have in mind today.”

**Timing:** two minutes to walk, two to choose. Wait for “I’m here” before you go on.`,
    config: {},
  },
  {
    id: 'read',
    kind: 'read',
    title: 'Read your piece',
    grouping: 'alone',
    minutes: 6,
    instruction: 'Read in silence. Find one sentence you would sign and one you would fight.',
    notes: `**Say:** “Six minutes, in silence. Read with a pencil in your head: one sentence you would sign, one that you would fight. Each text ends with a claim that is meant to be argued with.”

**Watch for** the share of people who are done. Most readers need three to four minutes for one reading, and a second look is worth it. If a third are still reading at the end, give a minute more.

**Keep the silence.** People who read in a second language, or slowly, will thank you for it.

**Timing:** this is the one stage where you have nothing to do. Look round the room and notice who seems to frown; they have something to say later.`,
    config: { hint: 'Done? Go back to the claim near the end. What is the strongest thing to be said against it?' },
  },
  {
    id: 'experts',
    kind: 'discuss',
    title: 'Expert groups: the Four A’s',
    grouping: 'expert',
    minutes: 14,
    instruction: 'Find the others who read what you read. Write first, then talk, then star the three things your tables must hear.',
    notes: `**Say:** “You now sit with people who read the same text. Take the four questions in turn. For each one, everyone writes a note before anyone speaks. At the end, star three notes that your home table *must* hear. You will have them in your hand when you teach.”

**Watch for**

- groups that only agree. Ask them: “Who would write an angry letter about this text, and what would it say?”
- an empty *Assumptions*. It is the hardest lens. Try: “What would have to be true of people for this to work?”
- the loudest voice. Writing first is the remedy; insist on it.

**Ask a group that has finished:** “Which example from your own school would make your table believe you?”

**Timing:** three minutes for each question, two for choosing. Call out halfway (“You should be at Assumptions”) and two minutes before the end (“Star your three”).`,
    config: {
      prompts: [
        { id: 'agree', title: 'Agree', question: 'What do you agree with in the text?' },
        { id: 'argue', title: 'Argue', question: 'What do you want to argue with?' },
        { id: 'assumptions', title: 'Assumptions', question: 'What does the author take for granted? What do we?' },
        { id: 'aspire', title: 'Aspire', question: 'What do you aspire to, or want to act upon, where you work?' },
      ],
      mustSay: 3,
    },
  },
];
