// Code with its comments blanked out, and code with its texts blanked out too; every line keeps its place.

export interface Blanked {
  /** Without comments. */
  readonly code: string;
  /** Without comments and without what stands inside quotes and regular expressions. */
  readonly bare: string;
}

/** After these a slash begins a regular expression; after anything else it divides. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else|void|yield|await))\s*$/;

const done = new Map<string, Blanked>();

export function blank(text: string): Blanked {
  const known = done.get(text) ?? read(text);
  done.set(text, known);
  return known;
}

function read(text: string): Blanked {
  let code = '';
  let bare = '';
  // Template texts nest: `a ${b ? `c` : d} e`. Each entry counts the braces opened inside one ${...}.
  const templates: number[] = [];
  let at = 0;

  const put = (length: number, keep: 'all' | 'code' | 'nothing'): void => {
    const part = text.slice(at, at + length);
    const spaces = part.replace(/[^\n]/g, ' ');
    code += keep === 'nothing' ? spaces : part;
    bare += keep === 'all' ? part : spaces;
    at += length;
  };
  const quoted = (pattern: RegExp): void => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 1;
    put(1, 'all');
    put(Math.max(0, length - 2), 'code');
    put(length > 1 ? 1 : 0, 'all');
  };
  const template = (): void => {
    // From just behind a backtick or a closing brace to the next ${ or backtick.
    const end = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;
    end.lastIndex = at;
    put(end.exec(text)?.[0].length ?? 0, 'code');
    if (text.startsWith('${', at)) {
      put(2, 'all');
      templates.push(0);
    } else put(1, 'all');
  };

  while (at < text.length) {
    const two = text.slice(at, at + 2);
    const one = text[at] ?? '';
    const depth = templates[templates.length - 1];
    if (two === '//') put(lengthOf(/\/\/[^\n]*/y, text, at), 'nothing');
    else if (two === '/*') put(lengthOf(/\/\*[\s\S]*?(?:\*\/|$)/y, text, at), 'nothing');
    // A quote that does not end on its line is an apostrophe in the text of a screen.
    else if (one === "'") quoted(/'(?:[^'\\\n]|\\[\s\S])*'/y);
    else if (one === '"') quoted(/"(?:[^"\\\n]|\\[\s\S])*"/y);
    else if (one === '`') {
      put(1, 'all');
      template();
    } else if (one === '/' && BEFORE_REGEX.test(bare.slice(-40))) quoted(/\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//y);
    else if (one === '}' && depth === 0) {
      templates.pop();
      put(1, 'all');
      template();
    } else {
      if (depth !== undefined && (one === '{' || one === '}')) templates[templates.length - 1] = depth + (one === '{' ? 1 : -1);
      put(1, 'all');
    }
  }
  return { code, bare };
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 1;
}
