import type { ShowAll } from '#shared/stages/show/slices';
import { Figure } from '../../kit/Figure.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { stageWords } from '../../words/phoneStages.ts';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView } from '../screen.ts';
import styles from './Participant.module.css';

type View = ParticipantView<{ all: ShowAll }>;

/** The point that the room looks at, for those who cannot see it well, and where it comes from. */
export function ShowParticipant({ view }: { readonly view: View }) {
  const { session, all } = view;
  const { title, instruction } = session.stage;
  return (
    <Stage
      where={all && all.count > 1 ? stageWords.show.of(all.index + 1, all.count) : stageWords.show.look}
      title={title}
      lead={instruction}
      lang={session.language}
    >
      {all?.point && (
        <section className={styles.point} lang={session.language}>
          <h2 className={styles.title} dir="auto">
            {all.point.title}
          </h2>
          <RichText text={all.point.text} lang={session.language} />
          {all.point.figure && <Figure figure={all.point.figure} lang={session.language} />}
        </section>
      )}
      {all && all.sources.length > 0 && (
        <details className={styles.sources}>
          <summary>{stageWords.show.sources}</summary>
          <RichText text={all.sources} lang={session.language} />
        </details>
      )}
    </Stage>
  );
}
