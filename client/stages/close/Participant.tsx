import type { CloseAll, ClosePerson, KeptStage } from '#shared/stages/close/slices';
import { NoteCard } from '../../kit/NoteCard.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { stageWords } from '../../words/phoneStages.ts';
import { CardView } from '../parts/CardView.tsx';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView } from '../screen.ts';
import styles from './Participant.module.css';

type View = ParticipantView<{ all: CloseAll; person: ClosePerson }>;

/** The take-home page. */
export function CloseParticipant({ view }: { readonly view: View }) {
  const { me, session, all, mine } = view;
  return (
    <Stage
      where={session.stage.title}
      title={stageWords.close.thanks(me.name)}
      lead={all ? stageWords.close.made(all.made.notes, all.made.people) : undefined}
      foot={
        <a className={styles.report} href={`/r/${session.code}`}>
          {stageWords.close.report}
        </a>
      }
    >
      {all && all.message.length > 0 && <RichText text={all.message} lang={session.language} />}
      {mine && mine.tableActions.length > 0 && <Kept title={stageWords.close.table} stages={mine.tableActions} lang={session.language} authors />}
      {mine && <Kept title={stageWords.close.mine} stages={mine.mine} lang={session.language} none={stageWords.close.mineNone} />}
      {mine?.card && (
        <section className={styles.part}>
          <h2 className={styles.head}>{stageWords.close.card}</h2>
          <CardView card={mine.card} lang={session.language} />
        </section>
      )}
    </Stage>
  );
}

interface KeptProps {
  title: string;
  stages: readonly KeptStage[];
  lang: string;
  none?: string;
  authors?: boolean;
}

function Kept({ title, stages, lang, none, authors = false }: KeptProps) {
  return (
    <section className={styles.part}>
      <h2 className={styles.head}>{title}</h2>
      {stages.length === 0 && <p className={styles.none}>{none}</p>}
      {stages.flatMap((stage) =>
        stage.prompts.map((prompt) => (
          <div key={`${stage.stage}:${prompt.prompt}`}>
            <h3 className={styles.prompt} lang={lang}>
              {prompt.title}
            </h3>
            {prompt.notes.map((note) => (
              <NoteCard
                key={note.id}
                text={note.text}
                author={authors ? note.author : undefined}
                star={note.mustSay ? { on: true, label: stageWords.notes.star } : undefined}
              />
            ))}
          </div>
        )),
      )}
    </section>
  );
}
