// Pages of the plan to print: the whole plan, its calendar, and a summary for the board, which names nobody.
import type { StaffLanguage } from '../../content/interface/staff-language';
import { planWords } from '../../content/plan';
import { sheetWordsOf } from '../../content/sheets';
import { writtenWordsIn } from '../../content/written';
import { dayInWords, monthInWords } from '../../domain/plan/day-words';
import { planShapes } from '../../domain/plan/plan-shapes';
import { done, type Outcome } from '../../domain/problem';
import { type Cell, dayOf, textOf } from '../../domain/sheet/cell';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import { type PrintedTable, printedHtml } from '../../domain/take-out/printed-page';
import type { PrintedName } from '../../rpc/take-out-calls';
import type { Ports } from '../ports';
import { readSheet, staffLanguage } from '../sheets/our-sheets';
import { type PlannedRow, readPlanRows } from './read-plan-rows';

/** Opens the page in a dialog. */
export const printPage = (ports: Ports, page: PrintedName): Outcome<{ readonly shown: true }> => {
  const rows = readPlanRows(ports);
  if (!rows.ok) return rows;
  const language = staffLanguage(ports);
  const words = writtenWordsIn(language).print;
  const tables = tablesOf[page](ports, rows.value, language);
  if (!tables.ok) return tables;
  const html = printedHtml({
    language,
    title: `${words.pages[page]}: ${ports.workbook.name()}`,
    intro: words.asOf.replace('{day}', dayInWords(ports.workbook.today(), planWords[language])),
    tables: tables.value,
    print: words.print,
    nothing: words.nothing,
  });
  ports.pages.show(words.pages[page], html);
  return done({ shown: true });
};

type TablesOf = (
  ports: Ports,
  rows: readonly PlannedRow[],
  language: StaffLanguage,
) => Outcome<readonly PrintedTable[]>;

const when = ({ start, end }: PlannedRow, language: StaffLanguage): string => {
  const words = planWords[language];
  const first = dayInWords(start, words);
  return end === undefined || end <= start ? first : `${first} – ${dayInWords(end, words)}`;
};

const byMonth = (
  rows: readonly PlannedRow[],
  language: StaffLanguage,
  columns: readonly string[],
  line: (row: PlannedRow) => readonly string[],
): readonly PrintedTable[] => {
  const months = [...new Set(rows.map(({ start }) => start.slice(0, 7)))];
  return months.map((month) => {
    const own = rows.filter(({ start }) => start.startsWith(month));
    const [first] = own;
    return {
      heading: first === undefined ? '' : monthInWords(first.start, planWords[language]),
      columns,
      rows: own.map(line),
    };
  });
};

const wholePlan: TablesOf = (_ports, rows, language) => {
  const { headers } = sheetWordsOf('activities', language);
  const columns = ['start', 'name', 'goal', 'lead', 'place'].map((code) => headers[`activity.${code}`] ?? code);
  return done(
    byMonth(rows, language, columns, (row) => [when(row, language), row.name, row.goal, row.lead, row.place]),
  );
};

const calendar: TablesOf = (_ports, rows, language) => {
  const { headers } = sheetWordsOf('activities', language);
  const columns = [headers['activity.start'] ?? '', headers['activity.name'] ?? ''];
  return done(byMonth(rows, language, columns, (row) => [when(row, language), row.name]));
};

/** The columns of one of the plan's written sheets, as they stand. */
const written = (
  ports: Ports,
  shape: SheetShape,
  language: StaffLanguage,
  codes: readonly string[],
): Outcome<readonly PrintedTable[]> => {
  const sheet = readSheet(ports, shape);
  if (!sheet.ok) return sheet;
  const { name, headers } = sheetWordsOf(shape.role, language);
  const columns = codes.map((code) => headers[code] ?? code);
  const rows = (sheet.value?.table.records ?? []).map(({ cells }) => codes.map((code) => shown(cells[code], language)));
  return done([{ heading: name, columns, rows }]);
};

/** A share is kept as a number below one. */
const shown = (cell: Cell | undefined, language: StaffLanguage): string => {
  const day = typeof cell === 'object' ? dayOf(cell) : undefined;
  if (day !== undefined) return dayInWords(day, planWords[language]);
  if (typeof cell === 'number' && cell > 0 && cell < 1) return `${Math.round(cell * 100)}%`;
  return textOf(cell);
};

/** What Title I asks for, where it applies; what nothing is linked to says that it is missing (PV14). */
const titleOne = (ports: Ports, language: StaffLanguage): Outcome<readonly PrintedTable[]> => {
  const codes = ['titleOne.school', 'titleOne.item', 'titleOne.activity', 'titleOne.doneOn'];
  const table = written(ports, planShapes.titleOne, language, codes);
  if (!table.ok) return table;
  const { missing } = writtenWordsIn(language).print;
  return done(
    table.value
      .filter(({ rows }) => rows.length > 0)
      .map((one) => ({
        ...one,
        rows: one.rows.map(([school = '', item = '', activity = '', doneOn = '']) => [
          school,
          item,
          activity === '' && doneOn === '' ? missing : activity,
          doneOn,
        ]),
      })),
  );
};

/** Goals, figures, coverage and Title I; no lead, no family, no partner's person. */
const board: TablesOf = (ports, rows, language) => {
  const goals = written(ports, planShapes.goals, language, ['goal.name', 'goal.measure']);
  if (!goals.ok) return goals;
  const figures = written(ports, planShapes.dashboard, language, ['figure.name', 'figure.value', 'figure.meaning']);
  if (!figures.ok) return figures;
  const coverage = written(
    ports,
    planShapes.coverage,
    language,
    planShapes.coverage.columns.map(({ code }) => code),
  );
  if (!coverage.ok) return coverage;
  const law = titleOne(ports, language);
  if (!law.ok) return law;
  const months = calendar(ports, rows, language);
  if (!months.ok) return months;
  return done([...goals.value, ...figures.value, ...coverage.value, ...law.value, ...months.value]);
};

const tablesOf: { readonly [Page in PrintedName]: TablesOf } = { plan: wholePlan, calendar, board };
