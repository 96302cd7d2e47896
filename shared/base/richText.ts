// What facilitators write in Markdown, as a small closed tree. Screens draw it with plain elements, so
// nothing an author writes can ever become markup, and no phone carries a Markdown parser.

import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export type Inline =
  | { readonly t: 'text'; readonly text: string }
  | { readonly t: 'strong' | 'em'; readonly in: readonly Inline[] }
  | { readonly t: 'link'; readonly href: string; readonly in: readonly Inline[] }
  | { readonly t: 'break' };

export type Block =
  | { readonly t: 'p'; readonly in: readonly Inline[] }
  | { readonly t: 'h'; readonly level: 2 | 3; readonly in: readonly Inline[] }
  | { readonly t: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly t: 'quote'; readonly in: readonly Block[] }
  | { readonly t: 'rule' };

export type RichText = readonly Block[];

/** Markdown as rich text. HTML stays as the text it is; pictures become their description; links lead to http, https or mailto only. */
export function richText(markdown: string): RichText {
  return fromMarkdown(markdown).children.flatMap(block);
}

function block(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ t: 'p', in: node.children.flatMap(inline) }];
    case 'heading':
      return [{ t: 'h', level: node.depth <= 2 ? 2 : 3, in: node.children.flatMap(inline) }];
    case 'list':
      return [{ t: 'list', ordered: node.ordered === true, items: node.children.map((item) => item.children.flatMap(block)) }];
    case 'blockquote':
      return [{ t: 'quote', in: node.children.flatMap(block) }];
    case 'thematicBreak':
      return [{ t: 'rule' }];
    case 'code':
    case 'html':
      return [{ t: 'p', in: [{ t: 'text', text: node.value }] }];
    default:
      return [];
  }
}

function inline(node: Nodes): Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return [{ t: 'text', text: node.value }];
    case 'strong':
      return [{ t: 'strong', in: node.children.flatMap(inline) }];
    case 'emphasis':
      return [{ t: 'em', in: node.children.flatMap(inline) }];
    case 'link': {
      const children = node.children.flatMap(inline);
      return /^(https?:|mailto:)/i.test(node.url) ? [{ t: 'link', href: node.url, in: children }] : children;
    }
    case 'image':
      return node.alt ? [{ t: 'text', text: node.alt }] : [];
    case 'break':
      return [{ t: 'break' }];
    default:
      return 'children' in node ? node.children.flatMap(inline) : [];
  }
}

/** How many words a reader will read. */
export function countWords(markdown: string): number {
  return markdown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
