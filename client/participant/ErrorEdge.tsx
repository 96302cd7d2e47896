import { Component, type ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { words } from '../words/phone.ts';
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
        <h1 className={styles.title}>{words.frame.broken}</h1>
        <p>{words.frame.brokenText}</p>
        <Button variant="primary" big onClick={() => location.reload()}>
          {words.frame.reload}
        </Button>
      </main>
    );
  }
}
