import { describe, expect, it } from 'vitest';
import { brokenFloors, strangeFolders } from './floors.ts';
import { plant, wholeHouse } from './sources.ts';

const objections = (path: string, text: string) => brokenFloors(plant({ [path]: text }));

describe('the floors', () => {
  it('are kept: imports go down the floor plan only', () => {
    expect(brokenFloors(wholeHouse())).toEqual([]);
  });

  it('are the ones on the plan', () => {
    expect(strangeFolders(wholeHouse())).toEqual([]);
    expect(
      strangeFolders(plant({ 'shared/helpers/x.ts': '', 'shared/y.ts': '', 'shared/base/z.ts': '', 'server/util/x.ts': '', 'server/main.ts': '' })),
    ).toHaveLength(3);
  });

  it.each([
    ['shared/base/ids.ts', "import { a } from '../people/person.ts';"],
    ['shared/session/decide.ts', "import type { A } from '#shared/view/slices';"],
    ['shared/base/text.ts', "import { log } from '../../server/log/sqlite.ts';"],
    ['shared/stages/read/rules.ts', "import { notes } from '../discuss/rules.ts';"],
    ['shared/stages/kind.ts', "import type { Discuss } from './discuss/kind.ts';"],
    ['shared/session/evolve.ts', "import { discuss } from '../stages/discuss/kind.ts';"],
    ['shared/stages/read/kind.ts', "import { KINDS } from '../index.ts';"],
    ['server/log/sqlite.ts', "import { live } from '../live/liveSession.ts';"],
    ['server/live/liveSession.ts', "import { door } from '../socket/door.ts';"],
    ['server/live/liveSession.ts', "import type { StageKind } from '#shared/stages/kind';"],
    ['server/http/pages.ts', "import { Page } from '../../client/main.tsx';"],
    ['server/http/pages.ts', "import { start } from '../main.ts';"],
    ['client/kit/Timer.tsx', "import { useNow } from '../sync/serverTime.ts';"],
    ['client/sync/store.ts', "import { screens } from '../stages/participant.ts';"],
    ['client/stages/read/Participant.tsx', "import { send } from '../../sync/connect.ts';"],
    ['client/stages/read/Participant.tsx', "import { Notes } from '../discuss/Notes.tsx';"],
    ['client/stages/read/Participant.tsx', "import { read } from '#shared/stages/read/kind';"],
    ['client/stages/read/Participant.tsx', "import { type Read } from '#shared/stages/read/kind';"],
    ['client/participant/Participant.tsx', "import type { Session } from '#shared/session/session';"],
    ['client/participant/Participant.tsx', "import { RunSheet } from '../facilitator/RunSheet.tsx';"],
    ['client/participant/Participant.tsx', "import { Discuss } from '../stages/discuss/Participant.tsx';"],
    ['client/main.tsx', "const app = await import('../server/app.ts');"],
    ['scripts/x.ts', "import './y.ts';"],
  ])('notice when %s says %s', (path, text) => {
    expect(objections(path, text)).toHaveLength(1);
  });

  it('place a file beside the folders as high as what it builds on', () => {
    const app = { 'server/app.ts': "import { door } from './socket/door.ts';\nimport { journal } from './journal.ts';", 'server/journal.ts': '' };
    const live = { 'server/live/a.ts': "import { start } from '../app.ts';", 'server/live/b.ts': "import { journal } from '../journal.ts';" };
    expect(brokenFloors(plant({ ...app, ...live }))).toEqual(['server/live/a.ts imports ../app.ts: server/app.ts is above live']);
    expect(brokenFloors(plant({ ...app, 'server/rehearsal/a.ts': "import { start } from '../app.ts';" }))).toEqual([]);
  });

  it.each([
    ['shared/session/decide.ts', "import { KINDS } from '../stages/index.ts';"],
    ['shared/stages/index.ts', "import { discuss } from './discuss/kind.ts';"],
    ['shared/stages/read/rules.ts', "import type { Note } from '../note.ts';\nimport { shape } from './kind.ts';"],
    ['server/http/routes.ts', "import { markdown } from '../report/markdown.ts';\nimport type { Config } from '../config.ts';"],
    ['client/stages/read/Participant.tsx', "import type { Read } from '#shared/stages/read/kind';\nimport { Button } from '../../kit/Button.tsx';"],
    ['client/stages/screen.ts', "import type { Sent } from '../sync/outbox.ts';"],
    ['client/stages/participant.ts', "const read = () => import('./read/Participant.tsx');"],
    ['client/main.tsx', "const page = () => import('./facilitator/main.tsx');"],
    ['client/participant/main.tsx', "import { store } from '../sync/store.ts';\nimport { SECOND } from '#shared/base/time';"],
    ['tests/live/x.test.ts', "import { liveSession } from '../../server/live/liveSession.ts';"],
    ['shared/base/ids.ts', "// import { a } from '../view/slices.ts';"],
  ])('let %s say %s', (path, text) => {
    expect(objections(path, text)).toEqual([]);
  });
});
