// What web pages ask about sessions, answered from the live ones.

import { refuse } from '#shared/base/decision';
import type { StageKinds } from '#shared/session/kinds';
import { printoutOf } from '#shared/view/printout';
import { reportFor } from '#shared/view/report';
import { outcomesOf } from '#shared/view/reportNotes';
import { hashSecret } from '../access/secrets.ts';
import { facilitatorWith, personWith } from './holders.ts';
import type { LiveSessions } from './liveSessions.ts';
import type { Sessions } from './sessions.ts';

export function answersFrom(kinds: StageKinds, sessions: LiveSessions): Sessions {
  const readerOf = async (code: string, secret: string) => {
    const live = await sessions.byCode(code);
    // The same answer as to a wrong secret: nobody finds out here which codes there are.
    if (!live) return refuse('unknownPerson');
    const { session } = live;
    const hash = hashSecret(secret);
    const facilitator = facilitatorWith(session, hash);
    if (facilitator !== null) return { ok: true, session, reader: { role: 'facilitator', id: facilitator } } as const;
    const person = personWith(session, hash);
    if (person === null) return refuse('unknownPerson');
    // Whoever was removed by mistake gets in again by the facilitator's hand, and then to their report.
    if (session.people.get(person)?.removed) return refuse('removed');
    return { ok: true, session, reader: { role: 'participant', person } } as const;
  };
  return {
    create: (workshop, at) => sessions.create(workshop, at),
    async door(code) {
      const live = await sessions.byCode(code);
      if (!live) return null;
      const { workshop, locked, endedAt, expected } = live.session;
      return {
        title: workshop.title,
        locked,
        ended: endedAt !== null,
        language: workshop.language,
        questions: workshop.mixBy.map(({ id, title, choices }) => ({ id, title, choices })),
        roster: [...expected.values()].map(({ id, name, answers }) => ({
          id,
          name,
          unanswered: workshop.mixBy.flatMap((question) => (Object.hasOwn(answers, question.id) ? [] : [question.id])),
        })),
      };
    },
    async report(code, secret, wishes) {
      const found = await readerOf(code, secret);
      return found.ok ? { ok: true, report: reportFor(kinds, found.session, found.reader, wishes) } : found;
    },
    async whole(code, secret, wishes) {
      const found = await readerOf(code, secret);
      if (!found.ok) return found;
      const { session, reader } = found;
      if (reader.role !== 'facilitator') return refuse('facilitatorOnly');
      return { ok: true, session, outcomes: outcomesOf(kinds, session), report: reportFor(kinds, session, reader, wishes) };
    },
    async printout(code, secret) {
      const found = await readerOf(code, secret);
      if (!found.ok) return found;
      if (found.reader.role !== 'facilitator') return refuse('facilitatorOnly');
      return { ok: true, printout: printoutOf(kinds, found.session) };
    },
    async list() {
      const records = await sessions.records();
      const listings = await Promise.all(
        records.map(async ({ code, createdAt }) => {
          const live = await sessions.byCode(code);
          if (!live) return [];
          const { workshop, endedAt, people } = live.session;
          return [{ code, title: workshop.title, createdAt, ended: endedAt !== null, people: people.size }];
        }),
      );
      return listings.flat();
    },
    async facilitates(code, secret) {
      const live = await sessions.byCode(code);
      return live !== null && facilitatorWith(live.session, hashSecret(secret)) !== null;
    },
  };
}
