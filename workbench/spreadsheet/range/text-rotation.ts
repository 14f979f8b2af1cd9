// `TextRotation`: how a cell's text is turned (reference/spreadsheet/text-rotation).
import type { BesideLook } from '../../engine/placed-looks';
import type { Execution } from '../../execution';
import { implementationOf, standIn } from '../../stand-in';

type Google = GoogleAppsScript.Spreadsheet.TextRotation;
type Rotation = NonNullable<BesideLook['rotation']>;

interface HeldRotation {
  readonly rotation: Rotation;
}

/** Upright letters one under the other count as no degrees. */
export const giveRotation = (execution: Execution, rotation: Rotation): Google => {
  const part: Google = {
    getDegrees: () => (rotation === 'vertical' ? 0 : rotation),
    isVertical: () => rotation === 'vertical',
  };
  return standIn<Google>(execution, 'TextRotation', { ...part, rotation }, { kind: 'builder' });
};

/** Degrees from -90 to 90, or what a `TextRotation` holds; undefined for anything else. */
export const rotationOf = (given: unknown): Rotation | undefined => {
  if (typeof given === 'number') return given >= -90 && given <= 90 ? Math.trunc(given) : undefined;
  return (implementationOf(given) as Partial<HeldRotation> | null | undefined)?.rotation;
};
