import { useId, useState } from 'react';
import { cleanName } from '#shared/base/text';
import { leftOnSign, SIGN_LIMIT } from '#shared/people/signs';
import { FieldError } from '../../kit/Field.tsx';
import { words } from '../../words/setup.ts';
import styles from './Signs.module.css';

/** From here on one wants to know how much more fits. */
const LAST = 10;

export interface SignFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** A word about what stands there, which may stay. */
  readonly hint?: (text: string) => string;
  readonly onKeep: (value: string) => void;
}

/** A line of a table's sign. What is too long is neither cut nor kept: it waits in the field. */
export function SignField({ label, placeholder, value, hint, onKeep }: SignFieldProps) {
  const id = useId();
  /** What is being typed; null: nothing, so that another console's words come in. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const left = leftOnSign(text);
  const leave = (): void => {
    if (typed === null || left < 0) return;
    const kept = cleanName(typed);
    setTyped(null);
    if (kept !== value) onKeep(kept);
  };
  return (
    <div className={styles.field}>
      <input
        className={styles.sign}
        aria-label={label}
        aria-invalid={left < 0 || undefined}
        aria-describedby={`${id}c ${id}e ${id}h`}
        placeholder={placeholder}
        autoComplete="off"
        dir="auto"
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          // Enter also ends a composition; that one is not meant for us.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
        }}
      />
      <span className={styles.left} id={`${id}c`} data-over={left < 0 || undefined}>
        {typed !== null && left <= LAST && words.tables.left(left)}
      </span>
      <FieldError id={`${id}e`}>{left < 0 && words.tables.tooLong(SIGN_LIMIT)}</FieldError>
      {hint && (
        <span className={styles.hint} id={`${id}h`} role="status">
          {hint(text)}
        </span>
      )}
    </div>
  );
}
