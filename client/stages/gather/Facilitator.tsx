import { useState } from 'react';
import type { GatherAll } from '#shared/stages/gather/slices';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { words } from '../../words/console.ts';
import { forming } from '../../words/forming.ts';
import { useHands } from '../parts/hands.ts';
import { PersonName } from '../parts/PersonName.tsx';
import { FormationPreview } from '../parts/preview/FormationPreview.tsx';
import { useFocusBack } from '../parts/useFocusBack.ts';
import type { FacilitatorScreen, FacilitatorView } from '../screen.ts';
import styles from './Facilitator.module.css';

export type GatherViews = { readonly all: GatherAll };

/** Who has come, as they come; and how they would sit. */
export const GatherFacilitator: FacilitatorScreen<GatherViews> = ({ view, send }) => {
  const { people, session, presence } = view;
  const [previewing, setPreviewing] = useState(false);
  const opener = useFocusBack(previewing);
  const here = people.people.filter((person) => person.status === 'here' && !person.removed);
  if (previewing && here.length > 0) return <FormationPreview view={view} send={send} onClose={() => setPreviewing(false)} />;
  const preview = here.length > 0 && (
    <Button ref={opener} onClick={() => setPreviewing(true)}>
      {forming.open}
    </Button>
  );
  if (here.length === 0) {
    return (
      <Empty topic="A" action={<Beforehand view={view} />}>
        {words.stages.gather.nobody}
      </Empty>
    );
  }
  return (
    <div className={styles.gather}>
      <div className={styles.head}>
        <p className={styles.count}>
          <b>{here.length}</b> {words.stages.gather.come(here.length)}
        </p>
        <div className={styles.buttons}>
          {preview}
          <Beforehand view={view} />
        </div>
      </div>
      {view.room.homes.length > 0 && <p role="status">{words.stages.gather.standing(view.room.homes.length)}</p>}
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

/** What is worth a look while people come in. */
function Beforehand({ view: { setup } }: { readonly view: Pick<FacilitatorView, 'setup'> }) {
  const { openSetup, openRoster } = useHands();
  const text = words.stages.gather;
  const expected = setup?.expected.length ?? 0;
  return (
    <>
      <Button variant="quiet" onClick={openSetup}>
        {text.setup}
      </Button>
      <Button variant="quiet" onClick={openRoster}>
        {expected > 0 ? text.rosterLeft(expected) : text.roster}
      </Button>
    </>
  );
}
