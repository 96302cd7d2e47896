import { useEffect, useRef } from 'react';
import { Qr } from '../kit/Qr.tsx';
import { addressOf, qrText } from '../stages/parts/joinAddress.ts';
import { wideAs } from '../stages/parts/textWidth.ts';
import { words } from '../words/presenter.ts';
import styles from './Overlays.module.css';

/** The way in, large, over whatever is shown: for the one who comes late. */
export function CodeOverlay({ code, joinUrl, locked }: { code: string; joinUrl: string; locked: boolean }) {
  return (
    <section className={styles.overlay} aria-label={words.overlay.code}>
      <div className={styles.code}>
        <div className={styles.qr}>
          <Qr text={qrText(joinUrl)} label={words.bar.qr} />
        </div>
        <div className={styles.words}>
          <p className={styles.hint}>{locked ? words.gather.locked : words.gather.scan}</p>
          <p className={styles.address} dir="ltr">
            {addressOf(joinUrl)}
          </p>
          <p className={styles.digits} dir="ltr" style={wideAs(code)}>
            {code}
          </p>
          <p className={styles.hint}>{words.overlay.close}</p>
        </div>
      </div>
    </section>
  );
}

export function KeyList() {
  return (
    <section className={styles.overlay} aria-label={words.overlay.keys}>
      <div className={styles.keys}>
        <h2>{words.overlay.keys}</h2>
        <dl className={styles.list}>
          {words.overlay.list.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.hint}>{words.overlay.keysClose}</p>
      </div>
    </section>
  );
}

/** Nothing at all, for a moment of attention. Whoever reads by ear is told what it is. */
export function Blank() {
  const ref = useRef<HTMLElement | null>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <section className={styles.blank} ref={ref} tabIndex={-1}>
      <p className="visually-hidden" role="status">
        {words.overlay.blank}
      </p>
    </section>
  );
}
