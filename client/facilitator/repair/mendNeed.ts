// What is wrong with the room as a whole, and the ways to mend it: one need, whether one person left or ten.

import type { DeskView, PeopleView, RepairView } from '#shared/view/deskViews';
import type { RoomView, SessionView } from '#shared/view/views';
import type { Need } from '../../stages/parts/need.ts';
import { words } from '../../words/repair.ts';
import { gapSentence } from './coverage.ts';
import { type Names, namesOf } from './names.ts';
import { tell } from './tell.ts';

export interface Mendable {
  readonly session: SessionView;
  readonly desk: DeskView;
  readonly people: PeopleView;
  readonly room: RoomView;
  /** Whether gaps still matter: somebody will read or teach. */
  readonly coverage: boolean;
}

/** Fewer people at a home table than this cannot teach each other. */
const SMALLEST_TABLE = 3;

export function mendNeed({ session, desk, people, room, coverage }: Mendable): readonly Need[] {
  const names = namesOf(people, room);
  const gaps = coverage ? desk.gaps : [];
  const [best] = desk.repairs;
  const troubles = best ? troublesOf(best, desk, names, people) : [];
  const reasons = [...gaps.map((gap) => gapSentence(gap, people, names)), ...troubles];
  if (reasons.length === 0 && !best) return [];
  const { text, rest } = headline(reasons, gaps);
  const later = !best && session.stage.grouping === 'expert' ? [words.gap.later] : [];
  const topics = new Set(gaps.map(({ topic }) => topic));
  const [topic] = topics;
  return [
    {
      id: 'mend',
      text: desk.dismissed ? words.way.left(text) : text,
      ...(topic !== undefined && topics.size === 1 && troubles.length === 0 ? { topic } : {}),
      lines: [...rest, ...later],
      fixes: [],
      ways: desk.repairs.map((repair) => ({ key: repair.key, ...tell(repair, names) })),
      quiet: desk.dismissed,
    },
  ];
}

/** One gap is said, several are counted; what else is wrong stands behind it. */
function headline(
  reasons: readonly string[],
  gaps: readonly { readonly home: string }[],
): { readonly text: string; readonly rest: readonly string[] } {
  if (gaps.length > 1) return { text: words.gap.many(gaps.length, new Set(gaps.map(({ home }) => home)).size), rest: reasons };
  const [first, ...rest] = reasons;
  return { text: first ?? words.trouble.room, rest };
}

/** Why people would have to move although no topic is missing: the repair says whom it is about. */
function troublesOf(best: RepairView, desk: DeskView, names: Names, { people }: PeopleView): readonly string[] {
  const size = (home: string): number => people.filter((one) => one.home === home && one.status === 'here' && !one.removed).length;
  const touched = [...best.closes, ...best.moves.flatMap(({ from, to }) => [from, to])];
  const small = [...new Set(touched)].filter((home) => size(home) > 0 && size(home) < SMALLEST_TABLE);
  const lone = [...best.expertMoves.flatMap(({ from, to }) => [from, to]), ...best.hosts.map(({ group }) => group)];
  const alone = [...new Set(lone)].flatMap((group) => {
    const [name, ...others] = names.among(group);
    return name !== undefined && others.length === 0 ? [words.trouble.alone(name, names.expert(group))] : [];
  });
  const unseated = best.seats.filter(({ person }) => desk.unseated.includes(person)).map(({ person }) => names.person(person));
  const crowded = best.seats.length > unseated.length;
  return [
    ...(unseated.length > 0 ? [words.trouble.noSeat(unseated)] : []),
    ...(crowded ? [words.trouble.crowded] : []),
    ...small.map((home) => words.trouble.small(names.table(home), size(home))),
    ...alone,
  ];
}
