// The workbook: the engine's model, and beside it what the engine lacks, kept together in the store.
import type { WorksheetProperties } from '@ironcalc/wasm';
import type { ScreenEvent } from '../host-types';
import type { Chance } from '../world/chance';
import type { Store } from '../world/store';
import type { Workbook } from '../world/workbook';
import { type BookRecord, bookRecordFrom, type WorkbookFacts } from './book-record';
import { cellMoves } from './cell-moves';
import { changedCells } from './changed-cells';
import { ruledBytes } from './conditional-formats';
import { type BookNames, writeNames } from './defined-names';
import { engineNameFor } from './engine-names';
import { openModel } from './load-engine';
import { newTabRecord, tabRecordFrom } from './new-records';
import { shiftsOfDiffs } from './page-diffs';
import type { Axis, Shift } from './shift';
import { shiftNames, shiftTab } from './shift-tab';
import { tabBlocks } from './tab-blocks';
import { type TabCells, tabCells } from './tab-cells';
import { tabContents } from './tab-contents';
import { duplicateOf } from './tab-copy';
import { tabLines } from './tab-lines';
import type { TabRecord } from './tab-record';
import { tabStyles } from './tab-styles';

export interface WorkbookParts {
  readonly store: Store;
  readonly chance: Chance;
  readonly publicUrl: string;
  readonly show: (event: ScreenEvent) => void;
}

/** The stored workbook, or a new one with the single blank tab `Sheet1`. */
export const openWorkbook = (facts: WorkbookFacts, { store, chance, publicUrl, show }: WorkbookParts): Workbook => {
  const books = store.collection<BookRecord>('workbook');
  const storedTabs = store.collection<TabRecord>('tabs');
  const storedBytes = store.bytes('workbook');
  const model = openModel(facts.name, facts.timeZone, storedBytes);
  let book: BookRecord = bookRecordFrom(facts, books.get('book'));
  const tabs = new Map<number, TabRecord>(storedTabs.list().map((tab) => [tab.id, tabRecordFrom(tab)]));
  const cells = new Map<number, TabCells>();
  let order: number[] = [];
  let isDirty = false;
  let isStale = true;
  let version = 0;

  const changed = (): void => {
    isDirty = true;
    isStale = true;
  };
  const readOrder = (): void => {
    const byEngineId = new Map([...tabs.values()].map((tab) => [tab.engineId, tab.id]));
    order = model.getWorksheetsProperties().map(({ sheet_id }) => byEngineId.get(sheet_id) ?? -1);
  };
  const tabOf = (id: number): TabRecord => {
    const tab = tabs.get(id);
    if (tab === undefined) throw new Error(`the workbook has no tab ${id}`);
    return tab;
  };
  const indexOf = (id: number): number => order.indexOf(id);
  const hasFormulas = (): boolean => order.some((id) => cellsOf(id).formulaCount() > 0);
  const calculate = (): void => {
    if (isStale) writeNames(names());
    if (isStale && hasFormulas()) model.evaluate();
    isStale = false;
  };
  const cellsOf = (id: number): TabCells => {
    const known = cells.get(id);
    if (known !== undefined) return known;
    const made = tabCells({ model, index: () => indexOf(id), gridRows: () => tabOf(id).rows, calculate, changed });
    cells.set(id, made);
    return made;
  };
  const changeTab = (id: number, change: Partial<TabRecord>): void => {
    tabs.set(id, { ...tabOf(id), ...change });
    changed();
  };
  /** Everything that points to the lines goes along, in other tabs too. */
  const moveLines = (id: number, axis: Axis, shift: Shift): void => {
    for (const tab of [...tabs.values()]) tabs.set(tab.id, shiftTab(tab, { sheet: id, axis, shift }));
    book = { ...book, namedRanges: shiftNames(book.namedRanges, { sheet: id, axis, shift }) };
    changed();
  };
  const changeBook = (change: Parameters<Workbook['changeBook']>[0]): void => {
    book = { ...book, ...change };
    if (change.timeZone !== undefined) model.setTimezone(change.timeZone);
    if (change.name !== undefined) model.setName(change.name);
    changed();
  };
  const names = (): BookNames => ({ model, namedRanges: book.namedRanges, tab: (id) => tabs.get(id) });
  const newId = (): number => {
    for (;;) {
      const id = chance.below(2_000_000_000) + 1;
      if (!book.usedIds.includes(id)) {
        book = { ...book, usedIds: [...book.usedIds, id] };
        return id;
      }
    }
  };
  const engineNames = (except?: string): string[] =>
    model.getWorksheetsProperties().flatMap(({ name }) => (name === except ? [] : [name]));
  /** Tabs that the engine has and we do not know yet came from a page; the ones that it lost are gone. */
  const adoptTabs = (): void => {
    const sheets = model.getWorksheetsProperties();
    for (const tab of [...tabs.values()])
      adoptTab(
        tab,
        sheets.find(({ sheet_id }) => sheet_id === tab.engineId),
      );
    const known = new Set([...tabs.values()].map(({ engineId }) => engineId));
    for (const { sheet_id, name } of sheets.filter((sheet) => !known.has(sheet.sheet_id))) {
      // Google's first tab is always number 0.
      const id = tabs.size === 0 && book.usedIds.length === 0 ? 0 : newId();
      tabs.set(id, newTabRecord(id, sheet_id, name, name));
    }
    readOrder();
  };
  const adoptTab = (tab: TabRecord, sheet: WorksheetProperties | undefined): void => {
    if (sheet === undefined) {
      tabs.delete(tab.id);
      cells.delete(tab.id);
      return;
    }
    const renamed = sheet.name === tab.engineName ? {} : { name: sheet.name, engineName: sheet.name };
    tabs.set(tab.id, { ...tab, ...renamed, hidden: sheet.state !== 'visible' });
  };
  const save = (): void => {
    store.putBytes('workbook', model.toBytes());
    books.put('book', book);
    for (const { id } of storedTabs.list()) if (!tabs.has(id)) storedTabs.delete(String(id));
    for (const tab of tabs.values()) storedTabs.put(String(tab.id), tab);
  };

  adoptTabs();
  if (storedBytes === undefined) changed();
  const place = { locale: () => book.locale, model, indexOf, tabOf, cellsOf, changeTab, changed, moveLines };

  return {
    close: () => model.free(),
    id: () => book.id,
    name: () => book.name,
    owner: () => book.owner,
    locale: () => book.locale,
    timeZone: () => book.timeZone,
    url: () => `${publicUrl}/spreadsheets/d/${book.id}/edit`,
    tabs: () => order.map(tabOf),
    tab: (id) => tabs.get(id),
    addTab: (name, index) => {
      model.newSheet();
      const made = model.getWorksheetsProperties().at(-1);
      if (made === undefined) throw new Error('the engine made no tab');
      const engineName = engineNameFor(name, engineNames());
      model.renameSheet(order.length, engineName);
      const id = newId();
      tabs.set(id, newTabRecord(id, made.sheet_id, engineName, name));
      readOrder();
      if (index < order.length - 1) model.moveSheet(order.length - 1, index);
      readOrder();
      changed();
      return id;
    },
    duplicateTab: (id, name, index) => {
      model.duplicateSheet(indexOf(id));
      const known = new Set([...tabs.values()].map(({ engineId }) => engineId));
      const at = model.getWorksheetsProperties().findIndex(({ sheet_id }) => !known.has(sheet_id));
      const made = model.getWorksheetsProperties()[at];
      if (made === undefined) throw new Error('the engine made no tab');
      const engineName = engineNameFor(name, engineNames(made.name));
      model.renameSheet(at, engineName);
      const copy = { id: newId(), engineId: made.sheet_id, engineName, name };
      tabs.set(copy.id, { ...duplicateOf(tabOf(id), () => chance.below(2_000_000_000) + 1), ...copy });
      readOrder();
      if (at !== index) model.moveSheet(at, index);
      readOrder();
      changed();
      return copy.id;
    },
    deleteTab: (id) => {
      model.deleteSheet(indexOf(id));
      adoptTabs();
      changeBook({ namedRanges: book.namedRanges.filter(({ sheet }) => sheet !== id) });
    },
    renameTab: (id, name) => {
      const engineName = engineNameFor(name, engineNames(tabOf(id).engineName));
      model.renameSheet(indexOf(id), engineName);
      changeTab(id, { name, engineName });
    },
    moveTab: (id, index) => {
      if (indexOf(id) !== index) model.moveSheet(indexOf(id), index);
      readOrder();
      changed();
    },
    setTabHidden: (id, hidden) => {
      if (hidden) model.hideSheet(indexOf(id));
      else model.unhideSheet(indexOf(id));
      changeTab(id, { hidden });
    },
    setFormUrl: (id, formUrl) => changeTab(id, { formUrl }),
    changeTab,
    settings: () => book,
    changeBook,
    metadata: () => book.metadata,
    setMetadata: (metadata) => {
      book = { ...book, metadata };
      changed();
    },
    activeTab: () => (tabs.has(book.activeTab) ? book.activeTab : (order.find((id) => !tabOf(id).hidden) ?? 0)),
    activate: (id) => {
      book = { ...book, activeTab: id };
      isDirty = true;
    },
    ...tabContents(place),
    ...tabBlocks(place),
    ...cellMoves({
      ...place,
      ids: () => order,
      names: () => book.namedRanges,
      setNames: (namedRanges) => changeBook({ namedRanges }),
    }),
    ...tabStyles(place),
    ...tabLines(place),
    commit: () => {
      if (!isDirty) return;
      calculate();
      model.flushSendQueue();
      if (store.isKept) store.atomically(save);
      isDirty = false;
      version += 1;
      show({ kind: 'workbook-changed', version });
    },
    bytes: () => {
      calculate();
      return ruledBytes(model, order.map(tabOf));
    },
    wouldChange: (diffs, guarded) => changedCells({ model, indexOf, tabs: [...tabs.values()] }, diffs, guarded),
    applyDiffs: (diffs) => {
      const shifts = shiftsOfDiffs(book.timeZone, model, [...tabs.values()], diffs);
      model.flushSendQueue();
      model.applyExternalDiffs(diffs);
      adoptTabs();
      for (const { id, axis, shift, lines } of shifts) {
        if (!tabs.has(id)) continue;
        moveLines(id, axis, shift);
        changeTab(id, { [axis]: lines });
      }
      for (const one of cells.values()) one.forget();
      changed();
    },
  };
};
