// Teaching cards on paper: for whoever has no phone to read theirs from, and for tables that have nobody to teach a topic.

import { groupBy } from '../base/collections.ts';
import type { GroupId, TopicId } from '../base/ids.ts';
import { object, read } from '../base/shape.ts';
import { hasPhone } from '../people/person.ts';
import type { Session } from '../session/session.ts';
import { companionsOf, signOf, topicIds } from '../session/tables.ts';
import { notesOfTopic } from '../stages/earlier.ts';
import { mustSay, prompts } from '../stages/noteRules.ts';
import type { Kinds } from '../stages/sealed.ts';
import { type CardScene, teachingCard } from '../stages/teachingCard.ts';
import type { PrintedTable } from './printout.ts';
import { outcomesOf } from './reportNotes.ts';
import { byTable, nameOnPaper, type OnPaper, type Sitter } from './sitters.ts';

/** One copy of a card: somebody's, or a table's that has nobody to teach the topic, or nobody's yet. */
export interface PrintedCopy {
  /** null: the table's, to be read in turns; without a table as well it waits for somebody to write their name on it. */
  readonly name: string | null;
  readonly table: number | null;
  /** What that table is called; empty where nobody said. */
  readonly called: string;
  /** Of their own topic, for which they meet other experts: not of one they read besides. */
  readonly own: boolean;
  /** Who accompanies them, and reads from the same card. */
  readonly along: readonly string[];
  /** Other tables to which they carry it. */
  readonly visits: readonly number[];
  /** They can read it from a phone as well. Steers what is printed, and is not on it. */
  readonly phone: boolean;
}

/** One card, and all who get it. Texts only: on paper no note says whose it is, as one does not know where paper goes. */
export interface PrintedCard {
  readonly topic: TopicId;
  readonly expert: GroupId | null;
  /** `group`: notes of this expert group; `topic`: of all who read the topic; `nobody`: there are none yet, it is to be written on. */
  readonly by: 'group' | 'topic' | 'nobody';
  readonly mustSay: readonly string[];
  readonly lenses: readonly { readonly title: string; readonly notes: readonly string[] }[];
  /** As one hands them out: table by table. */
  readonly copies: readonly PrintedCopy[];
}

/** What experts are asked, for cards that are still empty. */
export interface PrintedAsk {
  readonly mustSay: number;
  readonly prompts: readonly { readonly title: string; readonly question: string }[];
}

/** A copy, and of which card it is one. */
interface Wanted {
  readonly topic: TopicId;
  readonly expert: GroupId | null;
  readonly copy: PrintedCopy;
}

/** Any kind that has people write has prompts in its config. */
const asking = object({ prompts: prompts(8), mustSay: mustSay() });

/** The prompts of all expert stages, each once: what a card will hold, before anybody has written. */
export function askOf({ runSheet, plan }: Session): PrintedAsk {
  const asked = runSheet.flatMap((id) => {
    const planned = plan.get(id);
    const config = planned?.grouping === 'expert' ? read(asking, planned.config) : null;
    return config?.ok ? [config.value] : [];
  });
  const all = [
    ...groupBy(
      asked.flatMap((each) => each.prompts),
      ({ id }) => id,
    ).values(),
  ].flatMap(([first]) => first ?? []);
  return { mustSay: Math.max(0, ...asked.map((each) => each.mustSay)), prompts: all.map(({ title, question }) => ({ title, question })) };
}

/** All cards, topic by topic and expert group by expert group. A workshop whose experts write nothing has none. */
export function cardsOf(kinds: Kinds, paper: OnPaper, tables: readonly PrintedTable[]): readonly PrintedCard[] {
  const { session, sitters } = paper;
  const { people, groups, workshop } = session;
  const scene: CardScene = { earlier: outcomesOf(kinds, session), topics: workshop.topics, people, seats: groups.seats };
  const wrote = writersOf(scene);
  if (wrote.size === 0 && askOf(session).prompts.length === 0) return [];
  const wanted = [
    ...sitters.flatMap((sitter) => theirs(paper, sitter)),
    ...tables.flatMap((table) => ofTable(table).filter(({ topic }) => wrote.has(topic))),
  ];
  const order = new Map(groups.experts.map(({ id }, place) => [id, place]));
  const place = (group: GroupId | null): number => (group === null ? order.size : (order.get(group) ?? order.size));
  return topicIds(session).flatMap((topic) => {
    const about = wanted.filter((one) => one.topic === topic);
    const groupsOf = groupBy(about.length > 0 ? about : [blank(topic)], ({ expert }) => expert);
    return [...groupsOf]
      .sort(([one], [other]) => place(one) - place(other))
      .map(([expert, copies]) =>
        card(
          topic,
          expert,
          copies.map(({ copy }) => copy),
          { scene, wrote },
        ),
      );
  });
}

type Writers = ReadonlyMap<TopicId, ReadonlySet<GroupId>>;

/** Which expert groups have written about which topic. */
function writersOf({ earlier, topics }: CardScene): Writers {
  const expert = earlier.filter(({ grouping }) => grouping === 'expert');
  const writers = topics.map(
    ({ id }) => [id, new Set(expert.flatMap(({ outcome }) => notesOfTopic(outcome, id).map(({ group }) => group)))] as const,
  );
  return new Map(writers.filter(([, wrote]) => wrote.size > 0));
}

function card(
  topic: TopicId,
  expert: GroupId | null,
  copies: readonly PrintedCopy[],
  { scene, wrote }: { scene: CardScene; wrote: Writers },
): PrintedCard {
  const { mustSay: first, lenses } = teachingCard(topic, expert, scene);
  const by = wrote.get(topic);
  return {
    topic,
    expert,
    by: by === undefined ? 'nobody' : expert !== null && by.has(expert) ? 'group' : 'topic',
    mustSay: first.map(({ text }) => text),
    lenses: lenses.map(({ title, notes }) => ({ title, notes: notes.map(({ text }) => text) })),
    copies: byTable(copies),
  };
}

/** Somebody's own card, and one for each topic they read besides: its experts have written it. A companion reads from theirs. */
function theirs({ session, standIns }: OnPaper, { person, seat, table, topics }: Sitter): readonly Wanted[] {
  const along = companionsOf(session, person.id).flatMap((id) => nameOnPaper(session, id) ?? []);
  const numbers = new Map(session.groups.homes.map(({ id, number }) => [id, number]));
  const called = table === null ? '' : signOf(session, table).name;
  return topics.map((topic) => {
    const visits = standIns.flatMap((one) => (one.visitor === person.id && one.topic === topic ? (numbers.get(one.home) ?? []) : []));
    const own = topic === seat?.topic;
    const copy = { name: person.name, table, called, own, along, visits, phone: hasPhone(person) };
    return { topic, expert: own ? (seat?.expert ?? null) : null, copy };
  });
}

/** Topics that nobody comes to teach: the table reads the card in turns. */
function ofTable({ number, name: called, standIns, open }: PrintedTable): readonly Wanted[] {
  const read = standIns.flatMap(({ topic, visitor }) => (visitor === null ? [topic] : []));
  return [...read, ...open].map((topic) => ({ ...blank(topic), copy: { ...NOBODY, own: false, table: number, called } }));
}

const NOBODY: PrintedCopy = { name: null, table: null, called: '', own: true, along: [], visits: [], phone: false };

/** To be filled in by hand, and copied: nobody has taken the topic yet. */
function blank(topic: TopicId): Wanted {
  return { topic, expert: null, copy: NOBODY };
}
