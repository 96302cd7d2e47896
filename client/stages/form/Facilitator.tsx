import { useState } from 'react';
import { planHomes, tierOf } from '#shared/grouping/plan';
import { Button } from '../../kit/Button.tsx';
import { Confirm } from '../../kit/Confirm.tsx';
import { Count } from '../../kit/Count.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { words } from '../../words/console.ts';
import { TableCards } from '../parts/TableCards.tsx';
import type { FacilitatorView, Send } from '../screen.ts';
import styles from './Facilitator.module.css';

/** Tables as jigsaws with names; what is still open, and which compromise the numbers forced. */
export function FormFacilitator({ view, send }: { readonly view: FacilitatorView; readonly send: Send }) {
  const { room, people } = view;
  const [asking, setAsking] = useState(false);
  const form = (): void => void send('groups.form', {});
  const text = words.stages.form;

  if (room.homes.length === 0) {
    if (room.people.length === 0) return <Empty topic="A">{text.nobody}</Empty>;
    return (
      <Empty
        topic="A"
        action={
          <Button variant="plain" onClick={form}>
            {text.formNow}
          </Button>
        }
      >
        {text.noTables}
      </Empty>
    );
  }

  const seated = people.people.filter((person) => person.home !== null && person.status === 'here' && !person.removed);
  const reading = seated.filter((person) => person.topic !== null);
  return (
    <div className={styles.form}>
      <p className={styles.sentence}>{sentence(view)}</p>
      <div className={styles.head}>
        <Count value={reading.length} of={seated.length} label={text.withTopic} look="large" />
        <div className={styles.buttons}>
          {reading.length < seated.length && <Button onClick={() => void send('groups.dealRest', {})}>{text.deal}</Button>}
          <Button variant="quiet" icon="undo" onClick={() => setAsking(true)}>
            {text.again}
          </Button>
        </div>
      </div>
      <TableCards room={room} people={people} arrivals />
      <Confirm
        open={asking}
        title={words.formAgain.title}
        confirmLabel={words.formAgain.confirm}
        cancelLabel={words.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          form();
        }}
      >
        <p>{words.formAgain.text}</p>
      </Confirm>
    </div>
  );
}

/** 7 people and 4 topics come out as well as they can; this says how. */
function sentence({ session, room, people }: FacilitatorView): string {
  const text = words.stages.form;
  const topics = session.topics.length;
  const here = room.people.length;
  const seconds = people.people
    .filter((person) => person.status === 'here' && !person.removed)
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
