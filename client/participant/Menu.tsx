// What one needs once in a workshop, out of the way until then.

import { useState } from 'react';
import { cleanName, countCharacters, NAME_LIMIT } from '#shared/base/text';
import type { TeachingCard } from '#shared/stages/teachingCard';
import type { MeView, SessionView } from '#shared/view/views';
import { Button } from '../kit/Button.tsx';
import { Confirm } from '../kit/Confirm.tsx';
import { Field } from '../kit/Field.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { CardView } from '../stages/parts/CardView.tsx';
import type { Send } from '../stages/screen.ts';
import { keepName } from '../sync/identity.ts';
import { sayNo, words } from '../words/phone.ts';
import styles from './Menu.module.css';
import { Preferences } from './Preferences.tsx';
import type { Settings } from './useSettings.ts';

export interface MenuProps {
  open: boolean;
  onClose: () => void;
  session: SessionView;
  me: MeView;
  card: TeachingCard | null;
  settings: Settings;
  send: Send;
}

export function Menu({ open, onClose, session, me, card, settings, send }: MenuProps) {
  const [leaving, setLeaving] = useState(false);
  const [cardOpen, setCardOpen] = useState(false);
  const status = (next: 'away' | 'left'): void => {
    onClose();
    setLeaving(false);
    void send('people.setStatus', { person: me.id, status: next });
  };
  return (
    <>
      <Sheet open={open} onClose={onClose} title={words.menu.title} closeLabel={words.frame.close} side="end">
        <div className={styles.menu}>
          <div>
            <p className={styles.label}>{words.menu.personalCode}</p>
            <p className={styles.code}>{me.personalCode}</p>
            <p className={styles.note}>{words.menu.personalCodeText}</p>
          </div>
          <div className={styles.links}>
            {card && (
              <Button
                onClick={() => {
                  onClose();
                  setCardOpen(true);
                }}
              >
                {words.menu.card}
              </Button>
            )}
            <a className={styles.link} href={`/r/${session.code}`}>
              {words.menu.report}
            </a>
          </div>
          <Preferences settings={settings} />
          <Rename me={me} send={send} />
          {me.status === 'here' && !session.ended && (
            <div className={styles.links}>
              <Button onClick={() => status('away')}>{words.menu.stepOut}</Button>
              <Button
                onClick={() => {
                  onClose();
                  setLeaving(true);
                }}
              >
                {words.menu.leave}
              </Button>
            </div>
          )}
        </div>
      </Sheet>
      <Sheet open={cardOpen} onClose={() => setCardOpen(false)} title={words.menu.card} closeLabel={words.frame.close}>
        {card && (
          <>
            <p className={styles.note} lang={session.language}>
              {card.title}
            </p>
            <CardView card={card} lang={session.language} />
          </>
        )}
      </Sheet>
      <Confirm
        open={leaving}
        title={words.menu.leaveTitle}
        confirmLabel={words.menu.leave}
        cancelLabel={words.menu.stay}
        onConfirm={() => status('left')}
        onCancel={() => setLeaving(false)}
      >
        <p>{words.menu.leaveText}</p>
      </Confirm>
    </>
  );
}

function Rename({ me, send }: { me: MeView; send: Send }) {
  const [name, setName] = useState(me.name);
  const [error, setError] = useState<string | null>(null);
  const clean = cleanName(name);
  const rename = async (): Promise<void> => {
    if (clean === '') return setError(sayNo({ reason: 'nameEmpty' }));
    if (countCharacters(clean) > NAME_LIMIT) return setError(sayNo({ reason: 'nameTooLong', about: { max: NAME_LIMIT } }));
    const answer = await send('people.rename', { person: me.id, name: clean });
    setError(answer.ok ? null : sayNo(answer.refusal));
    if (answer.ok) keepName(clean);
  };
  return (
    <form
      className={styles.rename}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <Field label={words.menu.rename} autoComplete="nickname" spellCheck={false} value={name} onChange={setName} error={error} />
      {clean !== me.name && <Button type="submit">{words.menu.renameGo}</Button>}
    </form>
  );
}
