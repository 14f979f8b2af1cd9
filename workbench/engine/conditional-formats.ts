// Conditional formats and bandings as the engine's own, in the bytes that a page draws; the server's model stays plain, so that styles read are the cells' own.
import type { CfRuleInput, Cfvo, Dxf } from '@ironcalc/wasm';
import { letters, notationOf } from '../spreadsheet/a1';
import type { Area } from '../world/cells';
import { criterionFormula } from './criterion-formula';
import { zoneTime } from './date-serial';
import { type Model, openModel } from './load-engine';
import type { BandColors, BandingRecord, ConditionalRule, GradientPoint, TabRecord } from './tab-record';

/** The model's bytes, with every tab's rules laid over a copy of it. */
export const ruledBytes = (model: Model, tabs: readonly TabRecord[]): Uint8Array => {
  const bytes = model.toBytes();
  if (!tabs.some(({ conditionalRules, bandings }) => conditionalRules.length + bandings.length > 0)) return bytes;
  const copy = openModel(model.getName(), model.getTimezone(), bytes);
  try {
    tabs.forEach((tab, index) => {
      for (const { range, rule } of engineRules(tab, zoneTime(model.getTimezone()).toSerial))
        addRule(copy, index, range, rule);
    });
    return copy.toBytes();
  } finally {
    copy.free();
  }
};

type ToSerial = (moment: number) => number;

interface EngineRule {
  readonly range: string;
  readonly rule: CfRuleInput;
}

/** The engine lets the last rule win, Google the first. */
const engineRules = ({ conditionalRules, bandings }: TabRecord, toSerial: ToSerial): readonly EngineRule[] => [
  ...bandings.flatMap(bandRules).reverse(),
  ...conditionalRules.flatMap((rule) => engineRule(rule, toSerial)).reverse(),
];

/** A rule that the engine cannot read is kept, and not drawn. */
const addRule = (copy: Model, index: number, range: string, rule: CfRuleInput): void => {
  try {
    copy.addConditionalFormatting(index, range, rule);
  } catch {}
};

const engineRule = (rule: ConditionalRule, toSerial: ToSerial): readonly EngineRule[] => {
  const [first] = rule.ranges;
  if (first === undefined) return [];
  const range = rule.ranges.map(notationOf).join(' ');
  if (rule.gradient !== null) return [{ range, rule: colorScale(rule.gradient) }];
  const formula = criterionFormula(rule, `${letters(first.column)}${first.row}`, toSerial);
  if (formula === undefined) return [];
  return [{ range, rule: { type: 'Formula', formula, format: looksOf(rule), stop_if_true: false } }];
};

const looksOf = ({ background, fontColor, bold, italic, strikethrough, underline }: ConditionalRule): Dxf => ({
  ...(background === null ? {} : { fill: { color: background } }),
  font: {
    ...(fontColor === null ? {} : { color: fontColor }),
    ...(bold === null ? {} : { b: bold }),
    ...(italic === null ? {} : { i: italic }),
    ...(strikethrough === null ? {} : { strike: strikethrough }),
    ...(underline === null ? {} : { u: underline }),
  },
});

const colorScale = ({ min, mid, max }: NonNullable<ConditionalRule['gradient']>): CfRuleInput => ({
  type: 'ColorScale',
  thresholds: [min, ...(mid === null ? [] : [mid]), max].map((point) => ({ cfvo: cfvoOf(point), color: point.color })),
});

const cfvoOf = ({ type, value }: GradientPoint): Cfvo => {
  if (type === 'MIN') return 'Min';
  if (type === 'MAX') return 'Max';
  if (value.startsWith('=')) return { Formula: value };
  if (type === 'PERCENT') return { Percent: Number(value) };
  return type === 'PERCENTILE' ? { Percentile: Number(value) } : { Number: Number(value) };
};

/** Header and footer lie over the two colors that take turns. */
const bandRules = ({ area, rows, columns }: BandingRecord): readonly EngineRule[] => [
  ...(rows === null ? [] : linesOf(area, rows, 'rows')),
  ...(columns === null ? [] : linesOf(area, columns, 'columns')),
];

const linesOf = (area: Area, colors: BandColors, axis: 'rows' | 'columns'): readonly EngineRule[] => {
  const [start, count, line] =
    axis === 'rows' ? [area.row, area.rows, 'ROW()'] : [area.column, area.columns, 'COLUMN()'];
  const first = start + (colors.header === null ? 0 : 1);
  const last = start + count - 1;
  const paint = (color: string | null, formula: string): readonly EngineRule[] =>
    color === null
      ? []
      : [
          {
            range: notationOf(area),
            rule: { type: 'Formula', formula, format: { fill: { color } }, stop_if_true: false },
          },
        ];
  return [
    ...paint(colors.header, `=${line}=${start}`),
    ...paint(colors.footer, `=${line}=${last}`),
    ...paint(colors.first, `=MOD(${line}-${first},2)=0`),
    ...paint(colors.second, `=MOD(${line}-${first},2)=1`),
  ];
};
