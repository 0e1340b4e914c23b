import type { ReactNode } from 'react';

type DataTableProps = {
  caption: string;
  captionHidden?: boolean;
  columns: string[];
  /** The first cell is the row's heading. */
  rows: { key: string; cells: ReactNode[] }[];
};

export function DataTable({ caption, captionHidden = false, columns, rows }: DataTableProps) {
  return (
    <table>
      <caption className={captionHidden ? 'unseen-text' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [heading, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{heading}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
