import { words } from '../../words/setup.ts';

/** "Ana, Bea and Carl", each name in its own direction of reading. */
export function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      {words.nameParts(names).map(({ type, value }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name; only the place tells them apart
        type === 'element' ? <bdi key={at}>{value}</bdi> : value,
      )}
    </>
  );
}
