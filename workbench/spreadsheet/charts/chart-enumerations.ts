// The enumerations of `Charts`, in the order of Google's reference.
import { enumeration } from '../../enumeration';
import type { Execution } from '../../execution';

const list = (names: string): readonly string[] => names.split(' ');

export const chartEnumerations: Readonly<Record<string, readonly string[]>> = {
  ChartHiddenDimensionStrategy: list('IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH'),
  ChartMergeStrategy: list('MERGE_COLUMNS MERGE_ROWS'),
  ChartType: list(
    'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
  ),
  ColumnType: list('DATE NUMBER STRING'),
  CurveStyle: list('NORMAL SMOOTH'),
  PointStyle: list('NONE TINY MEDIUM LARGE HUGE'),
  Position: list('TOP RIGHT BOTTOM NONE'),
};

/** The member that a chart's getter answers. */
export const chartMember = <Member>(execution: Execution, name: string, member: string): Member =>
  enumeration(execution, name, chartEnumerations[name] ?? [])[member] as unknown as Member;
