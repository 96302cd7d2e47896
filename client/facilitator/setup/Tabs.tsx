import styles from './Tabs.module.css';

export interface TabsProps<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Tab; readonly title: string }[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** Parts of a sheet, one at a time; they look and work as the console's own do. */
export function Tabs<Tab extends string>({ label, tabs, tab, onTab }: TabsProps<Tab>) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ id, title }) => (
        <button key={id} type="button" className={styles.tab} aria-pressed={id === tab} onClick={() => onTab(id)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
