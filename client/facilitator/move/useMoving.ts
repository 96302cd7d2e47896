// Moving one person by hand: who it is, where they are held, and what each table would get and lose by it.

import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { effectOf } from '#shared/grouping/effect';
import type { SetupView } from '#shared/view/deskViews';
import type { Hands, Moving } from '../../stages/parts/hands.ts';
import { useSlice } from '../../sync/hooks.ts';
import { words } from '../../words/repair.ts';
import { useDesk } from '../desk.ts';
import { namesOf } from '../repair/names.ts';
import { followPointer } from './drag.ts';
import { effectWords } from './effectWords.ts';
import { movableRoom } from './room.ts';

type Held = Pick<Moving, 'person' | 'by' | 'over'>;

export interface Mover {
  /** null while nobody is being moved. */
  readonly moving: Moving | null;
  readonly lift: Hands['lift'];
  readonly start: Hands['startMove'];
  readonly stop: Hands['stopMove'];
  /** Where the name that follows the pointer is drawn. */
  readonly ghost: RefObject<HTMLDivElement | null>;
}

export function useMoving(showTables: () => void): Mover {
  const { people, room, desk, ask } = useDesk();
  const setup = useSlice<SetupView>('facilitator', 'setup');
  const [held, hold] = useState<Held | null>(null);
  const ghost = useRef<HTMLDivElement | null>(null);
  const land = useLanding();

  const names = useMemo(() => namesOf(people, room), [people, room]);
  const movable = useMemo(() => movableRoom({ people, room, desk, setup }), [people, room, desk, setup]);
  const person = movable.people.find((each) => each.person === held?.person) ?? null;
  const isExpert = (group: string): boolean => room.experts.some(({ id }) => id === group);

  const put = (who: string, group: string): void => {
    hold(null);
    const atHome = !isExpert(group);
    land(who, ask('groups.move', { person: who, home: atHome ? group : null, expert: atHome ? null : group }));
  };
  // What is held was taken up long before it is let go: the room of that moment counts.
  const dropped = useRef((_who: string, _group: string | null): void => undefined);
  useEffect(() => {
    dropped.current = (who, group) => {
      hold(null);
      const seat = movable.people.find((each) => each.person === who);
      if (group !== null && seat && seat.home !== group && seat.expert !== group) put(who, group);
    };
  });
  const lift = useCallback<Hands['lift']>((who, event) => {
    followPointer(event, {
      begun: () => hold({ person: who, by: 'drag', over: null }),
      over: (group, x, y) => {
        ghost.current?.style.setProperty('--x', `${x}px`);
        ghost.current?.style.setProperty('--y', `${y}px`);
        hold((now) => (now?.over === group ? now : { person: who, by: 'drag', over: group }));
      },
      dropped: (group) => dropped.current(who, group),
    });
  }, []);

  const show = useRef(showTables);
  useEffect(() => {
    show.current = showTables;
  });
  const start = useCallback<Hands['startMove']>((who) => {
    hold({ person: who, by: 'tap', over: null });
    show.current();
  }, []);
  const stop = useCallback<Hands['stopMove']>(() => hold(null), []);
  useEscape(held?.by === 'tap', () => {
    stop();
    if (held) focusName(held.person);
  });

  const moving: Moving | null =
    held && person
      ? {
          ...held,
          name: names.person(held.person),
          effectOn: (group) => {
            const atHome = !isExpert(group);
            const effect = effectOf(movable, held.person, atHome ? { home: group } : { expert: group });
            const largest = desk.fullTable;
            return effect && effectWords(effect, { person: held.person, to: group, atHome, largest }, names);
          },
          nameOf: (group) => words.move.to(names.person(held.person), names.group(group)),
          put: (group) => put(held.person, group),
        }
      : null;

  return {
    moving,
    lift,
    start,
    stop,
    ghost,
  };
}

/** Esc leaves everybody where they are; an open sheet has it first. */
function useEscape(active: boolean, cancel: () => void): void {
  const cancelled = useEffectEvent(cancel);
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) cancelled();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [active]);
}

/** The focus goes where the person is: the name at the new table, or the old one where nothing came of it. */
function useLanding(): (person: string, answer: Promise<boolean>) => void {
  const { people } = useDesk();
  const [landing, setLanding] = useState<{ readonly person: string; readonly from: string | null } | null>(null);
  const seatOf = (id: string): string | null => {
    const person = people.people.find((each) => each.id === id);
    return person ? `${person.home} ${person.expert}` : null;
  };
  const now = landing ? seatOf(landing.person) : null;
  useEffect(() => {
    if (!landing || now === landing.from) return;
    focusName(landing.person);
    setLanding(null);
  }, [landing, now]);
  return (person, answer) => {
    setLanding({ person, from: seatOf(person) });
    void answer.then((done) => {
      if (done) return;
      setLanding(null);
      focusName(person);
    });
  };
}

/** The same name may wait in a pane that is not shown. */
export function focusName(person: string): void {
  const names = document.querySelectorAll<HTMLElement>(`main [data-person="${CSS.escape(person)}"]`);
  [...names].find((name) => name.offsetParent !== null)?.focus();
}
