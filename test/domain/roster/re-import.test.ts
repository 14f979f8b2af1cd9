// The law of bringing a list in again, tried with made-up lists and made-up edits: it doubles nothing, loses nothing of staff, lifts no bar.
import fc from 'fast-check';
import { importDifference } from '../../../src/domain/roster/import-difference';
import { type ImportRecord, importRecordsOf } from '../../../src/domain/roster/import-record';
import type { ImportRow } from '../../../src/domain/roster/import-row';
import { importBlocksOf } from '../../../src/domain/roster/reading/import-block';
import type { Table } from '../../../src/domain/sheet/table';

const codes = { id: 'guardian.id', imported: 'guardian.imported', barred: 'guardian.barred' };
const columns = [
  'guardian.id',
  'guardian.family',
  'guardian.firstName',
  'guardian.email',
  'guardian.barred',
  'guardian.imported',
];

type Cells = { readonly [code: string]: string };

const tableOf = (lines: readonly Cells[]): Table => ({
  records: lines.map((cells, at) => ({ row: at + 3, cells })),
  columns: new Map(columns.map((code, at) => [code, at + 1])),
  nextRow: lines.length + 3,
  width: columns.length,
});

/** The sheet after an import, as the app writes it. */
const taken = (lines: readonly Cells[], records: readonly ImportRecord[]): readonly Cells[] => {
  const { added, changes } = importDifference(tableOf(lines), records, codes);
  const changed = lines.map((cells, at) => ({
    ...cells,
    ...Object.fromEntries(
      changes.filter(({ row }) => row === at + 3).map(({ column, cell }) => [columns[column - 1] ?? '', String(cell)]),
    ),
  }));
  const blank = Object.fromEntries(columns.map((code) => [code, '']));
  return [...changed, ...added.map((cells) => ({ ...blank, ...cells }))];
};

const few = (...texts: readonly string[]) => fc.constantFrom(...texts);

const row: fc.Arbitrary<ImportRow> = fc.record({
  row: fc.constant(2),
  familyId: few('F1', 'F2', 'F3'),
  childId: few('S1', 'S2'),
  childFirstName: fc.constant(''),
  school: few('Alder', 'Birch'),
  grade: fc.constant('3'),
  guardianId: few('G1', 'G2', 'G3'),
  guardianFirstName: few('Ana', 'Ben', ''),
  guardianLastName: fc.constant('Ruiz'),
  email: few('a@x.example', 'b@x.example', ''),
  phone: fc.constant(''),
  language: fc.constant('Spanish'),
  barred: few('', 'no', 'yes'),
  tutored: fc.constant('yes'),
});

const list = fc.array(row, { maxLength: 8 });
const records = list.map((rows) => importRecordsOf(rows, { yes: 'yes', no: 'no' }).guardians);

/** What staff type: a line by its place, a column, a text. */
const edit = fc.record({ line: fc.nat(9), code: few('guardian.firstName', 'guardian.email'), text: few('mine', '') });

const edited = (lines: readonly Cells[], edits: readonly { line: number; code: string; text: string }[]) =>
  lines.map((cells, at) => ({
    ...cells,
    ...Object.fromEntries(edits.filter(({ line }) => line === at).map(({ code, text }) => [code, text])),
  }));

test('the same list again changes nothing', () => {
  fc.assert(
    fc.property(records, records, fc.array(edit), (first, second, edits) => {
      const once = taken(edited(taken([], first), edits), second);
      expect(taken(once, second)).toEqual(once);
    }),
  );
});

test('a cell that staff changed holds what they wrote, whatever list comes', () => {
  fc.assert(
    fc.property(records, records, fc.array(edit), (first, second, edits) => {
      const before = taken([], first);
      const now = edited(before, edits);
      const after = taken(now, second);
      for (const { line, code } of edits.filter((one) => now[one.line]?.[one.code] !== before[one.line]?.[one.code]))
        expect(after[line]?.[code]).toBe(now[line]?.[code]);
    }),
  );
});

test('PV08: whoever is barred stays barred, whatever list comes', () => {
  fc.assert(
    fc.property(records, records, records, (first, second, third) => {
      const now = taken(taken([], first), second);
      const after = new Map(taken(now, third).map((cells) => [cells['guardian.id'], cells['guardian.barred']]));
      for (const cells of now.filter((one) => one['guardian.barred'] === 'yes'))
        expect(after.get(cells['guardian.id'])).toBe('yes');
    }),
  );
});

test('PV08: whoever is barred is barred in each family that a list adds', () => {
  const person = (cells: Cells) => cells['guardian.id']?.split('+')[0];
  fc.assert(
    fc.property(records, records, (first, second) => {
      const now = taken([], first);
      const barred = new Set(now.filter((one) => one['guardian.barred'] === 'yes').map(person));
      for (const line of taken(now, second)
        .slice(now.length)
        .filter((one) => barred.has(person(one))))
        expect(line['guardian.barred']).toBe('yes');
    }),
  );
});

test('no list takes a line away or doubles an id', () => {
  fc.assert(
    fc.property(records, records, (first, second) => {
      const now = taken([], first);
      const ids = taken(now, second).map((cells) => cells['guardian.id']);
      expect(ids.slice(0, now.length)).toEqual(now.map((cells) => cells['guardian.id']));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('in parts of any size, each sent once or twice, the sheet is the same as in one go', () => {
  fc.assert(
    fc.property(list, list, fc.integer({ min: 1, max: 5 }), fc.boolean(), (first, second, most, twice) => {
      const words = { yes: 'yes', no: 'no' };
      const before = taken([], importRecordsOf(first, words).guardians);
      const whole = importRecordsOf(second, words);
      const parts = importBlocksOf(whole, most).flatMap(({ guardians }) =>
        twice ? [guardians, guardians] : [guardians],
      );
      const inParts = parts.reduce(taken, before);
      expect(inParts).toEqual(taken(before, whole.guardians));
    }),
  );
});

test('every family of a guardian has a line of that guardian', () => {
  fc.assert(
    fc.property(list, (rows) => {
      const { guardians } = importRecordsOf(rows, { yes: 'yes', no: 'no' });
      const pairs = new Set(rows.map(({ guardianId, familyId }) => `${guardianId} ${familyId}`));
      const told = guardians.map(({ id, alike, cells }) => `${alike ?? id} ${cells['guardian.family']}`);
      expect(new Set(told)).toEqual(pairs);
      expect(told).toHaveLength(pairs.size);
    }),
  );
});
