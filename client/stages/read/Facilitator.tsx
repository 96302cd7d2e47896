import type { ReadAll, ReadPerson, ReadPresenter, ReadTopic, ReadFacilitator as Slice } from '#shared/stages/read/slices';
import type { PeopleView } from '#shared/view/deskViews';
import { Button } from '../../kit/Button.tsx';
import { Count } from '../../kit/Count.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { words } from '../../words/console.ts';
import type { Need } from '../parts/need.ts';
import { PersonName } from '../parts/PersonName.tsx';
import type { FacilitatorView, Send } from '../screen.ts';
import styles from './Facilitator.module.css';

export type ReadViews = {
  readonly all: ReadAll;
  readonly presenter: ReadPresenter;
  readonly facilitator: Slice;
  readonly person: ReadPerson;
  readonly topic: ReadTopic;
};
type View = FacilitatorView<ReadViews>;

const text = words.stages.read;

/** How far the room has read, and who is still reading. */
export function ReadFacilitator({ view, send }: { readonly view: View; readonly send: Send }) {
  const { stage, presenter, session, people, presence } = view;
  if (!stage || !presenter) return null;
  if (presenter.readers === 0) return <Empty topic="A">{text.nobody}</Empty>;
  const of = session.topics.length;
  const byId = new Map(people.people.map((person) => [person.id, person]));
  const reading = stage.reading.flatMap((id) => byId.get(id) ?? []);
  return (
    <div className={styles.read}>
      <div className={styles.head}>
        <Count value={presenter.done} of={presenter.readers} label={text.done} look="large" />
      </div>
      <ul className={styles.topics}>
        {presenter.topics.map(({ topic, readers, done }) => (
          <li key={topic} className={styles.topic}>
            <Piece
              topic={topic}
              of={of}
              state={readers === 0 ? 'open' : done === readers ? 'ready' : 'reading'}
              level={readers === 0 ? 0 : done / readers}
              size="3.5rem"
            />
            <span>
              <span className={styles.title} lang={session.language}>
                {session.topics.find((one) => one.id === topic)?.title}
              </span>
              <span className={styles.share}>
                <span className="visually-hidden">{text.topic(topic)}: </span>
                {done} / {readers}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <section>
        <h2 className={styles.h2}>{reading.length === 0 ? text.allDone : text.reading(reading.length)}</h2>
        <ul className={styles.names}>
          {reading.map((person) => (
            <li key={person.id}>
              <Reader
                person={person}
                of={of}
                offline={presence?.offline.includes(person.id) === true}
                asked={stage.asked.includes(person.id)}
                send={send}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface ReaderProps {
  readonly person: PeopleView['people'][number];
  readonly of: number;
  readonly offline: boolean;
  readonly asked: boolean;
  readonly send: Send;
}

/** Somebody without a phone can't say that they are done, so the facilitator says it. */
function Reader({ person, of, offline, asked, send }: ReaderProps) {
  const marks = [!person.phone && text.noPhone, offline && words.person.offline, asked && text.minute].filter((mark) => mark !== false);
  return (
    <span className={styles.reader}>
      <PersonName
        id={person.id}
        name={person.name}
        marks={marks}
        lead={person.topic && <Piece topic={person.topic} of={of} state="reading" size="1.375rem" title={person.topic} />}
      />
      {(!person.phone || offline) && (
        <Button
          size="small"
          variant="quiet"
          icon="check"
          aria-label={text.markDone(person.name)}
          onClick={() => void send('read.done', { done: true, for: person.id })}
        >
          {text.done_}
        </Button>
      )}
    </span>
  );
}

export function readNeeds({ stage, session }: View): readonly Need[] {
  if (!stage || stage.asked.length === 0) return [];
  const answered = { type: 'read.clearRequests', data: {} } as const;
  const minute = { label: text.minute, type: 'session.extend', data: { stage: session.stage.id, minutes: 1 }, after: answered } as const;
  return [{ id: 'asked', text: text.asked(stage.asked.length), fixes: [minute, { label: text.noMore, ...answered }] }];
}

export function readWaiting({ stage }: View): string | null {
  return stage && stage.reading.length > 0 ? text.reading(stage.reading.length) : null;
}
