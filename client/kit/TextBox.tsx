import { type KeyboardEvent, type ReactNode, type Ref, type TextareaHTMLAttributes, useId, useLayoutEffect, useRef } from 'react';
import { countCharacters } from '#shared/base/text';
import styles from './Field.module.css';
import { FieldError } from './Field.tsx';

export interface TextBoxProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'style' | 'onChange' | 'value' | 'id'> {
  label: ReactNode;
  /** The label is only for screen readers: the prompt stands above in large type. */
  labelHidden?: boolean | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Ctrl or Cmd with Enter. */
  onSend?: (() => void) | undefined;
  /** In characters as a reader counts them. */
  limit: number;
  /** Shown from 80 % of the limit; negative when over. */
  counter: (left: number) => ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

export function TextBox({ label, labelHidden, value, onChange, onSend, limit, counter, hint, error, ref, ...rest }: TextBoxProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    // The height is found by letting it collapse first; field-sizing is too young for old phones.
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [value]);
  const left = limit - countCharacters(value);
  const sendOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    rest.onKeyDown?.(event);
    // Enter also ends a composition (Japanese, Chinese); that one is not meant for us.
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend?.();
  };
  return (
    <div className={styles.field}>
      <label className={labelHidden ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}h`}>
          {hint}
        </p>
      )}
      <textarea
        rows={2}
        {...rest}
        ref={(area) => {
          box.current = area;
          if (typeof ref === 'function') return ref(area);
          if (ref) ref.current = area;
        }}
        id={id}
        className={styles.input}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={sendOnEnter}
        aria-invalid={error || left < 0 ? true : undefined}
        aria-describedby={`${id}h ${id}e ${id}c`}
      />
      <div className={styles.below}>
        <FieldError id={`${id}e`}>{error}</FieldError>
        <span className={styles.counter} id={`${id}c`} data-over={left < 0 || undefined}>
          {left <= limit * 0.2 && counter(left)}
        </span>
      </div>
    </div>
  );
}
