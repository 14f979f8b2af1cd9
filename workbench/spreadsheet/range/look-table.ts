// Every look of a cell that has a getter and a setter, for one cell and for many (reference/spreadsheet/range; GF testsheetsformatting).
import type { BesideLook } from '../../engine/placed-looks';
import type { ColorRecord, TextStyleRecord } from '../../engine/rich-text-record';
import { memberName } from '../../enumeration';
import type { Execution } from '../../execution';
import type { CellLooks } from '../../world/workbook';
import { colorOf, giveColor } from '../color/color-stand-in';
import { themeHex } from '../color/theme-colors';
import { hexColor } from '../colors';
import { memberOf } from '../enumerations';
import { giveTextStyle, textStyleOf } from '../text/text-style';
import { giveRotation, rotationOf } from './text-rotation';

export interface SeenLooks {
  readonly cell: CellLooks;
  readonly beside: BesideLook;
}

/** What setting a look changes: styles of the engine by path, and what is kept beside it. */
export interface LookChange {
  readonly styles?: readonly (readonly [path: string, value: string])[];
  readonly look?: BesideLook;
}

export interface LookKind {
  /** `FontColor` and `FontColors`. */
  readonly one: string;
  readonly many: string;
  readonly read: (seen: SeenLooks, execution: Execution) => unknown;
  /** Undefined for what Google accepts and does nothing about. */
  readonly write: (value: unknown) => LookChange | undefined;
  readonly accepts: (value: unknown) => boolean;
}

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isMemberOrNull = (value: unknown): boolean => value === null || memberName(value) !== undefined;
const isColorOrNull = (value: unknown): boolean => value === null || colorOf(value) !== undefined;

const styled = (path: string, value: string | boolean): LookChange => ({ styles: [[path, String(value)]] });

const colored = (path: string, theme: 'fontTheme' | 'backgroundTheme', color: unknown): LookChange | undefined => {
  if (color === null || color === '') return { styles: [[path, '']], look: { [theme]: null } };
  const hex = hexColor(String(color));
  return hex === undefined ? undefined : { styles: [[path, hex]], look: { [theme]: null } };
};

const coloredBy = (path: string, theme: 'fontTheme' | 'backgroundTheme', given: unknown): LookChange | undefined => {
  const color = colorOf(given);
  if (color?.kind !== 'theme') return colored(path, theme, color?.value ?? null);
  return { styles: [[path, themeHex[color.value] ?? '']], look: { [theme]: color.value } };
};

const seenColor = (hex: string, theme: string | null | undefined): ColorRecord =>
  typeof theme === 'string' ? { kind: 'theme', value: theme } : { kind: 'rgb', value: hex };

const sized = (size: number): LookChange => ({
  ...styled('font.size', String(size)),
  look: { fontSize: size === engineSize ? size : null },
});

/** The engine's size of cells that nobody sized stands for Google's. */
const seenSize = ({ cell, beside }: SeenLooks): number =>
  cell.size === engineSize ? (beside.fontSize ?? standardSize) : cell.size;

const engineSize = 12;
const standardSize = 10;

/** The style of the cell as a whole. */
export const cellTextStyle = ({ cell, beside }: SeenLooks): Required<TextStyleRecord> => ({
  bold: cell.bold,
  italic: cell.italic,
  underline: cell.underline,
  strikethrough: cell.strike,
  size: seenSize({ cell, beside }),
  family: beside.fontFamily ?? 'arial,sans,sans-serif',
  color: seenColor(cell.color, beside.fontTheme),
});

const writtenStyle = (given: unknown): LookChange => {
  const { bold, italic, underline, strikethrough, size, family, color } = textStyleOf(given) ?? {};
  const styles: readonly (readonly [string, string | boolean | undefined])[] = [
    ['font.b', bold],
    ['font.i', italic],
    ['font.u', underline],
    ['font.strike', strikethrough],
    ['font.color', color?.kind === 'theme' ? themeHex[color.value] : color?.value],
  ];
  return {
    styles: [
      ...styles.flatMap(([path, value]) => (value === undefined ? [] : [[path, String(value)] as const])),
      ...(size === undefined ? [] : (sized(size).styles ?? [])),
    ],
    look: {
      ...(size === undefined ? {} : sized(size).look),
      ...(family === undefined ? {} : { fontFamily: family }),
      ...(color === undefined ? {} : { fontTheme: color.kind === 'theme' ? color.value : null }),
    },
  };
};

const seenLine = ({ underline, strike }: CellLooks): string => {
  if (underline) return 'underline';
  return strike ? 'line-through' : 'none';
};

const seenStrategy = ({ cell, beside }: SeenLooks): string => {
  if (cell.wrap) return 'WRAP';
  return beside.wrap === 'CLIP' ? 'CLIP' : 'OVERFLOW';
};

/** A cell that nobody told to wrap or not says that it wraps (GF testsheetsformatting). */
const seenWrap = ({ cell, beside }: SeenLooks): boolean => cell.wrap || (beside.wrap ?? null) === null;

const wrapped = (strategy: 'WRAP' | 'OVERFLOW' | 'CLIP'): LookChange => ({
  ...styled('alignment.wrap_text', strategy === 'WRAP'),
  look: { wrap: strategy },
});

const aligned = (value: unknown): LookChange => ({
  ...styled('alignment.horizontal', value === null || value === 'normal' ? 'general' : String(value)),
  look: { isNormalAligned: value === 'normal' ? true : null },
});

const seenAlignment = ({ cell, beside }: SeenLooks): string =>
  cell.horizontal === 'general' && beside.isNormalAligned === true ? 'general-left' : cell.horizontal;

const oneOf =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    value === null || names.includes(String(value).toLowerCase());

export const looksOfCells: readonly LookKind[] = [
  {
    one: 'FontWeight',
    many: 'FontWeights',
    read: ({ cell }) => (cell.bold ? 'bold' : 'normal'),
    write: (value) => styled('font.b', value === 'bold'),
    accepts: isTextOrNull,
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    read: ({ cell }) => (cell.italic ? 'italic' : 'normal'),
    write: (value) => styled('font.i', value === 'italic'),
    accepts: isTextOrNull,
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    read: ({ cell }) => seenLine(cell),
    write: (value) => ({
      styles: [
        ['font.u', String(value === 'underline')],
        ['font.strike', String(value === 'line-through')],
      ],
    }),
    accepts: isTextOrNull,
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    read: seenSize,
    write: (value) => sized(Math.trunc(Number(value))),
    accepts: (value) => typeof value === 'number' && value > 0,
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    read: ({ beside }) => beside.fontFamily ?? 'Arial',
    write: (value) => ({ look: { fontFamily: value as string | null } }),
    accepts: isTextOrNull,
  },
  {
    one: 'FontColor',
    many: 'FontColors',
    read: ({ cell }) => cell.color,
    write: (value) => colored('font.color', 'fontTheme', value),
    accepts: isTextOrNull,
  },
  {
    one: 'FontColorObject',
    many: 'FontColorObjects',
    read: ({ cell, beside }, execution) => giveColor(execution, seenColor(cell.color, beside.fontTheme)),
    write: (value) => coloredBy('font.color', 'fontTheme', value),
    accepts: isColorOrNull,
  },
  {
    one: 'Background',
    many: 'Backgrounds',
    read: ({ cell }) => cell.background,
    write: (value) => colored('fill.color', 'backgroundTheme', value),
    accepts: isTextOrNull,
  },
  {
    one: 'BackgroundObject',
    many: 'BackgroundObjects',
    read: ({ cell, beside }, execution) => giveColor(execution, seenColor(cell.background, beside.backgroundTheme)),
    write: (value) => coloredBy('fill.color', 'backgroundTheme', value),
    accepts: isColorOrNull,
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    read: seenAlignment,
    write: (value) => aligned(value),
    accepts: oneOf('left', 'center', 'right', 'normal'),
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    read: ({ cell }) => (cell.vertical === 'center' ? 'middle' : cell.vertical),
    write: (value) => styled('alignment.vertical', value === 'middle' ? 'center' : String(value ?? 'bottom')),
    accepts: oneOf('top', 'middle', 'bottom'),
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    read: seenWrap,
    write: (value) => wrapped(value === true ? 'WRAP' : 'OVERFLOW'),
    accepts: (value) => typeof value === 'boolean',
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    read: (seen, execution) => memberOf(execution, 'WrapStrategy', seenStrategy(seen)),
    write: (value) => wrapped((memberName(value) ?? 'OVERFLOW') as 'WRAP' | 'OVERFLOW' | 'CLIP'),
    accepts: (value) => memberName(value) !== undefined,
  },
  {
    one: 'TextDirection',
    many: 'TextDirections',
    read: ({ beside }, execution) => memberOf(execution, 'TextDirection', beside.direction ?? null),
    write: (value) => ({ look: { direction: (memberName(value) ?? null) as BesideLook['direction'] & string } }),
    accepts: isMemberOrNull,
  },
  {
    one: 'TextRotation',
    many: 'TextRotations',
    read: ({ beside }, execution) => giveRotation(execution, beside.rotation ?? 0),
    write: (value) => ({ look: { rotation: rotationOf(value) ?? null } }),
    accepts: (value) => value === null || rotationOf(value) !== undefined,
  },
  {
    one: 'TextStyle',
    many: 'TextStyles',
    read: (seen, execution) => giveTextStyle(execution, cellTextStyle(seen)),
    write: (value) => writtenStyle(value),
    accepts: (value) => value === null || textStyleOf(value) !== undefined,
  },
];
