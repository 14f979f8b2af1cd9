// `TextFinder`: finds and replaces text in a range, a sheet or the whole spreadsheet (reference/spreadsheet/text-finder; GF testsheetstext).
import { type ArgumentShape, checkSignature, signatureError } from '../signature';
import { standIn } from '../stand-in';
import type { Area } from '../world/workbook';
import { cellInput, inputPlace } from './cell-input';
import { type BookPlace, fresh, itself, placeOf, type RangePlace } from './sheet-place';
import { matcherOf } from './text-matcher';

type Google = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where to look: areas of sheets, in the order in which they are gone through. */
export interface FinderScope {
  readonly id: number;
  readonly area: Area;
}

interface Match {
  readonly id: number;
  readonly row: number;
  readonly column: number;
}

const options = [
  'matchCase',
  'matchEntireCell',
  'matchFormulaText',
  'ignoreDiacritics',
  'useRegularExpression',
] as const;
type Option = (typeof options)[number];

/** A finder of the text; it starts before the first cell and goes on row by row. */
export const giveTextFinder = (place: BookPlace, findText: unknown, scopes: () => readonly FinderScope[]): Google => {
  checkSignature('SpreadsheetApp.TextFinder.createTextFinder', [findText], ['text']);
  const chosen: Partial<Record<Option, boolean>> = {};
  let current: Match | undefined;
  let start: Match | undefined;
  const matcher = () => matcherOf(String(findText), chosen);
  const all = (): Match[] =>
    scopes().flatMap((scope) => matchesIn(place, scope, chosen.matchFormulaText === true, matcher().isMatch));
  const give = (match: Match | undefined): Range | null =>
    match === undefined
      ? null
      : place.give.range(match.id, { row: match.row, column: match.column, rows: 1, columns: 1 });
  const step = (direction: 1 | -1): Range | null => {
    const matches = all();
    const from = current ?? start;
    current = from === undefined ? matches.at(direction === 1 ? 0 : -1) : nextTo(matches, from, direction, scopes());
    return give(current);
  };
  const replace = (matches: readonly Match[], text: unknown, method: string): number => {
    checkSignature(`SpreadsheetApp.TextFinder.${method}`, [text], ['text']);
    return matches.reduce(
      (count, match) => count + replaceIn(place, match, (shown) => matcher().replaced(shown, String(text))),
      0,
    );
  };
  const setters = Object.fromEntries(
    options.map((option) => [
      option,
      function (this: object, isOn: unknown): unknown {
        const shape: ArgumentShape = 'flag';
        checkSignature(`SpreadsheetApp.TextFinder.${option}`, [isOn], [shape]);
        chosen[option] = isOn === true;
        return itself(this);
      },
    ]),
  ) as Pick<Google, Option>;
  const part: Google = {
    ...setters,
    findAll: () => all().flatMap((match) => give(match) ?? []),
    findNext: () => step(1),
    findPrevious: () => step(-1),
    getCurrentMatch: () => give(current),
    replaceAllWith: (text) => replace(all(), text, 'replaceAllWith'),
    replaceWith: (text) => replace(current === undefined ? [] : [current], text, 'replaceWith'),
    startFrom(range) {
      const where = placeOf<RangePlace>(range);
      if (where?.area === undefined) throw signatureError('SpreadsheetApp.TextFinder.startFrom', [range]);
      start = { id: where.id, row: where.area.row, column: where.area.column };
      current = undefined;
      return itself(this);
    },
  };
  const kinds = Object.fromEntries([...options, 'startFrom'].map((name) => [name, 'builder' as const]));
  return standIn<Google>(place.execution, 'TextFinder', part, { kinds });
};

/** What a cell shows, or its formula where formulas are meant. */
const matchesIn = (
  place: BookPlace,
  { id, area }: FinderScope,
  inFormulas: boolean,
  isMatch: (text: string) => boolean,
): Match[] => {
  const workbook = fresh(place);
  const rows = Math.min(area.rows, workbook.lastRow(id) - area.row + 1);
  const columns = Math.min(area.columns, workbook.lastColumn(id) - area.column + 1);
  if (rows < 1 || columns < 1) return [];
  const used = { ...area, rows, columns };
  const formulas = inFormulas ? workbook.formulas(id, used) : [];
  return workbook.displayValues(id, used).flatMap((line, down) =>
    line.flatMap((shown, across) => {
      const text = formulas[down]?.[across] || shown;
      return text !== '' && isMatch(text) ? [{ id, row: area.row + down, column: area.column + across }] : [];
    }),
  );
};

/** The next match after a cell, or before it; none beyond the last. */
const nextTo = (
  matches: readonly Match[],
  from: Match,
  direction: 1 | -1,
  scopes: readonly FinderScope[],
): Match | undefined => {
  const place = (match: Match): readonly number[] => [
    scopes.findIndex(({ id }) => id === match.id),
    match.row,
    match.column,
  ];
  const compare = (one: Match, other: Match): number => {
    const [a, b] = [place(one), place(other)];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
  const beyond = matches.filter((match) => compare(match, from) * direction > 0);
  return direction === 1 ? beyond[0] : beyond.at(-1);
};

/** Replaces in the formula where there is one, else in what is shown; answers how often the text was there. */
const replaceIn = (
  place: BookPlace,
  { id, row, column }: Match,
  replaced: (text: string) => { readonly text: string; readonly count: number },
): number => {
  const workbook = fresh(place);
  const cell = { row, column, rows: 1, columns: 1 };
  const before = workbook.formulas(id, cell)[0]?.[0] || workbook.displayValues(id, cell)[0]?.[0] || '';
  const { text, count } = replaced(before);
  const typing = inputPlace(workbook, place.execution.world.clock.now());
  workbook.put(id, row, column, [
    [cellInput(text === '' ? null : text, workbook.numberFormat(id, row, column), typing)],
  ]);
  workbook.commit();
  return count;
};
