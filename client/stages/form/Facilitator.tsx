import { type Ref, useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { Count } from '../../kit/Count.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { words } from '../../words/console.ts';
import { forming } from '../../words/forming.ts';
import { FormationPreview } from '../parts/preview/FormationPreview.tsx';
import { TableCards } from '../parts/TableCards.tsx';
import { useFocusBack } from '../parts/useFocusBack.ts';
import type { FacilitatorView, Send } from '../screen.ts';
import styles from './Facilitator.module.css';
import { outcomeOf } from './outcome.ts';

/** Tables as jigsaws with names; what is still open, and which compromise the numbers forced. Before and beside that: how else they could be. */
export function FormFacilitator({ view, send }: { readonly view: FacilitatorView; readonly send: Send }) {
  const [previewing, setPreviewing] = useState(false);
  const opener = useFocusBack(previewing);
  if (view.room.people.length === 0 && view.room.homes.length === 0) return <Empty topic="A">{words.stages.form.nobody}</Empty>;
  if (previewing) return <FormationPreview view={view} send={send} onClose={() => setPreviewing(false)} />;
  const Body = view.room.homes.length === 0 ? Unformed : Formed;
  return <Body view={view} send={send} opener={opener} onPreview={() => setPreviewing(true)} />;
}

interface BodyProps {
  readonly view: FacilitatorView;
  readonly send: Send;
  readonly opener: Ref<HTMLButtonElement>;
  readonly onPreview: () => void;
}

function Unformed({ send, opener, onPreview }: BodyProps) {
  const text = words.stages.form;
  return (
    <Empty
      topic="A"
      action={
        <div className={styles.buttons}>
          <Button ref={opener} onClick={onPreview}>
            {forming.open}
          </Button>
          <Button variant="quiet" onClick={() => void send('groups.form', { formation: null })}>
            {text.formNow}
          </Button>
        </div>
      }
    >
      {text.noTables}
    </Empty>
  );
}

function Formed({ view, send, opener, onPreview }: BodyProps) {
  const { room, people } = view;
  const text = words.stages.form;
  const seated = people.people.filter((person) => person.home !== null && person.status === 'here' && !person.removed);
  const reading = seated.filter((person) => person.topic !== null);
  return (
    <div className={styles.form}>
      <p className={styles.sentence}>{outcomeOf(view)}</p>
      <div className={styles.head}>
        <Count value={reading.length} of={seated.length} label={text.withTopic} look="large" />
        <div className={styles.buttons}>
          {reading.length < seated.length && <Button onClick={() => void send('groups.dealRest', { home: null })}>{text.deal}</Button>}
          <Button ref={opener} variant="quiet" icon="undo" onClick={onPreview}>
            {text.again}
          </Button>
        </div>
      </div>
      <TableCards room={room} people={people} arrivals onUnlock={(locked) => void send('groups.fix', { people: [...locked], fixed: false })} />
    </div>
  );
}
