// What the facilitator looks at before anything happens: a proposal of the server, and what they hold fast of it.

import type { GroupId, PersonId } from '#shared/base/ids';
import { wishesAmong } from '#shared/grouping/wishesAbout';
import type { PeopleView, SetupView } from '#shared/view/deskViews';
import type { CommandData, ProposeAnswer, ProposeRequest } from '#shared/wire/messages';

export type Person = PeopleView['people'][number];
export type Proposal = Extract<ProposeAnswer, { readonly ok: true }>['proposal'];
export type Formation = Proposal['formation'];
export type Home = Formation['homes'][number];

export interface Draft {
  readonly proposal: Proposal;
  /** Who stays where this proposal has them when it is dealt again, and after it is published. */
  readonly locked: ReadonlySet<PersonId>;
  /** Tables that nobody leaves and nobody joins. */
  readonly closed: ReadonlySet<GroupId>;
  /** Who was locked to a table that is not there any more. */
  readonly lost: readonly PersonId[];
  /** What was settled about groups when it was asked for, see `settledIn`. */
  readonly settled: string;
}

/** Everything of the setup that a search goes by, to be compared. Wishes about people who have yet to come are not part of it. */
export function settledIn(setup: SetupView | null): string {
  const awaited = new Set(setup?.expected.map(({ id }) => id));
  const wishes = setup && wishesAmong(setup.wishes, (person) => !awaited.has(person));
  return JSON.stringify([setup?.settings, setup?.weights, wishes]);
}

export function isHere(person: Person): boolean {
  return person.status === 'here' && !person.removed;
}

/** Asks for another proposal that keeps what is locked; for the first one that is whoever is locked in the room itself. */
export function requestFor(draft: Draft | null, people: readonly Person[], seed: number): ProposeRequest {
  const here = people.filter(isHere);
  if (draft === null) {
    const locked = here.flatMap(({ id, fixed, home, topic }) => (fixed && home !== null ? [{ person: id, home, topic }] : []));
    const closed = [...new Set(here.flatMap(({ home, closed }) => (closed && home !== null ? [home] : [])))];
    return { seed, locked, closed };
  }
  const present = new Set(here.map(({ id }) => id));
  const locked = draft.proposal.formation.homes.flatMap((home) =>
    home.members
      .filter(({ person }) => draft.locked.has(person) && present.has(person))
      .map(({ person, topic }) => ({ person, home: home.id, topic })),
  );
  return { seed, locked, closed: [...draft.closed] };
}

/** The proposal as it came, with the locks it was asked for. */
export function draftOf(proposal: Proposal, { locked, closed }: ProposeRequest, settled: string): Draft {
  const { homes } = proposal.formation;
  const homeOf = new Map(homes.flatMap((home) => home.members.map(({ person }) => [person, home.id])));
  return {
    proposal,
    locked: new Set(locked.filter(({ person, home }) => homeOf.get(person) === home).map(({ person }) => person)),
    closed: new Set(closed.filter((id) => homes.some((home) => home.id === id))),
    lost: locked.filter(({ person, home }) => homeOf.has(person) && homeOf.get(person) !== home).map(({ person }) => person),
    settled,
  };
}

/** Whether the same people share a table and read the same there, whatever its number is. */
export function isAlike(draft: Draft, { formation }: Proposal): boolean {
  const tables = ({ homes }: Formation): string =>
    JSON.stringify(homes.map(({ members }) => members.map(({ person, topic }) => `${person} ${topic}`).sort()).sort());
  return tables(draft.proposal.formation) === tables(formation);
}

/** Locks a person, or lets them go; a table that is locked as a whole is open again when one of it is let go. */
export function togglePerson(draft: Draft, person: PersonId): Draft {
  const locked = new Set(draft.locked);
  if (!locked.delete(person)) return { ...draft, locked: locked.add(person) };
  const home = draft.proposal.formation.homes.find(({ members }) => members.some((member) => member.person === person));
  const closed = new Set(draft.closed);
  if (home) closed.delete(home.id);
  return { ...draft, locked, closed };
}

/** Locks a whole table, or lets all of it go. */
export function toggleTable(draft: Draft, { id, members }: Home): Draft {
  const locked = new Set(draft.locked);
  const closed = new Set(draft.closed);
  if (closed.delete(id)) for (const { person } of members) locked.delete(person);
  else {
    closed.add(id);
    for (const { person } of members) locked.add(person);
  }
  return { ...draft, locked, closed };
}

/** The draft as it is published: whoever is locked stays so, and so does every table. */
export function published({ proposal, locked, closed }: Draft): NonNullable<CommandData['groups.form']['formation']> {
  return { ...proposal.formation, fixed: [...locked], closed: [...closed] };
}

/** Who has come and who has gone since the proposal was made. */
export function changedSince(
  { homes }: Formation,
  people: readonly Person[],
): { readonly came: readonly string[]; readonly left: readonly string[] } {
  const seated = new Set(homes.flatMap((home) => home.members.map(({ person }) => person)));
  return {
    came: people.filter((person) => isHere(person) && !seated.has(person.id)).map(({ name }) => name),
    left: people.filter((person) => !isHere(person) && seated.has(person.id)).map(({ name }) => name),
  };
}

/** How many of those who have a table would go to another one. */
export function movedBy({ homes }: Formation, people: readonly Person[]): { readonly moved: number; readonly seated: number } {
  const homeOf = new Map(homes.flatMap((home) => home.members.map(({ person }) => [person, home.id])));
  const seated = people.filter((person) => isHere(person) && person.home !== null && homeOf.has(person.id));
  return { moved: seated.filter((person) => homeOf.get(person.id) !== person.home).length, seated: seated.length };
}
