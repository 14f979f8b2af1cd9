// What lies beside the cells of a tab, as anyone outside may see it: only what there is.
import type {
  ChartRecord,
  ConditionalRule,
  PlacedArea,
  RuleValue,
  TabRecord,
  ValidationRule,
} from '../engine/tab-record';
import type { Json } from '../json';
import { notationOf } from '../spreadsheet/a1';
import type { WorldRule, WorldSheet } from '../world-types';
import { chartTable } from './chart-table';
import { choicesOf } from './validation-choices';
import type { Workbook } from './workbook';

type Beside = Omit<WorldSheet, 'id' | 'name' | 'hidden' | 'formUrl' | 'values' | 'displayValues' | 'formulas'>;

/** Lists that hold nothing are left out. */
export const seenBeside = (workbook: Workbook, tab: TabRecord): Beside => {
  const address = ({ sheet = tab.id, ...area }: PlacedArea): string =>
    sheet === tab.id ? notationOf(area) : `${workbook.tab(sheet)?.name ?? '#REF!'}!${notationOf(area)}`;
  const seen: Required<Omit<Beside, 'filter'>> = {
    notes: tab.notes.map(({ row, column, text }) => ({
      cell: notationOf({ row, column, rows: 1, columns: 1 }),
      text,
    })),
    links: tab.richTexts.flatMap(({ row, column, text, runs }) =>
      runs.flatMap(({ start, end, link }) =>
        link === null
          ? []
          : [
              {
                cell: notationOf({ row, column, rows: 1, columns: 1 }),
                text: text.slice(start, end),
                to: leadsTo(workbook, link),
              },
            ],
      ),
    ),
    validations: tab.validations.map(({ area, rule }) =>
      rule === null
        ? { ranges: [address(area)], criteria: null, values: [] }
        : seenValidation(workbook, { id: tab.id, area, rule }, address),
    ),
    conditionalRules: tab.conditionalRules.map((rule) => ({
      ...seenRule(rule.ranges, rule, address),
      looks: looksOf(rule),
    })),
    protections: tab.protections.map(({ area, description, warningOnly, editors }) => ({
      range: area === null ? null : notationOf(area),
      description,
      warningOnly,
      editors,
    })),
    charts: tab.charts.map((chart) => ({ ...seenChart(chart, address), table: chartTable(workbook, tab.id, chart) })),
    namedRanges: workbook
      .settings()
      .namedRanges.filter(({ sheet }) => sheet === tab.id)
      .map(({ name, area }) => ({ name, range: area === null ? null : notationOf(area) })),
    merges: tab.merges.map(notationOf),
  };
  const some = Object.fromEntries(Object.entries(seen).filter(([, list]) => list.length > 0));
  if (tab.filter === null) return some;
  return { ...some, filter: { range: notationOf(tab.filter.area), hiddenRows: tab.filter.hiddenRows } };
};

/** `#gid=7` is the tab with that id; where there is none any more, the link leads nowhere and says so itself. */
const leadsTo = (workbook: Workbook, link: string): string => {
  const [, id] = /^#gid=(\d+)$/.exec(link) ?? [];
  return (id === undefined ? undefined : workbook.tab(Number(id))?.name) ?? link;
};

const seenValidation = (
  workbook: Workbook,
  { id, area, rule }: { readonly id: number; readonly area: PlacedArea; readonly rule: ValidationRule },
  address: (area: PlacedArea) => string,
): WorldRule => {
  const choices = choicesOf(workbook, id, rule);
  return {
    ...seenRule([area], rule, address),
    strict: !rule.allowInvalid,
    ...(choices === undefined ? {} : { choices }),
    ...(rule.helpText === null ? {} : { help: rule.helpText }),
  };
};

const seenRule = (
  ranges: readonly PlacedArea[],
  { criteria, values }: { readonly criteria: string | null; readonly values: readonly RuleValue[] },
  address: (area: PlacedArea) => string,
): WorldRule => ({ ranges: ranges.map(address), criteria, values: values.map((value) => seenValue(value, address)) });

const seenValue = (value: RuleValue, address: (area: PlacedArea) => string): Json => {
  if (typeof value !== 'object' || value === null) return value;
  if ('moment' in value) return value.moment;
  if ('relative' in value) return value.relative;
  return 'range' in value ? address(value.range) : value;
};

const seenChart = (
  { type, ranges, options, row, column, offsetX, offsetY, headers }: ChartRecord,
  address: (area: PlacedArea) => string,
): Omit<NonNullable<Beside['charts']>[number], 'table'> => ({
  type,
  ranges: ranges.map(address),
  options: JSON.parse(JSON.stringify(options)) as Json,
  row,
  column,
  offsetX,
  offsetY,
  headers,
});

const looksOf = ({
  gradient,
  background,
  fontColor,
  bold,
  italic,
  strikethrough,
  underline,
}: ConditionalRule): Json => {
  if (gradient !== null) return { gradient: JSON.parse(JSON.stringify(gradient)) as Json };
  const looks = { background, fontColor, bold, italic, strikethrough, underline };
  return Object.fromEntries(Object.entries(looks).filter(([, look]) => look !== null));
};
