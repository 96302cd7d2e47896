// What a proposal could not do, in sentences: what nobody could do first, what the numbers forced last.

import { forming } from '../../../words/forming.ts';
import { agreementsLeft, type Known } from './agreements.ts';
import type { Draft, Formation, Proposal } from './drafts.ts';

export interface Compromise {
  /** warn: something that was asked for is not so. info: the numbers made it so. */
  readonly tone: 'warn' | 'info';
  readonly text: string;
  /** What can be done about it. */
  readonly todo?: string;
}

/** More sentences about answers than these would be a wall; the rest is counted. */
const MOST_AGREEMENTS = 3;

/** Everything that had to give, gravest first; empty where nothing had to. */
export function compromisesOf({ proposal, lost }: Draft, known: Known, topics: number): readonly Compromise[] {
  const nameOf = (person: string): string => known.people.get(person)?.name ?? '';
  const { give } = forming;
  return [
    ...proposal.impossible.map((wish) => impossible(wish, nameOf, proposal)),
    ...broken(proposal, nameOf),
    ...(lost.length > 0 ? [{ tone: 'warn' as const, text: give.lost(lost.map(nameOf)) }] : []),
    ...phones(proposal, known),
    ...numbers(proposal, known, topics),
    ...agreements(proposal.formation, known),
  ];
}

function impossible(
  { kind, people, limit }: Proposal['impossible'][number],
  nameOf: (person: string) => string,
  { formation: { homes }, held }: Proposal,
): Compromise {
  const text = forming.impossible;
  const said = people.filter((person) => held.said.includes(person)).map(nameOf);
  const locked = people.filter((person) => held.locked.includes(person)).map(nameOf);
  const who = people.map(nameOf).sort((a, b) => a.localeCompare(b));
  switch (kind) {
    case 'contradiction':
      return { tone: 'warn', text: text.contradiction(who), todo: text.contradictionDo };
    case 'heldTogether': {
      const table = homes.find(({ members }) => members.some(({ person }) => person === people[0]))?.id ?? '';
      return { tone: 'warn', text: text.heldTogether(said, locked, table), todo: text.heldDo(said, locked) };
    }
    case 'heldApart':
      return { tone: 'warn', text: text.heldApart(who, said, locked), todo: text.heldDo(said, locked) };
    case 'tooManyTogether':
      return { tone: 'warn', text: text.tooManyTogether(who, limit), todo: text.tooManyTogetherDo };
    case 'tooManyApart':
      return { tone: 'warn', text: text.tooManyApart(who, limit, limit === homes.length), todo: text.tooManyApartDo };
    case 'noRoom':
      return { tone: 'warn', text: text.noRoom(who), todo: text.noRoomDo };
    case 'tooFewDevices':
      return { tone: 'warn', text: text.tooFewDevices(who.length, limit), todo: text.tooFewDevicesDo };
  }
}

/** Wishes that are not kept, each once; groups without a device in one sentence. What is named as impossible is not said twice. */
function broken({ broken: wishes, impossible: named, formation }: Proposal, nameOf: (person: string) => string): Compromise[] {
  const text = forming.broken;
  const homes = new Set(formation.homes.map(({ id }) => id));
  const told = (people: readonly string[]): boolean => named.some((wish) => people.every((person) => wish.people.includes(person)));
  const pairs = wishes.filter(({ kind, people }) => kind !== 'scribe' && !told(people));
  const without = named.some(({ kind }) => kind === 'tooFewDevices') ? [] : wishes.filter(({ kind }) => kind === 'scribe').map(({ group }) => group);
  const tables = without.filter((group) => homes.has(group));
  const experts = without.filter((group) => !homes.has(group));
  const sentences = pairs.map(({ kind, group, people }) => {
    const who = people.map(nameOf);
    if (kind === 'together') return text.together(who);
    if (kind === 'companion') return text.companion(who[0] ?? '', who[1] ?? '');
    return text.apart(who, homes.has(group) ? text.home(group) : text.expert(group));
  });
  if (tables.length > 0) sentences.push(text.scribe(tables));
  if (experts.length > 0) sentences.push(text.scribeExperts(experts));
  return sentences.map((sentence) => ({ tone: 'warn', text: sentence }));
}

/** Tables without a phone, where there would be one for each: nobody has asked for it yet. */
function phones({ formation: { homes }, broken: wishes, impossible: named }: Proposal, { people }: Known): Compromise[] {
  const isAsked = [...wishes, ...named].some(({ kind }) => kind === 'scribe' || kind === 'tooFewDevices');
  const withPhone = (home: (typeof homes)[number]): number => home.members.filter(({ person }) => people.get(person)?.phone === true).length;
  const enough = homes.reduce((sum, home) => sum + withPhone(home), 0) >= homes.length;
  const without = homes.filter((home) => withPhone(home) === 0).map(({ id }) => id);
  if (isAsked || !enough || without.length === 0) return [];
  return [{ tone: 'info', text: forming.broken.scribeNone(without), todo: forming.broken.scribeDo }];
}

/** Thin expert groups, people who read two topics, and tables that only the experts need. */
function numbers({ tier, seconds, experts, formation }: Proposal, { people: all, companions }: Known, topics: number): Compromise[] {
  const { give } = forming;
  const tables = formation.homes.map((home) => home.members.filter(({ person }) => !companions.has(person)));
  const people = tables.reduce((sum, members) => sum + members.length, 0);
  const found: string[] = [];
  if (tier !== 'full') found.push(give[tier](people, topics));
  if (seconds > 0 && tier !== 'under') {
    const who = tables.flat().flatMap(({ person, second }) => (second.length > 0 ? [all.get(person)?.name ?? ''] : []));
    const sizes = [...new Set(tables.map(({ length }) => length))].sort((a, b) => b - a);
    found.push((who.length > 0 ? give.seconds(who) : give.secondsLater(seconds)) + give.because(people, sizes, topics));
  }
  if (experts > tables.length) found.push(give.expertTables(experts, tables.length));
  return found.map((text) => ({ tone: 'info', text }));
}

function agreements(formation: Formation, known: Known): Compromise[] {
  const { give } = forming;
  const all = agreementsLeft(formation, known);
  const shown = all.slice(0, MOST_AGREEMENTS).map(({ homes, count, value, question, even }) => give.agree(homes, count, value, question, even));
  const rest = all.length - shown.length;
  return [...shown, ...(rest > 0 ? [give.agreeMore(rest)] : [])].map((text) => ({ tone: 'info', text }));
}
