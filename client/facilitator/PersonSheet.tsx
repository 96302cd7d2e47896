// One person: where they belong, and everything a facilitator may have to do for them.

import { type FormEvent, useState } from 'react';
import type { PeopleView } from '#shared/view/deskViews';
import { Button } from '../kit/Button.tsx';
import { Field } from '../kit/Field.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { TopicBadge } from '../kit/TopicBadge.tsx';
import { asLetter } from '../stages/parts/need.ts';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { useDesk } from './desk.ts';
import form from './Form.module.css';
import { GroupChoices } from './GroupChoices.tsx';
import { AnswersPart } from './move/AnswersPart.tsx';
import { PlacePart } from './move/PlacePart.tsx';
import { RosterPart } from './move/RosterPart.tsx';
import styles from './PersonSheet.module.css';
import { useBeing } from './useBeing.ts';

export type Person = PeopleView['people'][number];

export interface PersonSheetProps {
  readonly person: Person;
  readonly onClose: () => void;
}

export function PersonSheet({ person, onClose }: PersonSheetProps) {
  return (
    <Sheet open onClose={onClose} title={<bdi>{person.name}</bdi>} closeLabel={words.close} side="end">
      <div className={styles.sheet}>
        <Marks person={person} />
        {person.removed ? <Removed person={person} /> : <Everything person={person} />}
      </div>
    </Sheet>
  );
}

function Marks({ person }: { readonly person: Person }) {
  const { presence } = useDesk();
  const marks = [
    person.status === 'away' && words.person.away,
    person.status === 'left' && words.person.left,
    person.late && words.person.late,
    !person.phone && words.person.noPhone,
    person.simulated && words.person.simulated,
    person.fixed && repairWords.person.mark,
    presence?.offline.includes(person.id) === true && words.person.offline,
  ].filter((mark) => mark !== false);
  return marks.length > 0 ? <p className={styles.marks}>{marks.join(' · ')}</p> : null;
}

function Removed({ person }: { readonly person: Person }) {
  const { readmit } = useBeing(person);
  return <Notice action={<Button onClick={readmit}>{words.person.readmit}</Button>}>{words.person.removedHint}</Notice>;
}

function Everything({ person }: { readonly person: Person }) {
  const { session } = useDesk();
  return (
    <>
      <Topics person={person} />
      <GroupChoices person={person} />
      <PlacePart person={person} />
      <Being person={person} />
      <section className={styles.part}>
        {person.phone && (
          <p className={styles.code}>
            <span>{words.person.code}</span> <b translate="no">{person.personalCode}</b>
            <small>{words.person.codeHint}</small>
          </p>
        )}
        <Rename person={person} key={person.name} />
      </section>
      <AnswersPart person={person} />
      <RosterPart person={person} />
      {!session.ended && <Remove person={person} />}
    </>
  );
}

function Topics({ person }: { readonly person: Person }) {
  const { session, room, desk, people, ask } = useDesk();
  const host = people.people.find(({ id }) => id === person.with);
  const has = [person.topic, ...person.second].filter((topic) => topic !== null);
  const others = session.topics.filter((topic) => !has.includes(topic.id));
  return (
    <section className={styles.part}>
      <h3>{words.person.topics}</h3>
      {has.length === 0 && <p className={styles.marks}>{words.person.noTopic}</p>}
      <ul className={styles.topics}>
        {has.map((id) => (
          <li key={id}>
            <TopicBadge
              topic={id}
              of={session.topics.length}
              title={session.topics.find((topic) => topic.id === id)?.title ?? ''}
              lang={session.language}
            />
          </li>
        ))}
      </ul>
      {host && <p className={form.text}>{repairWords.person.shares(host.name)}</p>}
      {!host && room.homes.length > 0 && person.home !== null && others.length > 0 && (
        <div className={form.row}>
          {others.map((topic) => (
            <Button
              key={topic.id}
              size="small"
              title={topic.title}
              onClick={() => void ask('groups.giveTopic', { person: person.id, topic: asLetter(topic.id) })}
            >
              {words.person.give(topic.id)}
            </Button>
          ))}
        </div>
      )}
      {!host && person.topic !== null && !desk.readingBegun && (
        <div className={form.row}>
          {others.map((topic) => (
            <Button
              key={topic.id}
              size="small"
              variant="quiet"
              title={topic.title}
              onClick={() => void ask('groups.giveTopic', { person: person.id, topic: asLetter(topic.id), instead: true })}
            >
              {words.person.instead(topic.id, person.topic ?? '')}
            </Button>
          ))}
          <Button size="small" variant="quiet" onClick={() => void ask('groups.returnTopic', { for: person.id })}>
            {words.person.takeBack(person.topic)}
          </Button>
        </div>
      )}
    </section>
  );
}

function Being({ person }: { readonly person: Person }) {
  const { session, ask } = useDesk();
  const being = useBeing(person);
  const walks = session.stage.grouping === 'home' || session.stage.grouping === 'expert';
  return (
    <section className={form.row}>
      {person.status !== 'here' && (
        <Button variant="primary" onClick={being.comeBack}>
          {words.person.back}
        </Button>
      )}
      {person.status === 'here' && walks && (
        <Button onClick={() => void ask('people.arrive', { arrived: !person.arrived, for: person.id })}>
          {person.arrived ? words.person.markNotArrived : words.person.markArrived}
        </Button>
      )}
      {person.status === 'here' && <Button onClick={being.stepOut}>{words.person.stepOut}</Button>}
      {person.status !== 'left' && <Button onClick={being.leave}>{words.person.leave}</Button>}
    </section>
  );
}

function Rename({ person }: { readonly person: Person }) {
  const { ask } = useDesk();
  const [name, setName] = useState(person.name);
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    void ask('people.rename', { person: person.id, name }, { text: words.toast.renamed(name), about: `name of ${person.id}` });
  };
  return (
    <form className={form.form} onSubmit={rename}>
      <Field label={words.person.name} value={name} onChange={setName} autoComplete="off" />
      {name !== person.name && <Button type="submit">{words.person.rename}</Button>}
    </form>
  );
}

function Remove({ person }: { readonly person: Person }) {
  const { open } = useDesk();
  const being = useBeing(person);
  const remove = async (): Promise<void> => {
    if (await being.remove()) open(null);
  };
  return (
    <div>
      <Button variant="danger" onClick={() => void remove()}>
        {words.person.remove}
      </Button>
    </div>
  );
}
