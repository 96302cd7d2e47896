// The report as a document: the same on a phone, on a laptop and on paper.

import type { Report } from '#shared/view/reportPage';
import { Empty } from '../kit/Empty.tsx';
import { Piece } from '../kit/Piece.tsx';
import { words } from '../words/report.ts';
import { Cover } from './Cover.tsx';
import styles from './Document.module.css';
import { Mine } from './Mine.tsx';
import { Sections } from './Sections.tsx';
import { Spotlights } from './Spotlights.tsx';
import { TimeSpent } from './TimeSpent.tsx';
import { WhoSatWhere } from './WhoSatWhere.tsx';

export function Document({ report }: { report: Report }) {
  const { topics, byTopic, room, mine, criteria, language } = report;
  const wrote = room.length > 0 || byTopic.some((one) => one.sections.length > 0);
  const hasStars = [...room, ...byTopic.flatMap((one) => one.sections)].some((one) =>
    one.prompts.some((prompt) => prompt.notes.some((note) => note.mustSay)),
  );
  return (
    <article className={styles.document}>
      <Cover report={report} contents={wrote} />
      {mine && <Mine mine={mine} called={report.homes.find(({ own }) => own)?.called ?? ''} topics={topics} language={language} />}
      {mine && wrote && (
        <div className={styles.divider}>
          <h2>{words.everybody}</h2>
          {report.names && <p>{words.everybodyHint}</p>}
        </div>
      )}
      {!wrote && (
        <Empty topic="A" of={topics.length}>
          {report.endedAt === null ? words.nothing : words.nothingEver}
        </Empty>
      )}
      {hasStars && <p className={styles.legend}>{words.mustSayHint}</p>}
      <Spotlights spotlights={report.spotlights} of={topics.length} />
      {wrote &&
        byTopic.map(({ topic, sections }) => (
          <section key={topic} id={`topic-${topic}`} className={styles.topic} data-topic={topic} aria-labelledby={`head-${topic}`}>
            <header className={styles.topicHead}>
              <Piece topic={topic} of={topics.length} state="taught" size="4.5rem" />
              <div>
                <p className={styles.kicker}>{words.topic(topic)}</p>
                <h2 id={`head-${topic}`} lang={language} dir="auto">
                  {topics.find((one) => one.id === topic)?.title}
                </h2>
              </div>
            </header>
            {sections.length === 0 ? <p className={styles.quiet}>{words.nothingOnTopic}</p> : <Sections sections={sections} language={language} />}
          </section>
        ))}
      {room.length > 0 && (
        <section className={styles.part} aria-labelledby="together">
          <h2 id="together">{words.together}</h2>
          <Sections sections={room} language={language} />
        </section>
      )}
      {criteria.length > 0 && (
        <section className={styles.part} aria-labelledby="criteria">
          <h2 id="criteria">{words.criteria}</h2>
          <p className={styles.quiet}>{words.criteriaHint}</p>
          <ul className={styles.criteria} lang={language}>
            {criteria.map((one) => (
              <li key={one} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        </section>
      )}
      <WhoSatWhere report={report} />
      <TimeSpent stages={report.stages} language={language} />
      <footer className={styles.colophon}>
        <p>{words.snapshot(report.at, report.version)}</p>
        <p>{words.madeWith}</p>
      </footer>
    </article>
  );
}
