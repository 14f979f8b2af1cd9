// Protections of sheets and ranges: the owner is never locked out, a warning asks and stops nobody (F46).

import { newProtection, type ProtectionRecord } from '../engine/tab-record';
import { enumeration } from '../enumeration';
import { standIn } from '../stand-in';
import type { Area } from '../world/workbook';
import { bookOf, fresh, itself, later, type SheetPlace, tabHere } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type Part = Pick<
  Google,
  | 'setDescription'
  | 'getDescription'
  | 'setWarningOnly'
  | 'isWarningOnly'
  | 'getEditors'
  | 'canEdit'
  | 'getRange'
  | 'getProtectionType'
  | 'remove'
>;

export const protectionTypes = ['RANGE', 'SHEET'] as const;

/** Protects the area, or the whole tab when there is none. */
export const giveProtection = (place: SheetPlace, area: Area | null): Google => {
  const id = place.execution.world.chance.below(1_000_000_000);
  const record = newProtection(id, area);
  later(place, (workbook) => {
    const before = workbook.tab(place.id)?.protections ?? [];
    workbook.changeTab(place.id, { protections: [...before, record] });
  });
  return protectionOf(place, record);
};

/** The protections of a tab of one type. */
export const protectionsOf = (place: SheetPlace, type: string): Google[] =>
  (fresh(place).tab(place.id)?.protections ?? [])
    .filter(({ area }) => (area === null) === (type === 'SHEET'))
    .map((record) => protectionOf(place, record));

const protectionOf = (place: SheetPlace, first: ProtectionRecord): Google => {
  const now = (): ProtectionRecord =>
    fresh(place)
      .tab(place.id)
      ?.protections.find(({ id }) => id === first.id) ?? first;
  const change = (implementation: object, part: Partial<ProtectionRecord>): Google => {
    later(place, (workbook) => {
      const all = workbook.tab(place.id)?.protections ?? [];
      workbook.changeTab(place.id, {
        protections: all.map((one) => (one.id === first.id ? { ...one, ...part } : one)),
      });
    });
    return itself(implementation);
  };
  const part: Part = {
    setDescription(description) {
      return change(this, { description });
    },
    getDescription: () => now().description,
    setWarningOnly(warningOnly) {
      return change(this, { warningOnly });
    },
    isWarningOnly: () => now().warningOnly,
    getEditors: () => [],
    canEdit: () => true,
    getRange: () => {
      const { area } = now();
      const { rows, columns } = tabHere(place);
      return area === null
        ? place.give.range(place.id, { row: 1, column: 1, rows, columns }, '')
        : place.give.range(place.id, area);
    },
    getProtectionType: () =>
      enumeration(place.execution, 'ProtectionType', protectionTypes)[
        first.area === null ? 'SHEET' : 'RANGE'
      ] as unknown as GoogleAppsScript.Spreadsheet.ProtectionType,
    remove: () => {
      const rest =
        bookOf(place)
          .tab(place.id)
          ?.protections.filter(({ id }) => id !== first.id) ?? [];
      later(place, (workbook) => workbook.changeTab(place.id, { protections: rest }));
    },
  };
  return standIn<Google>(place.execution, 'Protection', part, { kinds: { canEdit: 'read' } });
};
