// Which tables lack which topic now: what the light shows and what is said about it.

import type { DeskView, PeopleView } from '#shared/view/deskViews';
import { words } from '../../words/repair.ts';
import type { Names } from './names.ts';

export type Gap = DeskView['gaps'][number];

/** Tables where somebody has yet to choose. Once people read, whoever has no topic listens. */
function choosingTables({ withoutTopic, readingBegun }: DeskView, { people }: PeopleView): ReadonlySet<string> {
  const choosing = new Set(readingBegun ? [] : withoutTopic);
  return new Set(people.flatMap((person) => (choosing.has(person.id) && person.home !== null ? [person.home] : [])));
}

export interface Light {
  /** dark: there are no tables yet. left: it was left as it is. */
  readonly state: 'dark' | 'choosing' | 'whole' | 'gap' | 'left';
  readonly text: string;
}

/** The one line that is always in sight. */
export function lightOf(desk: DeskView, people: PeopleView, tables: number, names: Names): Light {
  if (tables === 0) return { state: 'dark', text: '' };
  const { gaps } = desk;
  const homes = [...new Set(gaps.map(({ home }) => home))];
  const [only] = homes;
  if (only === undefined) {
    const choosing = choosingTables(desk, people).size;
    // Tables may be published long before anybody is asked to choose.
    const untouched = people.people.every((person) => person.topic === null);
    if (choosing > 0) return { state: 'choosing', text: untouched ? words.light.untouched : words.light.choosing(choosing) };
    return { state: 'whole', text: words.light.all };
  }
  const text =
    homes.length > 1
      ? words.light.several(homes.length)
      : words.light.lacks(
          names.table(only),
          gaps.map(({ topic }) => topic),
        );
  return desk.dismissed ? { state: 'left', text: words.light.left(text) } : { state: 'gap', text };
}

/** What is missing and since when: "Table 3 has no B since Ben left." */
export function gapSentence({ home, topic, gone }: Gap, { people }: PeopleView, names: Names): string {
  const away = gone.map((id) => people.find((person) => person.id === id)).filter((person) => person !== undefined);
  if (away.length === 0) return words.gap.nobody(names.table(home), topic);
  const why = away.every((person) => person.status === 'away' && !person.removed) ? 'away' : 'left';
  return words.gap.since(
    names.table(home),
    topic,
    away.map((person) => person.name),
    why,
  );
}

/** Who stands in where, as quiet lines. */
export function standInLines({ standIns }: Pick<DeskView, 'standIns'>, names: Names): readonly string[] {
  return standIns.map(({ home, topic, visitor }) => {
    if (visitor === null) return words.gap.card(names.table(home), topic);
    const from = names.homeOf(visitor);
    return words.gap.visitor(names.person(visitor), from === null ? null : names.table(from), topic, names.table(home));
  });
}
