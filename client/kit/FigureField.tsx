// The two figures that are a field with directions: people can be placed on them.

import styles from './FigureField.module.css';

export interface ContinuumProps {
  left: string;
  right: string;
  marks: readonly { readonly label: string; readonly note: string }[];
}

export function Continuum({ left, right, marks }: ContinuumProps) {
  return (
    <div>
      <div className={styles.ends}>
        <span>{left}</span>
        <span>{right}</span>
      </div>
      <div className={styles.axis} aria-hidden />
      <ol className={styles.marks}>
        {marks.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a figure never move
          <li key={at} className={styles.mark}>
            <b>{mark.label}</b>
            {mark.note && <span> {mark.note}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

export interface MatrixProps {
  columnTitle: string;
  rowTitle: string;
  columns: readonly string[];
  rows: readonly string[];
  /** Row by row. */
  cells: readonly { readonly title: string; readonly text: string }[];
}

export function Matrix({ columnTitle, rowTitle, columns, rows, cells }: MatrixProps) {
  return (
    <table className={styles.matrix}>
      <thead>
        <tr>
          <td />
          <th className={styles.matrixTitle} colSpan={columns.length} scope="colgroup">
            {columnTitle}
          </th>
        </tr>
        <tr>
          <th className={styles.matrixTitle} scope="col">
            {rowTitle}
          </th>
          {columns.map((column) => (
            <th key={column} className={styles.matrixHead} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, down) => (
          <tr key={row}>
            <th className={styles.matrixHead} scope="row">
              {row}
            </th>
            {columns.map((column, across) => {
              const cell = cells[down * columns.length + across];
              return (
                <td key={column} className={styles.cell}>
                  {cell && (
                    <>
                      <b>{cell.title}</b>
                      {cell.text && <span>{cell.text}</span>}
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
