// Wishes by whom they are about: those of some people only, without some, or handed on to another.

import type { PersonId } from '../base/ids.ts';
import { byCode } from './order.ts';
import type { Pair, Wishes } from './request.ts';

/** Everybody whom a wish names. */
export function namedIn({ apart, together, companions }: Pick<Wishes, 'apart' | 'together' | 'companions'>): ReadonlySet<PersonId> {
  return new Set([...apart.flat(), ...together.flat(), ...companions.flatMap((each) => [each.person, each.with])]);
}

/** Those in which everybody passes; the same object where all do. */
export function wishesAmong<W extends Wishes>(wishes: W, passes: (person: PersonId) => boolean): W {
  if ([...namedIn(wishes)].every(passes)) return wishes;
  const both = (pair: Pair): boolean => pair.every(passes);
  return {
    ...wishes,
    apart: wishes.apart.filter(both),
    together: wishes.together.filter(both),
    companions: wishes.companions.filter((each) => passes(each.person) && passes(each.with)),
  };
}

/**
 * What was wished about one is wished about the other from now on; the same object where nothing was. A wish about just these
 * two is about nobody any more, and whoever accompanies somebody already goes on doing so.
 */
export function wishesHandedOn(wishes: Wishes, from: PersonId, to: PersonId): Wishes {
  if (from === to || !namedIn(wishes).has(from)) return wishes;
  const now = (person: PersonId): PersonId => (person === from ? to : person);
  const pairs = (all: readonly Pair[]): Pair[] => {
    const handed = all.map(([a, b]): Pair => (byCode(now(a), now(b)) <= 0 ? [now(a), now(b)] : [now(b), now(a)]));
    return [...new Map(handed.map((pair) => [pair.join(' '), pair])).values()].filter(([one, other]) => one !== other);
  };
  const isAccompanying = wishes.companions.some(({ person }) => person === to);
  return {
    ...wishes,
    apart: pairs(wishes.apart),
    together: pairs(wishes.together),
    companions: wishes.companions
      .filter(({ person }) => person !== from || !isAccompanying)
      .map((each) => ({ person: now(each.person), with: now(each.with) }))
      .filter((each) => each.person !== each.with),
  };
}
