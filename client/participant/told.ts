// From what was changed about one's seat to what is said about it: where, and why as far as the phone can see it.

import type { TableView } from '#shared/view/views';
import { groupWords as words } from '../words/phoneGroups.ts';
import type { Sight } from './stageView.ts';

export interface Told {
  readonly lines: readonly string[];
  /** They are on the way, and say when they are there. */
  readonly walks: boolean;
}

type Seen = Pick<Sight, 'me' | 'session' | 'all' | 'table' | 'expertTable'>;

/** null where nothing was changed, or it has been taken back since. */
export function toldOf(sight: Seen): Told | null {
  const { me, session, table, expertTable } = sight;
  const { told, seat } = me;
  if (!told || !seat) return null;
  const { topic } = told;
  const stays = (...lines: string[]): Told => ({ lines, walks: false });
  switch (told.what) {
    case 'table':
      return table && told.fromTable !== seat.homeTable ? movedTo(table, sight) : null;
    case 'experts':
      if (!expertTable || told.fromExpert === seat.expert) return null;
      return { lines: [words.experts(expertTable.id, spotOf(expertTable, me.id))], walks: !me.arrived };
    case 'topic':
      return topic !== null && seat.topic === topic ? stays(words.topic(topic, titleOf(session, topic)), words.topicText) : null;
    case 'second':
      if (topic === null || !seat.second.includes(topic)) return null;
      return stays(readersAt(table, topic, me.id).length > 0 ? words.second(topic) : words.secondNeeded(topic));
    case 'relieved':
      if (topic === null || seat.topic === topic || seat.second.includes(topic)) return null;
      return stays(words.relieved(topic, readersAt(table, topic, me.id)));
    case 'visit': {
      // Once it is taught, the stage itself says where.
      if (session.stage.kind === 'teach' && (sight.all as { readonly topic?: unknown } | null)?.topic === topic) return null;
      const at = me.visits.filter((visit) => visit.topic === topic).map((visit) => visit.table);
      return topic !== null && at.length > 0 ? stays(words.visit(topic, at)) : null;
    }
  }
}

function movedTo(table: TableView, { me, session }: Seen): Told {
  const { topic = null, second = [] } = me.seat ?? {};
  const also = me.told?.topic ?? null;
  const spot = spotOf(table, me.id);
  // While experts meet, nobody walks to a home table yet.
  const isLater = session.stage.grouping === 'expert';
  const lines = [isLater ? words.homeTable(spot) : words.table(spot)];
  const accompanies = table.members.some((member) => member.id === me.id && member.with !== null);
  if (topic !== null && !accompanies && readersAt(table, topic, me.id).length === 0) lines.push(words.needed(topic));
  if (also !== null && also === topic) lines.push(words.topic(also, titleOf(session, also)));
  if (also !== null && second.includes(also)) lines.push(words.alsoThere(also));
  return { lines, walks: !isLater && !me.arrived };
}

function spotOf({ table, name, place, members }: TableView, me: string): Parameters<typeof words.table>[0] {
  return { table, name, place, mates: members.filter((member) => member.id !== me).map((member) => member.name) };
}

function readersAt(table: TableView | null, topic: string, me: string): readonly string[] {
  return (table?.members ?? [])
    .filter((member) => member.id !== me && member.with === null && (member.topic === topic || member.second.includes(topic)))
    .map((member) => member.name);
}

function titleOf(session: Seen['session'], topic: string): string {
  return session.topics.find((one) => one.id === topic)?.title ?? '';
}

/** Who is on the way to the group in which this stage seats me. */
export function comingTo({ me, session, table, expertTable }: Seen): readonly { readonly id: string; readonly text: string }[] {
  const meets = session.stage.grouping === 'expert';
  const group = meets ? expertTable : table;
  return (group?.members ?? [])
    .filter((member) => member.coming && member.id !== me.id)
    .map(({ id, name, topic }) => ({ id, text: meets ? words.comingExperts(name) : words.coming(name, topic) }));
}
