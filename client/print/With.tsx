import { words } from '../words/print.ts';

/** "with Ana": an interpreter, an aide. They share Ana's topic, and are no reader to count on. */
export function With({ name }: { readonly name: string | null }) {
  if (name === null) return null;
  return (
    <small>
      {words.with} <bdi>{name}</bdi>
    </small>
  );
}
