import type { GatherAll } from '#shared/stages/gather/slices';
import { Empty } from '../../kit/Empty.tsx';
import { words } from '../../words/console.ts';
import { PersonName } from '../parts/PersonName.tsx';
import type { FacilitatorScreen } from '../screen.ts';
import styles from './Facilitator.module.css';

export type GatherViews = { readonly all: GatherAll };

/** Who has come, as they come. */
export const GatherFacilitator: FacilitatorScreen<GatherViews> = ({ view }) => {
  const { people, session, presence } = view;
  const here = people.people.filter((person) => person.status === 'here' && !person.removed);
  if (here.length === 0) return <Empty topic="A">{words.stages.gather.nobody}</Empty>;
  return (
    <div className={styles.gather}>
      <p className={styles.count}>
        <b>{here.length}</b> {words.stages.gather.come(here.length)}
      </p>
      {session.locked && <p className={styles.quiet}>{words.stages.gather.locked}</p>}
      <ul className={styles.names}>
        {here.map((person) => (
          <li key={person.id}>
            <PersonName
              id={person.id}
              name={person.name}
              marks={person.phone ? [] : [words.person.noPhone]}
              faint={presence?.offline.includes(person.id) === true}
            />
          </li>
        ))}
      </ul>
    </div>
  );
};
