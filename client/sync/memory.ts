// What this device remembers. Private browsing and full storage are ordinary: then it remembers until the page closes.

const fallback = new Map<string, string>();
const PREFIX = 'interlock:';

/** Whether anything outlives this page. Asked once: a browser doesn't change its mind in mid-session. */
export const remembers: boolean = (() => {
  try {
    const probe = `${PREFIX}probe`;
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
})();

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key) ?? fallback.get(key) ?? null;
  } catch {
    return fallback.get(key) ?? null;
  }
}

export function keep(key: string, value: string): void {
  fallback.set(key, value);
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Full or blocked: kept in memory above.
  }
}

export function forget(key: string): void {
  fallback.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Blocked: there was nothing to remove.
  }
}

/** Every key that begins with this, without the prefix of the house. */
export function keysOf(start: string): readonly string[] {
  const keys = new Set([...fallback.keys()].filter((key) => key.startsWith(start)));
  try {
    for (let index = 0; index < localStorage.length; index++) {
      const key = localStorage.key(index);
      if (key?.startsWith(PREFIX + start)) keys.add(key.slice(PREFIX.length));
    }
  } catch {
    // Blocked: only what is in memory.
  }
  return [...keys];
}

/** Remembered JSON; null where there is none or it is damaged. Whoever asks knows what they kept under this key. */
export function recallJson<T>(key: string): T | null {
  const text = recall(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    forget(key);
    return null;
  }
}

export function keepJson(key: string, value: unknown): void {
  keep(key, JSON.stringify(value));
}
