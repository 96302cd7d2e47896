import type { ReportStage } from '#shared/view/reportPage';
import { words } from '../words/report.ts';
import sheet from './Document.module.css';
import styles from './Time.module.css';

export function TimeSpent({ stages, language }: { stages: readonly ReportStage[]; language: string }) {
  const most = Math.max(1, ...stages.map((stage) => Math.max(stage.real, stage.planned ?? 0)));
  return (
    <section className={sheet.part} aria-labelledby="time">
      <h2 id="time">{words.time}</h2>
      <table className={styles.time}>
        <thead>
          <tr>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.planned}</th>
            <th scope="col">{words.took}</th>
            <td className={styles.bars} aria-hidden>
              {words.bars}
            </td>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ title, planned, real, now }, place) => (
            // Two stages may have the same title.
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
            <tr key={place}>
              <th scope="row" lang={language} dir="auto">
                {title}
              </th>
              <td>{planned === null ? words.noPlan : words.minutes(planned)}</td>
              <td>{now ? words.now : real < 1 ? words.lessThanOne : words.minutes(real)}</td>
              <td className={styles.bars} aria-hidden>
                <span className={styles.bar} style={{ inlineSize: `${(real / most) * 100}%` }} />
                {planned !== null && <span className={styles.mark} style={{ insetInlineStart: `${(planned / most) * 100}%` }} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
