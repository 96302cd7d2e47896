// What a facilitator can put on paper for a room without phones.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import type { RichText } from '../base/richText.ts';
import type { Session } from '../session/session.ts';
import { signOf, topicIds } from '../session/tables.ts';
import { richTextOf } from '../stages/rich.ts';
import type { Kinds } from '../stages/sealed.ts';
import { askOf, cardsOf, type PrintedAsk, type PrintedCard } from './printedCards.ts';
import { byTable, inParties, named, nameOnPaper, type OnPaper, type PrintedName, type Sitter, sittersOf, standInsOn, wishedHost } from './sitters.ts';

export interface PrintedMember {
  readonly name: string;
  /** Their own topic first; empty where they have yet to take one, and for companions. */
  readonly topics: readonly TopicId[];
  /** The person they accompany. */
  readonly with: string | null;
  /** Where they go to teach besides their own table. */
  readonly visits: readonly { readonly topic: TopicId; readonly table: number }[];
}

export interface PrintedTable {
  readonly number: number;
  /** What the table is called and where it stands; empty where nobody said. */
  readonly name: string;
  readonly place: string;
  readonly members: readonly PrintedMember[];
  /** Topics for which somebody from another table comes over, or, without a visitor, the teaching card is read. */
  readonly standIns: readonly { readonly topic: TopicId; readonly visitor: PrintedName | null }[];
  /** Topics that nobody here has, and for which nothing stands in. */
  readonly open: readonly TopicId[];
}

export interface PrintedExperts {
  readonly id: GroupId;
  readonly topic: TopicId;
  /** Where they meet. */
  readonly table: number;
  readonly name: string;
  readonly place: string;
  readonly members: readonly PrintedName[];
}

export interface PrintedTopic {
  readonly id: TopicId;
  readonly title: string;
  readonly text: RichText;
  readonly readers: readonly PrintedName[];
}

export interface PrintedPerson extends PrintedName {
  readonly topics: readonly TopicId[];
  readonly expert: GroupId | null;
  /** On the roster, and not here yet. */
  readonly expected: boolean;
}

export interface Printout {
  readonly title: string;
  readonly language: string;
  readonly topics: readonly PrintedTopic[];
  /** By number; tables where nobody sits are left out, and so are expert groups of nobody. */
  readonly tables: readonly PrintedTable[];
  readonly experts: readonly PrintedExperts[];
  readonly cards: readonly PrintedCard[];
  readonly ask: PrintedAsk;
  /** From A to Z. */
  readonly people: readonly PrintedPerson[];
}

/** The session as it is now, for paper. Names, topics and seats only: nothing that is between one person and the facilitator. */
export function printoutOf(kinds: Kinds, session: Session): Printout {
  const { workshop, groups } = session;
  const sitters = sittersOf(session);
  const paper: OnPaper = { session, sitters, standIns: standInsOn(session, sitters) };
  const tables = [...groups.homes]
    .sort((one, other) => one.number - other.number)
    .map(({ id, number }) => tableOf(paper, id, number))
    .filter((table) => table.members.length > 0);
  return {
    title: workshop.title,
    language: workshop.language,
    topics: workshop.topics.map((topic) => ({
      id: topic.id,
      title: topic.title,
      text: richTextOf(topic, topic.reading),
      readers: byTable(sitters.filter(({ topics }) => topics.includes(topic.id)).map(named)),
    })),
    tables,
    experts: groups.experts
      .map(({ id, topic, table }) => {
        const { name, place } = signOf(session, table);
        return { id, topic, table, name, place, members: byTable(sitters.filter(({ seat }) => seat?.expert === id).map(named)) };
      })
      .filter((group) => group.members.length > 0),
    cards: cardsOf(kinds, paper, tables),
    ask: askOf(session),
    people: peopleOf(session, sitters),
  };
}

function tableOf(paper: OnPaper, id: GroupId, number: number): PrintedTable {
  const { session, sitters, standIns } = paper;
  const { name, place } = signOf(session, number);
  const members = inOrder(
    session,
    sitters.filter(({ seat }) => seat?.home === id),
  );
  const standing = standIns.filter(({ home }) => home === id);
  const known = new Set([...members.flatMap(({ topics }) => topics), ...standing.map(({ topic }) => topic)]);
  return {
    number,
    name,
    place,
    members: members.map((sitter) => memberOf(paper, sitter)),
    standIns: standing.map(({ topic, visitor }) => ({ topic, visitor: nameAt(sitters, visitor) })),
    open: topicIds(session).filter((topic) => !known.has(topic)),
  };
}

/** In the order of their topics, those who have none last; companions beside whom they are with. */
function inOrder(session: Session, table: readonly Sitter[]): readonly Sitter[] {
  const order = topicIds(session);
  const placeOf = ({ topics: [own] }: Sitter): number => (own === undefined ? order.length : order.indexOf(own));
  const sorted = [...table].sort((one, other) => placeOf(one) - placeOf(other));
  return inParties(
    sorted,
    ({ person }) => person.id,
    ({ host }) => host,
  );
}

function memberOf({ session, standIns }: OnPaper, { person, topics, with: host }: Sitter): PrintedMember {
  const visits = standIns.flatMap(({ visitor, topic, home }) => {
    const table = visitor === person.id ? session.groups.homes.find((one) => one.id === home) : undefined;
    return table ? [{ topic, table: table.number }] : [];
  });
  return { name: person.name, topics, with: host, visits };
}

function nameAt(sitters: readonly Sitter[], id: PersonId | null): PrintedName | null {
  const found = sitters.find(({ person }) => person.id === id);
  return found ? named(found) : null;
}

function peopleOf(session: Session, sitters: readonly Sitter[]): readonly PrintedPerson[] {
  const here = sitters.map((sitter) => ({
    ...named(sitter),
    topics: sitter.topics,
    expert: sitter.seat?.expert ?? null,
    expected: false,
  }));
  const coming = [...session.expected.values()].map(({ id, name }) => {
    const host = wishedHost(session, id);
    return { name, table: null, with: host === null ? null : nameOnPaper(session, host), topics: [], expert: null, expected: true };
  });
  const alphabet = new Intl.Collator(session.workshop.language, { numeric: true });
  return [...here, ...coming].sort((one, other) => alphabet.compare(one.name, other.name));
}
