import type { Table, TableRow } from '@/core/article';
import { InlinesView } from './InlinesView';

/** The first row names the columns, as in Markdown. */
export function TableView({ table }: { table: Table }) {
  const [head, ...rows] = table.children;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it could not be scrolled.
    <div class="table-frame" tabIndex={0}>
      <table lang={table.lang} dir={table.direction}>
        {head && (
          <thead>
            <Row row={head} align={table.align} isHead />
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} align={table.align} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { row: TableRow; align: Table['align']; isHead?: boolean };

function Row({ row, align, isHead }: RowProps) {
  return (
    <tr>
      {row.children.map((cell, index) => {
        const side = align[index];
        const own = side ? { style: { textAlign: side } } : {};
        const content = <InlinesView nodes={cell.children} />;
        return isHead ? (
          <th key={index} scope="col" {...own}>
            {content}
          </th>
        ) : (
          <td key={index} {...own}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
