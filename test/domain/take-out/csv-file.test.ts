// A CSV file that a spreadsheet opens without reckoning with anything in it.
import { csvFile } from '../../../src/domain/take-out/csv-file';

const line = (cell: string): string => csvFile([[cell]]).slice(1, -2);

test.each(['=1+1', '+15550100', '-2', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '＠x'])('%j is no formula', (cell) => {
  const text = line(cell);
  expect(text.replace(/^"/, '')).toBe(`'${cell}${text.startsWith('"') ? '"' : ''}`);
});

test('quotes, commas and line breaks stay in their cell, and plain text as it is', () => {
  expect(
    csvFile([
      ['a', 'Lee, Ann'],
      ['say "hi"', 'two\nlines'],
      ['2026-11-26', '555-0100'],
    ]),
  ).toBe('\uFEFFa,"Lee, Ann"\r\n"say ""hi""","two\nlines"\r\n2026-11-26,555-0100\r\n');
});
