// `TextStyle` and its builder: how a text looks, as far as it says (reference/spreadsheet/text-style).
import type { ColorRecord, TextStyleRecord } from '../../engine/rich-text-record';
import type { Execution } from '../../execution';
import { type ArgumentShape, checkSignature, signatureError } from '../../signature';
import { implementationOf, standIn } from '../../stand-in';
import { colorOf, giveColor } from '../color/color-stand-in';
import { hexColor } from '../colors';
import { itself } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

interface HeldStyle {
  readonly style: TextStyleRecord;
}

/** The style behind a `TextStyle` that a script passed. */
export const textStyleOf = (implementation: unknown): TextStyleRecord | undefined =>
  (implementationOf(implementation) as Partial<HeldStyle> | null | undefined)?.style;

/** A style as a script holds it; what it does not say is null. */
export const giveTextStyle = (execution: Execution, style: TextStyleRecord): Google => {
  const part: Google = {
    copy: () => giveTextStyleBuilder(execution, style),
    getFontFamily: () => style.family ?? null,
    getFontSize: () => style.size ?? null,
    getForegroundColor: () => style.color?.value ?? null,
    getForegroundColorObject: () => (style.color === undefined ? null : giveColor(execution, style.color)),
    isBold: () => style.bold ?? null,
    isItalic: () => style.italic ?? null,
    isStrikethrough: () => style.strikethrough ?? null,
    isUnderline: () => style.underline ?? null,
  };
  return standIn<Google>(execution, 'TextStyle', { ...part, style }, { kind: 'builder' });
};

/** `SpreadsheetApp.newTextStyle()`, or a copy to change. */
export const giveTextStyleBuilder = (execution: Execution, start: TextStyleRecord = {}): Builder => {
  let style = start;
  const become = (implementation: object, change: TextStyleRecord): Builder => {
    style = { ...style, ...change };
    return itself(implementation);
  };
  const check = (method: string, given: unknown, shape: ArgumentShape): void =>
    checkSignature(`SpreadsheetApp.TextStyleBuilder.${method}`, [given], [shape]);
  const part: Builder = {
    build: () => giveTextStyle(execution, style),
    setBold(bold) {
      check('setBold', bold, 'flag');
      return become(this, { bold });
    },
    setItalic(italic) {
      check('setItalic', italic, 'flag');
      return become(this, { italic });
    },
    setStrikethrough(strikethrough) {
      check('setStrikethrough', strikethrough, 'flag');
      return become(this, { strikethrough });
    },
    setUnderline(underline) {
      check('setUnderline', underline, 'flag');
      return become(this, { underline });
    },
    setFontFamily(family) {
      check('setFontFamily', family, 'text');
      return become(this, { family: String(family) });
    },
    setFontSize(size) {
      check('setFontSize', size, 'number');
      return become(this, { size: Math.trunc(Number(size)) });
    },
    setForegroundColor(cssString) {
      check('setForegroundColor', cssString, 'text');
      const value = hexColor(String(cssString));
      return become(this, value === undefined ? {} : { color: { kind: 'rgb', value } });
    },
    setForegroundColorObject(color) {
      const record: ColorRecord | undefined = colorOf(color);
      if (record === undefined)
        throw signatureError('SpreadsheetApp.TextStyleBuilder.setForegroundColorObject', [color]);
      return become(this, { color: record });
    },
  };
  return standIn<Builder>(execution, 'TextStyleBuilder', part, { kind: 'builder' });
};

/** What all the styles say alike. */
export const commonStyle = (styles: readonly TextStyleRecord[]): TextStyleRecord => {
  const [first, ...rest] = styles;
  const same = Object.entries(first ?? {}).filter(([key, value]) =>
    rest.every((style) => JSON.stringify(style[key as keyof TextStyleRecord]) === JSON.stringify(value)),
  );
  return Object.fromEntries(same);
};
