// How the tables would be, before anybody in the room is told.

import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { Refusal } from '#shared/base/refusals';
import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../../../kit/Button.tsx';
import { Notice } from '../../../kit/Notice.tsx';
import { sentence } from '../../../words/en/refusals.ts';
import { forming } from '../../../words/forming.ts';
import type { FacilitatorView, Send } from '../../screen.ts';
import type { Known } from './agreements.ts';
import { Bar } from './Bar.tsx';
import { changedSince, type Draft, type Home, isHere, type Person, settledIn, togglePerson, toggleTable } from './drafts.ts';
import { Findings } from './Findings.tsx';
import styles from './FormationPreview.module.css';
import { TablePreview } from './TablePreview.tsx';
import { type Drafts, useDrafts } from './useDrafts.ts';
import { Waiting } from './Waiting.tsx';

export interface FormationPreviewProps {
  readonly view: Pick<FacilitatorView, 'session' | 'room' | 'people' | 'setup'>;
  readonly send: Send;
  /** It was published, or put away. */
  readonly onClose: () => void;
}

/** Looks for tables as soon as it is there. Can stand in the screen of any stage on the console. */
export function FormationPreview({ view, send, onClose }: FormationPreviewProps) {
  const { people } = view.people;
  const { setup } = view;
  const settled = useMemo(() => settledIn(setup), [setup]);
  const drafts = useDrafts(people, settled);
  const known = useKnown(people, setup);
  const topics = useMemo(() => view.session.topics.map(({ id }) => id), [view.session.topics]);
  const { draft, searching } = drafts;
  return (
    <Frame drafts={drafts} onClose={onClose}>
      {draft ? (
        <>
          <Since draft={draft} people={people} settled={settled} seated={setup?.settings.seated === true} />
          <Findings draft={draft} known={known} topics={topics.length} />
          <Bar drafts={drafts} draft={draft} people={people} formed={view.room.homes.length > 0} send={send} onPublished={onClose} />
          <Tables drafts={drafts} draft={draft} known={known} topics={topics} setup={setup} send={send} />
        </>
      ) : (
        searching && <Waiting people={people.filter(isHere).length} topics={topics} maxTable={setup?.settings.maxTable ?? null} />
      )}
    </Frame>
  );
}

function Frame({
  drafts: { draft, at, searching, same, refusal, deal, step },
  onClose,
  children,
}: {
  drafts: Drafts;
  onClose: () => void;
  children: ReactNode;
}) {
  const title = useId();
  const close = useRef<HTMLButtonElement>(null);
  // On a control, not on the head: elsewhere the space bar would move the room on.
  useEffect(() => close.current?.focus(), []);
  const homes = draft?.proposal.formation.homes ?? [];
  const seated = homes.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <section className={styles.preview} aria-labelledby={title} aria-busy={searching} onKeyDown={(event) => leaf(event, step)}>
      <header className={styles.head}>
        <h2 id={title}>{draft ? forming.title(homes.length, seated) : searching ? forming.searching : forming.name}</h2>
        <Button ref={close} variant="quiet" icon="close" onClick={onClose}>
          {forming.close}
        </Button>
        <p className={styles.quiet}>{forming.unseen}</p>
      </header>
      <p className="visually-hidden" role="status">
        {searching ? forming.searching : draft && !same && forming.found(at)}
      </p>
      {same && !searching && <Notice>{forming.same}</Notice>}
      {refusal && (
        <Notice tone="refusal" action={<Button onClick={deal}>{forming.tryAgain}</Button>}>
          {whyNot(refusal)}
        </Notice>
      )}
      {children}
    </section>
  );
}

/** From one proposal to the next with the arrow keys, which otherwise move the whole room to another stage. */
function leaf(event: KeyboardEvent, step: Drafts['step']): void {
  const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
  if (by === null || (event.target instanceof Element && event.target.closest('dialog'))) return;
  event.preventDefault();
  step(by);
}

/** Where the sentence for commands, which are kept and sent again, would not be true of a question. */
function whyNot(refusal: Refusal): string {
  if (refusal.reason === 'notEntered') return forming.noContact;
  return refusal.reason === 'slowDown' ? forming.stillSearching : sentence(refusal);
}

interface SinceProps {
  readonly draft: Draft;
  readonly people: readonly Person[];
  readonly settled: string;
  readonly seated: boolean;
}

/** What has changed in the room since the proposal was made, and what publishing would do about it. */
function Since({ draft, people, settled, seated }: SinceProps) {
  const { came, left } = changedSince(draft.proposal.formation, people);
  const changed = draft.settled !== settled;
  const said = seated ? people.filter((person) => isHere(person) && person.sitsAt !== null).length : 0;
  return (
    <>
      {(came.length + left.length > 0 || changed) && (
        <Notice>
          {changed && <p>{forming.changed}</p>}
          {came.length > 0 && <p>{forming.came(came)}</p>}
          {left.length > 0 && <p>{forming.left(left)}</p>}
        </Notice>
      )}
      {said > 0 && <Notice>{forming.seated(said)}</Notice>}
    </>
  );
}

interface TablesProps {
  readonly drafts: Drafts;
  readonly draft: Draft;
  readonly known: Known;
  readonly topics: readonly string[];
  readonly setup: SetupView | null;
  readonly send: Send;
}

function Tables({ drafts: { change, searching }, draft, known, topics, setup, send }: TablesProps) {
  const { homes } = draft.proposal.formation;
  const signs = useMemo(() => new Map((setup?.settings.tables ?? []).map((sign) => [String(sign.number), sign])), [setup]);
  // Whoever is let go here and was locked in the room is let go there too: the server keeps them in place otherwise.
  const release = useReleased(known, send);
  const onPerson = useCallback(
    (person: string) => {
      if (searching) return;
      release([person], draft.locked);
      change((now) => togglePerson(now, person));
    },
    [searching, release, draft.locked, change],
  );
  const onTable = (home: Home): void => {
    if (searching) return;
    if (draft.closed.has(home.id))
      release(
        home.members.map(({ person }) => person),
        draft.locked,
      );
    change((now) => toggleTable(now, home));
  };
  return (
    <ul className={styles.tables} aria-label={forming.list} data-searching={searching || undefined}>
      {homes.map((home) => (
        <TablePreview
          key={home.id}
          home={home}
          sign={signs.get(home.id)}
          topics={topics}
          known={known}
          locked={draft.locked}
          closed={draft.closed.has(home.id)}
          onPerson={onPerson}
          onTable={onTable}
        />
      ))}
    </ul>
  );
}

function useReleased(known: Known, send: Send): (people: readonly string[], locked: ReadonlySet<string>) => void {
  return useCallback(
    (people, locked) => {
      const fixed = people.filter((person) => locked.has(person) && known.people.get(person)?.fixed);
      if (fixed.length > 0) void send('groups.fix', { people: fixed, fixed: false });
    },
    [known, send],
  );
}

/** Beside somebody who is here: the companion of who is not sits like anybody else. */
function companionsAmong(people: readonly Person[], setup: SetupView | null): ReadonlySet<string> {
  const here = new Set(people.filter(isHere).map(({ id }) => id));
  return new Set(setup?.wishes.companions.filter((pair) => here.has(pair.with)).map(({ person }) => person));
}

function useKnown(people: readonly Person[], setup: SetupView | null): Known {
  return useMemo(
    () => ({
      people: new Map(people.map((person) => [person.id, person])),
      questions: setup?.questions ?? [],
      weights: setup?.weights ?? {},
      companions: companionsAmong(people, setup),
    }),
    [people, setup],
  );
}
