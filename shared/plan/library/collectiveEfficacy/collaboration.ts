export const collaboration = `It is twenty past three on a Tuesday, and the mathematics team is collaborating. The timetable says so. Someone tells the story of a lesson on fractions that fell apart, and everybody laughs, because everybody has taught that lesson. A worksheet goes round. The date of the next test is settled. At ten past four they part on good terms, and on Wednesday morning each of them teaches exactly what they would have taught had the meeting been cancelled.

Nothing went wrong in that room. That is what makes it worth a closer look.

## Why collaboration should matter at all

Leaders do influence what students learn, but by a detour. Goddard, Goddard, Kim and Miller (2015) found a chain: stronger instructional leadership went with more collaboration among teachers, collaboration with stronger collective efficacy, and collective efficacy with higher achievement. If they are right, a leader who leaves collaboration to chance has little else to act through.

Why would working together change what a group believes it can do? Bandura (1997) names the sources of such beliefs. The strongest is mastery: we tried something hard, together, and it worked. The next is vicarious experience: watching people like ourselves succeed at what we find difficult. A colleague across the corridor can be more convincing than any keynote speaker, because that success was won with our students, in our building. But both sources need access. I cannot learn from a success that I never saw, and I cannot believe in a team whose work I know only from the staffroom.

## Four forms, from independent to interdependent

Little (1990) looked hard at what teachers do when they are said to collaborate, and ordered it by how much people come to depend on each other.

- **Storytelling and scanning for ideas.** We swap anecdotes and pick up what might be useful. It is pleasant and quick, and no classroom door has to open.
- **Aid and assistance.** I help when you ask. But asking can feel like confessing, so those who need help most may ask for it least.
- **Sharing.** Plans, materials and ideas are laid open. I see what you use; whether it worked, and why, may stay your business.
- **Joint work.** We have taken on something that none of us can finish alone: a unit planned, taught and examined together, say, with all of us answering for all of its students. Your decision on Monday changes my lesson on Tuesday.

The title of her article, “The persistence of privacy”, carries the warning: much of what we call collaboration leaves each classroom as private as before. The mathematics team visited three of the four forms in fifty minutes and never came near the last.

## A claim to argue with

**Most meeting time set aside for collaboration should be cancelled, unless the team can name what it will finish that no member could finish alone.**

If so, leaders would begin with the task and only then look for the hour, because an empty hour fills with stories. They would make work visible: a lesson watched, a pile of student work read by several people before anyone says what it shows. And they would expect friction. Joint work is where colleagues discover that they disagree about what good work is; a team that never disagrees may only be sharing.

You may object at once. Stories are how newcomers learn what a school is like, and trust grows from small talk. Hargreaves (1994) warned of *contrived* collegiality: collaboration that is required, scheduled and supervised until the initiative it was meant to arouse has gone. And interdependence costs something that many good teachers hold dear, the freedom to decide alone what happens in their own room.

For which tasks is that price worth paying? And who decides: those who draw up the timetable, or those who will do the work?

### References

- Bandura, A. (1997). *Self-efficacy: The exercise of control*. W. H. Freeman.
- Goddard, R., Goddard, Y., Kim, E. S., & Miller, R. (2015). A theoretical and empirical analysis of the roles of instructional leadership, teacher collaboration, and collective efficacy beliefs in support of student learning. *American Journal of Education, 121*(4), 501–530.
- Hargreaves, A. (1994). *Changing teachers, changing times*. Teachers College Press.
- Little, J. W. (1990). The persistence of privacy: Autonomy and initiative in teachers’ professional relations. *Teachers College Record, 91*(4), 509–536.`;
