// Several ranges of one sheet that are changed alike, in one call.
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { implementationOf, standIn } from '../stand-in';
import { selectRangeList } from './selection/selected';
import { type BookPlace, itself } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

const shared = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof Google & keyof Range)[];

type Method = (...given: unknown[]) => unknown;

/** The list as a script holds it; a call counts once, however many ranges there are. */
export const giveRangeList = ({ execution }: Pick<BookPlace, 'execution'>, ranges: readonly Range[]): Google => {
  const implementations = ranges.map((range) => implementationOf(range) as Readonly<Record<string, Method>>);
  const methods = Object.fromEntries(
    shared.map((name) => [
      name,
      function (this: object, ...given: unknown[]): unknown {
        for (const range of implementations) methodOf(range, name).apply(range, given);
        return itself(this);
      },
    ]),
  );
  const part: Pick<Google, 'getRanges' | 'activate'> = {
    getRanges: () => [...ranges],
    activate() {
      checkSignature('SpreadsheetApp.RangeList.activate', [], []);
      selectRangeList(this);
      return itself(this);
    },
  };
  return standIn<Google>(execution, 'RangeList', { ...methods, ...part, ranges: implementations });
};

const methodOf = (range: Readonly<Record<string, Method>>, name: string): Method => {
  const method = range[name];
  if (method === undefined) throw new ServiceError(`workbench: RangeList.${name} is not stood in for`);
  return method;
};
