/** Whether this is the small picture on the console: it looks, and does not listen. */
export function isPreview(): boolean {
  return new URLSearchParams(location.search).has('preview');
}
