import { describe, expect, it } from 'vitest';
import { lockTroubles, machinePaths, strayFiles, unportableScripts } from './repository.ts';
import { plant, topLevel, wholeHouse } from './sources.ts';

const house = wholeHouse();
const textOf = (path: string) => house.find((file) => file.path === path)?.text ?? '{}';

describe('the repository', () => {
  it('keeps its top level as it is on the plan', () => {
    expect(strayFiles(topLevel())).toEqual([]);
    expect(strayFiles(['server', '.ci', 'scripts', 'README.md', 'notes.md'])).toEqual(['scripts', 'notes.md']);
  });

  it('says nothing of the machines it was written on', () => {
    expect(machinePaths(house)).toEqual([]);
    const [home, users] = [['', 'home', 'ana', 'x'].join('/'), ['C:', 'Users', 'ana'].join('\\')];
    expect(
      machinePaths(plant({ 'a.ts': `const x = '${home}';`, 'b.md': `see ${users}`, 'c.ts': "import './home/x.ts'; route('/homes');" })),
    ).toHaveLength(2);
  });

  it('runs its scripts on every system', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    expect(unportableScripts(scripts)).toEqual([]);
    expect(
      unportableScripts({ a: 'exec node x', b: 'A=1 node x', c: 'tsc && B=2 vite', d: 'rm -rf dist', e: 'echo $X', fine: 'tsc -p a && vitest run' }),
    ).toHaveLength(5);
  });
});

describe('the lock file', () => {
  const lock = (packages: object) => JSON.stringify({ packages }, null, 2);
  const good = {
    'node_modules/socket.io': { version: '4.8.4' },
    'node_modules/socket.io-parser': { version: '4.3.0' },
    'node_modules/ws': { version: '8.21.3' },
  };

  it('holds no known holes and no addresses', () => {
    expect(lockTroubles(textOf('package-lock.json'))).toEqual([]);
    expect(lockTroubles(lock(good))).toEqual([]);
  });

  it.each([
    ['an old parser', { ...good, 'node_modules/socket.io-parser': { version: '4.2.6' } }],
    ['an old copy further down', { ...good, 'node_modules/engine.io/node_modules/ws': { version: '7.99.9' } }],
    ['a missing package', { 'node_modules/socket.io': { version: '4.8.4' }, 'node_modules/ws': { version: '9.0.0' } }],
    ['an address', { ...good, 'node_modules/a': { version: '1.0.0', resolved: 'file:a.tgz' } }],
    ['a host in another place', { ...good, 'node_modules/a': { version: 'https://example.com/a.tgz' } }],
  ])('would be refused with %s', (_, packages) => {
    expect(lockTroubles(lock(packages))).toHaveLength(1);
  });
});
