import { beforeEach, describe, expect, it } from 'vitest';
import { Drafts, giveBack, outOfSight } from '../../../client/participant/drafts.ts';
import type { Draft } from '../../../client/stages/parts/phone.ts';
import { forget, keysOf } from '../../../client/sync/memory.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  for: null,
  refusal: null,
  type: 'discuss.addNote',
  data: { prompt: 'agree', for: null },
  prompt: 'Agree',
  stage: 'Expert groups',
  ...more,
});
const KEY = 'ABC234:ana:experts:agree';

beforeEach(() => {
  for (const key of keysOf('draft:')) forget(key);
});

describe('drafts', () => {
  it('are there again for the next page of this phone', () => {
    new Drafts().put(KEY, draft('Half a sent'));
    expect(new Drafts().get(KEY)?.text).toBe('Half a sent');
  });

  it('are the same object until they change, and say when they do', () => {
    const drafts = new Drafts();
    let changes = 0;
    drafts.subscribe(() => changes++);
    drafts.put(KEY, draft('One'));
    expect(drafts.get(KEY)).toBe(drafts.get(KEY));
    drafts.drop(KEY);
    expect(changes).toBe(2);
    expect(drafts.written('ABC234:ana:')).toEqual([]);
  });

  it('take a refused text back, with the words for where it belongs', () => {
    const drafts = new Drafts();
    drafts.put(KEY, draft('Sent'));
    drafts.drop(KEY);
    giveBack(drafts, KEY, draft('Sent', { refusal: { reason: 'noSuchGroup' }, prompt: '', stage: '' }));
    expect(drafts.get(KEY)).toMatchObject({ text: 'Sent', prompt: 'Agree', stage: 'Expert groups', refusal: { reason: 'noSuchGroup' } });
  });

  it('never write a refused text over one that has been begun since', () => {
    const drafts = new Drafts();
    drafts.put(KEY, draft('The next one'));
    giveBack(drafts, KEY, draft('Refused'));
    expect(drafts.get(KEY)?.text).toBe('The next one');
    expect(drafts.get(`${KEY}:back`)?.text).toBe('Refused');
  });

  it('are offered where their box is not on the screen', () => {
    const keys = [KEY, `${KEY}:back`, 'ABC234:ana:teach-a:challenges'];
    expect(outOfSight(keys, 'experts')).toEqual([`${KEY}:back`, 'ABC234:ana:teach-a:challenges']);
    expect(outOfSight(keys, 'teach-a')).toEqual([KEY, `${KEY}:back`]);
  });
});
