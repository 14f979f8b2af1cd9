// What a build changes and what it leaves as it is, in plain words.
import type { PlanWorkSummary, SheetWork } from '../../../rpc/plan-calls';
import { counted, fill, words } from '../../words';

const changesOf = (work: SheetWork): readonly string[] => {
  const text = words().plan.work;
  const { name: sheet, isNew, added, updated, removed } = work;
  if (isNew) return [fill(text.new, { sheet })];
  return [
    ...(added === 0 ? [] : [counted(text.added, added, { sheet })]),
    ...(updated === 0 ? [] : [counted(text.updated, updated, { sheet })]),
    ...(removed === 0 ? [] : [counted(text.removed, removed, { sheet })]),
  ];
};

const keptOf = ({ name: sheet, leftAlone, outdated, missingColumns }: SheetWork): readonly string[] => {
  const text = words().plan.work;
  return [
    ...(leftAlone === 0 ? [] : [counted(text.leftAlone, leftAlone, { sheet })]),
    ...(outdated === 0 ? [] : [counted(text.outdated, outdated, { sheet })]),
    ...(missingColumns.length === 0 ? [] : [fill(text.missingColumns, { sheet, columns: missingColumns.join(', ') })]),
  ];
};

const List = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );

export const WorkLists = ({ work, past }: { readonly work: PlanWorkSummary; readonly past: boolean }) => {
  const text = words().plan;
  const kept = work.sheets.flatMap(keptOf);
  return (
    <>
      <List title={past ? text.did : text.willDo} lines={work.sheets.flatMap(changesOf)} />
      <List title={past ? text.kept : text.willKeep} lines={past ? kept : [...kept, ...text.keeps]} />
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
