// Where things stand after rows or columns were inserted or deleted.
import type { Area } from '../world/cells';
import type { MetadataEntry, TabRecord } from './tab-record';

export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Where a span goes; undefined when nothing of it is left. */
export type Shift = (span: Span) => Span | undefined;

export type Axis = 'rows' | 'columns';

/** `count` lines come in before line `at`; spans around that place grow, later ones move on. */
export const inserted =
  (at: number, count: number): Shift =>
  ({ first, count: length }) => {
    if (at <= first) return { first: first + count, count: length };
    return at < first + length ? { first, count: length + count } : { first, count: length };
  };

/** `count` lines go, the first of them line `at`. */
export const deleted =
  (at: number, count: number): Shift =>
  ({ first, count: length }) => {
    const before = Math.max(0, Math.min(first + length, at) - first);
    const after = Math.max(0, first + length - Math.max(first, at + count));
    if (before + after === 0) return undefined;
    const gone = Math.max(0, Math.min(count, first - at));
    return { first: first - gone, count: before + after };
  };

/** Lines went to other places one by one; `placeOf` answers the new place, or undefined for a line that is gone. */
export const moved =
  (placeOf: (line: number) => number | undefined): Shift =>
  ({ first, count }) => {
    const places = Array.from({ length: count }, (_, at) => placeOf(first + at)).filter((place) => place !== undefined);
    if (places.length === 0) return undefined;
    const start = Math.min(...places);
    return { first: start, count: Math.max(...places) - start + 1 };
  };

/** Everything beside the cells of a tab, moved along. */
export const shiftTab = (tab: TabRecord, axis: Axis, shift: Shift): TabRecord => ({
  ...tab,
  notes: tab.notes.flatMap((note) => {
    const [place] = movedArea({ row: note.row, column: note.column, rows: 1, columns: 1 }, axis, shift);
    return place === undefined ? [] : [{ ...note, row: place.row, column: place.column }];
  }),
  marks: tab.marks.flatMap((mark) =>
    axis === 'rows'
      ? [mark]
      : movedArea({ row: 1, column: mark.column, rows: 1, columns: 1 }, axis, shift).map(({ column }) => ({
          ...mark,
          column,
        })),
  ),
  validations: tab.validations.flatMap((one) => movedArea(one.area, axis, shift).map((area) => ({ ...one, area }))),
  protections: tab.protections.flatMap((one) =>
    one.area === null ? [one] : movedArea(one.area, axis, shift).map((area) => ({ ...one, area })),
  ),
  charts: tab.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((area) => movedArea(area, axis, shift)),
  })),
  merges: tab.merges.flatMap((area) => movedArea(area, axis, shift)),
  metadata: tab.metadata.flatMap((entry) => movedMetadata(entry, axis, shift)),
});

const movedArea = (area: Area, axis: Axis, shift: Shift): readonly Area[] => {
  const isRows = axis === 'rows';
  const span = shift(isRows ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns });
  if (span === undefined) return [];
  return [
    isRows ? { ...area, row: span.first, rows: span.count } : { ...area, column: span.first, columns: span.count },
  ];
};

const movedMetadata = (entry: MetadataEntry, axis: Axis, shift: Shift): readonly MetadataEntry[] => {
  const { place } = entry;
  if (place.kind !== (axis === 'rows' ? 'ROW' : 'COLUMN')) return [entry];
  const span = shift(place);
  return span === undefined ? [] : [{ ...entry, place: { ...place, ...span } }];
};
