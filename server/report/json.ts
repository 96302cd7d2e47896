/**
 * Everything about a session in one file, for the facilitator and for other programs. Its shape:
 *
 *   format        always "interlock.session", formatVersion 1: raised when something is renamed or goes
 *   report        the report as the page shows it: see shared/view/reportPage.ts
 *   workshop      the plan as it was run in the end, readings included; it can be run again as it stands
 *   people        everybody, in the order in which they came, with their seat; `name` is null where names are left out;
 *                 `with` is whom they accompany and share the topic with, by the id, null for everybody else
 *   homes         home groups: { id, number }
 *   experts       expert groups: { id, topic, table }
 *   standIns      where a table lacked an expert: { home, topic, visitor }; no visitor: the teaching card was read
 *   stages        the opened ones, in their order: { id, title, grouping, openedAt, leftAt, notes, spotlights };
 *                 notes name their author by the id in `people`
 *
 * Times are milliseconds since the epoch. Secrets, their hashes and personal codes are not in it; nor are notes that were
 * withdrawn or hidden.
 */

import { hostOf } from '#shared/session/tables';
import type { WholeSession } from '../live/sessions.ts';

export function jsonOf({ session, outcomes, report }: WholeSession): string {
  const { workshop, groups, people, opened, runSheet, plan } = session;
  const archive = {
    format: 'interlock.session',
    formatVersion: 1,
    report,
    workshop: { ...workshop, stages: runSheet.flatMap((id) => plan.get(id) ?? []) },
    people: [...people.values()].map(({ id, name, status, removed, keys, simulated, joinedAt, joinedDuring }) => {
      const seat = groups.seats.get(id);
      return {
        id,
        name: report.names ? name : null,
        status,
        removed,
        phone: keys.length > 0,
        simulated,
        joinedAt,
        joinedDuring,
        with: hostOf(session, id),
        seat: seat ? { home: seat.home, topic: seat.topic, second: seat.second, expert: seat.expert } : null,
      };
    }),
    homes: groups.homes.map(({ id, number }) => ({ id, number })),
    experts: groups.experts.map(({ id, topic, table }) => ({ id, topic, table })),
    standIns: groups.standIns.map(({ home, topic, visitor }) => ({ home, topic, visitor })),
    stages: outcomes.map(({ id, title, grouping, outcome }) => ({
      id,
      title,
      grouping,
      openedAt: opened.get(id)?.openedAt ?? null,
      leftAt: opened.get(id)?.leftAt ?? null,
      notes: outcome.notes.map((note) => ({
        id: note.id,
        prompt: note.prompt,
        promptTitle: note.promptTitle,
        topic: note.topic,
        group: note.group,
        author: note.author,
        at: note.at,
        mustSay: note.mustSay,
        late: note.late,
        text: note.text,
      })),
      spotlights: outcome.spotlights,
    })),
  };
  return `${JSON.stringify(archive, null, 2)}\n`;
}
