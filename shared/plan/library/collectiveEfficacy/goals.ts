export const goals = `The sentence hangs in the corridor, laminated: “We will raise achievement in reading for all students.” It has hung there for three years, and in three years no one has disagreed with it. Stop anybody who walks past and ask what they did differently this week because of it. There will be a pause, not of guilt but of honest puzzlement. What *would* one do differently, this week, for that?

## What a goal does

Looking back on thirty-five years of research, Locke and Latham (2002) found that people with specific and difficult goals perform better than people who are told to do their best. “Do your best” sounds generous and settles nothing: everyone decides for themselves what their best is. A real goal does four things. It directs attention to what matters and away from what does not. It mobilises effort, and more of it when the goal is harder. It raises persistence. And when habit no longer suffices, it sends people in search of new strategies.

That fourth effect is the one that schools need most, and it sets a test. A goal that we can reach by going on as before is not a goal. It is a forecast.

For a team, more than performance is at stake. A hard goal reached together is a mastery experience, the strongest source of efficacy there is (Bandura 1997). And belief works back on goals, since groups that trust their powers set themselves more. High expectations, seen this way, are not a slogan about children. They say what we adults believe we can bring about.

Certain conditions must be met. People have to accept the goal, and to find out along the way how they are doing (Locke & Latham 2002). Csikszentmihalyi (1990) describes what holds attention: clear goals, prompt feedback, and a challenge that stretches our skills without breaking them. The laminated sentence fails on every count. It belongs to nobody in particular, and on a Friday no one can tell whether the week has helped.

## The first small win

Weick (1984) noticed that problems stated at full size can paralyse the very people who should solve them. He advised looking for small wins: concrete, complete results of moderate importance. One such win may be slight. But it attracts allies, lowers resistance, and shows where the next one lies. Duhigg (2012) makes the same point about habits: small wins fuel larger changes because they persuade people that more is within reach.

So let a team write two sentences instead of one. First the goal: “By March, every student in our two classes can explain in writing why they chose a method, and whether it was a good choice.” Then the win: “By Friday week, three explanations from each class lie on our table, and all of us have read them.” The first gives direction. The second can be done by tired people in an ordinary fortnight, and it will show them something they did not know.

## A claim to argue with

**A school with more than two goals has none, and a goal that cannot be missed should be taken off the wall.**

Acting on this would be unpopular. Most plans would lose most of their pages, each by someone’s good intention. Every goal would name students, a date and the evidence that counts. And teams would miss some of their goals, in public, without anyone being blamed; otherwise the next ones will be safe.

The objections are serious. Ordóñez, Schweitzer, Galinsky and Bazerman (2009) collected the side effects of goals: tunnel vision, neglect of whatever is not measured, even cheating. Locke and Latham themselves caution that where a task is complex and new to us, a hard performance target can hinder; a *learning* goal, such as finding three ways to do it, may serve better. And “realistic” has often been a polite word for low. Realistic for which students, and according to whom?

What would you strike from your school’s plan tomorrow? What would you no longer see once you had chosen where to look? And who should have a hand in choosing?

### References

- Bandura, A. (1997). *Self-efficacy: The exercise of control*. W. H. Freeman.
- Csikszentmihalyi, M. (1990). *Flow: The psychology of optimal experience*. Harper & Row.
- Duhigg, C. (2012). *The power of habit*. Random House.
- Locke, E. A., & Latham, G. P. (2002). Building a practically useful theory of goal setting and task motivation: A 35-year odyssey. *American Psychologist, 57*(9), 705–717. Cited for schools in Katz, S., Dack, L. A., & Malloy, J. (2018). *The intelligent, responsive leader*. Corwin.
- Ordóñez, L. D., Schweitzer, M. E., Galinsky, A. D., & Bazerman, M. H. (2009). Goals gone wild: The systematic side effects of overprescribing goal setting. *Academy of Management Perspectives, 23*(1), 6–16.
- Weick, K. E. (1984). Small wins: Redefining the scale of social problems. *American Psychologist, 39*(1), 40–49.`;
