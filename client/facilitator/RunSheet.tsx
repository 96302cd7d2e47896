// The run sheet: what is done, what is now, what is ahead, with the times as they were and as they will be.

import { type DragEvent, useEffect, useRef, useState } from 'react';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './RunSheet.module.css';
import { RunSheetRow } from './RunSheetRow.tsx';
import { rearranged, schedule, stagesAhead } from './schedule.ts';

export function RunSheet({ goTo }: { readonly goTo: (stage: string) => void }) {
  const { session, runSheet, ask, now } = useDesk();
  const [openRow, setOpenRow] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const dragged = useRef<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const current = session.stage.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet follows the stage
  useEffect(() => {
    list.current?.querySelector('[data-state="now"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const times = schedule(runSheet, session, now());
  const ahead = stagesAhead(runSheet.stages);

  const shift = (stage: string, by: number): void => {
    const order = rearranged(runSheet, stage, by);
    if (order) void ask('session.arrange', { ahead: [...order] });
  };
  const drop = (on: string): void => {
    const stage = dragged.current;
    setOver(null);
    if (stage !== null && stage !== on) shift(stage, ahead.indexOf(on) - ahead.indexOf(stage));
  };
  const dragOver = (event: DragEvent, id: string): void => {
    if (dragged.current === null || !ahead.includes(id)) return;
    event.preventDefault();
    setOver(id);
  };

  return (
    <nav className={styles.plan} aria-label={words.plan.name}>
      <header className={styles.head}>
        <p className={styles.title}>
          <bdi>{session.title}</bdi>
        </p>
        <p className={styles.end}>{endOf(runSheet.endedAt, times.end)}</p>
      </header>
      <ol className={styles.stages} ref={list}>
        {runSheet.stages.map((stage) => (
          <li
            key={stage.id}
            className={styles.stage}
            data-state={stage.state}
            data-over={over === stage.id || undefined}
            draggable={ahead.includes(stage.id)}
            onDragStart={(event) => {
              dragged.current = stage.id;
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragOver={(event) => dragOver(event, stage.id)}
            onDragEnd={() => {
              dragged.current = null;
              setOver(null);
            }}
            onDrop={() => drop(stage.id)}
          >
            <RunSheetRow
              stage={stage}
              begins={times.starts.get(stage.id) ?? null}
              open={openRow === stage.id}
              onOpen={(shown) => setOpenRow(shown ? stage.id : null)}
              place={{ first: ahead[0] === stage.id, last: ahead.at(-1) === stage.id }}
              onShift={(by) => shift(stage.id, by)}
              onSkip={(skip) => void ask('session.skip', { stage: stage.id, skip })}
              onGo={() => goTo(stage.id)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function endOf(endedAt: number | null, end: number | null): string {
  if (endedAt !== null) return words.plan.endedAt(endedAt);
  return end === null ? words.plan.noEnd : words.plan.endsAt(end);
}
