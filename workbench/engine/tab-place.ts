// What the parts of the workbook share: the engine, the tabs beside it, and the news that something changed.
import type { Model } from './load-engine';
import type { Axis, Shift } from './shift';
import type { TabCells } from './tab-cells';
import type { TabRecord } from './tab-record';

export interface TabPlace {
  readonly model: Model;
  readonly indexOf: (id: number) => number;
  readonly tabOf: (id: number) => TabRecord;
  readonly cellsOf: (id: number) => TabCells;
  readonly changeTab: (id: number, change: Partial<TabRecord>) => void;
  readonly changed: () => void;
  readonly locale: () => string;
  /** Tells everything that is kept beside the cells that lines of a tab moved. */
  readonly moveLines: (id: number, axis: Axis, shift: Shift) => void;
}
