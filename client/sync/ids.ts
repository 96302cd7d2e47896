// Ids and secrets made on the device. crypto.randomUUID is missing on a plain-http LAN address; getRandomValues is everywhere.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function random(length: number): string {
  let made = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(length))) made += LETTERS[byte & 63];
  return made;
}

export const newId = (): string => random(21);

/** 192 bits. */
export const newSecret = (): string => random(32);
