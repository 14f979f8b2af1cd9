import fc from 'fast-check';
import type { Cell } from '../../../src/domain/sheet/cell';
import type { SheetShape, SheetWords } from '../../../src/domain/sheet/sheet-shape';
import { readTable } from '../../../src/domain/sheet/table';

const shape: SheetShape = {
  role: 'partners',
  columns: [
    { code: 'partner.id', kind: 'text', width: 90, required: true },
    { code: 'partner.name', kind: 'text', width: 90, required: true },
    { code: 'partner.phone', kind: 'text', width: 90 },
  ],
};
const english: SheetWords = {
  name: 'Partners',
  headers: { 'partner.id': 'Partner ID', 'partner.name': 'Name', 'partner.phone': 'Phone' },
};
const spanish: SheetWords = {
  name: 'Aliados',
  headers: { 'partner.id': 'ID del aliado', 'partner.name': 'Nombre', 'partner.phone': 'Teléfono' },
};
const codes = ['partner.id', 'partner.name', 'partner.phone'];
const headers = ['Partner ID', 'Name', 'Phone'];
const rows: Cell[][] = [
  ['p1', 'Alder PTA', '555-0101'],
  ['p2', 'Town library', ''],
];
const read = (block: Cell[][]) => readTable(block, shape, [english, spanish]);
const cellsOf = (block: Cell[][]) => {
  const table = read(block);
  return table.ok ? table.value.records.map(({ cells }) => cells) : table.problem;
};
const good = [
  { 'partner.id': 'p1', 'partner.name': 'Alder PTA', 'partner.phone': '555-0101' },
  { 'partner.id': 'p2', 'partner.name': 'Town library', 'partner.phone': '' },
];

test('reads rows by the hidden codes', () => {
  expect(cellsOf([codes, headers, ...rows])).toEqual(good);
});

test('reads the same whatever the headers were renamed to', () => {
  expect(cellsOf([codes, ['Nr.', 'Who', 'Call'], ...rows])).toEqual(good);
});

test('reads by header, in either language, where someone deleted the row of codes', () => {
  expect(cellsOf([headers, ...rows])).toEqual(good);
  expect(cellsOf([['ID del aliado', 'nombre', 'TELÉFONO '], ...rows])).toEqual(good);
});

test('reads the same wherever columns are moved and whatever is put between', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }), fc.string(), (order, staff) => {
      const wider = [
        [...codes, '', ''],
        [...headers, 'Our notes', 'More'],
        ...rows.map((row) => [...row, `note ${staff}`, staff]),
      ];
      expect(cellsOf(wider.map((row) => order.map((from) => row[from] ?? '')))).toEqual(good);
    }),
  );
});

test('passes over blank rows and keeps each row number true', () => {
  const table = read([codes, headers, ['', ' ', ''], ...rows, ['', '', '']]);
  expect(table.ok && table.value.records.map(({ row }) => row)).toEqual([4, 5]);
  expect(table.ok && table.value.nextRow).toBe(7);
});

test('a column moved away from its code is still found by its header', () => {
  expect(cellsOf([['partner.id', 'partner.name', ''], headers, ...rows])).toEqual(good);
});

test('names the sheet and the column that is missing', () => {
  const block = [codes, headers, ...rows].map(([id, , phone]) => [id ?? '', phone ?? '']);
  expect(cellsOf(block)).toEqual({ code: 'sheet.column-missing', values: { sheet: 'Partners', column: 'Name' } });
});

test('names the column that stands twice', () => {
  const block = [codes, headers, ...rows].map((row) => [...row, row[1] ?? '']);
  expect(cellsOf(block)).toEqual({ code: 'sheet.column-doubled', values: { sheet: 'Partners', column: 'Name' } });
});

test('says that the headings are gone rather than reading data as headings', () => {
  expect(cellsOf(rows)).toEqual({ code: 'sheet.headings-gone', values: { sheet: 'Partners' } });
  expect(cellsOf([['']])).toEqual({ code: 'sheet.headings-gone', values: { sheet: 'Partners' } });
});
