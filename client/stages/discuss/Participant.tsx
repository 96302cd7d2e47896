import type { DiscussAll, DiscussGroup, DiscussPerson, DiscussTopic } from '#shared/stages/discuss/slices';
import { words } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import { NoteBoard, usePrompt } from '../parts/NoteBoard.tsx';
import { NoteComposer } from '../parts/NoteComposer.tsx';
import { placeName } from '../parts/Place.tsx';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView, Send } from '../screen.ts';
import { TextAgain } from './TextAgain.tsx';

type View = ParticipantView<{ all: DiscussAll; group: DiscussGroup; person: DiscussPerson; topic: DiscussTopic }>;

export function DiscussParticipant({ view, send }: { readonly view: View; readonly send: Send }) {
  const { session, all, group, mine } = view;
  const { grouping, title, instruction } = session.stage;
  const table = grouping === 'home' ? view.table : grouping === 'expert' ? view.expertTable : null;
  const board = {
    kind: 'discuss' as const,
    prompts: all?.prompts ?? [],
    mustSay: all?.mustSay ?? 0,
    notes: group?.notes ?? [],
    hidden: mine?.hidden ?? [],
    mustSayLeft: group?.mustSayLeft ?? 0,
  };
  const reading = table && view.topics.find((one) => one.topic === table.topic)?.view;
  const [prompt, open] = usePrompt(board, view.draftKey);
  const where = table ? placeName(table) : grouping === 'whole' ? words.place.whole : grouping === 'alone' ? words.place.self : undefined;
  if (!group || !prompt) return <Stage where={title} title={words.place.none} lead={words.place.noneText} />;
  const lead = table?.members.length === 1 ? (grouping === 'expert' ? stageWords.notes.alone : stageWords.notes.aloneHome) : instruction;
  return (
    <Stage
      where={where}
      title={title}
      lead={lead}
      lang={session.language}
      foot={<NoteComposer view={view} kind="discuss" prompt={prompt} table={table} send={send} />}
    >
      {reading && reading.text.length > 0 && <TextAgain reading={reading} lang={session.language} />}
      <NoteBoard view={view} board={board} table={table} prompt={prompt} onPrompt={open} send={send} />
    </Stage>
  );
}
