import { Button } from '../kit/Button.tsx';
import { Piece } from '../kit/Piece.tsx';
import type { Fix, Need } from '../stages/parts/need.ts';
import { PersonName } from '../stages/parts/PersonName.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Needs.module.css';

export function Needs() {
  const { needs, session, people, presence } = useDesk();
  const offline = (presence?.offline ?? []).flatMap((id) => people.people.find((person) => person.id === id) ?? []);
  return (
    <section className={styles.needs}>
      <h2>{words.needs.name}</h2>
      <p className="visually-hidden" role="status">
        {words.needs.summary(needs.length)}
      </p>
      {needs.length === 0 && <p className={styles.quiet}>{words.needs.none}</p>}
      {needs.length > 0 && (
        <ul className={styles.list}>
          {needs.map((need) => (
            <NeedLine key={need.id} need={need} of={session.topics.length} />
          ))}
        </ul>
      )}
      {offline.length > 0 && (
        <details className={styles.offline}>
          <summary>{words.needs.offline(offline.length)}</summary>
          <p className={styles.quiet}>{words.needs.offlineHint}</p>
          <ul className={styles.names}>
            {offline.map((person) => (
              <li key={person.id}>
                <PersonName id={person.id} name={person.name} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function NeedLine({ need, of }: { readonly need: Need; readonly of: number }) {
  const { ask } = useDesk();
  // A pair of name and data that belongs together, which the compiler loses when they are taken apart.
  const mend = async ({ type, data, after }: Fix): Promise<void> => {
    if ((await ask(type, data as never)) && after) await ask(after.type, after.data as never);
  };
  return (
    <li className={styles.need}>
      <p className={styles.text}>
        {need.topic && <Piece topic={need.topic} of={of} state="open" />}
        <span>{need.text}</span>
      </p>
      {need.fixes.length > 0 && (
        <div className={styles.fixes}>
          {need.fixes.map((fix, at) => (
            <Button key={fix.label} size="small" variant={at === 0 ? 'plain' : 'quiet'} onClick={() => void mend(fix)}>
              {fix.label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
