import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import form from './Form.module.css';
import type { Person } from './PersonSheet.tsx';

/** Another table, another expert group: each with how many sit there, and who. */
export function GroupChoices({ person }: { readonly person: Person }) {
  const { room, people, ask } = useDesk();
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
            return (
              <option key={id} value={id}>
                {members.length === 0 ? words.person.emptyTableOption(table) : words.person.tableOption(table, members.length, who(members))}
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
              return (
                <option key={id} value={id}>
                  {members.length === 0 ? words.person.emptyExpertOption(id) : words.person.expertOption(id, members.length, who(members))}
                </option>
              );
            })}
          </select>
        </label>
      )}
    </>
  );
}
