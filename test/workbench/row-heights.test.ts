// Rows grow to fit wrapped text, and hiding a row leaves the selection alone.
// developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer): "By default, rows grow to fit cell contents."
import { openScriptHost, type ScriptHost } from '../support/script-host';

let script: ScriptHost;
beforeEach(async () => {
  script = await openScriptHost();
});
afterEach(() => script.close());

const heights = (body: string) =>
  script.evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); sheet.setColumnWidth(1, 100);
    const long = 'Decide with families who gets tutoring, when, by whom and how it is judged'; ${body}
    return [sheet.getRowHeight(1), sheet.getRowHeight(2)];`);

test('a row grows to fit a text that wraps, and only that row', async () => {
  const [first, second] = (await heights(`sheet.getRange('A1').setWrap(true).setValue(long);`)) as [number, number];
  expect(first).toBeGreaterThan(3 * second);
});

test('a row stays as it is where the text does not wrap, or where it fits', async () => {
  const [first, second] = (await heights(
    `sheet.getRange('A1').setValue(long); sheet.getRange('A2').setWrap(true).setValue('Short');`,
  )) as [number, number];
  expect(first).toBe(second);
});

test('a row that is taller already stays so', async () => {
  expect(await heights(`sheet.setRowHeight(1, 300); sheet.getRange('A1').setWrap(true).setValue(long);`)).toEqual([
    300,
    expect.any(Number),
  ]);
});
