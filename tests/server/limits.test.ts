import { describe, expect, it } from 'vitest';
import { addressKey, Limit, WrongTries } from '../../server/limits.ts';

const times = async (count: number, work: () => Promise<unknown>): Promise<void> => {
  for (let time = 0; time < count; time++) await work();
};

describe('a limit', () => {
  it('lets so many pass, and then says how long to wait', async () => {
    const limit = new Limit(3, 60);
    expect([await limit.take('ana'), await limit.take('ana'), await limit.take('ana')]).toEqual([null, null, null]);
    expect(await limit.take('ana')).toBe(60);
    expect(await limit.wait('ana')).toBe(60);
    expect(await limit.take('li'), 'others do not notice').toBeNull();
  });

  it('is open again after its time', async () => {
    const limit = new Limit(1, 1);
    await times(2, () => limit.take('ana'));
    await expect.poll(() => limit.wait('ana'), { timeout: 3000 }).toBeNull();
    expect(await limit.take('ana')).toBeNull();
  });

  it('takes several at once, and gives back', async () => {
    const limit = new Limit(3, 60);
    expect(await limit.take('ana', 3)).toBeNull();
    await limit.giveBack('ana');
    expect(await limit.take('ana')).toBeNull();
    expect(await limit.take('ana')).toBe(60);
  });

  it('does not mind odd keys', async () => {
    const limit = new Limit(1, 60);
    for (const key of ['__proto__', 'constructor', '', 'é']) expect([await limit.take(key), await limit.take(key)], key).toEqual([null, 60]);
  });
});

describe('wrong tries', () => {
  it('do not add up for one who waits already, so a single guesser cannot shut the door on everybody', async () => {
    const tries = new WrongTries(20, 200, 60);
    await times(1000, () => tries.judge('203.0.113.1', false));
    expect(await tries.judge('203.0.113.2', true)).toBeNull();
  });

  it('at the same moment are counted one by one', async () => {
    const tries = new WrongTries(20, 200, 60);
    const answers = await Promise.all(Array.from({ length: 100 }, () => tries.judge('203.0.113.1', false)));
    expect(answers.filter((wait) => wait === null)).toHaveLength(20);
  });
});

describe('an address', () => {
  it.each([
    ['10.0.0.7', '10.0.0.7'],
    ['::ffff:10.0.0.7', '10.0.0.7'],
    ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, key) => expect(addressKey(address)).toBe(key));
});
