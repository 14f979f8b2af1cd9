// Writes the page of what families said, over the earlier one where staff have nothing to lose there.

import type { Problem } from '../../../domain/problem';
import { type Cell, textOf } from '../../../domain/sheet/cell';
import type { KnownPage } from '../../../domain/tally/figures/published-record';
import { fillIn } from '../../../domain/tally/page/fill-in';
import { type ChartedPage, type HeardChartWords, withCharts } from '../../../domain/tally/page/heard-charts';
import {
  type HeardPage,
  type HeardPageWords,
  type HeardSource,
  heardPage,
} from '../../../domain/tally/page/heard-page';
import { marksOf, type PageMarks, pageState } from '../../../domain/tally/page/heard-page-marks';
import type { Ports, SheetId } from '../../ports';
import { freeName, isBlankBlock } from '../../sheets/our-sheets';
import { type DrawnCharts, drawCharts, redrawCharts } from './draw-charts';

export interface WrittenPage {
  readonly sheet: SheetId;
  readonly name: string;
  readonly marks: PageMarks;
  readonly notices: readonly Problem[];
}

const widths = { choice: 420, figure: 110 };

/** Whether the rows stay where they are, so that notes beside them still stand beside what they are about. */
const sameLayout = (now: readonly (readonly Cell[])[], page: HeardPage, marks: PageMarks): boolean =>
  marks.rows.length === page.rows.length &&
  marks.columns === (page.rows[0]?.length ?? 0) &&
  page.headings
    .filter((row) => row > page.top)
    .every((row) => textOf(now[row - 1]?.[0]) === String(page.rows[row - 1]?.[0] ?? ''));

const canOverwrite = (now: readonly (readonly Cell[])[], page: HeardPage, { marks }: KnownPage): boolean => {
  const state = pageState(now, marks);
  return state === 'untouched' || (state === 'noted' && sameLayout(now, page, marks));
};

const overwrite = ({ workbook }: Ports, page: HeardPage, { sheet, marks }: KnownPage): void => {
  workbook.clear(sheet, { row: 1, column: 1, rows: marks.rows.length, columns: marks.columns });
  workbook.write(sheet, { row: 1, column: 1, cells: page.rows });
  workbook.emphasize(sheet, page.headings, marksOf(page.rows).columns);
};

/** Sheets have names of up to 100 letters, without the signs that other programs stumble over. */
const sheetName = (text: string): string =>
  text
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);

/** A page that a crash left behind, blank or with just these figures: it is taken up again, so that none stands twice. */
const leftBehind = ({ workbook }: Ports, page: HeardPage, name: string): KnownPage['sheet'] | undefined => {
  const sheet = workbook.tabNamed(name);
  if (sheet === undefined || Object.values(workbook.roles()).includes(sheet)) return undefined;
  const now = workbook.read(sheet);
  return isBlankBlock(now) || pageState(now, marksOf(page.rows)) === 'untouched' ? sheet : undefined;
};

const writeNew = (
  ports: Ports,
  page: ChartedPage,
  wanted: string,
): { readonly sheet: SheetId; readonly name: string } & DrawnCharts => {
  const columns = marksOf(page.rows).columns;
  const before = leftBehind(ports, page, sheetName(wanted));
  const name = before === undefined ? freeName(ports, sheetName(wanted)) : sheetName(wanted);
  const sheet =
    before ??
    ports.workbook.createPage({
      name,
      widths: Array.from({ length: columns }, (_, at) => (at === 0 ? widths.choice : widths.figure)),
    });
  ports.workbook.write(sheet, { row: 1, column: 1, cells: page.rows });
  ports.workbook.emphasize(sheet, page.headings, columns);
  return { sheet, name, ...drawCharts(ports, sheet, page, before !== undefined) };
};

/**
 * Writes the page in place where the earlier one holds nothing that staff typed, or only notes beside rows that stay where they are. Else
 * the earlier page is left alone and a new one is made, and a notice says so.
 */
export const writeHeardPage = (
  ports: Ports,
  source: HeardSource,
  {
    known,
    words,
  }: {
    readonly known: KnownPage | undefined;
    readonly words: HeardPageWords & { readonly sheet: string; readonly charts: HeardChartWords };
  },
): WrittenPage => {
  const page = withCharts(heardPage(source, words), source.questions, words);
  const marks = marksOf(page.rows);
  const there = known !== undefined && ports.workbook.exists(known.sheet) ? known : undefined;
  const name = fillIn(words.sheet, { title: source.title });
  if (there === undefined) {
    const { charts, ...made } = writeNew(ports, page, name);
    return { ...made, marks: { ...marks, charts } };
  }
  const tabs = ports.workbook.tabs();
  const earlier = tabs.find(({ id }) => id === there.sheet)?.name ?? name;
  const now = ports.workbook.read(there.sheet);
  if (canOverwrite(now, page, there)) {
    overwrite(ports, page, there);
    const { charts, notices } = redrawCharts(ports, there.sheet, page, { before: there.marks.charts, now });
    return { sheet: there.sheet, name: earlier, marks: { ...marks, charts }, notices };
  }
  const { charts, notices, ...made } = writeNew(ports, page, `${name} ${source.on}`);
  const kept: Problem = { code: 'listen.page-kept', values: { earlier, sheet: made.name } };
  return { ...made, marks: { ...marks, charts }, notices: [kept, ...notices] };
};
