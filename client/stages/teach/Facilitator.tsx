import type { TeachFacilitator as Slice, TeachAll, TeachGroup, TeachPerson, TeachPresenter, WatchedTable } from '#shared/stages/teach/slices';
import { Button } from '../../kit/Button.tsx';
import { Count } from '../../kit/Count.tsx';
import { TopicBadge } from '../../kit/TopicBadge.tsx';
import { words } from '../../words/console.ts';
import { WatchedBoard } from '../parts/WatchedBoard.tsx';
import type { FacilitatorView, Send } from '../screen.ts';
import { Cards } from './Cards.tsx';
import styles from './Facilitator.module.css';

export type TeachViews = {
  readonly all: TeachAll;
  readonly presenter: TeachPresenter;
  readonly facilitator: Slice;
  readonly group: TeachGroup;
  readonly person: TeachPerson;
};
type View = FacilitatorView<TeachViews>;

const text = words.stages.teach;

/** Which tables have taught, who teaches where, and what the tables write. */
export function TeachFacilitator({ view, send }: { readonly view: View; readonly send: Send }) {
  const { stage, all, session, room } = view;
  if (!stage || !all) return null;
  const met = stage.tables.filter((table) => table.members.length > 0);
  const byGroup = new Map(stage.tables.map((table) => [table.group, table]));
  const numbers = new Map(room.homes.map((home) => [home.id, home.table]));
  const numberOf = ({ group }: WatchedTable): number => numbers.get(group) ?? Number.POSITIVE_INFINITY;
  // As they stand in the room; those where nobody sits any more come last.
  const sorted = [...stage.tables].sort((a, b) => Number(a.members.length === 0) - Number(b.members.length === 0) || numberOf(a) - numberOf(b));
  return (
    <div className={styles.teach}>
      <div className={styles.head}>
        <TopicBadge topic={stage.topic} of={session.topics.length} title={stage.title} size="3rem" lang={session.language} />
        <Count value={met.filter((table) => table.taught).length} of={met.length} label={text.taughtLabel} look="large" />
      </div>
      <Cards cards={stage.cards} lang={session.language} />
      <WatchedBoard
        groups={sorted}
        prompts={all.prompts}
        mustSay={0}
        grouping={session.stage.grouping}
        lang={session.language}
        onHide={(note, on) => void send('teach.hideNote', { note, on })}
        onStar={(note, on) => void send('teach.star', { note, on })}
        beside={(group) => (
          <Taught
            table={byGroup.get(group)}
            teachers={teachersAt(byGroup.get(group), view)}
            onTaught={(on) => void send('teach.taught', { on, group })}
          />
        )}
      />
    </div>
  );
}

/** Their own experts, unless they teach at another table meanwhile; else a guest. */
export function teachersAt(
  table: WatchedTable | undefined,
  { stage, standIns, people }: Pick<View, 'stage' | 'standIns' | 'people'>,
): readonly string[] {
  const guests = standIns.filter(({ topic, visitor }) => topic === stage?.topic && visitor !== null);
  const experts = table?.experts ?? [];
  const own = experts.filter(({ id }) => guests.every(({ visitor }) => visitor !== id));
  if (own.length > 0) return own.map(({ name }) => name);
  const guest = guests.find(({ home }) => home === table?.group)?.visitor ?? null;
  return guest === null ? experts.map(({ name }) => name) : people.people.flatMap(({ id, name }) => (id === guest ? [name] : []));
}

interface TaughtProps {
  readonly table: WatchedTable | undefined;
  readonly teachers: readonly string[];
  readonly onTaught: (on: boolean) => void;
}

function Taught({ table, teachers: names, onTaught }: TaughtProps) {
  if (!table || table.members.length === 0) return null;
  return (
    <span className={styles.taught}>
      <span data-none={names.length === 0 || undefined}>{names.length === 0 ? text.fromCard : text.expert(words.names(names))}</span>
      <Button
        size="small"
        icon={table.taught ? 'check' : undefined}
        variant={table.taught ? 'quiet' : 'plain'}
        aria-pressed={table.taught}
        onClick={() => onTaught(!table.taught)}
      >
        {text.mark}
      </Button>
    </span>
  );
}

export function teachWaiting({ stage }: View): string | null {
  const teaching = stage?.tables.filter((table) => table.members.length > 0 && !table.taught).length ?? 0;
  return teaching > 0 ? text.waiting(teaching) : null;
}
