import { type Ref, useState } from 'react';
import { planHomes, tierOf } from '#shared/grouping/plan';
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
      <p className={styles.sentence}>{sentence(view)}</p>
      <div className={styles.head}>
        <Count value={reading.length} of={seated.length} label={text.withTopic} look="large" />
        <div className={styles.buttons}>
          {reading.length < seated.length && <Button onClick={() => void send('groups.dealRest', { home: null })}>{text.deal}</Button>}
          <Button ref={opener} variant="quiet" icon="undo" onClick={onPreview}>
            {text.again}
          </Button>
        </div>
      </div>
      <TableCards room={room} people={people} arrivals />
    </div>
  );
}

/** 7 people and 4 topics come out as well as they can; this says how. */
function sentence({ session, room, people }: FacilitatorView): string {
  const text = words.stages.form;
  const topics = session.topics.length;
  const here = room.people.length;
  const seconds = people.people
    .filter((person) => person.status === 'here' && !person.removed && person.with === null)
    .reduce((sum, person) => sum + person.second.length, 0);
  const planned = Math.max(seconds, planHomes(here, topics).seconds);
  switch (tierOf(here, topics)) {
    case 'full':
      return `${text.full(room.homes.length, topics)} ${text.seconds(planned)}`;
    case 'pairs':
      return `${text.pairs(here, topics)} ${text.seconds(planned)}`;
    case 'thin':
      return `${text.thin(here, topics)} ${text.seconds(planned)}`;
    case 'under':
      return `${text.under(here, topics)} ${text.seconds(planned)}`;
  }
}
