// Who comes in by which code, how many are here, how the line is; and the few things that are not about this stage.

import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { LinkBanner } from '../kit/LinkBanner.tsx';
import { Logo } from '../kit/Logo.tsx';
import { useAway } from '../sync/hooks.ts';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { useDesk } from './desk.ts';
import { LineState } from './LineState.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { CoverageLight } from './repair/CoverageLight.tsx';
import styles from './TopBar.module.css';
import { useDoor } from './useDoor.ts';

/** No flicker: a moment without contact is no news. */
const PATIENCE = 3_000;

export interface TopBarProps {
  readonly onNeeds: () => void;
  readonly undo: () => void;
}

export function TopBar({ onNeeds, undo }: TopBarProps) {
  const { code, session, desk, ask, open, people, room, presence } = useDesk();
  const offline = useAway(PATIENCE);
  const [menu, setMenu] = useState(false);
  const away = people.people.filter((person) => person.status === 'away' && !person.removed).length;
  const lock = useDoor();
  const openPresenter = (): void => void window.open(presenterUrl(code), 'interlock-presenter');
  const openReport = (): void => void window.open(`/r/${code}`, '_blank');
  const openPrint = (): void => void window.open(`/f/${code}/print`, '_blank');
  const openCards = (): void => void window.open(`/f/${code}/print?only=cards`, '_blank');

  const items: readonly MenuItem[] = [
    // The bar that offers it at once goes away after a while; what it takes back stays.
    ...(desk.undo ? [{ icon: 'undo' as const, label: repairWords.undoLast, does: undo }] : []),
    { icon: 'check', label: words.top.roster, does: () => open({ kind: 'roster' }) },
    { icon: 'people', label: words.top.setup, does: () => open({ kind: 'setup' }) },
    { icon: 'plus', label: words.top.link, does: () => open({ kind: 'link' }) },
    { icon: 'play', label: words.top.rehearsal, does: () => open({ kind: 'rehearsal' }) },
    { icon: 'printer', label: words.top.print, does: openPrint },
    { icon: 'printer', label: words.top.printCards, does: openCards },
    { icon: 'printer', label: words.top.report, does: openReport },
    { icon: 'help', label: words.top.keys, does: () => open({ kind: 'keys' }) },
    session.ended
      ? { icon: 'undo', label: words.top.reopen, does: () => void ask('session.end', { ended: false }) }
      : { icon: 'close', label: words.top.end, does: () => open({ kind: 'end' }) },
  ];

  return (
    <header className={styles.top}>
      <LinkBanner state={offline ? 'offline' : 'none'}>{words.line.offline}</LinkBanner>
      <div className={styles.bar}>
        <span className={styles.logo}>
          <Logo mark size="1.75rem" />
        </span>
        <button type="button" className={styles.code} onClick={() => open({ kind: 'join' })} title={words.top.join}>
          <span className="visually-hidden">{words.top.join}: </span>
          <span translate="no">{code}</span>
          <Icon name="qr" size="1.5rem" />
        </button>
        <p className={styles.counts}>
          <b>{room.people.length}</b> {words.top.here}
          {away > 0 && (
            <span>
              <b>{away}</b> {words.top.away}
            </span>
          )}
          {presence && presence.offline.length > 0 && (
            <span>
              <b>{presence.offline.length}</b> {words.top.offline}
            </span>
          )}
        </p>
        <LineState />
        <CoverageLight onNeeds={onNeeds} />
        <div className={styles.buttons}>
          <span className={styles.roomy}>
            <Button variant="quiet" icon={session.locked ? 'lock' : 'unlock'} onClick={lock} aria-pressed={session.locked}>
              {session.locked ? words.top.locked : words.top.lock}
            </Button>
          </span>
          <span className={styles.tight}>
            <IconButton icon={session.locked ? 'lock' : 'unlock'} label={words.top.lock} onClick={lock} aria-pressed={session.locked} />
          </span>
          <span className={styles.roomy}>
            <Button icon="spotlight" onClick={openPresenter}>
              {words.top.presenter}
            </Button>
          </span>
          <Menu
            label={words.top.more}
            open={menu}
            onOpen={setMenu}
            items={[{ icon: 'spotlight', label: words.top.presenter, does: openPresenter, narrow: true }, ...items]}
          />
        </div>
      </div>
    </header>
  );
}

/** On this very machine the projector's page may keep the screen awake; that is granted to localhost only, where plain http is used. */
export function presenterUrl(code: string): string {
  return `${location.origin}/p/${code}`;
}
