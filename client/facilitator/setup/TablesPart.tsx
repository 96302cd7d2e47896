import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { words } from '../../words/setup.ts';
import { useDesk } from '../desk.ts';
import form from '../Form.module.css';
import { Choices } from './Choices.tsx';
import styles from './Setup.module.css';
import { Switch } from './Switch.tsx';
import { TableSigns } from './TableSigns.tsx';
import { countSizes, homeSizes, tableNumbers } from './tableNumbers.ts';
import type { Settings } from './useSettings.ts';

const TABLE_SIZES = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const EXPERT_SIZES = [3, 4, 5, 6, 7, 8];
const SCRIBES = ['none', 'home', 'both'] as const;

type Part = Pick<Settings, 'settings' | 'set'>;

export interface TablesPartProps extends Part {
  /** How many are on the roster and have not come. */
  readonly coming: number;
}

export function TablesPart({ settings, set, coming }: TablesPartProps) {
  const { session, room, people, open } = useDesk();
  const toCome = { people: room.people.length + coming, topics: session.topics.map(({ id }) => id), settings };
  const inUse = [
    ...room.homes.map((home) => home.table),
    ...room.experts.map((group) => group.table),
    ...settings.tables.map((sign) => sign.number),
    ...people.people.flatMap((person) => person.sitsAt ?? []),
  ];
  const numbers = tableNumbers(toCome, inUse);
  return (
    <>
      <section className={styles.part}>
        <h3>{words.tables.sizes}</h3>
        <Sizes settings={settings} set={set} topics={session.topics.length} />
        <p className={styles.outcome}>{outcome(homeSizes(toCome), room.people.length, coming)}</p>
      </section>
      <Topics settings={settings} set={set} />
      <InTheRoom settings={settings} set={set} />
      <section className={styles.part}>
        <h3>{words.tables.signs}</h3>
        <p className={styles.quiet}>{words.tables.signsHint}</p>
        {numbers.length === 0 ? (
          <Empty action={<Button onClick={() => open({ kind: 'roster' })}>{words.wishes.toRoster}</Button>}>{words.tables.noSigns}</Empty>
        ) : (
          <TableSigns signs={settings.tables} numbers={numbers} onChange={(sign) => set({ tables: [sign] })} />
        )}
      </section>
    </>
  );
}

function outcome(sizes: readonly number[], here: number, coming: number): string {
  if (sizes.length === 0) return words.tables.nobody;
  return words.tables.outcome(here, coming, words.tables.and(countSizes(sizes).map(({ tables, size }) => words.tables.ofSize(tables, size))));
}

function Sizes({ settings, set, topics }: Part & { readonly topics: number }) {
  return (
    <>
      <SizeChoice
        label={words.tables.maxTable}
        hint={words.tables.maxTableHint}
        automatic={words.tables.automaticTable(topics)}
        sizes={TABLE_SIZES}
        size={settings.maxTable}
        onChange={(maxTable) => set({ maxTable })}
      />
      <SizeChoice
        label={words.tables.largestExpert}
        hint={words.tables.largestExpertHint}
        automatic={words.tables.automaticExpert}
        sizes={EXPERT_SIZES}
        size={settings.largestExpert}
        onChange={(largestExpert) => set({ largestExpert })}
      />
    </>
  );
}

interface SizeChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly automatic: string;
  readonly sizes: readonly number[];
  readonly size: number | null;
  /** 0 is automatic, as the command has it. */
  readonly onChange: (size: number) => void;
}

function SizeChoice({ label, hint, automatic, sizes, size, onChange }: SizeChoiceProps) {
  return (
    <label className={form.choice}>
      <span>{label}</span>
      <small className={styles.quiet}>{hint}</small>
      <select value={size ?? 0} onChange={(event) => onChange(Number(event.target.value))}>
        <option value={0}>{automatic}</option>
        {sizes.map((one) => (
          <option key={one} value={one}>
            {words.tables.atMost(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Topics({ settings, set }: Part) {
  return (
    <section className={styles.part}>
      <h3>{words.tables.topics}</h3>
      <Choices
        legend={words.tables.topicsHow}
        options={[
          { value: 'take', label: words.tables.take, hint: words.tables.takeHint },
          { value: 'deal', label: words.tables.deal, hint: words.tables.dealHint },
        ]}
        value={settings.topics}
        onChange={(topics) => set({ topics })}
      />
      <Switch
        label={words.tables.favourites}
        hint={words.tables.favouritesHint}
        on={settings.favourites}
        onChange={(favourites) => set({ favourites })}
      />
    </section>
  );
}

function InTheRoom({ settings, set }: Part) {
  return (
    <section className={styles.part}>
      <h3>{words.tables.room}</h3>
      <Switch label={words.tables.seated} hint={words.tables.seatedHint} on={settings.seated} onChange={(seated) => set({ seated })} />
      <Choices
        legend={words.tables.scribes}
        hint={words.tables.scribesHint}
        options={SCRIBES.map((value) => ({ value, label: words.tables.scribeOf[value] }))}
        value={settings.scribes}
        onChange={(scribes) => set({ scribes })}
      />
      <Switch
        label={words.tables.autoRepair}
        hint={words.tables.autoRepairHint}
        on={settings.autoRepair}
        onChange={(autoRepair) => set({ autoRepair })}
      />
    </section>
  );
}
