import { useState } from 'react';
import type { DebriefAll, DebriefPerson, DebriefPresenter, DebriefFacilitator as Slice, WatchedDebriefNote } from '#shared/stages/debrief/slices';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { words } from '../../words/console.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import type { FacilitatorView, Send } from '../screen.ts';
import { DebriefNoteRow } from './DebriefNoteRow.tsx';
import styles from './Facilitator.module.css';
import { Themes } from './Themes.tsx';

export type DebriefViews = {
  readonly all: DebriefAll;
  readonly presenter: DebriefPresenter;
  readonly facilitator: Slice;
  readonly person: DebriefPerson;
};

const text = words.stages.debrief;

/** Everything that was written, and what of it the wall shows. */
export function DebriefFacilitator({ view, send }: { readonly view: FacilitatorView<DebriefViews>; readonly send: Send }) {
  const { stage, all, session, room } = view;
  const [topic, setTopic] = useState('');
  const [sought, seek] = useState('');
  if (!stage || !all) return null;
  const { showing, boards, themes, spotlight } = stage;
  const fits = (note: WatchedDebriefNote): boolean => (topic === '' || note.topic === topic) && says(note, sought);
  const isOn = (board: string, prompt: string | null): boolean => showing?.stage === board && showing.prompt === prompt;
  const show = (board: string | null, prompt: string | null): void => void send('debrief.showPrompt', { board, prompt });
  const several = boards.some(({ prompts }) => prompts.some(({ notes }) => notes.some((note) => note.topic !== null)));
  return (
    <div className={styles.debrief}>
      {all.question !== '' && (
        <p className={styles.question} lang={session.language}>
          {all.question}
        </p>
      )}
      <div className={styles.wall}>
        <p>
          <span className={styles.quiet}>{text.showing}:</span> <b>{showing?.title ?? text.nothing}</b>
        </p>
        {showing && <Button onClick={() => show(null, null)}>{text.clear}</Button>}
        <label className={styles.names}>
          <input type="checkbox" checked={stage.names} onChange={(event) => void send('debrief.showNames', { on: event.target.checked })} />
          {text.names}
        </label>
      </div>
      <Themes themes={themes} send={send} />
      {boards.length === 0 && <Empty>{text.empty}</Empty>}
      {boards.length > 0 && (
        <div className={styles.tools}>
          {several && all.topic === null && (
            <label className={styles.choice}>
              <span className="visually-hidden">{text.topic}</span>
              <select value={topic} onChange={(event) => setTopic(event.target.value)}>
                <option value="">{text.allTopics}</option>
                {session.topics.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {id}: {title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <SearchBox label={text.search} value={sought} onChange={seek} />
        </div>
      )}
      {boards.map((board) => {
        const prompts = board.prompts.map((prompt) => ({ ...prompt, notes: prompt.notes.filter(fits) })).filter(({ notes }) => notes.length > 0);
        if (prompts.length === 0) return null;
        return (
          <section key={board.stage} className={styles.board}>
            <header className={styles.head}>
              <h2>{board.title}</h2>
              <ShowButton on={isOn(board.stage, null)} label={text.showBoard(board.title)} onShow={(on) => show(on ? board.stage : null, null)}>
                {text.showAll}
              </ShowButton>
            </header>
            {prompts.map((prompt) => (
              <div key={prompt.prompt} className={styles.prompt}>
                <header className={styles.head}>
                  <h3 lang={session.language}>
                    {prompt.title} <span className={styles.quiet}>{prompt.notes.length}</span>
                  </h3>
                  <ShowButton
                    on={isOn(board.stage, prompt.prompt)}
                    label={text.showPrompt(prompt.title)}
                    onShow={(on) => show(on ? board.stage : null, on ? prompt.prompt : null)}
                  >
                    {text.show}
                  </ShowButton>
                </header>
                <ul className={styles.notes}>
                  {prompt.notes.map((note) => (
                    <DebriefNoteRow
                      key={note.id}
                      note={note}
                      of={session.topics.length}
                      table={room.homes.find((home) => home.id === note.group)?.table ?? null}
                      lit={spotlight === note.id}
                      themes={themes}
                      send={send}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

interface ShowButtonProps {
  readonly on: boolean;
  readonly label: string;
  readonly onShow: (on: boolean) => void;
  readonly children: string;
}

function ShowButton({ on, label, onShow, children }: ShowButtonProps) {
  return (
    <Button size="small" icon={on ? 'check' : 'eye'} aria-pressed={on} aria-label={label} onClick={() => onShow(!on)}>
      {on ? text.onWall : children}
    </Button>
  );
}

function says(note: WatchedDebriefNote, sought: string): boolean {
  const wanted = sought.trim().toLowerCase();
  return note.text.toLowerCase().includes(wanted) || note.author.name.toLowerCase().includes(wanted);
}
