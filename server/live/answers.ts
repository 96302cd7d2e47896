// What web pages ask about sessions, answered from the live ones.

import { refuse } from '#shared/base/decision';
import type { StageKinds } from '#shared/session/kinds';
import { reportFor } from '#shared/view/report';
import { hashSecret } from '../access/secrets.ts';
import { facilitatorWith, personWith } from './holders.ts';
import type { LiveSessions } from './liveSessions.ts';
import type { Sessions } from './sessions.ts';

export function answersFrom(kinds: StageKinds, sessions: LiveSessions): Sessions {
  return {
    create: (workshop, at) => sessions.create(workshop, at),
    async door(code) {
      const live = await sessions.byCode(code);
      if (!live) return null;
      const { workshop, locked, endedAt } = live.session;
      return { title: workshop.title, locked, ended: endedAt !== null, language: workshop.language };
    },
    async report(code, { secret }) {
      const live = await sessions.byCode(code);
      if (!live) return refuse('unknownCode');
      const hash = hashSecret(secret);
      if (facilitatorWith(live.session, hash) !== null) return { ok: true, report: reportFor(kinds, live.session, { role: 'facilitator', id: '' }) };
      const person = personWith(live.session, hash);
      return person === null ? refuse('unknownPerson') : { ok: true, report: reportFor(kinds, live.session, { role: 'participant', person }) };
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
