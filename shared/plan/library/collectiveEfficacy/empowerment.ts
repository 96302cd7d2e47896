export const empowerment = `The invitation says that the improvement plan will be “developed with staff”. So the staff sit in the library. On the wall hang four headings, chosen beforehand; on the tables lie sticky dots, three for each person. Twenty minutes later the dots have been counted, the priorities read out, everybody thanked. In the car park one teacher says to another: they would have done that anyway.

The leadership team goes home content. They asked, didn’t they?

## Eight rungs

Arnstein (1969) drew citizen participation as a ladder: at its foot people are handled, at its top they hold power. Hart (1992) built a ladder of eight rungs for projects that involve children. Read it with teachers in mind, and it becomes an uncomfortable mirror for a school.

The lower three rungs are **nonparticipation**. *Manipulation*: people’s presence is used to back a decision they do not understand. *Decoration*: they appear at the event but have no part in it. *Tokenism*: they seem to be given a voice, with little say over the question or over what becomes of the answer.

Then **participation** begins. *Assigned but informed*: the task is given, and so are its reasons. *Consulted and informed*: others run the project, but opinions count and people hear what came of them. *Initiated by administrators, decided together*. *Initiated and directed by teachers*. And at the top, *initiated by teachers, decided together*.

Two things are easily missed. The line is not crossed by putting teachers in charge. An honest assignment (“this is settled, this is why, and this part is yours to shape”) is already participation; a friendly vote about nothing is not. And the top rung is not teachers alone: they start something, and the administration puts its own weight behind it.

The sticky dots belong on rung three.

## Why it changes what we believe

Where teachers can influence the decisions that touch their teaching, collective efficacy tends to be stronger (Goddard, Hoy & Woolfolk Hoy 2004). That is not because being asked is flattering. Success builds efficacy when people can see their own hand in it. If a programme is bought, mandated and inspected, its success belongs to the programme, and its failure to us.

Hargreaves and Fullan (2012) count the capacity for sound judgement as part of a profession’s capital. Like a muscle, it grows in use: nobody learns to judge well who is never allowed to decide. Letting people decide takes trust of two kinds. Trust in *process* means that everyone knows how a decision will be reached, and that it is in fact reached that way. Trust in *people* is harder, because it must be extended before it has been earned.

Three habits follow. Before a decision, say aloud which rung it is on, and which part is not open. Hand over something that matters: what meetings are for, how the money for professional learning is spent, which question the school looks into next. Then keep the promise that separates rung five from rung three: come back, and say what became of what people told you.

## A claim to argue with

**Leaders who are not ready to be overruled should not ask. A sham question does more harm than an open order.**

An order leaves people free to think it wrong. A sham question teaches them that thinking makes no difference. Better four honest decrees a year than one consultation with its outcome already in the printer.

There is much to say against this. Principals answer for decisions before the law and before parents, and responsibility cannot be handed round like a task. Time is short, and not every teacher wants to lead; being empowered can feel like being given someone else’s work. Teachers, too, may decide badly, for students who had no vote: what is comfortable for adults is not always good for children.

So is participation a right, or a means that must show results? Which decision in your school belongs on the top rung, and which would you leave on rung four with a good conscience? On which rung are you now, and who besides you would say so?

### References

- Arnstein, S. R. (1969). A ladder of citizen participation. *Journal of the American Institute of Planners, 35*(4), 216–224.
- Goddard, R. D., Hoy, W. K., & Woolfolk Hoy, A. (2004). Collective efficacy beliefs: Theoretical developments, empirical evidence, and future directions. *Educational Researcher, 33*(3), 3–13.
- Hargreaves, A., & Fullan, M. (2012). *Professional capital: Transforming teaching in every school*. Teachers College Press.
- Hart, R. A. (1992). *Children’s participation: From tokenism to citizenship*. UNICEF.`;
