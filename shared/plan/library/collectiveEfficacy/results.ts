export const results = `The results are on the screen: last year in grey, this year in green. The green bars are taller. Someone says well done, someone else says it was a strong year group, and the meeting moves on to item four. In a school nearby the green bars are shorter. That meeting lasts longer, and the word “home” is heard often. The next morning, no one in either team could say what to do again and what to leave.

The two meetings made one mistake. Both took an outcome for an explanation.

## Evidence that can answer back

Examination results come late and speak in averages. A team needs evidence from closer by: what students say about their learning, their progress and where they struggle; and the work itself, with its drafts and wrong turns. Evidence of this kind can be questioned. What was the impact when we did this? For which students, and for which not? Was it a year’s growth for a year’s input? How do we know? What next?

Why should that build efficacy? Because success alone does not. What people expect, and whether they try, depends on how they explain the past (Weiner 1985): on whether they see a cause as lasting or passing, as something they control or something that befalls them. A good result put down to a strong year group promises nothing about the next one. A poor result put down to families leaves nothing to try. Only a team that can trace a result to something it did has reason to think: we can do that again, or do it better.

Here leaders can help, and not by praising. Kluger and DeNisi (1996) reviewed the research on feedback: on average it improved performance, yet in more than a third of the cases it made performance worse. It loses its power, they argue, as it draws attention away from the task and towards the self. “You are a wonderful team” is about the self. “Your students began to revise after they had compared two drafts; what made them do it?” is about the task, and it lets the team find its own hand in the result.

## Four paths

Donohoo and Velasco (2016) put two questions to any result. Did outcomes improve? And is it clear how and why? Together they make four paths.

- **Path 1: improved, but not understood.** Was it luck, or was it the change in practice? How could you find out?
- **Path 2: improved and understood.** Was it so for all students? What do others need to know?
- **Path 3: neither improved nor understood.** What got in the way? Keep person and practice apart: an approach has failed, not a colleague.
- **Path 4: understood, but not improved.** What did you learn? What do others need to know before they try the same?

Schools like to celebrate path 1 and to bury path 4. Yet the team on path 4 knows more. Its next attempt is a decision; the next attempt on path 1 is a bet.

For leaders this means asking the same questions of good results as of bad ones, and making room for attempts that failed and taught something. It also means never, not even once, using a result against the person who brought it to the table. After that, evidence will be tidied before it is shown.

## A claim to argue with

**A good result that a team cannot explain should count as a failure; a poor result that it can explain, as a success.**

Try saying that to a parent. Children who cannot read gain nothing from their teachers’ understanding of why not; improvement is what schools are for. Besides, people can explain anything after the event. With one class, one term and no comparison, how clear can “clear” ever be? And all four paths trust the measure: outcomes may have improved in what is easy to count while they declined in what matters.

So where would you draw the line? Which takes more courage in your school: to bring a good result that you cannot explain, or a poor one that you can? And what would have to change before people brought both?

### References

- Donohoo, J., & Velasco, M. (2016). *The transformative power of collaborative inquiry: Realizing change in schools and classrooms*. Corwin.
- Kluger, A. N., & DeNisi, A. (1996). The effects of feedback interventions on performance: A historical review, a meta-analysis, and a preliminary feedback intervention theory. *Psychological Bulletin, 119*(2), 254–284.
- Weiner, B. (1985). An attributional theory of achievement motivation and emotion. *Psychological Review, 92*(4), 548–573.`;
