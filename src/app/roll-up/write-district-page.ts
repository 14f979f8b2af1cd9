// Writes the page of the district, over the earlier one where staff have typed nothing on it.
import {
  type DistrictPage,
  type DistrictPageWords,
  type DistrictSource,
  districtPage,
} from '../../domain/roll-up/district-page';
import type { KnownPage } from '../../domain/tally/figures/published-record';
import { fillIn } from '../../domain/tally/page/fill-in';
import { marksOf, pageState } from '../../domain/tally/page/heard-page-marks';
import type { WrittenPage } from '../listen/heard/write-heard-page';
import type { Ports } from '../ports';
import { freeName } from '../sheets/our-sheets';

const widths = { choice: 420, figure: 110 };

const writeNew = (ports: Ports, page: DistrictPage, wanted: string): Omit<WrittenPage, 'notices'> => {
  const marks = marksOf(page.rows);
  const name = freeName(ports, wanted);
  const sheet = ports.workbook.createPage({
    name,
    widths: Array.from({ length: marks.columns }, (_, at) => (at === 0 ? widths.choice : widths.figure)),
  });
  ports.workbook.write(sheet, { row: 1, column: 1, cells: page.rows });
  ports.workbook.emphasize(sheet, page.headings, marks.columns);
  return { sheet, name, marks };
};

/** A page that staff wrote on is left alone, and a new one is made; a notice says so. */
export const writeDistrictPage = (
  ports: Ports,
  source: DistrictSource,
  {
    known,
    words,
  }: { readonly known: KnownPage | undefined; readonly words: DistrictPageWords & { readonly sheet: string } },
): WrittenPage => {
  const { workbook } = ports;
  const page = districtPage(source, words);
  const wanted = fillIn(words.sheet, { title: source.title });
  if (known === undefined || !workbook.exists(known.sheet)) return { ...writeNew(ports, page, wanted), notices: [] };
  const earlier = workbook.nameOf(known.sheet);
  if (pageState(workbook.read(known.sheet), known.marks) !== 'untouched') {
    const made = writeNew(ports, page, `${wanted} ${source.on}`);
    return { ...made, notices: [{ code: 'listen.page-kept', values: { earlier, sheet: made.name } }] };
  }
  const marks = marksOf(page.rows);
  workbook.clear(known.sheet, { row: 1, column: 1, rows: known.marks.rows.length, columns: known.marks.columns });
  workbook.write(known.sheet, { row: 1, column: 1, cells: page.rows });
  workbook.emphasize(known.sheet, page.headings, marks.columns);
  return { sheet: known.sheet, name: earlier, marks, notices: [] };
};
