import type { Report } from '#shared/view/reportPage';
import { Puzzle } from '../kit/Puzzle.tsx';
import { TopicBadge } from '../kit/TopicBadge.tsx';
import { words } from '../words/report.ts';
import styles from './Cover.module.css';
import sheet from './Document.module.css';

/** What was it, when, with whom; and where to find which topic. */
export function Cover({ report, contents }: { report: Report; contents: boolean }) {
  const { title, about, language, topics, people, homes, experts, simulated, startedAt, endedAt } = report;
  const facts = [
    words.day(startedAt),
    words.times(startedAt, endedAt),
    words.people(people),
    ...(homes.length > 0 ? [words.tables(homes.length)] : []),
    ...(experts.length > 0 ? [words.experts(experts.length)] : []),
  ];
  return (
    <header className={styles.cover}>
      <div className={styles.coverWords}>
        <p className={sheet.kicker}>{report.mine ? words.kickerOwn : words.kicker}</p>
        <h1 lang={language} dir="auto">
          {title}
        </h1>
        <p className={styles.about} lang={language} dir="auto">
          {about}
        </p>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {simulated > 0 && <p className={sheet.quiet}>{words.simulated(simulated, people)}</p>}
      </div>
      <div className={styles.coverPicture}>
        <Puzzle size="var(--picture)" pieces={topics.map(({ id }) => ({ topic: id, state: 'taught' }))} />
      </div>
      {contents && (
        <nav className={styles.contents} aria-label={words.contents}>
          <ul>
            {topics.map(({ id, title: name }) => (
              <li key={id}>
                <a href={`#topic-${id}`}>
                  <TopicBadge topic={id} of={topics.length} title={name} lang={language} state="taught" />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
