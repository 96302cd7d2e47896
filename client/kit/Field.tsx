import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

export interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'onChange' | 'value' | 'id'> {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  /** What to do about it, not what went wrong. */
  error?: ReactNode;
  counter?: ReactNode;
  /** For a join code: large, spaced, in capitals. */
  look?: 'plain' | 'code' | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

export function Field({ label, value, onChange, hint, error, counter, look = 'plain', ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}h`}>
          {hint}
        </p>
      )}
      <input
        {...rest}
        id={id}
        className={styles.input}
        data-autofocus={rest.autoFocus || undefined}
        data-look={look}
        dir={rest.dir ?? 'auto'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}h ${id}e` : undefined}
      />
      <div className={styles.below}>
        <FieldError id={`${id}e`}>{error}</FieldError>
        {counter && <span className={styles.counter}>{counter}</span>}
      </div>
    </div>
  );
}

/** The place of an error is there from the start and empty, or screen readers miss its arrival. */
export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <div className={styles.error} id={id} role="alert">
      {children && (
        <>
          <Icon name="warn" /> {children}
        </>
      )}
    </div>
  );
}
