import type { ReactNode } from 'react';
import type { Block, Inline, RichText as Tree } from '#shared/base/richText';
import styles from './RichText.module.css';

export interface RichTextProps {
  text: Tree;
  lang?: string | undefined;
  /** reading: the measure and air of a page; plain: takes the size of what is round it. */
  look?: 'reading' | 'plain' | undefined;
}

/** A reading drawn with plain elements. Text is drawn once and never re-ordered, so places serve as keys. */
export function RichText({ text, lang, look = 'plain' }: RichTextProps) {
  return (
    <div className={styles.text} data-look={look} lang={lang} dir="auto">
      {text.map(block)}
    </div>
  );
}

function block(node: Block, key: number): ReactNode {
  switch (node.t) {
    case 'p':
      return (
        <p key={key} dir="auto">
          {node.in.map(inline)}
        </p>
      );
    case 'h': {
      const Heading = node.level === 2 ? 'h2' : 'h3';
      return (
        <Heading key={key} dir="auto">
          {node.in.map(inline)}
        </Heading>
      );
    }
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul';
      return (
        <List key={key}>
          {node.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
            <li key={at} dir="auto">
              {item.map(block)}
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return <blockquote key={key}>{node.in.map(block)}</blockquote>;
    case 'rule':
      return <hr key={key} />;
  }
}

function inline(node: Inline, key: number): ReactNode {
  switch (node.t) {
    case 'text':
      return node.text;
    case 'strong':
      return <strong key={key}>{node.in.map(inline)}</strong>;
    case 'em':
      return <em key={key}>{node.in.map(inline)}</em>;
    case 'link':
      return (
        <a key={key} href={node.href} target="_blank" rel="noopener nofollow noreferrer">
          {node.in.map(inline)}
        </a>
      );
    case 'break':
      return <br key={key} />;
  }
}
