// Who meets where as experts, and to which table everybody goes back.

import type { Printout } from '#shared/view/printout';
import type { PrintedName } from '#shared/view/sitters';
import { words } from '../words/print.ts';
import styles from './Lists.module.css';
import { Topic } from './Topic.tsx';
import { With } from './With.tsx';

export function ExpertLists({ printout: { experts, topics, language } }: { readonly printout: Printout }) {
  return (
    <div className={styles.experts}>
      {experts.map(({ id, topic, table, name, place, members }) => (
        <section key={id} className={styles.expert} aria-labelledby={`experts-${id}`}>
          <h3 id={`experts-${id}`} aria-label={words.expertNamed(id)}>
            {id}
          </h3>
          <div>
            <Topic topic={topic} topics={topics} language={language} />
            <p className={styles.meets}>
              <b>{words.meetsAt(table)}</b>
              {name && ' · '}
              <bdi>{name}</bdi>
              {place && ' · '}
              <bdi>{place}</bdi>
            </p>
            <Names names={members} />
          </div>
        </section>
      ))}
    </div>
  );
}

/** Members, and the way back. */
function Names({ names }: { readonly names: readonly PrintedName[] }) {
  return (
    <ul className={styles.names}>
      {names.map(({ name, table, with: host }, place) => (
        // Two people may have the same name.
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <li key={place}>
          <span>
            <bdi>{name}</bdi> <With name={host} />
          </span>
          <small>{table === null ? words.noTable : words.tableNamed(table)}</small>
        </li>
      ))}
    </ul>
  );
}
