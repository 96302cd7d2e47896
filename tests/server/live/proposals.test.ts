// The line in which consoles wait for proposals, with searches that end when the test says so.

import { expect, it } from 'vitest';
import { refuse } from '#shared/base/decision';
import { Proposals } from '../../../server/live/proposals.ts';

/** A line, and searches that have begun: each ends by its own hand. */
function line() {
  const proposals = new Proposals();
  const begun: { readonly name: string; readonly end: () => void; readonly fail: () => void }[] = [];
  const ask = (screen: string, name = screen) =>
    proposals.ask(
      screen,
      () =>
        new Promise<string>((found, failed) => {
          begun.push({ name, end: () => found(name), fail: () => failed(new Error(name)) });
        }),
    );
  return { proposals, begun, ask, names: () => begun.map(({ name }) => name) };
}

/** Everything that was promised by now has been told. */
const settled = () => new Promise((soon) => setImmediate(soon));

it('one search at a time, in the order in which they were asked for', async () => {
  const { ask, begun, names } = line();
  const answers = [ask('one'), ask('two'), ask('three')];
  await settled();
  expect(names()).toEqual(['one']);
  begun[0]?.end();
  expect(await answers[0]).toBe('one');
  await settled();
  expect(names()).toEqual(['one', 'two']);
  begun[1]?.end();
  await answers[1];
  begun[2]?.end();
  expect(await answers[2]).toBe('three');
});

it('a few wait; whoever comes then is told to try again, and is welcome once one is done', async () => {
  const { ask, begun, names } = line();
  const first = ask('one');
  const others = ['two', 'three', 'four'].map((screen) => ask(screen));
  expect(await ask('five')).toEqual(refuse('othersFirst'));
  begun[0]?.end();
  await first;
  const late = ask('five');
  for (const at of [1, 2, 3, 4]) {
    await settled();
    begun[at]?.end();
  }
  expect(await Promise.all([...others, late])).toEqual(['two', 'three', 'four', 'five']);
  expect(names()).toEqual(['one', 'two', 'three', 'four', 'five']);
});

it('who asks again while waiting keeps their place, for what they asked last; also where the line is full', async () => {
  const { ask, begun, names } = line();
  void ask('one');
  const before = ask('two');
  void ask('three');
  void ask('four');
  const now = ask('two', 'two again');
  expect(await before).toEqual(refuse('askedAgain'));
  begun[0]?.end();
  await settled();
  expect(names()).toEqual(['one', 'two again']);
  begun[1]?.end();
  expect(await now).toBe('two again');
});

it('who asks again while their own search is on waits behind it like others', async () => {
  const { ask, begun, names } = line();
  const [first, second] = [ask('one'), ask('one', 'one again')];
  await settled();
  expect(names()).toEqual(['one']);
  begun[0]?.end();
  await first;
  await settled();
  begun[1]?.end();
  expect(await second).toBe('one again');
});

it('who has gone, and a search that breaks, keep nobody waiting', async () => {
  const { proposals, ask, begun, names } = line();
  const [first, gone, third] = [ask('one'), ask('two'), ask('three')];
  proposals.leave('two');
  proposals.leave('nobody');
  expect(await gone).toEqual(refuse('notEntered'));
  begun[0]?.fail();
  await expect(first).rejects.toThrow('one');
  await settled();
  expect(names()).toEqual(['one', 'three']);
  begun[1]?.end();
  expect(await third).toBe('three');
  const free = ask('four');
  begun[2]?.end();
  await settled();
  begun[2]?.end();
  expect(await free).toBe('four');
});
