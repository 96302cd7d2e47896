// The host key, kept for this tab only: whoever opens the browser tomorrow is not the host by that.

const KEY = 'interlock:hostKey';
let fallback: string | null = null;

export function keptHostKey(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? fallback;
  } catch {
    return fallback;
  }
}

export function keepHostKey(key: string): void {
  fallback = key;
  try {
    sessionStorage.setItem(KEY, key);
  } catch {
    // Blocked: kept until the page is left.
  }
}
