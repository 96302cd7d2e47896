import { largestPlanned } from '#shared/grouping/plan';
import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { words } from '../../words/setup.ts';
import { useDesk } from '../desk.ts';
import form from '../Form.module.css';
import { companionsAmong, homesToCome } from '../homesToCome.ts';
import { Choices } from './Choices.tsx';
import styles from './Setup.module.css';
import { Switch } from './Switch.tsx';
import { TableSigns } from './TableSigns.tsx';
import { countSizes, homeChoices, homeSizes, type SizeChoice, tableNumbers } from './tableNumbers.ts';
import type { Settings } from './useSettings.ts';

const EXPERT_SIZES = [3, 4, 5, 6, 7, 8].map((size) => ({ size, upTo: null }));
const SCRIBES = ['none', 'home', 'both'] as const;

type Part = Pick<Settings, 'settings' | 'set'>;

export interface TablesPartProps extends Part {
  readonly setup: Pick<SetupView, 'wishes' | 'expected'>;
}

export function TablesPart({ settings, set, setup: { wishes, expected } }: TablesPartProps) {
  const { session, room, people, open } = useDesk();
  const [here, coming] = [room.people.length, expected.length];
  const companions = companionsAmong([...room.people, ...expected], wishes.companions);
  const toCome = { people: here + coming - companions, topics: session.topics.map(({ id }) => id), settings };
  const { seated } = homesToCome(people, { settings, wishes }, session.topics.length);
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
        <p className={styles.outcome}>{seated > 0 ? words.tables.seatedAlready(seated) : outcome(homeSizes(toCome), { here, coming, companions })}</p>
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

interface Counted {
  readonly here: number;
  readonly coming: number;
  readonly companions: number;
}

function outcome(sizes: readonly number[], { here, coming, companions }: Counted): string {
  if (sizes.length === 0) return words.tables.nobody;
  const tables = words.tables.and(countSizes(sizes).map(({ tables, size }) => words.tables.ofSize(tables, size)));
  return words.tables.outcome(here, coming, tables) + (companions > 0 ? ` ${words.tables.companions(companions)}` : '');
}

function Sizes({ settings, set, topics }: Part & { readonly topics: number }) {
  return (
    <>
      <Size
        label={words.tables.maxTable}
        hint={words.tables.maxTableHint}
        automatic={words.tables.automaticTable(largestPlanned(topics, null))}
        sizes={homeChoices(topics, settings.maxTable)}
        size={settings.maxTable}
        onChange={(maxTable) => set({ maxTable })}
      />
      <Size
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

interface SizeProps {
  readonly label: string;
  readonly hint: string;
  readonly automatic: string;
  readonly sizes: readonly SizeChoice[];
  readonly size: number | null;
  /** 0 is automatic, as the command has it. */
  readonly onChange: (size: number) => void;
}

function Size({ label, hint, automatic, sizes, size, onChange }: SizeProps) {
  return (
    <label className={form.choice}>
      <span>{label}</span>
      <small className={styles.quiet}>{hint}</small>
      <select value={size ?? 0} onChange={(event) => onChange(Number(event.target.value))}>
        <option value={0}>{automatic}</option>
        {sizes.map((one) => (
          <option key={one.size} value={one.size}>
            {words.tables.atMost(one.size, one.upTo)}
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
          { value: 'take', label: words.tables.take, hint: settings.favourites ? words.tables.takeDealt : words.tables.takeHint },
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
