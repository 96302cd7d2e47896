import { Icon } from '../../kit/Icon.tsx';
import { stageWords } from '../../words/phoneStages.ts';
import styles from './Participant.module.css';

export interface EchoProps {
  on: boolean;
  many: number;
  onToggle: () => void;
}

export function Echo({ on, many, onToggle }: EchoProps) {
  return (
    <button type="button" className={styles.echo} aria-pressed={on} aria-label={stageWords.debrief.echoLabel(many)} onClick={onToggle}>
      <Icon name={on ? 'check' : 'plus'} />
      <span>{stageWords.debrief.echo}</span>
      {many > 0 && <span className={styles.many}>{stageWords.debrief.echoed(many)}</span>}
    </button>
  );
}
