// Who is to sit apart, together, or with somebody who helps: made here, and listed in sentences. Also the evening before, from the roster.

import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { words } from '../../words/setup.ts';
import { useDesk } from '../desk.ts';
import { focusBeside } from './focusBeside.ts';
import { Names } from './Names.tsx';
import styles from './Setup.module.css';
import type { SheetAsk } from './useSheetAsk.ts';
import list from './Wishes.module.css';
import { WishForm } from './WishForm.tsx';
import { type Wish, wishesMade } from './wishGroups.ts';

export interface WishesPartProps extends Pick<SetupView, 'wishes' | 'expected'> {
  readonly ask: SheetAsk['ask'];
}

/** Somebody as a wish names them. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly is: 'here' | 'gone' | 'awaited';
}

export function WishesPart({ wishes, expected, ask }: WishesPartProps) {
  const { people, open } = useDesk();
  const everybody: readonly Named[] = [
    ...people.people.map(({ id, name, status, removed }): Named => ({ id, name, is: status === 'here' && !removed ? 'here' : 'gone' })),
    ...expected.map(({ id, name }): Named => ({ id, name, is: 'awaited' })),
  ];
  const pickable = everybody.filter((one) => one.is !== 'gone').map(({ id, name, is }) => ({ id, name, awaited: is === 'awaited' }));
  const made = wishesMade(wishes);
  return (
    <>
      {pickable.length === 0 ? (
        <Empty topic="C" action={<Button onClick={() => open({ kind: 'roster' })}>{words.wishes.toRoster}</Button>}>
          {words.wishes.nobody}
        </Empty>
      ) : (
        <WishForm people={pickable} ask={ask} />
      )}
      <section className={styles.part}>
        <h3>{words.wishes.list}</h3>
        {made.length === 0 && <p className={styles.quiet}>{words.wishes.none}</p>}
        <ul className={list.wishes}>
          {made.map((wish) => (
            <WishRow key={`${wish.kind} ${wish.people.join(' ')}`} wish={wish} everybody={everybody} ask={ask} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface WishRowProps extends Pick<WishesPartProps, 'ask'> {
  readonly wish: Wish;
  readonly everybody: readonly Named[];
}

function WishRow({ wish: { kind, people }, everybody, ask }: WishRowProps) {
  // Pairs come in the order of ids, which says nothing to anybody; of a companion the order is the meaning.
  const known =
    kind === 'companion' ? people.flatMap((id) => everybody.filter((person) => person.id === id)) : everybody.filter(({ id }) => people.includes(id));
  const names = known.map(({ name }) => name);
  const takeBack = async (button: HTMLElement): Promise<void> => {
    if (await ask('groups.wish', { kind, people: [...people], on: false })) focusBeside(button);
  };
  return (
    <li className={list.wish}>
      <span className={list.sentence}>
        {kind === 'companion' ? (
          <>
            <bdi>{names[0]}</bdi> {words.wishes.says.companion} <bdi>{names[1]}</bdi> {words.wishes.goes}
          </>
        ) : (
          <>
            <Names names={names} /> {words.wishes.says[kind]}
          </>
        )}
        <Missing known={known} is="awaited" />
        <Missing known={known} is="gone" />
      </span>
      <IconButton icon="close" label={words.wishes.remove(words.wishes.names(names))} onClick={(event) => void takeBack(event.currentTarget)} />
    </li>
  );
}

/** Who of them the wish has to do without for now. */
function Missing({ known, is }: { readonly known: readonly Named[]; readonly is: 'gone' | 'awaited' }) {
  const names = known.filter((one) => one.is === is).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <small>
      <Names names={names} />: {words.wishes[is]}
    </small>
  );
}
