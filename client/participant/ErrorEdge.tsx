import { Component, type ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { joinWords } from '../words/join.ts';
import styles from './Standing.module.css';

/** A bug on this page ends here: the text is on the device, and a reload goes on from there. */
export class ErrorEdge extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={styles.standing}>
        <h1 className={styles.title}>{joinWords.broken}</h1>
        <p>{joinWords.brokenText}</p>
        <Button variant="primary" big onClick={() => location.reload()}>
          {joinWords.reload}
        </Button>
      </main>
    );
  }
}
