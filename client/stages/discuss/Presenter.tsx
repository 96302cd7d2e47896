import { useCallback, useMemo } from 'react';
import type { DiscussAll, DiscussPresenter as DiscussShown } from '#shared/stages/discuss/slices';
import { words } from '../../words/presenter.ts';
import { Fitted } from '../parts/Fitted.tsx';
import { GroupSign } from '../parts/GroupSign.tsx';
import { Lead } from '../parts/Lead.tsx';
import stage from '../parts/Projected.module.css';
import { piecesFrom } from '../parts/rooms.ts';
import { Tiles } from '../parts/Tiles.tsx';
import type { PresenterView } from '../screen.ts';
import styles from './Presenter.module.css';

type Group = DiscussShown['groups'][number];
const keyOf = (group: Group): string => group.group;

/** The questions, and that something is being written; not a word of what. */
export function DiscussPresenter({ view }: { view: PresenterView<{ all: DiscussAll; presenter: DiscussShown }> }) {
  const { session, room, all, stage: shown, now } = view;
  const prompts = all?.prompts ?? [];
  const groups = shown?.groups ?? [];
  const isWhole = session.stage.grouping === 'whole' || session.stage.grouping === 'alone';
  const pieces = useMemo(() => piecesFrom(room), [room]);
  const most = Math.max(4, ...groups.flatMap(({ counts }) => counts.map(({ notes }) => notes)));
  const tall = useCallback(() => 4.5, []);
  return (
    <div className={stage.stage}>
      <Lead session={session} now={now} />
      <div className={stage.body}>
        <Fitted most={4.2} least={2.4} subject={prompts.map(({ question }) => question).join()} className={styles.prompts}>
          <ul className={styles.list} lang={session.language} data-wide={prompts.length > 4 || isWhole || undefined}>
            {prompts.map(({ id, title, question }) => (
              <li key={id} className={styles.prompt}>
                <b dir="auto">{title}</b>
                <span dir="auto">{question}</span>
              </li>
            ))}
          </ul>
        </Fitted>
        <div className={styles.groups} data-whole={isWhole || undefined}>
          <p className={styles.total}>
            {shown && shown.total > 0 ? (
              <>
                <b>{words.number(shown.total)}</b> {words.discuss.total(shown.total)}
              </>
            ) : (
              words.discuss.first
            )}
          </p>
          {!isWhole && (
            <Tiles
              items={groups}
              keyOf={keyOf}
              tall={tall}
              narrowest={7.6}
              most={5.5}
              gap={2}
              label={words.discuss.groups}
              draw={(group) => (
                <div className={styles.group} data-topic={group.topic ?? undefined}>
                  <p className={styles.head}>
                    <GroupSign
                      grouping={session.stage.grouping}
                      group={group.group}
                      topic={group.topic}
                      room={room}
                      of={session.topics.length}
                      travellers={pieces.get(group.group)}
                    />
                    <span className={styles.notes}>
                      {words.number(group.notes)}
                      <span className="visually-hidden"> {words.discuss.notes(group.notes)}</span>
                    </span>
                  </p>
                  <p className={styles.bars} aria-hidden>
                    {group.counts.map(({ prompt, notes }) => (
                      <span key={prompt} className={styles.bar}>
                        <span style={{ transform: `scaleY(${notes / most})` }} />
                      </span>
                    ))}
                  </p>
                </div>
              )}
            />
          )}
        </div>
      </div>
    </div>
  );
}
