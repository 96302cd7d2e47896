// `npm start` runs us under a shell. When npm is told to stop (SIGTERM from a service manager, a container, a
// test), it tells the shell, and a shell that is not bash dies without telling us: the server would go on,
// unseen, holding the port and the data. So we notice that our parent has changed and stop as if told ourselves.
// Writing `exec node ...` in package.json would do the same, but Windows has no exec.

const EVERY = 200;

/** @param {() => number} parent @param {() => void} stop */
export function stopWithParent(parent = () => process.ppid, stop = () => process.kill(process.pid, 'SIGTERM')) {
  const original = parent();
  const watch = setInterval(() => {
    if (parent() === original) return;
    clearInterval(watch);
    stop();
  }, EVERY);
  watch.unref();
}
