import { describe, expect, it } from 'vitest';
import { isRude, newCode } from '../../../server/access/codes.ts';
import { hashSecret, newSecret, sameHash } from '../../../server/access/secrets.ts';
import { CODE_PATTERN } from '../../../shared/base/ids.ts';

describe('a join code', () => {
  it('can be read aloud, and is another one each time', () => {
    const codes = Array.from({ length: 2000 }, () => newCode());
    for (const code of codes) expect(code).toMatch(CODE_PATTERN);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is thrown again when it would look bad on the wall', () => {
    const faces = [...'FART22', ...'ABC234'].map((letter) => '23456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letter));
    expect(newCode(() => faces.shift() ?? 0)).toBe('ABC234');
  });

  it('is rarely thrown away', () => {
    const codes = Array.from({ length: 2000 }, () => newCode());
    expect(codes.some(isRude)).toBe(false);
    expect(['2FCK23', 'S3XABC', 'A55ABC', '88ABCD'].every(isRude)).toBe(true);
  });
});

describe('a secret', () => {
  it('fits into a link and has at least 128 bits', () => {
    const secrets = Array.from({ length: 100 }, () => newSecret());
    for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(new Set(secrets).size).toBe(100);
  });

  it('is known by its hash only', () => {
    expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sameHash(hashSecret('abc'), hashSecret('abc'))).toBe(true);
    expect(sameHash(hashSecret('abc'), hashSecret('abd'))).toBe(false);
    expect(sameHash(hashSecret('abc'), '')).toBe(false);
    expect(sameHash('é', 'e')).toBe(false);
  });
});
