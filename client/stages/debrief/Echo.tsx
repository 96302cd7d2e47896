import { Icon } from '../../kit/Icon.tsx';
import { words } from '../../words/phone.ts';
import styles from './Participant.module.css';

export interface EchoProps {
  on: boolean;
  many: number;
  onToggle: () => void;
}

export function Echo({ on, many, onToggle }: EchoProps) {
  return (
    <button type="button" className={styles.echo} aria-pressed={on} aria-label={words.debrief.echoLabel(many)} onClick={onToggle}>
      <Icon name={on ? 'check' : 'plus'} />
      <span>{words.debrief.echo}</span>
      {many > 0 && <span className={styles.many}>{words.debrief.echoed(many)}</span>}
    </button>
  );
}
