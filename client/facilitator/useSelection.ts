import { useState } from 'react';
import type { PeopleView } from '#shared/view/deskViews';

export interface Selection {
  /** Whether people are being selected. */
  readonly on: boolean;
  readonly chosen: ReadonlySet<string>;
  toggleMode(): void;
  choose(people: readonly string[], chosen: boolean): void;
}

/** Several people at once. Whoever is removed meanwhile is no longer among them. */
export function useSelection({ people }: PeopleView): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const known = new Set(people.filter((person) => !person.removed).map((person) => person.id));
  return {
    on: chosen !== null,
    chosen: new Set([...(chosen ?? [])].filter((id) => known.has(id))),
    toggleMode: () => setChosen((now) => (now === null ? new Set() : null)),
    choose: (ids, on) =>
      setChosen((now) => {
        const next = new Set(now);
        for (const id of ids) on ? next.add(id) : next.delete(id);
        return next;
      }),
  };
}
