// The global `Charts`: its enumerations, and text styles for the builders of embedded charts.
import { enumeration } from '../../enumeration';
import type { Execution } from '../../execution';
import { standIn } from '../../stand-in';
import { itself } from '../sheet-place';
import { chartEnumerations } from './chart-enumerations';
import type { Options } from './chart-options';

type Google = GoogleAppsScript.Charts.Charts;
type Style = GoogleAppsScript.Charts.TextStyle;
type Builder = GoogleAppsScript.Charts.TextStyleBuilder;

/** Charts that stand in no sheet are not drawn here, so their builders are refused by name. */
export const chartsService = (execution: Execution): Readonly<Record<string, unknown>> => {
  const part: Pick<Google, 'newTextStyle'> = { newTextStyle: () => giveStyleBuilder(execution) };
  const constants = Object.fromEntries(
    Object.entries(chartEnumerations).map(([name, members]) => [name, enumeration(execution, name, members)]),
  );
  return { Charts: standIn(execution, 'Charts', part, { constants, kind: 'builder', needs: 'none' }) };
};

const giveStyleBuilder = (execution: Execution): Builder => {
  let style: Options = {};
  const become = (implementation: object, change: Options): Builder => {
    style = { ...style, ...change };
    return itself(implementation);
  };
  const part: Builder = {
    setColor(color) {
      return become(this, { color });
    },
    setFontName(fontName) {
      return become(this, { fontName });
    },
    setFontSize(fontSize) {
      return become(this, { fontSize });
    },
    build: () => giveStyle(execution, style),
  };
  return standIn<Builder>(execution, 'TextStyleBuilder', { ...part, style: () => style }, { kind: 'builder' });
};

const giveStyle = (execution: Execution, style: Options): Style => {
  const part: Style = {
    getColor: () => style.color as string,
    getFontName: () => style.fontName as string,
    getFontSize: () => style.fontSize as number,
  };
  return standIn<Style>(execution, 'TextStyle', { ...part, style: () => style });
};
