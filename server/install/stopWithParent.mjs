// `npm start` runs us under a shell. When npm is told to stop (SIGTERM from a service manager, a container, a
// test), it tells the shell, and a shell that is not bash dies without telling us: the server would go on,
// unseen, holding the port and the data. So we notice that our parents have changed and stop as if told ourselves.
// Writing `exec node ...` in package.json would do nearly the same, but Windows has no exec.

import { readFileSync } from 'node:fs';

const EVERY = 200;

export function stopWithParent() {
  const original = upToNpm();
  const watch = setInterval(() => {
    if (upToNpm() === original) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY);
  watch.unref();
}

/** Our parent; and where that is a shell, and Linux tells, the shell's parent: npm, which may be killed with no time to tell anybody. */
function upToNpm() {
  const parent = process.ppid;
  try {
    const [, name = '', above = ''] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return /sh$/.test(name) ? `${parent} ${above}` : String(parent);
  } catch {
    return String(parent);
  }
}
