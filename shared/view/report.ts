// One report, three readers: the facilitator reads all of it, a participant their own part first and names of their own tables only.

import type { PersonId } from '../base/ids.ts';
import { MINUTE } from '../base/time.ts';
import type { Viewer } from '../people/actor.ts';
import { type Seat, topicsOf } from '../people/groups.ts';
import type { Session } from '../session/session.ts';
import type { Kinds } from '../stages/sealed.ts';
import { teachingCardFor } from '../stages/teachingCard.ts';
import { NoteReader, type Outcomes, outcomesOf } from './reportNotes.ts';
import type { Report, ReportCard, ReportMine, ReportStage, ReportWishes } from './reportPage.ts';
import { companyOf, expertsOf, homesOf, type Named, namedFor, takingPart, visitsOf } from './reportPeople.ts';

/** The session so far, for this reader. Hidden and withdrawn notes are in nobody's report. */
export function reportFor(kinds: Kinds, session: Session, reader: Viewer, { names, at }: ReportWishes): Report {
  const { workshop } = session;
  const named = namedFor(session, reader, names);
  const stages = outcomesOf(kinds, session);
  const notes = new NoteReader(session, stages, named, reader);
  const people = takingPart(session);
  return {
    code: session.code,
    title: workshop.title,
    about: workshop.about,
    language: workshop.language,
    reader: reader.role === 'facilitator' ? 'facilitator' : 'participant',
    names,
    version: session.version,
    at,
    startedAt: startOf(session),
    endedAt: session.endedAt,
    people: people.length,
    simulated: people.filter((person) => person.simulated).length,
    criteria: workshop.criteria,
    topics: workshop.topics.map(({ id, title }) => ({ id, title })),
    stages: stagesRun(session, at),
    homes: homesOf(session, named, reader),
    experts: expertsOf(session, named, reader),
    spotlights: notes.spotlights(),
    byTopic: workshop.topics.map(({ id }) => ({ topic: id, sections: notes.sections((note) => note.topic === id) })),
    // Nothing that was written is left out, even if it is about a topic that the workshop does not have.
    room: notes.sections((note) => !workshop.topics.some(({ id }) => id === note.topic), { byTable: true }),
    mine: reader.role === 'participant' ? mineOf(session, stages, named, notes, reader.person) : null,
  };
}

/** A session may be opened the evening before; it starts when the first person is there. */
function startOf(session: Session): number {
  const [first] = session.people.values();
  return first?.joinedAt ?? session.createdAt;
}

function stagesRun(session: Session, at: number): readonly ReportStage[] {
  const start = startOf(session);
  return session.runSheet.flatMap((id) => {
    const planned = session.plan.get(id);
    const opened = session.opened.get(id);
    if (!planned || !opened) return [];
    const now = session.current === id && session.endedAt === null;
    const left = opened.leftAt ?? session.endedAt ?? at;
    const real = Math.max(0, left - Math.max(opened.openedAt, start));
    return [{ title: planned.title, planned: planned.minutes, real: Math.round(real / MINUTE), now }];
  });
}

function mineOf(session: Session, stages: Outcomes, named: Named, notes: NoteReader, person: PersonId): ReportMine {
  const seat = session.groups.seats.get(person);
  const home = session.groups.homes.find((one) => one.id === seat?.home);
  return {
    name: named.get(person)?.name ?? null,
    topics: topicsOf(seat),
    visits: visitsOf(session, person),
    with: companyOf(session, named, person),
    home: home ? String(home.number) : null,
    expert: seat?.expert ?? null,
    notes: notes.sections((note) => notes.isOwn(note)),
    table: notes.sections((note, grouping) => grouping === 'home' && note.group === seat?.home && note.topic === null),
    card: cardOf(session, stages, named, person, seat),
  };
}

function cardOf(session: Session, earlier: Outcomes, named: Named, person: PersonId, seat: Seat | undefined): ReportCard | null {
  if (!seat) return null;
  // Whoever is not among the named is nobody to the card either: its notes then have no author.
  const card = teachingCardFor(person, { earlier, topics: session.workshop.topics, people: named, seats: session.groups.seats });
  if (!card || (card.mustSay.length === 0 && card.lenses.length === 0)) return null;
  const cardNote = ({ text, author }: { text: string; author: string }) => ({ text, author: author === '' ? null : author });
  return {
    topic: card.topic,
    mustSay: card.mustSay.map(cardNote),
    lenses: card.lenses.map((lens) => ({ title: lens.title, notes: lens.notes.map(cardNote) })),
  };
}
