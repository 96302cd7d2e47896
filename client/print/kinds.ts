// What there is to print, and how much of it.

import type { Printout } from '#shared/view/printout';

export const KINDS = ['tables', 'experts', 'topics', 'cards', 'door'] as const;
export type Kind = (typeof KINDS)[number];

/** How many tables, groups, topics, cards or people a part shows; with none of them there is nothing to print. */
export function countOf(kind: Kind, { tables, experts, topics, cards, people }: Printout): number {
  return { tables, experts, topics, cards: cards.flatMap(({ copies }) => copies), door: people }[kind].length;
}

/** What a link asks for, such as `?only=cards`. Else all but the cards: one for each person is a stack of paper. */
export function kindsAsked(search: string): ReadonlySet<Kind> {
  const asked = new URLSearchParams(search).get('only');
  const only = KINDS.filter((kind) => kind === asked);
  return new Set(only.length > 0 ? only : KINDS.filter((kind) => kind !== 'cards'));
}

/** With cards only for those who have no phone to read them from, and for tables that read in turns. */
export function phoneless(printout: Printout): Printout {
  const cards = printout.cards.map((card) => ({ ...card, copies: card.copies.filter(({ phone }) => !phone) }));
  return { ...printout, cards };
}
