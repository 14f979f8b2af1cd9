// Cells and lines that change places, with every formula, name and merge that points to them.
import { holdsArea, holdsCell } from '../world/area';
import type { Area, Workbook } from '../world/workbook';
import type { NamedRangeRecord } from './book-record';
import { followMove } from './formula-references';
import { withLook } from './placed-looks';
import { moved } from './shift';
import { tabBlocks } from './tab-blocks';
import type { TabPlace } from './tab-place';
import type { TabRecord } from './tab-record';

export interface BookPlaces extends TabPlace {
  readonly ids: () => readonly number[];
  readonly names: () => readonly NamedRangeRecord[];
  readonly setNames: (names: readonly NamedRangeRecord[]) => void;
}

type Moves = Pick<Workbook, 'moveCells' | 'moveLinesTo'>;

/** The part of the workbook that moves cells and lines. */
export const cellMoves = (place: BookPlaces): Moves => {
  const { model, indexOf, tabOf, cellsOf, changeTab, moveLines, ids, names, setNames } = place;
  const { copyCells, pasteCells } = tabBlocks(place);
  const moveCells: Moves['moveCells'] = (id, area, to) => {
    const cells = copyCells(id, area);
    const merges = tabOf(id).merges.filter((one) => holdsArea(area, one));
    empty(id, area);
    pasteCells(to.id, to, cells, { contents: 'as-is', formats: 'all', notes: true, validations: true });
    const by = { row: to.row - area.row, column: to.column - area.column };
    changeTab(to.id, { merges: [...tabOf(to.id).merges, ...merges.map((one) => movedBy(one, by))] });
    follow(id, area, { by, tab: to.id === id ? undefined : tabOf(to.id) });
    setNames(
      names().map((one) =>
        one.sheet === id && one.area !== null && holdsArea(area, one.area)
          ? { ...one, sheet: to.id, area: movedBy(one.area, by) }
          : one,
      ),
    );
  };
  const empty = (id: number, area: Area): void => {
    cellsOf(id).clearContents(area);
    cellsOf(id).clearFormats(area);
    const tab = tabOf(id);
    const outside = ({ row, column }: { readonly row: number; readonly column: number }) =>
      !holdsCell(area, row, column);
    changeTab(id, {
      notes: tab.notes.filter(outside),
      richTexts: tab.richTexts.filter(outside),
      validations: [...tab.validations.filter((one) => !holdsArea(area, one.area)), { area, rule: null }],
      looks: withLook(tab.looks, area, null),
      merges: tab.merges.filter((one) => !holdsArea(area, one)),
    });
  };
  const follow = (id: number, area: Area, { by, tab }: { by: Step; tab: TabRecord | undefined }): void => {
    const from = tabOf(id);
    for (const other of ids()) {
      const cells = cellsOf(other);
      for (const { row, column } of cells.formulaPlaces()) {
        const formula = cells.formula(row, column);
        const isMeant = (name: string): boolean => (name === '' ? other === id : isNamed(name, from));
        const followed = followMove(
          formula,
          area,
          { ...by, ...(tab === undefined ? {} : { tab: prefixOf(tab) }) },
          isMeant,
        );
        if (followed !== formula) cells.put(row, column, [[{ kind: 'formula', formula: followed }]]);
      }
    }
  };
  return {
    moveCells,
    moveLinesTo: (id, axis, first, count, before) => {
      const delta = before > first ? before - count - first : before - first;
      if (delta === 0) return;
      if (axis === 'rows') model.moveRows(indexOf(id), first, count, delta);
      else model.moveColumns(indexOf(id), first, count, delta);
      cellsOf(id).forget();
      moveLines(
        id,
        axis,
        moved((line) => placeAfter(line, { first, count, delta })),
      );
    },
  };
};

interface Step {
  readonly row: number;
  readonly column: number;
}

const movedBy = (area: Area, by: Step): Area => ({ ...area, row: area.row + by.row, column: area.column + by.column });

const isNamed = (written: string, tab: TabRecord): boolean =>
  written.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase() === tab.engineName.toLowerCase();

const prefixOf = (tab: TabRecord): string => `'${tab.engineName.replace(/'/g, "''")}'!`;

interface LineMove {
  readonly first: number;
  readonly count: number;
  readonly delta: number;
}

/** The moved lines go on by `delta`; those that they pass go the other way. */
const placeAfter = (line: number, { first, count, delta }: LineMove): number => {
  if (line >= first && line < first + count) return line + delta;
  if (delta > 0 && line >= first + count && line < first + count + delta) return line - count;
  return delta < 0 && line >= first + delta && line < first ? line + count : line;
};
