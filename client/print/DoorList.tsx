// Everybody from A to Z: where do I sit, what do I read, with whom do I meet?

import type { Printout } from '#shared/view/printout';
import { words } from '../words/print.ts';
import styles from './DoorList.module.css';
import { With } from './With.tsx';

export function DoorList({ printout: { people } }: { readonly printout: Printout }) {
  return (
    <div className={styles.columns}>
      <table className={styles.door}>
        <thead>
          <tr>
            <th scope="col">{words.door.name}</th>
            <th scope="col">{words.door.table}</th>
            <th scope="col">{words.door.topic}</th>
            <th scope="col">{words.door.expert}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, table, with: host, topics: mine, expert, expected }, place) => (
            // Two people may have the same name.
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
            <tr key={place}>
              <th scope="row">
                <bdi>{name}</bdi>
                <With name={host} />
                {expected && <small>{words.notHere}</small>}
              </th>
              <td>{table ?? <span className={styles.blank} />}</td>
              <td>
                {/* Letters are enough where one looks oneself up, and leave room for a hundred names on a page. */}
                {mine.length === 0 && host === null ? <span className={styles.blank} /> : mine.join(' ')}
              </td>
              <td>{expert ?? <span className={styles.blank} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
