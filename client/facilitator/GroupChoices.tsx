import { useMemo } from 'react';
import { type Destination, effectOf } from '#shared/grouping/effect';
import type { SetupView } from '#shared/view/deskViews';
import { useSlice } from '../sync/hooks.ts';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { useDesk } from './desk.ts';
import form from './Form.module.css';
import { effectWords } from './move/effectWords.ts';
import { movableRoom } from './move/room.ts';
import type { Person } from './PersonSheet.tsx';
import { namesOf } from './repair/names.ts';

/** Another table, another expert group: each with how many sit there, who, and what the move would do. */
export function GroupChoices({ person }: { readonly person: Person }) {
  const { room, people, ask } = useDesk();
  const effect = useEffects(person);
  if (room.homes.length === 0) return null;
  const present = people.people.filter((one) => one.status === 'here' && !one.removed);
  const who = (members: readonly Person[]): string =>
    words.someNames(
      members.map((member) => member.name),
      4,
    );
  const move = (where: { home: string | null; expert: string | null }): void => void ask('groups.move', { person: person.id, ...where });
  return (
    <>
      <label className={form.choice}>
        <span>{words.person.homeTable}</span>
        <select value={person.home ?? ''} onChange={(event) => move({ home: event.target.value, expert: null })}>
          {person.home === null && <option value="">{words.person.noSeat}</option>}
          {room.homes.map(({ id, table }) => {
            const members = present.filter((one) => one.home === id);
            const label = members.length === 0 ? words.person.emptyTableOption(table) : words.person.tableOption(table, members.length, who(members));
            return (
              <option key={id} value={id}>
                {effect(label, id, { home: id })}
              </option>
            );
          })}
        </select>
      </label>
      {room.experts.length > 0 && (
        <label className={form.choice}>
          <span>{words.person.expertGroup}</span>
          <select value={person.expert ?? ''} onChange={(event) => move({ home: null, expert: event.target.value })}>
            {person.expert === null && <option value="">{words.person.noSeat}</option>}
            {room.experts.map(({ id }) => {
              const members = present.filter((one) => one.expert === id);
              const label = members.length === 0 ? words.person.emptyExpertOption(id) : words.person.expertOption(id, members.length, who(members));
              return (
                <option key={id} value={id}>
                  {effect(label, id, { expert: id })}
                </option>
              );
            })}
          </select>
        </label>
      )}
    </>
  );
}

/** A choice and what would come of it. */
function useEffects(person: Person): (label: string, group: string, to: Destination) => string {
  const { people, room, desk } = useDesk();
  const setup = useSlice<SetupView>('facilitator', 'setup');
  return useMemo(() => {
    const movable = movableRoom({ people, room, desk, setup });
    const names = namesOf(people, room);
    return (label, group, to) => {
      const effect = effectOf(movable, person.id, to);
      if (!effect) return label;
      const said = effectWords(effect, { person: person.id, to: group, atHome: 'home' in to, largest: desk.fullTable }, names);
      return repairWords.move.option(label, said.text);
    };
  }, [people, room, desk, setup, person.id]);
}
