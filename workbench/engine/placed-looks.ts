// How cells look beyond what the engine holds: kept as areas, later ones over earlier ones.
import { cellBlock } from '../world/cell-block';
import type { Area } from '../world/cells';

/** Null where a later look takes an earlier one away. */
export interface BesideLook {
  readonly fontFamily?: string | null;
  /** Degrees, or letters one under the other. */
  readonly rotation?: number | 'vertical' | null;
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT' | null;
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP' | null;
  /** The engine's own size for cells that nobody sized is one that Google's may have been set to. */
  readonly fontSize?: number | null;
  /** Set to `normal`, which Google tells apart from never set. */
  readonly isNormalAligned?: boolean | null;
  readonly fontTheme?: string | null;
  readonly backgroundTheme?: string | null;
  readonly hidesHyperlink?: boolean | null;
  /** The number format as it was written, where the engine writes it otherwise. */
  readonly numberFormat?: string | null;
}

/** No look at all clears whatever was set below it. */
export interface PlacedLook {
  readonly area: Area;
  readonly look: BesideLook | null;
}

/** The list with one look more; entries that it makes void are dropped. */
export const withLook = (looks: readonly PlacedLook[], area: Area, look: BesideLook | null): readonly PlacedLook[] => {
  const rest = looks.filter((one) => !(covers(area, one.area) && isReplaced(one.look, look)));
  const isNeeded = (look !== null && Object.values(look).some(isSet)) || rest.some((one) => meets(one.area, area));
  return isNeeded ? [...rest, { area, look }] : rest;
};

/** What is set for each cell of the area. */
export const paintedLooks = (looks: readonly PlacedLook[], area: Area): BesideLook[][] => {
  const painted = cellBlock<BesideLook>(area, () => ({}));
  for (const { area: where, look } of looks) {
    const top = Math.max(area.row, where.row) - area.row;
    const left = Math.max(area.column, where.column) - area.column;
    const bottom = Math.min(area.row + area.rows, where.row + where.rows) - area.row;
    const right = Math.min(area.column + area.columns, where.column + where.columns) - area.column;
    for (const line of painted.slice(top, Math.max(top, bottom)))
      for (let at = left; at < right; at += 1) line[at] = look === null ? {} : { ...line[at], ...look };
  }
  return painted;
};

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

const isReplaced = (before: BesideLook | null, after: BesideLook | null): boolean => {
  if (after === null) return true;
  return before !== null && Object.keys(before).every((key) => key in after);
};

const covers = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

const meets = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
