// The typed setters of chart builders, each said as the options that it sets.
import { memberName } from '../../enumeration';
import { implementationOf } from '../../stand-in';

export type Options = Readonly<Record<string, unknown>>;

type Setter = (...given: readonly unknown[]) => Options;

const one =
  (option: string): Setter =>
  (value) =>
    flatOptions(option, value);

const styled =
  (option: string): Setter =>
  (style) =>
    flatOptions(option, textStyleOf(style));

const range =
  (axis: string): Setter =>
  (start, end) => ({ [`${axis}.viewWindow.min`]: start, [`${axis}.viewWindow.max`]: end });

const pointSizes: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 6, LARGE: 8, HUGE: 12 };

const framed = {
  setTitle: one('title'),
  setTitleTextStyle: styled('titleTextStyle'),
  setBackgroundColor: one('backgroundColor'),
  setColors: one('colors'),
  setLegendPosition: (position: unknown) => ({ 'legend.position': memberName(position)?.toLowerCase() ?? 'right' }),
  setLegendTextStyle: styled('legend.textStyle'),
};

const axes = {
  setXAxisTitle: one('hAxis.title'),
  setXAxisTitleTextStyle: styled('hAxis.titleTextStyle'),
  setXAxisTextStyle: styled('hAxis.textStyle'),
  setYAxisTitle: one('vAxis.title'),
  setYAxisTitleTextStyle: styled('vAxis.titleTextStyle'),
  setYAxisTextStyle: styled('vAxis.textStyle'),
};

const ranged = (values: string, categories: string) => ({
  setRange: range(values),
  useLogScale: () => ({ [`${values}.logScale`]: true }),
  reverseCategories: () => ({ [`${categories}.direction`]: -1 }),
});

const setStacked: Setter = () => ({ isStacked: true });
const setPointStyle: Setter = (style) => ({ pointSize: pointSizes[memberName(style) ?? ''] ?? 0 });
const setCurveStyle: Setter = (style) => ({ curveType: memberName(style) === 'SMOOTH' ? 'function' : 'none' });
const upright = { ...framed, ...axes, ...ranged('vAxis', 'hAxis') };

const paging: Setter = (first, startPage) => {
  if (typeof first === 'boolean') return { page: first ? 'enable' : 'disable' };
  return { page: 'enable', pageSize: first, ...(startPage === undefined ? {} : { startPage }) };
};

/** Chart type -> setter -> options, after the reference of each Embedded…ChartBuilder. */
export const typedSetters: Readonly<Record<string, Readonly<Record<string, Setter>>>> = {
  AREA: { ...upright, setStacked, setPointStyle },
  BAR: { ...framed, ...axes, ...ranged('hAxis', 'vAxis'), setStacked },
  COLUMN: { ...upright, setStacked },
  COMBO: { ...upright, setStacked },
  HISTOGRAM: { ...upright, setStacked },
  LINE: { ...upright, setCurveStyle, setPointStyle },
  PIE: { ...framed, reverseCategories: () => ({ reverseCategories: true }), set3D: () => ({ is3D: true }) },
  SCATTER: {
    ...framed,
    ...axes,
    setPointStyle,
    setXAxisRange: range('hAxis'),
    setYAxisRange: range('vAxis'),
    setXAxisLogScale: () => ({ 'hAxis.logScale': true }),
    setYAxisLogScale: () => ({ 'vAxis.logScale': true }),
  },
  TABLE: {
    enablePaging: paging,
    enableRtlTable: one('rtlTable'),
    enableSorting: (isOn) => ({ sort: isOn === true ? 'enable' : 'disable' }),
    setFirstRowNumber: one('firstRowNumber'),
    setInitialSortingAscending: (column) => ({ sortColumn: column, sortAscending: true }),
    setInitialSortingDescending: (column) => ({ sortColumn: column, sortAscending: false }),
    showRowNumberColumn: one('showRowNumber'),
    useAlternatingRowStyle: one('alternatingRowStyle'),
  },
};

/** `legend`, `{position: 'top'}` is `legend.position`; lists stay lists. */
export const flatOptions = (option: string, value: unknown): Options => {
  if (typeof value !== 'object' || value === null) return { [option]: value };
  if (Array.isArray(value)) return { [option]: [...(value as readonly unknown[])] };
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatOptions(`${option}.${key}`, inner)));
};

interface HeldStyle {
  readonly style: () => Options;
}

/** What `Charts.newTextStyle()` came to, or an object of options. */
const textStyleOf = (given: unknown): unknown => {
  const held = implementationOf(given) as Partial<HeldStyle> | null;
  return held?.style === undefined ? given : held.style();
};
