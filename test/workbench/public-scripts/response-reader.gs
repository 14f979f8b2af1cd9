/**
 * Reads what came in through the form, writes a summary with a chart, marks low scores, and keeps a named range and a
 * protected header. Runs from a menu, and again whenever somebody edits the settings.
 */

function summarize() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const form = FormApp.openByUrl(ss.getSheetByName('Answers').getFormUrl());
  const counts = new Map();
  const scores = [];
  for (const response of form.getResponses()) {
    for (const itemResponse of response.getItemResponses()) {
      const item = itemResponse.getItem();
      const answer = itemResponse.getResponse();
      switch (item.getType()) {
        case FormApp.ItemType.CHECKBOX:
          answer.forEach((choice) => counts.set(choice, (counts.get(choice) || 0) + 1));
          break;
        case FormApp.ItemType.SCALE:
          scores.push([response.getTimestamp(), Number(answer)]);
          break;
        default:
      }
    }
  }
  const sheet = ss.getSheetByName('Summary') || ss.insertSheet('Summary', ss.getNumSheets());
  sheet.clear();
  sheet.getCharts().forEach((chart) => sheet.removeChart(chart));
  const table = [['Day', 'People'], ...[...counts].sort(([a], [b]) => a.localeCompare(b))];
  const range = sheet.getRange(1, 1, table.length, 2).setValues(table);
  range.offset(0, 0, 1).setFontWeight('bold').setBackground('#eeeeee').setHorizontalAlignment('center');
  range.setBorder(true, true, true, true, false, true, '#999999', SpreadsheetApp.BorderStyle.SOLID);
  sheet.getRange(table.length + 1, 1, 1, 2).setValues([['Total', `=SUM(B2:B${table.length})`]]);
  sheet.setFrozenRows(1);
  ss.setNamedRange('DayCounts', sheet.getRange(2, 1, table.length - 1, 2));

  sheet.getRange('D1:E1').setValues([['When', 'Score']]);
  if (scores.length > 0) {
    sheet.getRange(2, 4, scores.length, 2).setValues(scores);
    sheet.getRange(2, 4, scores.length).setNumberFormat('yyyy-mm-dd hh:mm');
    sheet.getRange(2, 4, scores.length, 2).sort({ column: 5, ascending: false });
  }
  const low = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(3)
    .setBackground('#f4c7c3')
    .setRanges([sheet.getRange('E2:E')])
    .build();
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(low));

  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(range)
    .setNumHeaders(1)
    .setOption('title', 'When people can come')
    .setPosition(table.length + 3, 1, 0, 0)
    .build();
  sheet.insertChart(chart);

  const header = sheet.getRange('1:1').protect().setDescription('Header').setWarningOnly(true);
  return {
    days: ss.getRangeByName('DayCounts').getValues(),
    total: sheet.getRange(table.length + 1, 2).getValue(),
    charts: sheet.getCharts().length,
    rules: sheet.getConditionalFormatRules().length,
    isWarning: header.isWarningOnly(),
    best: sheet.getRange('E2').getValue(),
  };
}

/** The answers as a CSV text, and packed. */
function exportCsv() {
  const rows = SpreadsheetApp.getActive().getSheetByName('Answers').getDataRange().getDisplayValues();
  const csv = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\r\n');
  const parsed = Utilities.parseCsv(csv);
  const zip = Utilities.zip([Utilities.newBlob(csv, MimeType.CSV, 'answers.csv')], 'answers.zip');
  return {
    same: JSON.stringify(parsed) === JSON.stringify(rows),
    name: zip.getName(),
    inside: Utilities.unzip(zip).map((blob) => blob.getName()),
  };
}

function findAndGreet() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Answers');
  const found = sheet.createTextFinder('Ana').matchEntireCell(true).findNext();
  if (!found) return null;
  found.setNote(LanguageApp.translate('Hello', 'en', 'es')).setFontStyle('italic');
  return { at: found.getA1Notation(), note: found.getNote() };
}

/** A cell under Settings that changes is marked with who and when. */
function onEdit(e) {
  const range = e.range;
  if (range.getSheet().getName() !== 'Settings' || range.getColumn() !== 2) return;
  range.offset(0, 1).setValue(`${e.oldValue === undefined ? 'set' : `was ${e.oldValue}`}`);
  CacheService.getDocumentCache().put('edited', range.getA1Notation(), 60);
}

function lastEdited() {
  return CacheService.getDocumentCache().get('edited');
}
