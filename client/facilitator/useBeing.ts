// Whether somebody is here, and what is said about it, with the way back. The last word about it is the one that stands.

import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import type { Person } from './PersonSheet.tsx';

export interface Being {
  comeBack(): void;
  stepOut(): void;
  leave(): void;
  /** True when they are out. */
  remove(): Promise<boolean>;
  readmit(): void;
}

export function useBeing({ id, name }: Person): Being {
  const { ask } = useDesk();
  const said = words.toast;
  const about = `whether ${id} is here`;
  const comeBack = (): void => void ask('people.setStatus', { person: id, status: 'here' }, { text: said.back(name), about });
  const readmit = (): void => void ask('people.remove', { people: [id], removed: false }, { text: said.letIn(name), about });
  const go = (status: 'away' | 'left', text: string): void =>
    void ask('people.setStatus', { person: id, status }, { text, about, action: { label: said.isBack, run: comeBack } });
  return {
    comeBack,
    stepOut: () => go('away', said.away(name)),
    leave: () => go('left', said.left(name)),
    remove: () => {
      const action = { label: said.letBack, run: readmit };
      return ask('people.remove', { people: [id], removed: true }, { text: said.removed(name), about, action });
    },
    readmit,
  };
}
