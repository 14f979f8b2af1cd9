// Everything beside the cells of a tab, after rows or columns came, went or changed places.
import type { Area } from '../world/cells';
import type { BookSettings } from './book-record';
import type { Axis, Shift } from './shift';
import type { MetadataEntry, PlacedArea, ProtectionRecord, RuleValue, TabRecord, ValidationRule } from './tab-record';

/** Which lines of which tab moved. */
export interface TabMove {
  readonly sheet: number;
  readonly axis: Axis;
  readonly shift: Shift;
}

/** The tab whose lines moved; another tab only where its charts and rules point to it. */
export const shiftTab = (tab: TabRecord, move: TabMove): TabRecord =>
  pointing(tab.id === move.sheet ? ownShift(tab, move) : tab, move);

/** Named ranges go along; one that lost all its cells points nowhere, as `#REF!` does. */
export const shiftNames = (names: BookSettings['namedRanges'], move: TabMove): BookSettings['namedRanges'] =>
  names.map((one) =>
    one.sheet === move.sheet && one.area !== null ? { ...one, area: movedArea(one.area, move)[0] ?? null } : one,
  );

const ownShift = (tab: TabRecord, move: TabMove): TabRecord => {
  const moved = <One extends { readonly area: Area }>(all: readonly One[]): One[] =>
    all.flatMap((one) => movedArea(one.area, move).map((area) => ({ ...one, area })));
  const anchored = <One extends Anchor>(all: readonly One[]): One[] => all.map((one) => movedAnchor(one, move));
  return {
    ...tab,
    notes: tab.notes.flatMap((note) => movedCell(note, move)),
    richTexts: tab.richTexts.flatMap((text) => movedCell(text, move)),
    looks: moved(tab.looks),
    marks: move.axis === 'rows' ? tab.marks : tab.marks.flatMap((mark) => movedColumn(mark, move)),
    validations: moved(tab.validations),
    protections: tab.protections.flatMap((one): ProtectionRecord[] =>
      one.area === null
        ? [{ ...one, unprotected: one.unprotected.flatMap((area) => movedArea(area, move)) }]
        : movedArea(one.area, move).map((area) => ({ ...one, area })),
    ),
    charts: anchored(tab.charts),
    images: anchored(tab.images),
    merges: tab.merges.flatMap((area) => movedArea(area, move)),
    metadata: tab.metadata.flatMap((entry) => movedMetadata(entry, move)),
    conditionalRules: tab.conditionalRules.flatMap((rule) => {
      const ranges = rule.ranges.flatMap((area) => movedArea(area, move));
      return ranges.length === 0 ? [] : [{ ...rule, ranges }];
    }),
    bandings: moved(tab.bandings),
    groups: tab.groups.flatMap((group) => {
      const span = group.axis === move.axis ? move.shift(group) : group;
      return span === undefined ? [] : [{ ...group, first: span.first, count: span.count }];
    }),
    filter: movedFilter(tab.filter, move),
  };
};

/** Ranges that charts and validations name, in whatever tab these are. */
const pointing = (tab: TabRecord, move: TabMove): TabRecord => {
  const here = (area: PlacedArea): boolean => (area.sheet ?? tab.id) === move.sheet;
  const follow = (area: PlacedArea): readonly PlacedArea[] => (here(area) ? movedArea(area, move) : [area]);
  const followRule = (rule: ValidationRule | null): ValidationRule | null =>
    rule === null ? null : { ...rule, values: rule.values.map((value) => followValue(value, follow)) };
  return {
    ...tab,
    charts: tab.charts.map((chart) => ({ ...chart, ranges: chart.ranges.flatMap(follow) })),
    validations: tab.validations.map((one) => ({ ...one, rule: followRule(one.rule) })),
  };
};

const followValue = (value: RuleValue, follow: (area: PlacedArea) => readonly PlacedArea[]): RuleValue => {
  if (typeof value !== 'object' || value === null || !('range' in value)) return value;
  const [range] = follow(value.range);
  return range === undefined ? '#REF!' : { range };
};

interface Anchor {
  readonly row: number;
  readonly column: number;
}

const cellArea = ({ row, column }: Anchor): Area => ({ row, column, rows: 1, columns: 1 });

/** What belongs to a cell goes with it. */
const movedCell = <One extends Anchor>(one: One, move: TabMove): One[] => {
  const [place] = movedArea(cellArea(one), move);
  return place === undefined ? [] : [{ ...one, row: place.row, column: place.column }];
};

/** What floats over a line that is deleted comes to stand on the one that takes its place. */
const movedAnchor = <One extends Anchor>(one: One, move: TabMove): One => {
  const [place] = movedArea(cellArea(one), move);
  return place === undefined ? one : { ...one, row: place.row, column: place.column };
};

const movedColumn = <One extends { readonly column: number }>(one: One, move: TabMove): One[] =>
  movedArea(cellArea({ row: 1, column: one.column }), move).map(({ column }) => ({ ...one, column }));

const movedFilter = (filter: TabRecord['filter'], move: TabMove): TabRecord['filter'] => {
  const [area] = filter === null ? [] : movedArea(filter.area, move);
  if (filter === null || area === undefined) return null;
  if (move.axis === 'columns')
    return { ...filter, area, columns: filter.columns.flatMap((one) => movedColumn(one, move)) };
  const hiddenRows = filter.hiddenRows.flatMap((row) =>
    movedArea(cellArea({ row, column: 1 }), move).map((one) => one.row),
  );
  return { ...filter, area, hiddenRows };
};

const movedArea = <One extends Area>(area: One, { axis, shift }: TabMove): readonly One[] => {
  const isRows = axis === 'rows';
  const span = shift(isRows ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns });
  if (span === undefined) return [];
  return [
    isRows ? { ...area, row: span.first, rows: span.count } : { ...area, column: span.first, columns: span.count },
  ];
};

const movedMetadata = (entry: MetadataEntry, { axis, shift }: TabMove): readonly MetadataEntry[] => {
  const { place } = entry;
  if (place.kind !== (axis === 'rows' ? 'ROW' : 'COLUMN')) return [entry];
  const span = shift(place);
  return span === undefined ? [] : [{ ...entry, place: { ...place, ...span } }];
};
