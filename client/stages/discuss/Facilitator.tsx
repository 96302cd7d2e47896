import type { DiscussAll, DiscussGroup, DiscussPerson, DiscussPresenter, DiscussFacilitator as Slice } from '#shared/stages/discuss/slices';
import type { WatchedGroup } from '#shared/stages/noteViews';
import { words } from '../../words/console.ts';
import { forming } from '../../words/forming.ts';
import type { Need } from '../parts/need.ts';
import { WatchedBoard } from '../parts/WatchedBoard.tsx';
import type { FacilitatorView, Send } from '../screen.ts';

export type DiscussViews = {
  readonly all: DiscussAll;
  readonly presenter: DiscussPresenter;
  readonly facilitator: Slice;
  readonly group: DiscussGroup;
  readonly person: DiscussPerson;
};
type View = FacilitatorView<DiscussViews>;

const text = words.stages.notes;
/** More nudges at once would be nagging. */
const MOST_NUDGES = 4;
const MOST_NAMED = 6;

export function DiscussFacilitator({ view, send }: { readonly view: View; readonly send: Send }) {
  const { stage, all, session } = view;
  if (!stage || !all) return null;
  return (
    <WatchedBoard
      groups={stage.groups}
      prompts={all.prompts}
      mustSay={all.mustSay}
      grouping={session.stage.grouping}
      lang={session.language}
      onHide={(note, on) => void send('discuss.hideNote', { note, on })}
      onStar={(note, on) => void send('discuss.star', { note, on })}
    />
  );
}

/** An empty lens and a silent member, once the talk is well under way: early silence is thinking. */
export function discussNeeds(view: View): readonly Need[] {
  const { stage, all, session, now } = view;
  if (!stage || !all) return [];
  const without = phoneNeeds(view, stage.groups);
  if (session.stage.phase === 'walking') return without;
  const { timer, stage: planned } = session;
  const left = timer ? (timer.runningSince === null ? timer.left : timer.left - (now() - timer.runningSince)) : 0;
  const half = timer === null || left < timer.length / 2;
  const name = (group: string): string => (planned.grouping === 'home' ? text.table(group) : group);
  // A lens is passed by when a later one has notes; at half time also when it is the last.
  const passedBy = (group: WatchedGroup, at: number): boolean =>
    group.emptyPrompts.includes(all.prompts[at]?.id ?? '') &&
    group.notes.length > 0 &&
    (half || all.prompts.slice(at + 1).some(({ id }) => !group.emptyPrompts.includes(id)));
  const empty = all.prompts.flatMap(({ title }, at) => {
    const groups = stage.groups.filter((group) => passedBy(group, at)).map(({ group }) => name(group));
    return groups.length > 0 ? [{ title, groups: words.someNames(groups, MOST_NAMED) }] : [];
  });
  const silent = half
    ? stage.groups.flatMap(({ group, silent: ids, members, notes }) => {
        const names = members.filter((member) => ids.includes(member.id)).map((member) => member.name);
        return names.length > 0 && notes.length > 0
          ? [{ id: `silent:${group}`, text: text.silentNeed(name(group), words.someNames(names, 2)), fixes: [] }]
          : [];
      })
    : [];
  return [...without, ...lensNeeds(empty), ...silent.slice(0, MOST_NUDGES)];
}

/** Groups in which nobody can write. Where a phone in each is asked for, that wish says it. */
function phoneNeeds({ people, session, setup }: View, groups: readonly WatchedGroup[]): readonly Need[] {
  const { grouping } = session.stage;
  const asked = setup?.settings.scribes ?? 'none';
  if (asked === 'both' || (asked === 'home' && grouping === 'home') || (grouping !== 'home' && grouping !== 'expert')) return [];
  const phones = new Set(people.people.filter(({ phone }) => phone).map(({ id }) => id));
  const mute = groups.filter(({ members }) => members.length > 0 && members.every(({ id }) => !phones.has(id))).map(({ group }) => group);
  const sentence = grouping === 'home' ? forming.broken.scribe : forming.broken.scribeExperts;
  return mute.length > 0 ? [{ id: 'phones', text: sentence(mute), fixes: [] }] : [];
}

/** One empty lens is worth a word. With several the groups have yet to come to them: one quiet line. */
function lensNeeds(empty: readonly { readonly title: string; readonly groups: string }[]): readonly Need[] {
  const [first, ...more] = empty;
  if (!first) return [];
  const titles = words.names(empty.map(({ title }) => title));
  if (more.every(({ groups }) => groups === first.groups)) {
    return [{ id: 'lenses', text: text.lensNeed(titles, first.groups), fixes: [], ...(more.length > 0 && { quiet: true }) }];
  }
  const lines = empty.map(({ title, groups }) => text.lensGroups(title, groups));
  return [{ id: 'lenses', text: text.lensesNeed(titles), lines, fixes: [], quiet: true }];
}

export function discussWaiting({ stage }: View): string | null {
  const silent = stage?.groups.reduce((sum, group) => sum + group.silent.length, 0) ?? 0;
  return silent > 0 ? text.wroteNothing(silent) : null;
}
