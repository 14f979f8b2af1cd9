// What a build changes and what it leaves as it is, in plain words; each line opens into the rows that it speaks of.
import type { PlanWorkSummary, SheetWork } from '../../../rpc/plan-calls';
import { counted, fill, words } from '../../words';

interface Line {
  readonly text: string;
  /** The first rows of it, by name. */
  readonly rows: readonly string[];
  readonly more: number;
}

const line = (text: string, count = 0, rows: readonly string[] = []): Line => ({
  text,
  rows,
  more: count - rows.length,
});

const linesOf = (work: SheetWork, kinds: readonly (keyof SheetWork['rows'])[]): readonly Line[] =>
  kinds.flatMap((kind) =>
    work[kind] === 0
      ? []
      : [line(counted(words().plan.work[kind], work[kind], { sheet: work.name }), work[kind], work.rows[kind])],
  );

const changesOf = (work: SheetWork): readonly Line[] =>
  work.isNew
    ? [line(fill(words().plan.work.new, { sheet: work.name }))]
    : linesOf(work, ['added', 'updated', 'removed']);

const keptOf = (work: SheetWork): readonly Line[] => {
  const { name: sheet, missingColumns } = work;
  const missing = fill(words().plan.work.missingColumns, { sheet, columns: missingColumns.join(', ') });
  return [...linesOf(work, ['leftAlone', 'outdated']), ...(missingColumns.length === 0 ? [] : [line(missing)])];
};

const Rows = ({ text, rows, more }: Line) => (
  <details>
    <summary>{text}</summary>
    <ul>
      {rows.map((row) => (
        <li key={row}>{row}</li>
      ))}
      {more > 0 && <li>{counted(words().review.more, more)}</li>}
    </ul>
  </details>
);

const List = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((one) => (
          <li key={one.text}>{one.rows.length === 0 ? one.text : <Rows {...one} />}</li>
        ))}
      </ul>
    </>
  );

export const WorkLists = ({ work, past }: { readonly work: PlanWorkSummary; readonly past: boolean }) => {
  const text = words().plan;
  const kept = work.sheets.flatMap(keptOf);
  const always = past ? [] : text.keeps.map((keep) => line(keep));
  return (
    <>
      <List title={past ? text.did : text.willDo} lines={work.sheets.flatMap(changesOf)} />
      <List title={past ? text.kept : text.willKeep} lines={[...kept, ...always]} />
    </>
  );
};

/** What the year has no day left for, where there is any. */
export const TooLate = ({ names }: { readonly names: readonly string[] }) => {
  const text = words().plan.tooLate;
  return names.length === 0 ? null : (
    <details class="plan-late">
      <summary>{text.title}</summary>
      <p>{text.text}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
};
