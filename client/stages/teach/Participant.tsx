import type { TeachAll, TeachGroup, TeachPerson } from '#shared/stages/teach/slices';
import { Button } from '../../kit/Button.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { words } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import { lastAsked } from '../parts/asked.ts';
import { CardView } from '../parts/CardView.tsx';
import { NoteBoard, usePrompt } from '../parts/NoteBoard.tsx';
import { NoteComposer } from '../parts/NoteComposer.tsx';
import { placeName } from '../parts/Place.tsx';
import { useWakeLock } from '../parts/phone.ts';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView, Send } from '../screen.ts';
import styles from './Participant.module.css';

type View = ParticipantView<{ all: TeachAll; group: TeachGroup; person: TeachPerson }>;

export function TeachParticipant({ view, send }: { readonly view: View; readonly send: Send }) {
  const { me, session, all, group, mine, table, pending } = view;
  useWakeLock();
  const board = {
    kind: 'teach' as const,
    prompts: all?.prompts ?? [],
    mustSay: all?.mustSay ?? 0,
    notes: group?.notes ?? [],
    hidden: mine?.hidden ?? [],
    mustSayLeft: group?.mustSayLeft ?? 0,
  };
  const [prompt, open] = usePrompt(board, view.draftKey);
  if (!all || !group || !prompt) return <Stage where={session.stage.title} title={stageWords.teach.noTable} lead={words.place.noneText} />;

  const taught = lastAsked(pending, 'teach.taught')?.on ?? group.taught;
  const say = (on: boolean): void => void send('teach.taught', { on, group: null });
  const teaches = mine?.role === 'expert';
  const twins = group.experts.filter((expert) => expert.id !== me.id).map((expert) => expert.name);
  const card = teaches ? mine.card : group.card;
  const mayTell = teaches || group.card !== null;
  // Whoever teaches elsewhere says nothing for this table: the other expert, or the other table, does.
  const isAway = teaches && twins.length > 0 && me.visits.some((one) => one.topic === all.topic);
  const { title, lead } =
    taught && mayTell ? { title: stageWords.teach.taughtTitle(all.topic), lead: stageWords.teach.done } : turnOf(view, all, twins);
  const where = (
    <span className={styles.where}>
      <Piece topic={all.topic} of={session.topics.length} state={taught ? 'taught' : 'ready'} title={all.topic} />
      {table && placeName(table)}
    </span>
  );
  return (
    <Stage
      where={where}
      title={title}
      lead={lead}
      foot={
        isAway && !taught ? undefined : mayTell && !taught ? (
          <Button variant="primary" big icon="check" onClick={() => say(true)}>
            {stageWords.teach.taught}
          </Button>
        ) : (
          <NoteComposer view={view} kind="teach" prompt={prompt} table={table} send={send} />
        )
      }
    >
      {mayTell && card && (taught ? <Told card={card} lang={session.language} /> : <CardView card={card} lang={session.language} under="page" />)}
      {mayTell && taught && (
        <Button variant="quiet" icon="undo" onClick={() => say(false)}>
          {stageWords.teach.untaught}
        </Button>
      )}
      {(!mayTell || taught) && <NoteBoard view={view} board={board} table={table} prompt={prompt} onPrompt={open} send={send} />}
    </Stage>
  );
}

/** Whose turn it is at this table: mine, here or at another table; somebody else's; or nobody's but the card's. */
function turnOf(
  { me, table, mine, group }: View,
  { topic, title }: TeachAll,
  twins: readonly string[],
): { readonly title: string; readonly lead: string } {
  const text = stageWords.teach;
  if (mine?.role === 'expert') {
    const visit = me.visits.find((one) => one.topic === topic);
    if (visit) return { title: text.visit(topic, visit.table), lead: twins.length > 0 ? text.visitTwin(twins) : text.visitText };
    return { title: text.you(topic), lead: twins.length > 0 ? text.twin(twins) : title };
  }
  if (group && group.experts.length > 0) return { title: text.teaches(twins, title), lead: group.card ? text.lend(twins) : text.listen };
  const visitor = table?.standIns.find((one) => one.topic === topic)?.visitor ?? null;
  return visitor === null ? { title: text.noExpert, lead: text.noExpertText } : { title: text.standIn(visitor, topic), lead: text.standInText };
}

/** The card of a taught topic, folded away. */
function Told({ card, lang }: { card: NonNullable<TeachPerson['card']>; lang: string }) {
  return (
    <details className={styles.told}>
      <summary>{stageWords.teach.card}</summary>
      <CardView card={card} lang={lang} under="page" />
    </details>
  );
}
