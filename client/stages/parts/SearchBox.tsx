import { Icon } from '../../kit/Icon.tsx';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A slim field: what it is for stands inside it, and is its name. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <span className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
