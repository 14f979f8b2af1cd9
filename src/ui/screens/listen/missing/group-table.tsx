// One breakdown: each group by name on a line of its own, its figures below, so that it fits into 300 pixels.
import { useState } from 'preact/hooks';
import type { MissingRowView, MissingTableView } from '../../../../rpc/missing-calls';
import { Button } from '../../../controls/button';
import { counted, fill, language, words } from '../../../words';
import { groupName } from './group-name';

interface TableProps {
  readonly table: MissingTableView;
  readonly isConfidential: boolean;
}

const number = (n: number): string => n.toLocaleString(language);

const Answered = ({ row: { answered, rate } }: { readonly row: MissingRowView }) => {
  const text = words().missing;
  if (answered === null)
    return (
      <>
        <span aria-hidden="true">{text.notKnown}</span>
        <span class="visually-hidden">{text.notKnownSpoken}</span>
      </>
    );
  return <>{rate === null ? number(answered) : fill(text.cell, { n: number(answered), rate })}</>;
};

/** Marked by a sign and in words, not by color alone. */
const Mark = ({ row: { isFlagged, ratio, hasNoForm } }: { readonly row: MissingRowView }) => {
  const text = words().missing;
  if (hasNoForm) return <span class="missing-note">{text.noForm}</span>;
  if (!isFlagged || ratio === null) return null;
  return (
    <span class="missing-flag">
      <span aria-hidden="true">▼ </span>
      {ratio === 0 ? text.flagNone : fill(text.flag, { percent: Math.round(100 * ratio) })}
    </span>
  );
};

const Group = ({
  by,
  row,
  id,
}: { readonly row: MissingRowView; readonly id: string } & Pick<MissingTableView, 'by'>) => (
  <tbody class={row.isFlagged ? 'missing-flagged' : undefined}>
    <tr>
      <th scope="rowgroup" colSpan={4} id={id}>
        <span dir="auto">{groupName(by, row)}</span> <Mark row={row} />
      </th>
    </tr>
    <tr>
      <td>{number(row.families)}</td>
      <td>{number(row.invited)}</td>
      <td>{number(row.reached)}</td>
      <td>
        <Answered row={row} />
      </td>
    </tr>
  </tbody>
);

const shownAtFirst = 12;

export const GroupTable = ({ table: { by, rows }, isConfidential }: TableProps) => {
  const text = words().missing;
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst);
  const columns = [text.columns.families, text.columns.invited, text.columns.reached, text.columns.answered];
  return (
    <section>
      <h2 id={`missing-${by}`}>{text.by[by]}</h2>
      {!isConfidential && by !== 'language' && <p class="listen-why">{text.answersNotKnown}</p>}
      <table class="missing-table" aria-labelledby={`missing-${by}`}>
        <caption class="visually-hidden">{text.spokenColumns}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((row, at) => (
          <Group key={`${row.kind} ${row.name}`} by={by} row={row} id={`missing-${by}-${at}`} />
        ))}
      </table>
      {shown.length < rows.length && (
        <Button quiet onClick={() => setIsWhole(true)}>
          {counted(text.all, rows.length - shown.length)}
          <span class="visually-hidden"> {text.by[by]}</span>
        </Button>
      )}
    </section>
  );
};
