import { describe, expect, it } from 'vitest';
import { brokenDoors, idlePackages, type Package } from './doors.ts';
import { plant, wholeHouse } from './sources.ts';

const house = wholeHouse();
const declared = JSON.parse(house.find((file) => file.path === 'package.json')?.text ?? '{}') as Package;
const planted: Package = {
  scripts: { types: 'tsc -p shared && tsc -p server' },
  dependencies: { valibot: '1', 'socket.io': '4', chalk: '5' },
  devDependencies: { '@types/mdast': '4', '@types/node': '20', 'fast-check': '4', typescript: '7' },
};

describe('the doors', () => {
  it('are kept: each package enters through its one door', () => {
    expect(brokenDoors(house, declared)).toEqual([]);
  });

  it('lead somewhere: no package is declared and unused', () => {
    expect(idlePackages(house, declared)).toEqual([]);
  });

  it.each([
    ['a package through the wrong door', 'server/live/liveSession.ts', "import * as v from 'valibot';", 'whose door is'],
    ['types through the wrong door', 'server/live/liveSession.ts', "import type { Server } from 'socket.io';", 'whose door is'],
    ['a package that is not declared', 'client/kit/Button.tsx', "import { x } from 'left-pad/part';", 'does not name'],
    ['a package without a door', 'server/config.ts', "import chalk from 'chalk';", 'has no door'],
    ['a package that production has not got', 'server/config.ts', "import fc from 'fast-check';", 'give to production'],
    ['a stylesheet of a package', 'client/kit/theme.css', "@import 'open-props/style';", 'does not name'],
    ['a value from a package of types', 'shared/base/richText.ts', "import { x } from 'mdast';", 'does not'],
  ])('notice %s', (_, path, text, why) => {
    expect(brokenDoors(plant({ [path]: text }), planted)).toEqual([expect.stringContaining(why)]);
  });

  it('let in what comes to the right one', () => {
    const right = plant({
      'shared/base/shape.ts': "import * as v from 'valibot';",
      'shared/base/richText.ts': "import type { Nodes } from 'mdast';",
      'server/socket/door.ts': "import { Server } from 'socket.io';\nimport { join } from 'node:path';",
      'tests/shared/x.test.ts': "import fc from 'fast-check';\nimport * as v from 'valibot';",
    });
    expect(brokenDoors(right, planted)).toEqual([]);
    expect(idlePackages(right, planted)).toEqual(['chalk is declared and nobody imports it']);
  });

  it('count a package that only tests import as unused in production', () => {
    expect(idlePackages(plant({ 'tests/x.test.ts': "import * as v from 'valibot';" }), { dependencies: { valibot: '1' } })).toHaveLength(1);
    expect(idlePackages([], { devDependencies: { 'fast-check': '4', '@types/mdast': '4' } })).toHaveLength(2);
  });
});
