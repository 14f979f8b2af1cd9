// How a typed text is read, and a number shown, in other locales than en_US: platform.md F34 and F36 (own knowledge, unverified live).
// support.google.com/docs/answer/58515 (locale settings); developers.google.com/apps-script/reference/spreadsheet/range#getdisplayvalue
import { serialOf } from '../../workbench/engine/date-serial';
import { openWorkbook } from '../../workbench/engine/open-workbook';
import { typedInput } from '../../workbench/engine/typed-input';
import { cellInput, inputPlace } from '../../workbench/spreadsheet/cell-input';
import { chanceFrom } from '../../workbench/world/chance';
import { openStore } from '../../workbench/world/store';

const typed = (locale: string, text: string): unknown => {
  const input = typedInput(text, { locale, year: 2026 });
  if (input.kind === 'number') return [Number(input.number.toPrecision(12)), input.format ?? 'general'];
  if (input.kind === 'formula') return input.formula;
  return input.kind === 'text' ? input.text : input.kind;
};

describe('typing in other locales', () => {
  it.each([
    ['es_ES', '1.234,5', [1234.5, '#,##0.00']],
    ['es_ES', '12,50 €', [12.5, '#,##0.00 "€"']],
    ['es_ES', '12.5', [serialOf(2026, 5, 12), 'd.m']],
    ['es_ES', '1,234.5', '1,234.5'],
    ['es_ES', '15,5%', [0.155, '0.00%']],
    ['es_ES', '$5', '$5'],
    ['es_ES', '10/8/2026', [serialOf(2026, 8, 10), 'd/m/yyyy']],
    ['es_ES', '10 de agosto de 2026', [serialOf(2026, 8, 10), 'd-mmm-yyyy']],
    ['es_ES', '8/13/2026', '8/13/2026'],
    ['es_MX', '1,234.5', [1234.5, '#,##0.00']],
    ['es_MX', '$1,234', [1234, '$#,##0']],
    ['de_DE', '1.234', [1234, '#,##0']],
    ['de_DE', '10.8.2026', [serialOf(2026, 8, 10), 'd.m.yyyy']],
    ['de_DE', '-3,5', [-3.5, 'general']],
    ['fr_FR', '1 234,5', [1234.5, '#,##0.00']],
    ['fr_FR', '1\u202f234', [1234, '#,##0']],
    ['fr_FR', '10 août', [serialOf(2026, 8, 10), 'd-mmm']],
    ['en_GB', '£2.99', [2.99, '"£"#,##0.00']],
    ['en_GB', '10/8/26', [serialOf(2026, 8, 10), 'd/m/yy']],
    ['ja_JP', '2026/8/10', [serialOf(2026, 8, 10), 'yyyy/m/d']],
    ['ja_JP', '8/10', [serialOf(2026, 8, 10), 'm/d']],
    ['en_US', '(5)', [-5, 'general']],
    ['en_US', '-$5', [-5, '$#,##0']],
    ['en_US', '$-5', [-5, '$#,##0']],
    ['en_US', '1.2.2026', '1.2.2026'],
    ['en_US', 'Sept 3, 2026', [serialOf(2026, 9, 3), 'mmm d, yyyy']],
    ['en_US', '=SUM(1;2)&";"', '=SUM(1,2)&";"'],
  ])('F34 O: in %s %j is read as typed there', (locale, text, got) => {
    expect(typed(locale, text)).toEqual(got);
  });

  it('F36 O: numbers are shown with the marks of the locale, text and days as they are', () => {
    const store = openStore();
    const facts = { id: 'x', name: 'Book', owner: 'ana@example.org', locale: 'es_ES', timeZone: 'Europe/Madrid' };
    const parts = { store, chance: chanceFrom(1, store.collection<number>('chance')), publicUrl: '', show: () => {} };
    const workbook = openWorkbook(facts, parts);
    const typing = inputPlace(workbook, Date.parse('2026-08-10T12:00:00Z'));
    const tab = workbook.tabs()[0]?.id ?? 0;
    const texts = ['1234,5', '1.234.567,25', '2,5%', 'a 1.5', '12,50 €', '10/8/2026'];
    workbook.put(tab, 1, 1, [
      [
        ...texts.map((text) => cellInput(text, 'general', typing)),
        cellInput({ moment: Date.parse('2026-08-10T00:00:00+02:00') }, 'general', typing),
      ],
    ]);
    expect(workbook.displayValues(tab, { row: 1, column: 1, rows: 1, columns: 7 })).toEqual([
      ['1234,5', '1.234.567,25', '2,50%', 'a 1.5', '12,50 €', '10/8/2026', '10/08/2026'],
    ]);
    workbook.close();
  });
});
