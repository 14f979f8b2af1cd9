// Protections of sheets and ranges: the owner is never locked out, a warning asks and stops nobody (F46).

import { newProtection } from '../engine/new-records';
import type { ProtectionRecord } from '../engine/tab-record';
import { ServiceError } from '../service-error';
import { signatureError } from '../signature';
import { implementationOf, standIn } from '../stand-in';
import type { Area } from '../world/workbook';
import { memberOf } from './enumerations';
import { mayEdit, protectedArea, refuseEdit, roleOf } from './may-edit';
import { namedRange } from './names/named-ranges';
import { emailOf, giveUser } from './people';
import {
  type BookPlace,
  bookOf,
  fresh,
  itself,
  later,
  placeOf,
  type RangePlace,
  type SheetPlace,
  tabHere,
} from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type People = Pick<
  Google,
  | 'addEditor'
  | 'addEditors'
  | 'removeEditor'
  | 'removeEditors'
  | 'getEditors'
  | 'setDomainEdit'
  | 'canDomainEdit'
  | 'canEdit'
>;
type Cells = Pick<
  Google,
  | 'getRange'
  | 'setRange'
  | 'getRangeName'
  | 'setRangeName'
  | 'setNamedRange'
  | 'getUnprotectedRanges'
  | 'setUnprotectedRanges'
>;
type Rest = Pick<
  Google,
  'setDescription' | 'getDescription' | 'setWarningOnly' | 'isWarningOnly' | 'getProtectionType' | 'remove'
>;

/** Protects the area, or the whole tab when there is none; a tab that is protected already keeps its one protection. */
export const giveProtection = (place: SheetPlace, area: Area | null): Google => {
  const before = fresh(place)
    .tab(place.id)
    ?.protections.find((one) => area === null && one.area === null);
  if (before !== undefined) return protectionOf(place, before);
  const record = newProtection(place.execution.world.chance.below(1_000_000_000), area);
  later(place, (workbook) => {
    const all = workbook.tab(place.id)?.protections ?? [];
    workbook.changeTab(place.id, { protections: [...all, record] });
  });
  return protectionOf(place, record);
};

/** The protections of a tab of one type. */
export const protectionsOf = (place: SheetPlace, type: string): Google[] =>
  (fresh(place).tab(place.id)?.protections ?? [])
    .filter(({ area }) => (area === null) === (type === 'SHEET'))
    .map((record) => protectionOf(place, record));

/** The protections of all tabs of one type. */
export const allProtections = (place: BookPlace, type: string): Google[] =>
  bookOf(place)
    .tabs()
    .flatMap(({ id }) => protectionsOf({ ...place, id }, type));

interface Held {
  readonly place: SheetPlace;
  readonly now: () => ProtectionRecord;
  readonly change: (implementation: object, part: Partial<ProtectionRecord>) => Google;
}

const protectionOf = (place: SheetPlace, first: ProtectionRecord): Google => {
  const now = (): ProtectionRecord =>
    fresh(place)
      .tab(place.id)
      ?.protections.find(({ id }) => id === first.id) ?? first;
  const write = (work: (all: readonly ProtectionRecord[]) => readonly ProtectionRecord[]): void => {
    const workbook = fresh(place);
    const user = place.execution.user.email;
    if (!mayEdit(workbook, now(), user)) refuseEdit({ workbook, user, sheet: place.id, area: now().area ?? undefined });
    // The place without its cells: whoever may edit the protection may change it.
    workbook.changeTab(place.id, { protections: work(workbook.tab(place.id)?.protections ?? []) });
  };
  const change: Held['change'] = (implementation, part) => {
    write((all) => all.map((one) => (one.id === first.id ? { ...one, ...part } : one)));
    return itself(implementation);
  };
  const held = { place, now, change };
  const rest: Rest = {
    setDescription(description) {
      return change(this, { description });
    },
    getDescription: () => now().description,
    setWarningOnly(warningOnly) {
      return change(this, { warningOnly });
    },
    isWarningOnly: () => now().warningOnly,
    getProtectionType: () => memberOf(place.execution, 'ProtectionType', first.area === null ? 'SHEET' : 'RANGE'),
    remove: () => write((all) => all.filter(({ id }) => id !== first.id)),
  };
  return standIn<Google>(
    place.execution,
    'Protection',
    { ...rest, ...protectedCells(held), ...protectionPeople(held) },
    { kinds: { canEdit: 'read', canDomainEdit: 'read' } },
  );
};

/** Neither the owner nor the person who runs the script can be taken off the list (reference, removeEditors). */
const protectionPeople = ({ place, now, change }: Held): People => {
  const { execution } = place;
  const own = (): string => execution.user.email;
  const owner = (): string => bookOf(place).owner();
  /** While it mirrors the workbook, the list is that of the workbook's editors. */
  const editors = (): readonly string[] => {
    const workbook = fresh(place);
    const mirrored = execution.world.accounts.list().map(({ email }) => email);
    return now().editors ?? mirrored.filter((email) => email !== owner() && roleOf(workbook, email) === 'editor');
  };
  const add = (implementation: object, given: readonly unknown[]): Google => {
    if (now().warningOnly) throw new ServiceError('Cannot add editors to a warning-only protection.');
    const more = given.map(emailOf).filter((email) => email !== owner());
    return change(implementation, { editors: [...new Set([...editors(), ...more])] });
  };
  const remove = (implementation: object, given: readonly unknown[]): Google => {
    const gone = given.map(emailOf).filter((email) => email !== own());
    return change(implementation, { editors: editors().filter((email) => !gone.includes(email)) });
  };
  return {
    addEditor(user: unknown) {
      return add(this, [user]);
    },
    addEditors(users) {
      return add(this, users);
    },
    removeEditor(user: unknown) {
      return remove(this, [user]);
    },
    removeEditors(users: readonly unknown[]) {
      return remove(this, users);
    },
    getEditors: () => (now().warningOnly ? [] : editors()).map((email) => giveUser(execution, email)),
    canDomainEdit: () => now().domainEdit,
    setDomainEdit(domainEdit) {
      return change(this, { domainEdit, editors: editors() });
    },
    canEdit: () => mayEdit(fresh(place), now(), own()),
  };
};

const protectedCells = ({ place, now, change }: Held): Cells => {
  const areaOf = (range: unknown, method: string): Area => {
    const { area } = placeOf<RangePlace>(range) ?? {};
    if (area === undefined) throw signatureError(`SpreadsheetApp.Protection.${method}`, [range]);
    return area;
  };
  const named = (implementation: object, name: string): Google => {
    const known = namedRange(fresh(place), name);
    if (known === undefined || known.sheet !== place.id) throw new ServiceError('Invalid argument: name');
    return change(implementation, { namedRange: known.name, area: known.area });
  };
  return {
    getRange: () => {
      const area = protectedArea(fresh(place), now());
      const { rows, columns } = tabHere(place);
      return area === null
        ? place.give.range(place.id, { row: 1, column: 1, rows, columns }, '')
        : place.give.range(place.id, area);
    },
    setRange(range) {
      return change(this, { area: areaOf(range, 'setRange'), namedRange: null });
    },
    getRangeName: () => now().namedRange,
    setRangeName(name) {
      return named(this, name);
    },
    setNamedRange(given) {
      const { heldName } = (implementationOf(given) ?? {}) as { readonly heldName?: () => string };
      if (heldName === undefined) throw signatureError('SpreadsheetApp.Protection.setNamedRange', [given]);
      return named(this, heldName());
    },
    getUnprotectedRanges: () => now().unprotected.map((area) => place.give.range(place.id, area)),
    setUnprotectedRanges(ranges) {
      if (now().area !== null) throw new ServiceError('Unprotected ranges can only be set on a protected sheet.');
      return change(this, { unprotected: ranges.map((range) => areaOf(range, 'setUnprotectedRanges')) });
    },
  };
};
