// People without a phone whose seat was changed: nobody tells them but the facilitator.

import type { DeskView } from '#shared/view/deskViews';
import type { Need } from '../../stages/parts/need.ts';
import { words } from '../../words/repair.ts';
import type { Names } from './names.ts';

/** One quiet need for all of them; it stays until they are told, or until the next stage tells the whole room where to go. */
export function tellNeeds({ tell }: DeskView, names: Names): readonly Need[] {
  const [first] = tell;
  if (!first) return [];
  const lines = tell.map((change) => lineOf(change, names));
  const told = { label: words.tell.told(tell.length), type: 'people.told', data: { people: tell.map(({ person }) => person) } } as const;
  const [only = ''] = lines;
  return [
    {
      id: 'tell',
      text: tell.length === 1 ? words.tell.one(only) : words.tell.several(tell.length),
      lines: tell.length === 1 ? [] : lines,
      fixes: [told],
      quiet: true,
    },
  ];
}

function lineOf({ person, what, topic, home }: DeskView['tell'][number], names: Names): string {
  const name = names.person(person);
  const table = home === null ? '' : names.table(home);
  switch (what) {
    case 'table':
      return words.tell.table(name, table);
    case 'experts':
      return words.tell.experts(name, names.expert(names.expertOf(person) ?? ''));
    case 'topic':
      return words.tell.topic(name, topic ?? '');
    case 'second':
      return words.tell.second(name, topic ?? '');
    case 'relieved':
      return words.tell.relieved(name, topic ?? '');
    case 'visit':
      return words.tell.visit(name, topic ?? '');
  }
}
