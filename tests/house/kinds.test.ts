import { describe, expect, it } from 'vitest';
import { halfKinds, namedKinds } from './kinds.ts';
import { plant, wholeHouse } from './sources.ts';

const rooms = { 'shared/stages/discuss/kind.ts': '', 'shared/stages/close/kind.ts': '' };

describe('stage kinds', () => {
  it('are not known to the engine by name', () => {
    expect(namedKinds(wholeHouse())).toEqual([]);
  });

  it('live on both floors', () => {
    expect(halfKinds(wholeHouse())).toEqual([]);
    expect(halfKinds(plant({ ...rooms, 'client/stages/discuss/Participant.tsx': '', 'client/stages/vote/Participant.tsx': '' }))).toEqual([
      'close has rules and no screens',
      'vote has screens and no rules',
    ]);
  });

  it.each([
    ['server/live/liveSession.ts', "if (stage.kind === 'discuss') hurry();"],
    ['client/sync/outbox.ts', "send('discuss.addNote', note);"],
    ['shared/session/decide.ts', "import type { D } from '../stages/discuss/kind.ts';"],
    ['server/report/html.ts', 'const title = `close`;'],
  ])('would be noticed in %s: %s', (path, text) => {
    expect(namedKinds(plant({ ...rooms, [path]: text }))).toHaveLength(1);
  });

  it.each([
    ['server/socket/door.ts', "socket.on('close', stop); server.once('close', stop);"],
    ['server/socket/door.ts', "// as in 'discuss'\nconst text = 'people discuss here';"],
    ['client/stages/discuss/Participant.tsx', "send('discuss.addNote', note);"],
    ['shared/plan/library/first.ts', "const stage = { kind: 'discuss' };"],
  ])('are no concern in %s: %s', (path, text) => {
    expect(namedKinds(plant({ ...rooms, [path]: text }))).toEqual([]);
  });
});
