import { type ReactNode, useId } from 'react';
import styles from './Choices.module.css';

export interface ChoicesProps<Value extends string> {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** row: short words side by side. Absent: one below the other, each with its line. */
  readonly look?: 'row' | undefined;
}

/** One of a few: radio buttons, so that arrow keys choose. */
export function Choices<Value extends string>({ legend, hint, options, value, onChange, look }: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.choices} data-look={look} aria-describedby={hint ? `${id}h` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}h`}>
          {hint}
        </p>
      )}
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
