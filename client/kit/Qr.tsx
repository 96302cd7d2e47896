import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './Qr.module.css';
import { type Size, sized } from './size.ts';

export interface QrProps {
  /** Capitals only make larger modules. */
  text: string;
  /** Accessible name. */
  label: string;
  size?: Size | undefined;
}

/** The standard asks for four modules of quiet round the code; scanners do miss codes without. */
const QUIET = 4;

/** Dark on white in both themes: half of all scanners cannot read the reverse. */
export function Qr({ text, label, size = '100%' }: QrProps) {
  const { path, side } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: QUIET });
    return { path: runs(data), side: data.length };
  }, [text]);
  return (
    <svg className={styles.qr} style={sized(size)} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path className={styles.paper} d={`M0 0h${side}v${side}H0z`} />
      <path className={styles.ink} d={path} />
    </svg>
  );
}

/** Dark modules as one path, run by run. */
function runs(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  });
  return path;
}
