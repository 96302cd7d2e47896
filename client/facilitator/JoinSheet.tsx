import { useState } from 'react';
import { Notice } from '../kit/Notice.tsx';
import { Qr } from '../kit/Qr.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Skeleton } from '../kit/Skeleton.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import form from './Form.module.css';
import styles from './JoinSheet.module.css';
import { type Addresses, useAddresses } from './useAddresses.ts';

/** How phones come in: to read aloud, to scan, and to find out why none comes. */
export function JoinSheet({ onClose }: { readonly onClose: () => void }) {
  const { code } = useDesk();
  const addresses = useAddresses();
  return (
    <Sheet open onClose={onClose} title={words.join.title} closeLabel={words.close}>
      <p className={styles.code} translate="no">
        <span className="visually-hidden">{words.join.code}: </span>
        {code}
      </p>
      {addresses === null && <Skeleton lines={5} />}
      {addresses === 'unknown' && <Notice tone="warn">{words.join.unknown}</Notice>}
      {addresses !== null && addresses !== 'unknown' && <WayIn addresses={addresses} code={code} />}
    </Sheet>
  );
}

function WayIn({ addresses, code }: { readonly addresses: Addresses; readonly code: string }) {
  const { origins, phoneCame } = addresses;
  const [chosen, choose] = useState<string | null>(null);
  const origin = chosen !== null && origins.includes(chosen) ? chosen : origins[0];
  if (origin === undefined) return <Notice tone="warn">{words.join.noAddress}</Notice>;
  const url = `${origin}/j/${code}`;
  return (
    <div className={styles.way}>
      <div className={styles.qr}>
        <Qr text={url.toUpperCase()} label={words.join.qr(url)} />
      </div>
      <div className={styles.words}>
        <p>{words.join.at}</p>
        <p className={styles.url} dir="ltr">
          {url.replace(/^https?:\/\//, '')}
        </p>
        {origins.length > 1 && (
          <label className={form.choice}>
            <span>{words.join.which}</span>
            <select value={origin} onChange={(event) => choose(event.target.value)}>
              {origins.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
        <div role="status">
          {phoneCame ? (
            <p>{words.join.came}</p>
          ) : (
            <>
              <p>{words.join.notYet}</p>
              <ol className={styles.causes}>
                {words.join.causes.map((cause) => (
                  <li key={cause}>{cause}</li>
                ))}
              </ol>
              {origins.length > 1 && <p>{words.join.tryOther}</p>}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
