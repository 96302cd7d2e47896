// The notes of every group, live, as the facilitator watches them: by group, by prompt, searchable.

import { type ReactNode, useState } from 'react';
import type { Prompt } from '#shared/stages/note';
import type { WatchedGroup, WatchedNote } from '#shared/stages/noteViews';
import { Empty } from '../../kit/Empty.tsx';
import { GroupBadge } from '../../kit/GroupBadge.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { NoteCard } from '../../kit/NoteCard.tsx';
import { words } from '../../words/console.ts';
import { PersonName } from './PersonName.tsx';
import { SearchBox } from './SearchBox.tsx';
import styles from './WatchedBoard.module.css';

export interface WatchedBoardProps {
  readonly groups: readonly WatchedGroup[];
  readonly prompts: readonly Prompt[];
  readonly mustSay: number;
  readonly grouping: 'whole' | 'home' | 'expert' | 'alone';
  readonly onHide: (note: string, on: boolean) => void;
  readonly onStar: (note: string, on: boolean) => void;
  /** Beside a group's name. */
  readonly beside?: (group: string) => ReactNode;
  readonly lang: string;
}

const text = words.stages.notes;

export function WatchedBoard({ groups, prompts, mustSay, grouping, onHide, onStar, beside, lang }: WatchedBoardProps) {
  const [chosen, choose] = useState<string | null>(null);
  const [sought, seek] = useState('');
  const shown = groups.filter((group) => chosen === null || group.group === chosen);
  const found = shown
    .map((group) => ({ ...group, notes: group.notes.filter((note) => says(note, sought)) }))
    .filter((group) => sought === '' || group.notes.length > 0);
  return (
    <div className={styles.board}>
      <div className={styles.tools}>
        <SearchBox label={text.search} value={sought} onChange={seek} />
        {groups.length > 1 && (
          <fieldset className={styles.picker}>
            <legend className="visually-hidden">{text.groups}</legend>
            <button type="button" className={styles.pick} aria-pressed={chosen === null} onClick={() => choose(null)}>
              {text.all}
            </button>
            {groups.map((group) => (
              <button
                key={group.group}
                type="button"
                className={styles.pick}
                data-topic={group.topic}
                aria-pressed={chosen === group.group}
                onClick={() => choose(chosen === group.group ? null : group.group)}
              >
                <b>{group.group}</b> <span className={styles.number}>{group.notes.length}</span>
                <span className="visually-hidden">{text.count(group.notes.length)}</span>
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {found.length === 0 && <Empty>{sought === '' ? text.none : text.noMatch}</Empty>}
      {found.map((group) => (
        <section key={group.group} className={styles.group}>
          <header className={styles.head}>
            <h2 className={styles.name}>
              <GroupName group={group.group} topic={group.topic} grouping={grouping} />
            </h2>
            {grouping !== 'whole' && (
              <ul className={styles.members}>
                {group.members.map((member) => (
                  <li key={member.id}>
                    <PersonName id={member.id} name={member.name} faint={member.notes === 0} marks={[String(member.notes)]} />
                  </li>
                ))}
              </ul>
            )}
            {beside?.(group.group)}
          </header>
          <div className={styles.prompts} style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, 13rem), 1fr))` }}>
            {prompts.map((prompt) => (
              <Column
                key={prompt.id}
                prompt={prompt}
                notes={group.notes.filter((note) => note.prompt === prompt.id)}
                starred={mustSay > 0}
                onHide={onHide}
                onStar={onStar}
                lang={lang}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function GroupName({ group, topic, grouping }: Pick<WatchedGroup, 'group' | 'topic'> & Pick<WatchedBoardProps, 'grouping'>) {
  if (grouping === 'expert') return <GroupBadge name={group} size="large" {...(topic !== null && { topic })} />;
  return grouping === 'home' ? text.table(group) : text[grouping];
}

interface ColumnProps extends Pick<WatchedBoardProps, 'onHide' | 'onStar' | 'lang'> {
  readonly prompt: Prompt;
  readonly notes: readonly WatchedNote[];
  readonly starred: boolean;
}

function Column({ prompt, notes, starred, onHide, onStar, lang }: ColumnProps) {
  return (
    <div>
      <h3 className={styles.prompt} title={prompt.question} lang={lang}>
        {prompt.title} <span className={styles.number}>{notes.length}</span>
      </h3>
      {notes.length === 0 && <p className={styles.quiet}>{text.noneHere}</p>}
      {notes.map((note) => (
        <NoteCard
          key={note.id}
          text={note.text}
          author={note.typedBy === null ? note.author.name : text.typed(note.author.name)}
          {...(starred && {
            star: {
              on: note.mustSay,
              label: note.mustSay ? text.unstar : text.star,
              ...(!note.hidden && { onToggle: () => onStar(note.id, !note.mustSay) }),
            },
          })}
          {...markOf(note)}
          menu={
            <IconButton
              icon={note.hidden ? 'eye' : 'eyeOff'}
              label={note.hidden ? text.unhide : text.hide}
              onClick={() => onHide(note.id, !note.hidden)}
            />
          }
        />
      ))}
    </div>
  );
}

function markOf({ hidden, late }: WatchedNote): { readonly mark?: { readonly kind: 'hidden' | 'late'; readonly label: string } } {
  if (hidden) return { mark: { kind: 'hidden', label: text.hidden } };
  return late ? { mark: { kind: 'late', label: text.late } } : {};
}

function says(note: WatchedNote, sought: string): boolean {
  const wanted = sought.trim().toLowerCase();
  return note.text.toLowerCase().includes(wanted) || note.author.name.toLowerCase().includes(wanted);
}
