// A family list is read out of whatever text a spreadsheet or a student system saves.
import { csvFormatRows, dsvFormat, tsvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { namedLanguages } from '../../../src/content/language-names';
import { listHeadings } from '../../../src/content/roster';
import { importFields } from '../../../src/domain/roster/import-column';
import { delimitedRows } from '../../../src/domain/roster/reading/delimited-text';
import { type ReadList, readList } from '../../../src/domain/roster/reading/read-list';
import { plainFamilies, type Row, listHeadings as written } from '../../support/invite-world';

const words = { headings: listHeadings, languages: namedLanguages };
const read = (text: string, called = 'families.csv') => readList({ called, text }, words);

const listIn = (text: string): ReadList => {
  const outcome = read(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const problemOf = (text: string) => {
  const outcome = read(text);
  return outcome.ok ? undefined : outcome.problem;
};

const three: readonly Row[] = [written, ...plainFamilies(3)];
const formats = { comma: csvFormatRows, semicolon: dsvFormat(';').formatRows, tab: tsvFormatRows };
const asText = (rows: readonly Row[], format: keyof typeof formats = 'comma'): string =>
  formats[format](rows.map((row) => [...row]));

test.each(Object.keys(formats) as (keyof typeof formats)[])('cells may be parted by a %s', (format) => {
  expect(listIn(asText(three, format)).rows).toEqual(listIn(asText(three)).rows);
  expect(listIn(asText(three, format)).rows).toMatchObject([{ familyId: 'F-001' }, {}, { language: 'Spanish' }]);
});

test('a name with a comma and a decimal with one do not turn semicolons into commas', () => {
  const [first = [], ...others] = plainFamilies(9).map((row, index) => [
    ...row,
    `1${index},5`,
    'Ruiz, Ana, mother, of Luz',
  ]);
  const list = listIn(asText([[...written, 'Weight', 'Remark'], first, ...others], 'semicolon'));
  expect([list.rows.length, list.leftOut]).toEqual([9, ['Weight', 'Remark']]);
});

test('Excel’s mark at the beginning and its line about the separator are no cells', () => {
  expect(listIn(`\ufeff${asText(three)}`).rows).toHaveLength(3);
  const told = listIn(`sep=;\r\n${asText(three, 'semicolon')}`);
  expect(told.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
});

test('a line break inside quotes stays in its cell, and the rows after it keep their numbers', () => {
  const [first = [], second = []] = plainFamilies(2);
  const broken = first.map((cell) => (cell === 'First001' ? 'First\r\n001' : cell));
  expect(listIn(asText([written, broken, second])).rows).toMatchObject([
    { row: 2, guardianFirstName: 'First\r\n001' },
    { row: 3, familyId: 'F-002' },
  ]);
});

test('a quotation mark that never closes is told by its row, and nothing is read', () => {
  const [first = '', second = '', third = ''] = plainFamilies(3).map((row) => asText([row]));
  const text = [asText([written]), first, second.replace('First002', '"First002'), third].join('\n');
  expect(problemOf(text)).toEqual({ code: 'families.quote-open', values: { sheet: 'families.csv', row: 3 } });
});

test('empty rows in the middle are passed over', () => {
  const [first = [], second = []] = plainFamilies(2);
  const text = [asText([written, first]), '', ',,,,,,,,,,,', asText([second]), ''].join('\r\n');
  expect(listIn(text).rows.map(({ row, familyId }) => [row, familyId])).toEqual([
    [2, 'F-001'],
    [5, 'F-002'],
  ]);
});

test('PV28: columns that nobody knows are named and no cell of theirs is kept, nor of one without a heading', () => {
  const rows = [
    [...written, 'Lunch status', ''],
    ...plainFamilies(2).map((row) => [...row, 'free-lunch-marker', 'bare-marker']),
  ];
  const list = listIn(asText(rows));
  expect(list.leftOut).toEqual(['Lunch status', 'N']);
  expect(JSON.stringify(list)).not.toMatch(/free-lunch-marker|bare-marker/);
});

test.each([
  ['a doubled heading', [...written, 'E-mail'], 'invite.list-column-doubled', 'Guardian email'],
  [
    'a missing column',
    written.filter((one) => one !== 'Guardian email'),
    'invite.list-column-missing',
    'Guardian email',
  ],
])('%s is refused by name', (_, headings, code, column) => {
  const rows = plainFamilies(2).map((row) => headings.map((_heading, at) => row[at] ?? ''));
  expect(problemOf(asText([headings, ...rows]))).toEqual({ code, values: { sheet: 'families.csv', column } });
});

test.each([
  ['nothing', ''],
  ['a letter', 'Dear families,\nwelcome.'],
  ['a page', '<html><body>Sign in</body></html>'],
])('%s is no family list', (_, text) => {
  expect(problemOf(text)?.code).toBe('invite.no-family-headings');
});

test('headings without a row below are told as that', () => {
  expect(problemOf(asText([written]))?.code).toBe('invite.list-empty');
});

test('a cell that holds a whole page is cut, and told', () => {
  const [first = []] = plainFamilies(1);
  const list = listIn(asText([written, first.map((cell) => (cell === 'Last001' ? 'x'.repeat(5_000) : cell))]));
  expect(list.rows[0]?.guardianLastName).toHaveLength(300);
  expect(list.problems).toMatchObject([
    { code: 'families.cell-cut', values: { row: 2, column: 'Guardian last name' } },
  ]);
});

test('a hundred home languages are known, in English, in Spanish and in their own words', () => {
  const rows = namedLanguages.flatMap(({ name, english, also = [] }) => [name, english, ...also]);
  const families = plainFamilies(rows.length).map((row, index) =>
    row.map((cell, at) => (at === 10 ? (rows[index] ?? '') : cell)),
  );
  expect(namedLanguages.length).toBeGreaterThan(100);
  expect(listIn(asText([written, ...families])).problems).toEqual([]);
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '\n', '\r\n', '=', "'", '<'),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test('whatever cells hold, they are read as they were written', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\t', ';', ','), (rows, separator) => {
      const heading = [
        'one',
        'two',
        'three',
        'four',
        'five',
        'six',
        'seven',
        'eight',
        'nine',
        'ten',
        'eleven',
        'twelve',
      ];
      const text = dsvFormat(separator).formatRows([heading, ...rows.map((row) => [...row])]);
      expect(delimitedRows(`${text}\n`).rows).toEqual([heading, ...rows]);
    }),
  );
});

test('any text at all is read or refused, and never breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(() => read(text)).not.toThrow();
      expect(() => read(`${asText([written])}\n${text}`)).not.toThrow();
    }),
  );
});

test('the order of the columns is nothing to it', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...written.keys()], { minLength: written.length }), (order) => {
      const moved = three.map((row) => order.map((at) => row[at] ?? ''));
      expect(listIn(asText(moved)).rows).toEqual(listIn(asText(three)).rows);
    }),
  );
});

test('every field of a row is one that may be taken over', () => {
  const [row] = listIn(asText(three)).rows;
  expect(Object.keys(row ?? {}).sort()).toEqual([...importFields, 'row'].sort());
});
