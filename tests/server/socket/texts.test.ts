// Names and notes as people write them: counted as readers count, cleaned once, at the door.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, newSecret } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';
import { arrive, type Guest, greeting, openRoom, type Room, refused, shout, stranger } from './room.ts';

let house: House;
let room: Room;
let ana: Guest;

beforeAll(async () => {
  house = await openHouse();
  room = await openRoom(house);
  await room.coach.goTo('wall');
  ana = await arrive(house, room.code, 'Ana');
});

afterAll(async () => {
  ana.screen.close();
  room.close();
  expect(house.faults).toEqual([]);
  await house.close();
});

const FAMILY = '👩‍👩‍👧‍👦';

function write(text: string, note = newId()) {
  return ana.screen.command('discuss.addNote', 'wall', { note, prompt: 'agree', text, for: null });
}

interface Written {
  readonly view: { readonly notes: readonly { readonly id: string; readonly text: string }[] };
}

function asRead(note: string): Promise<string> {
  return until('the note is on the wall', () => (ana.screen.slice('all', 'group') as Written | null)?.view.notes.find(({ id }) => id === note)?.text);
}

describe('a note', () => {
  it.each([
    ['letters', 'x'.repeat(500)],
    ['letters with accents, in two parts each', 'e\u0301'.repeat(500)],
    ['families', FAMILY.repeat(500)],
    ['flags', '🇨🇿'.repeat(500)],
  ])('may have five hundred %s, and not one more', async (_, text) => {
    const note = newId();
    expect(await write(text, note)).toMatchObject({ ok: true });
    expect(await asRead(note)).toBe(text.normalize('NFC'));
    expect(await write(`${text}x`)).toEqual(refused('noteTooLong', { max: 500 }));
  });

  it('that is far too long is refused as malformed, and the line holds', async () => {
    expect(await write('x'.repeat(20_001))).toEqual(refused('malformed'));
  });

  it.each([
    ['nothing', ''],
    ['blanks', '  \n\t '],
    ['invisible signs', '\u200b\u2060\ufeff'],
    ['controls', '\u0000\u0007\u001b'],
    ['half a sign', '\ud83d'],
  ])('of %s is empty', async (_, text) => {
    expect(await write(text)).toEqual(refused('noteEmpty'));
  });

  it.each([
    ['NUL and half signs are gone', 'a\u0000b\ud83dc', 'abc'],
    ['nothing turns the text around it', 'a\u202eb\u2066c', 'abc'],
    ['marks are not stacked up to the ceiling', `Z${'\u0301'.repeat(40)}algo`, 'Ź́́́́algo'],
    ['lines stay, with one empty line between them at most', 'one\r\n\n\n\n\ntwo', 'one\n\ntwo'],
    ['marks of other languages are text, and so are tags', '<script>alert(1)</script> **bold**', '<script>alert(1)</script> **bold**'],
  ])('is kept so that %s', async (_, text, kept) => {
    const note = newId();
    expect(await write(text, note)).toMatchObject({ ok: true });
    expect(await asRead(note)).toBe(kept.normalize('NFC'));
  });
});

describe('a name', () => {
  const joinAs = (name: unknown) => {
    const socket = stranger(house);
    return shout(socket, 'join', greeting(room.code, { name })).finally(() => socket.disconnect());
  };

  it.each([
    ['', 'nameEmpty'],
    ['   ', 'nameEmpty'],
    ['\u200b\u202e\u0000', 'nameEmpty'],
    ['...', 'nameEmpty'],
    ['x'.repeat(41), 'nameTooLong'],
    [FAMILY.repeat(11), 'joined'],
    ['x'.repeat(401), 'malformed'],
    ['Facilitator', 'nameReserved'],
    ['f a c i l i t a t o r', 'nameReserved'],
    ['Fаcilitаtоr', 'nameReserved'],
    ['ＡＤＭＩＮ', 'nameReserved'],
    ['H0st', 'nameReserved'],
    [7, 'malformed'],
    [null, 'malformed'],
    [['Ana'], 'malformed'],
  ])('%j is answered with %s', async (name, answer) => {
    const said = await joinAs(name);
    expect(said.ok ? 'joined' : said.refusal.reason).toBe(answer);
  });

  it('is told the limit it breaks', async () => {
    expect(await joinAs('x'.repeat(41))).toEqual(refused('nameTooLong', { max: 40 }));
  });

  it.each([
    ['  Jo   March ', 'Jo March'],
    ['Zoe\u0308', 'Zoë'],
    ['\u202eeve\u202c', 'eve'],
    [`Z${'\u0301'.repeat(9)}`, 'Ź\u0301\u0301\u0301\u0301'],
    ['<b>Bo</b>', '<b>Bo</b>'],
    ['🦊', '🦊'],
    ['محمد', 'محمد'],
  ])('%j is kept as %j', async (raw, kept) => {
    const secret = newSecret();
    const guest = await arrive(house, room.code, raw, secret);
    const me = await until('the phone knows its name', () => guest.screen.slice(`person:${guest.id}`, 'me') as { name: string } | null);
    expect(me.name).toBe(kept.normalize('NFC'));
    guest.screen.close();
  });
});
