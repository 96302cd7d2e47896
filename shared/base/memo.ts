/**
 * Remembers, for each key, what was built last and from what. While the key and everything in `from` are
 * the same, the very same value comes back, so that screens and patches see at once that nothing changed.
 * It can't be noticed otherwise: the same question always has the same answer.
 */
export function memo<Key extends object, Value>(): (key: Key, from: readonly unknown[], build: () => Value) => Value {
  const last = new WeakMap<Key, { readonly from: readonly unknown[]; readonly value: Value }>();
  return (key, from, build) => {
    const known = last.get(key);
    if (known && known.from.length === from.length && known.from.every((part, index) => part === from[index])) return known.value;
    const value = build();
    last.set(key, { from, value });
    return value;
  };
}
