import { useCallback, useState } from 'react';
import type { CommandData, CommandType } from '#shared/wire/messages';
import { useLine } from '../../sync/hooks.ts';
import { sentence } from '../../words/en/refusals.ts';

export interface SheetAsk {
  /** True when it was done; a no stands in `refusal` until something else is asked. */
  readonly ask: <T extends CommandType>(type: T, data: CommandData[T]) => Promise<boolean>;
  readonly refusal: string;
}

/** Asks from within a sheet, and keeps the no there, beside what was asked: a toast is gone before it is mended. */
export function useSheetAsk(): SheetAsk {
  const line = useLine();
  const [refusal, setRefusal] = useState('');
  const ask = useCallback<SheetAsk['ask']>(
    async (type, data) => {
      const answer = await line.send(type, null, data);
      setRefusal(answer.ok ? '' : sentence(answer.refusal));
      return answer.ok;
    },
    [line],
  );
  return { ask, refusal };
}
