// A card on which nobody has written yet: what experts are asked, and lines for a pen.

import type { PrintedAsk } from '#shared/view/printedCards';
import { classes } from '../kit/classes.ts';
import { Icon } from '../kit/Icon.tsx';
import { words } from '../words/print.ts';
import styles from './Cards.module.css';

export function BlankCard({ ask: { mustSay, prompts }, language }: { readonly ask: PrintedAsk; readonly language: string }) {
  return (
    <>
      {mustSay > 0 && (
        <>
          <h4 className={styles.must}>
            {words.mustSay} <small>{words.mustSayHint}</small>
          </h4>
          <ul className={classes(styles.mustSay, styles.open)}>
            {Array.from({ length: mustSay }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one line is like the other
              <li key={line}>
                <Icon name="star" size="1em" />
                <Line />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.asked}>
        {prompts.map(({ title, question }) => (
          <section key={title} className={styles.prompt}>
            <h4 lang={language} dir="auto">
              {title}
            </h4>
            <p lang={language} dir="auto">
              {question}
            </p>
            {Array.from({ length: linesFor(prompts.length) }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one line is like the other
              <Line key={line} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function Line() {
  return <span className={styles.line} />;
}

/** Up to four prompts leave room for a second card on the page; the lines take what room there is. */
export function sizeOf({ prompts }: PrintedAsk): 'half' | 'whole' {
  return prompts.length <= 4 ? 'half' : 'whole';
}

function linesFor(prompts: number): number {
  return prompts <= 2 ? 6 : prompts <= 4 ? 3 : 4;
}
