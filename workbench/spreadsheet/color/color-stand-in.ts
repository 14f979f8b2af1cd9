// `Color` and its builder: a color by its parts, or one of the theme's (reference/spreadsheet/color).
import type { ColorRecord } from '../../engine/rich-text-record';
import { memberName } from '../../enumeration';
import type { Execution } from '../../execution';
import { ServiceError } from '../../service-error';
import { checkSignature } from '../../signature';
import { implementationOf, standIn } from '../../stand-in';
import { hexColor } from '../colors';
import { memberOf } from '../enumerations';
import { itself } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Color;
type Builder = GoogleAppsScript.Spreadsheet.ColorBuilder;

interface HeldColor {
  readonly color: () => ColorRecord | undefined;
}

/** The color behind a `Color` or `ColorBuilder` that a script passed; undefined for anything else. */
export const colorOf = (implementation: unknown): ColorRecord | undefined =>
  (implementationOf(implementation) as Partial<HeldColor> | null | undefined)?.color?.();

/** A color as a script holds it. */
export const giveColor = (execution: Execution, color: ColorRecord): Google =>
  standIn<Google>(execution, 'Color', { color: () => color, ...reading(execution, () => color) }, { kind: 'builder' });

/** `SpreadsheetApp.newColor()`: of no type until it is set. */
export const giveColorBuilder = (execution: Execution): Builder => {
  let color: ColorRecord | undefined;
  const now = (): ColorRecord | undefined => color;
  const part: Builder = {
    ...reading(execution, now),
    setRgbColor(cssString) {
      checkSignature('SpreadsheetApp.ColorBuilder.setRgbColor', [cssString], ['text']);
      color = { kind: 'rgb', value: hexColor(String(cssString)) ?? '#000000' };
      return itself(this);
    },
    setThemeColor(type) {
      color = { kind: 'theme', value: memberName(type) ?? 'UNSUPPORTED' };
      return itself(this);
    },
    build: () => giveColor(execution, color ?? { kind: 'rgb', value: '#000000' }),
  };
  return standIn<Builder>(execution, 'ColorBuilder', { ...part, color: now }, { kind: 'builder' });
};

const reading = (execution: Execution, now: () => ColorRecord | undefined): Google => {
  const type = (): GoogleAppsScript.Base.ColorType => {
    const name = { rgb: 'RGB', theme: 'THEME', none: 'UNSUPPORTED' }[now()?.kind ?? 'none'];
    return memberOf(execution, 'ColorType', name);
  };
  const partOf = (kind: ColorRecord['kind'], className: string): string => {
    const color = now();
    if (color?.kind !== kind) throw new ServiceError(`Object is not of type ${className}.`);
    return color.value;
  };
  return {
    getColorType: type,
    asRgbColor: () => {
      const hex = partOf('rgb', 'RgbColor');
      const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
      const rgb: GoogleAppsScript.Base.RgbColor = {
        asHexString: () => hex,
        getRed: () => part(1),
        getGreen: () => part(3),
        getBlue: () => part(5),
        getColorType: type,
      };
      return standIn<GoogleAppsScript.Base.RgbColor>(execution, 'RgbColor', rgb, { kind: 'builder' });
    },
    asThemeColor: () => {
      const name = partOf('theme', 'ThemeColor');
      const theme: GoogleAppsScript.Spreadsheet.ThemeColor = {
        getThemeColorType: () => memberOf(execution, 'ThemeColorType', name),
        getColorType: type,
      };
      return standIn<GoogleAppsScript.Spreadsheet.ThemeColor>(execution, 'ThemeColor', theme, { kind: 'builder' });
    },
  };
};
