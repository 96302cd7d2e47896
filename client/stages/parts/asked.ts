import type { CommandData, CommandType } from '#shared/wire/messages';
import type { Pending } from '../../sync/outbox.ts';

/** What was asked last and has no answer yet: a screen shows it as if it had been granted. */
export function lastAsked<T extends CommandType>(
  pending: readonly Pending[],
  type: T,
  which: (data: CommandData[T]) => boolean = () => true,
): CommandData[T] | null {
  const asked = pending.flatMap((one) => (one.type === type ? [one.data as CommandData[T]] : [])); // the outbox holds what our own screens have sent
  return asked.filter(which).at(-1) ?? null;
}
