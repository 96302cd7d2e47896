import { type FormEvent, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import form from './Form.module.css';
import { removeSimulated } from './People.tsx';
import { useRehearsal } from './useRehearsal.ts';

const FEWEST = 1;
const MOST = 200;
const FASTEST = 60;

/** Fills the room with people who are none, so that the facilitator can try everything alone. */
export function RehearsalSheet({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const { people: everybody } = desk;
  const [people, setPeople] = useState(24);
  const [speed, setSpeed] = useState(10);
  const [chosen, choose] = useState<boolean | null>(null);
  const { status, busy, refusal, begin, end } = useRehearsal();
  const runs = status !== null && status.state !== 'over';
  const simulated = everybody.people.filter((person) => person.simulated && !person.removed);
  const real = everybody.people.filter((person) => !person.simulated && !person.removed && person.status === 'here').length;
  // Real people are not to be carried along unasked.
  const play = chosen ?? real === 0;

  const start = (event: FormEvent): void => {
    event.preventDefault();
    begin({ people, speed, play });
  };

  return (
    <Sheet open onClose={onClose} title={words.rehearsal.title} closeLabel={words.close} side="end">
      <form className={form.form} onSubmit={start}>
        <p className={form.text}>{words.rehearsal.text}</p>
        {real > 0 && <Notice>{words.rehearsal.real(real)}</Notice>}
        <label className={form.range}>
          <span>
            {words.rehearsal.people}: {people}
          </span>
          <input type="range" min={FEWEST} max={MOST} value={people} onChange={(event) => setPeople(event.target.valueAsNumber)} />
        </label>
        <label className={form.range}>
          <span>
            {words.rehearsal.speed}: {words.rehearsal.speeds(speed)}
          </span>
          <input type="range" min={1} max={FASTEST} value={speed} onChange={(event) => setSpeed(event.target.valueAsNumber)} />
        </label>
        <label className={form.check}>
          <input type="checkbox" checked={play} onChange={(event) => choose(event.target.checked)} />
          <span>
            {words.rehearsal.play}
            <small>{words.rehearsal.playHint}</small>
          </span>
        </label>
        {refusal !== '' && <Notice tone="refusal">{refusal}</Notice>}
        {runs && <Notice>{status.state === 'starting' ? words.rehearsal.starting : words.rehearsal.status(status.here, status.notes)}</Notice>}
        <div className={form.row}>
          {runs ? (
            <Button onClick={end} busy={busy}>
              {words.rehearsal.stop}
            </Button>
          ) : (
            <Button type="submit" variant="primary" busy={busy}>
              {words.rehearsal.start}
            </Button>
          )}
        </div>
        {!runs && simulated.length > 0 && (
          <>
            <p className={form.text}>{words.rehearsal.runs(simulated.length)}</p>
            <Button onClick={() => void removeSimulated(desk, simulated)}>{words.person.removeSimulated}</Button>
          </>
        )}
      </form>
    </Sheet>
  );
}
