// Secrets are kept only as hashes: whoever reads the data folder cannot pass for anybody.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 192 bits, in letters that fit into a link. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** SHA-256 in hex. The secrets are long and random, so nothing slower is needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** Compares two hashes in the same time wherever they differ. */
export function sameHash(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')];
  return first.length === second.length && timingSafeEqual(first, second);
}
