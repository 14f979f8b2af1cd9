// What the parts of the workbook share: the engine, the tabs beside it, and the news that something changed.
import type { Model } from './load-engine';
import type { TabCells } from './tab-cells';
import type { TabRecord } from './tab-record';

export interface TabPlace {
  readonly model: Model;
  readonly indexOf: (id: number) => number;
  readonly tabOf: (id: number) => TabRecord;
  readonly cellsOf: (id: number) => TabCells;
  readonly changeTab: (id: number, change: Partial<TabRecord>) => void;
  readonly changed: () => void;
}
