// Notes as they were left: stage by stage, prompt by prompt, and where a table speaks for itself, table by table.

import type { ReportNote, ReportPrompt, ReportSection } from '#shared/view/reportPage';
import { Icon } from '../kit/Icon.tsx';
import { words } from '../words/report.ts';
import styles from './Sections.module.css';

interface SectionsProps {
  sections: readonly ReportSection[];
  language: string;
  /** Where all notes are one's own, nobody needs to be told whose they are. */
  plain?: boolean;
}

export function Sections({ sections, language, plain = false }: SectionsProps) {
  return sections.map((section) => (
    <section key={section.stage} className={styles.section}>
      <div className={styles.head}>
        <h3 lang={language} dir="auto">
          {section.title}
        </h3>
        {!plain && <p>{words.grouping[section.grouping]}</p>}
      </div>
      {section.prompts.map((prompt, place) => (
        // Two prompts may have the same title.
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <PromptNotes key={place} prompt={prompt} grouping={section.grouping} language={language} plain={plain} />
      ))}
    </section>
  ));
}

interface PromptNotesProps {
  prompt: ReportPrompt;
  grouping: ReportSection['grouping'];
  language: string;
  plain: boolean;
}

function PromptNotes({ prompt, grouping, language, plain }: PromptNotesProps) {
  return (
    <div className={styles.prompt}>
      <h4 lang={language} dir="auto">
        {prompt.title}
      </h4>
      <ul>
        {prompt.notes.map((note, place) => (
          // The document is drawn from a snapshot; nothing in it changes its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
          <NoteLine key={place} note={note} grouping={grouping} plain={plain} />
        ))}
      </ul>
    </div>
  );
}

function NoteLine({ note, grouping, plain }: { note: ReportNote; grouping: ReportSection['grouping']; plain: boolean }) {
  return (
    <li className={styles.note} data-must-say={note.mustSay || undefined}>
      {note.mustSay && (
        <span className={styles.star} role="img" aria-label={words.mustSay}>
          <Icon name="starFilled" size="1.05em" />
        </span>
      )}
      <p className={styles.text} dir="auto">
        {note.text}
      </p>
      {!plain && <By note={note} grouping={grouping} />}
    </li>
  );
}

/** Who wrote it and where, as far as the reader may know. */
export function By({ note, grouping }: { note: ReportNote; grouping: ReportSection['grouping'] }) {
  const group = note.group === null ? null : grouping === 'expert' ? words.expertNamed(note.group) : words.tableNamed(note.group);
  const author = note.own ? words.own : note.author;
  if (author === null && group === null) return null;
  return (
    <p className={styles.by}>
      {author !== null && <bdi>{author}</bdi>}
      {author !== null && group !== null && ' · '}
      {group}
    </p>
  );
}
