import { recall } from '../sync/memory.ts';
import { words } from '../words/start.ts';
import styles from './Shelf.module.css';

const { shelf } = words;

/** As GET /api/sessions tells it. */
export interface SessionListing {
  readonly code: string;
  readonly title: string;
  readonly createdAt: number;
  readonly ended: boolean;
  readonly people: number;
}

/** Sessions to go on with. Only a device that holds the facilitator's secret can: the server has none to give out again. */
export function Sessions({ title, sessions }: { title: string; sessions: readonly SessionListing[] }) {
  if (sessions.length === 0) return null;
  const id = sessions[0]?.ended ? 'earlier' : 'running';
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <SessionRow key={session.code} session={session} />
        ))}
      </ul>
    </section>
  );
}

function SessionRow({ session: { code, title, createdAt, ended, people } }: { session: SessionListing }) {
  const holds = recall(`facilitator:${code}`) !== null;
  return (
    <li className={styles.session}>
      <div className={styles.which}>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p>
          <b className={styles.code}>{code}</b> · {shelf.people(people)} · {shelf.begun(createdAt)}
        </p>
      </div>
      {holds ? (
        <div className={styles.ways}>
          {!ended && (
            <a href={`/f/${code}`} aria-label={shelf.resumeNamed(title, code)}>
              {shelf.resume}
            </a>
          )}
          <a href={`/r/${code}`} aria-label={shelf.reportNamed(title, code)}>
            {shelf.report}
          </a>
        </div>
      ) : (
        <p className={styles.elsewhere}>{shelf.elsewhere}</p>
      )}
    </li>
  );
}
