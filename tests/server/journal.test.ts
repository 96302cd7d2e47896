import { expect, it } from 'vitest';
import { codeMark, makeJournal, traceOf } from '../../server/journal.ts';

it('writes one line for each thing, for machines and for people', () => {
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  makeJournal(write, 'json', () => 0)('noteRefused', { why: 'full', size: 12, late: false });
  makeJournal(write, 'plain', () => 0)('noteRefused', { why: 'full', size: 12 });
  expect(lines).toEqual([
    '{"at":"1970-01-01T00:00:00.000Z","what":"noteRefused","why":"full","size":12,"late":false}\n',
    '00:00:00 noteRefused why=full size=12\n',
  ]);
});

it('lets nobody write lines of their own', () => {
  const lines: string[] = [];
  const journal = makeJournal(
    (line) => lines.push(line),
    'plain',
    () => 0,
  );
  journal('odd', { value: 'a\r\nb\u2028c\u001b[31m' });
  makeJournal(
    (line) => lines.push(line),
    'json',
    () => 0,
  )('odd', { value: 'a\r\nb\u2028c' });
  expect(lines[0]).toBe('00:00:00 odd value=a\\u000d\\u000ab\\u2028c\\u001b[31m\n');
  expect(JSON.parse(lines[1] ?? '').value).toBe('a\r\nb\u2028c');
});

it('tells where something broke, and never what it was about', () => {
  const error = Object.assign(new RangeError('Ana wrote:\n    at first I thought'), { code: 'ERR_ODD' });
  expect(traceOf(error)).toMatchObject({ error: 'RangeError', code: 'ERR_ODD' });
  expect(traceOf(error).where).toContain('journal.test.ts');
  expect(JSON.stringify(traceOf(error))).not.toMatch(/Ana|thought/);
  expect(traceOf('Ana wrote')).toEqual({ error: 'string' });
});

it('marks a code without telling it', () => {
  expect(codeMark('ABC234')).toBe(codeMark('ABC234'));
  expect(codeMark('ABC234')).not.toBe(codeMark('ABC235'));
  expect(codeMark('ABC234')).toMatch(/^[0-9a-f]{8}$/);
});
