// Several ranges of one sheet that are changed alike, in one call.
import type { Execution } from '../execution';
import { implementationOf, standIn } from '../stand-in';
import { itself } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

const shared = [
  'setNumberFormat',
  'setFontWeight',
  'setFontStyle',
  'setFontLine',
  'setFontSize',
  'setFontColor',
  'setBackground',
  'setWrap',
  'setVerticalAlignment',
  'setHorizontalAlignment',
  'setNote',
  'setValue',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'clear',
] as const satisfies readonly (keyof Google & keyof Range)[];

/** The list as a script holds it; a call counts once, however many ranges there are. */
export const giveRangeList = (execution: Execution, ranges: readonly Range[]): Google => {
  const implementations = ranges.map(implementationOf) as Record<string, (...given: unknown[]) => unknown>[];
  const methods = Object.fromEntries(
    shared.map((name) => [
      name,
      function (this: object, ...given: unknown[]): unknown {
        for (const range of implementations) range[name]?.(...given);
        return itself(this);
      },
    ]),
  );
  const part: Pick<Google, 'getRanges'> = { getRanges: () => [...ranges] };
  return standIn<Google>(execution, 'RangeList', { ...methods, ...part });
};
