// What simulated people write about the topics of the ready workshop: by topic, then by lens. Nobody said any of it.

export type Sentences = { readonly [lens: string]: readonly [string, ...string[]] };

/** `about`: words by which a topic's title is known to be about this. */
export const sentencesAbout: readonly { readonly about: RegExp; readonly lenses: Sentences }[] = [
  {
    about: /collaborat/i,
    lenses: {
      agree: [
        'Watching a colleague succeed with my hardest class did more for me than any course.',
        'Most of our meetings are storytelling. Pleasant, and nothing depends on them.',
        'We believe in each other once we know each other’s work, and rarely before.',
        'Joint work begins where the task is too big for one of us.',
      ],
      argue: [
        'Not everything gets better when it is done together; planning a single lesson is quicker alone.',
        'The text makes it sound as if time were a detail. It is the whole problem.',
        'Sharing materials is not a lower form of anything. It keeps new teachers afloat.',
        'Who says that close collaboration is good if a team agrees on the wrong thing?',
      ],
      assumptions: [
        'That people want to be seen while they teach.',
        'That the leader decides what our meetings are like. With us the timetable does.',
        'We assume that a friendly team is a team that works together.',
        'That what helped in one school can be carried to the next.',
      ],
      aspire: [
        'One unit that four of us plan, teach and look back on together.',
        'A standing invitation: every Tuesday one classroom door stays open.',
        'Meetings that end with something none of us could have made alone.',
        'To know by spring what each colleague in my corridor is really good at.',
      ],
      challenges: [
        'There is no common free hour in our timetable.',
        'Visiting each other feels like being inspected.',
        'Two of us teach the subject, in two buildings.',
        'The loud ones plan, the others nod.',
      ],
      opportunities: [
        'Write the common test before the unit, together.',
        'Turn every second staff meeting into working time for teams.',
        'Pair the new colleagues with someone they may watch.',
        'Let three of us cover classes so that others can visit.',
      ],
    },
  },
  {
    about: /empower/i,
    lenses: {
      agree: [
        'Being asked after the decision has been made is worse than not being asked.',
        'Those who teach the children know first what doesn’t work.',
        'Trust has to be given before it is earned, otherwise nobody begins.',
        'If I may start something, I also stay with it.',
      ],
      argue: [
        'Not every decision needs a vote; I am glad that somebody else does the budget.',
        'The ladder looks as if the top were always right. Some weeks I want clear directions.',
        'Empowerment without time is just more work with a nicer name.',
        'Teachers can also block improvement. The text doesn’t say what then.',
      ],
      assumptions: [
        'That leaders have power that they could hand over. Much of it sits in the district office.',
        'That all teachers want to lead something.',
        'We assume that silence in a meeting means consent.',
        'That a committee is the same thing as a voice.',
      ],
      aspire: [
        'A budget line that a team of teachers spends and answers for.',
        'To say beforehand how a decision will be made, every time.',
        'Teachers who open the staff meeting with their question, and not with our agenda.',
        'One rung higher by summer, for one decision that matters.',
      ],
      challenges: [
        'We were asked twice before and nothing came of it.',
        'The same five people volunteer for everything.',
        'Our principal is afraid to lose control, and answers for the outcome.',
        'Nobody knows which decisions are open at all.',
      ],
      opportunities: [
        'Hand over the plan for the next training day.',
        'Publish a list: this we decide, this you decide, this we decide together.',
        'Let the teams choose what they want to be observed on.',
        'Start with the timetable for supervision. Everybody has an opinion on it.',
      ],
    },
  },
  {
    about: /goal|expectation/i,
    lenses: {
      agree: [
        'A goal that everybody can repeat changes what we look at.',
        'Small wins keep us going; we never celebrate any.',
        'Vague goals are comfortable because nobody can miss them.',
        'It is only a goal once somebody has tried something new because of it.',
      ],
      argue: [
        'We have had enough goals. What we lack is somebody who takes old ones away.',
        'High expectations on paper can be a way to blame the students.',
        'What can be counted in two weeks is seldom what I teach for.',
        'Whose goals? The text is quiet about who writes them.',
      ],
      assumptions: [
        'That we know what a year of progress looks like in every subject.',
        'That people try harder when the target is set higher.',
        'We assume that parents and students know our goals.',
        'That one goal fits a whole staff.',
      ],
      aspire: [
        'One goal for the team, on one line, for one term.',
        'A first small win before the holidays, seen by everybody.',
        'To ask students what they would call a success.',
        'Expectations that are as high for the quiet ones.',
      ],
      challenges: [
        'The plan has fourteen goals and no owner.',
        'Results come a year later, when the class has gone.',
        'Every new initiative pushes the last goal aside.',
        'Some colleagues hear high expectations and think of more tests.',
      ],
      opportunities: [
        'Cross out ten goals and keep one that a class would notice.',
        'Put the first small win on the wall of the staff room.',
        'Let each class set a goal of its own and report on it.',
        'Begin each team meeting with: what did we try since the last time?',
      ],
    },
  },
  {
    about: /result|feedback|evidence|impact/i,
    lenses: {
      agree: [
        'Students can tell us more about our lessons than any table of figures.',
        'We improve and don’t know why, so we can’t do it again.',
        'Keeping person and practice apart makes it possible to talk about failure.',
        'A good question about one piece of student work beats an hour of charts.',
      ],
      argue: [
        'A year’s growth for a year’s input: measured by whom, and with what?',
        'Feedback needs trust first. The text starts with the data.',
        'Some things that matter show up after they have left school.',
        'Four paths are neat. Our results are on all of them at once.',
      ],
      assumptions: [
        'That results are there to learn from. With us they are there to compare.',
        'That students are honest when the teacher asks.',
        'We assume that what worked for most worked for all.',
        'That a team has the time to look at the same evidence.',
      ],
      aspire: [
        'Ten minutes with student work in every team meeting.',
        'To ask three students after each unit what helped and what got in the way.',
        'Tell one story of a failure, in public, and what I learned from it.',
        'To know for which students it did not work, by name.',
      ],
      challenges: [
        'The figures arrive too late and in a format that nobody reads.',
        'Looking at results feels like looking for somebody to blame.',
        'We don’t agree on what good work looks like.',
        'Small classes: everybody can guess whose results they are.',
      ],
      opportunities: [
        'Bring three pieces of work to the next meeting: one strong, one weak, one puzzling.',
        'Let students explain their own results to their parents.',
        'A short survey in the middle of a unit, while it can still change something.',
        'Agree on five questions and ask them every time.',
      ],
    },
  },
];
