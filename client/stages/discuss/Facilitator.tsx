import type { DiscussAll, DiscussGroup, DiscussPerson, DiscussPresenter, DiscussFacilitator as Slice } from '#shared/stages/discuss/slices';
import { words } from '../../words/console.ts';
import type { Need } from '../need.ts';
import type { FacilitatorView, Send } from '../screen.ts';
import { WatchedBoard } from '../WatchedBoard.tsx';

export type DiscussViews = {
  readonly all: DiscussAll;
  readonly presenter: DiscussPresenter;
  readonly facilitator: Slice;
  readonly group: DiscussGroup;
  readonly person: DiscussPerson;
};
type View = FacilitatorView<DiscussViews>;

const text = words.stages.notes;
/** A group that has written so much elsewhere has passed a lens by. */
const BUSY = 4;
/** More nudges at once would be nagging. */
const MOST_NUDGES = 4;

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
export function discussNeeds({ stage, all, session, now }: View): readonly Need[] {
  if (!stage || !all || session.stage.phase === 'walking') return [];
  const { timer, stage: planned } = session;
  const left = timer ? (timer.runningSince === null ? timer.left : timer.left - (now() - timer.runningSince)) : 0;
  const half = timer === null || left < timer.length / 2;
  const name = (group: string): string => (planned.grouping === 'home' ? text.table(group) : group);
  const lenses = stage.groups.flatMap(({ group, notes, emptyPrompts }) => {
    const prompt = all.prompts.find((one) => one.id === emptyPrompts[0]);
    return prompt && emptyPrompts.length < all.prompts.length && (half || notes.length >= BUSY)
      ? [{ id: `lens:${group}`, text: text.lensNeed(name(group), prompt.title), fixes: [] }]
      : [];
  });
  const silent = half
    ? stage.groups.flatMap(({ group, silent: ids, members, notes }) => {
        const names = members.filter((member) => ids.includes(member.id)).map((member) => member.name);
        return names.length > 0 && notes.length > 0
          ? [{ id: `silent:${group}`, text: text.silentNeed(name(group), words.someNames(names, 2)), fixes: [] }]
          : [];
      })
    : [];
  return [...lenses.slice(0, MOST_NUDGES), ...silent.slice(0, MOST_NUDGES)];
}

export function discussWaiting({ stage }: View): string | null {
  const silent = stage?.groups.reduce((sum, group) => sum + group.silent.length, 0) ?? 0;
  return silent > 0 ? text.wroteNothing(silent) : null;
}
