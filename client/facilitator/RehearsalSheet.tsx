import { type FormEvent, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import form from './Form.module.css';
import { removeSimulated } from './People.tsx';

type Word = { readonly tone: 'info' | 'refusal'; readonly text: string };

const FEWEST = 8;
const MOST = 200;
const FASTEST = 60;

/** Fills the room with people who are none, so that the facilitator can try everything alone. */
export function RehearsalSheet({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const { code, secret, people: everybody } = desk;
  const [people, setPeople] = useState(24);
  const [speed, setSpeed] = useState(10);
  const [play, setPlay] = useState(true);
  const [busy, setBusy] = useState(false);
  const [word, setWord] = useState<Word | null>(null);
  const simulated = everybody.people.filter((person) => person.simulated && !person.removed);

  const ask = async (method: 'POST' | 'DELETE', body?: object): Promise<void> => {
    setBusy(true);
    setWord(await askRehearsal(method, code, secret, body));
    setBusy(false);
  };
  const start = (event: FormEvent): void => {
    event.preventDefault();
    void ask('POST', { people, speed, play });
  };

  return (
    <Sheet open onClose={onClose} title={words.rehearsal.title} closeLabel={words.close} side="end">
      <form className={form.form} onSubmit={start}>
        <p className={form.text}>{words.rehearsal.text}</p>
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
          <input type="checkbox" checked={play} onChange={(event) => setPlay(event.target.checked)} />
          <span>
            {words.rehearsal.play}
            <small>{words.rehearsal.playHint}</small>
          </span>
        </label>
        {word && <Notice tone={word.tone}>{word.text}</Notice>}
        <div className={form.row}>
          <Button type="submit" variant="primary" busy={busy}>
            {words.rehearsal.start}
          </Button>
          {simulated.length > 0 && <Button onClick={() => void ask('DELETE')}>{words.rehearsal.stop}</Button>}
        </div>
        {simulated.length > 0 && (
          <>
            <p className={form.text}>{words.rehearsal.runs(simulated.length)}</p>
            <Button onClick={() => void removeSimulated(desk, simulated)}>{words.person.removeSimulated}</Button>
          </>
        )}
      </form>
    </Sheet>
  );
}

async function askRehearsal(method: 'POST' | 'DELETE', code: string, secret: string, body?: object): Promise<Word> {
  try {
    const response = await fetch(`/api/rehearsals/${code}`, {
      method,
      headers: { Authorization: `Bearer ${secret}`, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return { tone: 'info', text: method === 'POST' ? words.rehearsal.started : words.rehearsal.stopped };
    return { tone: 'refusal', text: response.status === 404 ? words.rehearsal.notHere : words.rehearsal.failed };
  } catch {
    return { tone: 'refusal', text: words.rehearsal.failed };
  }
}
