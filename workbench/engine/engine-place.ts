// Where one tab is in the engine, and whom to tell when it changes.
import type { Area } from '../world/cells';
import type { Model } from './load-engine';

export interface EnginePlace {
  readonly model: Model;
  /** Where the tab is among the engine's sheets now. */
  readonly index: () => number;
  readonly gridRows: () => number;
  /** Calculates what changed since the last time, before a formula is read. */
  readonly calculate: () => void;
  readonly changed: () => void;
}

/** An area as the engine takes it. */
export const engineArea = (place: EnginePlace, area: Area) => ({
  sheet: place.index(),
  row: area.row,
  column: area.column,
  width: area.columns,
  height: area.rows,
});

export const eachCell = (area: Area, work: (row: number, column: number) => void): void => {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) work(row, column);
  }
};
