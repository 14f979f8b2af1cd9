// What of Google's reference is stood in for, asked of the stand-ins themselves; what is not is listed in docs/stand-ins.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { googleReference } from '../support/google-reference';
import { openScriptHost, type ScriptHost } from '../support/script-host';

/** How a script comes by one object of each class. */
const ways: Readonly<Record<string, string>> = {
  'Spreadsheet.SpreadsheetApp': 'SpreadsheetApp',
  'Spreadsheet.Spreadsheet': 'ss',
  'Spreadsheet.Sheet': 'sheet',
  'Spreadsheet.Range': 'range',
  'Spreadsheet.RangeList': "sheet.getRangeList(['A1', 'B2'])",
  'Spreadsheet.Selection': 'sheet.getSelection()',
  'Spreadsheet.Protection': 'range.protect()',
  'Spreadsheet.DataValidation': 'SpreadsheetApp.newDataValidation().requireCheckbox().build()',
  'Spreadsheet.DataValidationBuilder': 'SpreadsheetApp.newDataValidation()',
  'Spreadsheet.DeveloperMetadata': "ss.addDeveloperMetadata('a', 'b').getDeveloperMetadata()[0]",
  'Spreadsheet.DeveloperMetadataFinder': 'ss.createDeveloperMetadataFinder()',
  'Spreadsheet.DeveloperMetadataLocation': "ss.addDeveloperMetadata('c', 'd').getDeveloperMetadata()[0].getLocation()",
  'Spreadsheet.Filter': "sheet.getRange('A1:B3').createFilter()",
  'Spreadsheet.FilterCriteria': 'SpreadsheetApp.newFilterCriteria().whenCellEmpty().build()',
  'Spreadsheet.FilterCriteriaBuilder': 'SpreadsheetApp.newFilterCriteria()',
  'Spreadsheet.Banding': "sheet.getRange('A5:B9').applyRowBanding()",
  'Spreadsheet.NamedRange': "(ss.setNamedRange('Name', range), ss.getNamedRanges()[0])",
  'Spreadsheet.ConditionalFormatRule': 'rule.build()',
  'Spreadsheet.ConditionalFormatRuleBuilder': 'rule',
  'Spreadsheet.BooleanCondition': 'rule.build().getBooleanCondition()',
  'Spreadsheet.GradientCondition':
    "SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').setGradientMaxpoint('#000').setRanges([range]).build().getGradientCondition()",
  'Spreadsheet.EmbeddedChart': 'chart.build()',
  'Spreadsheet.EmbeddedChartBuilder': 'chart',
  'Spreadsheet.EmbeddedAreaChartBuilder': 'chart.asAreaChart()',
  'Spreadsheet.EmbeddedBarChartBuilder': 'chart.asBarChart()',
  'Spreadsheet.EmbeddedColumnChartBuilder': 'chart.asColumnChart()',
  'Spreadsheet.EmbeddedComboChartBuilder': 'chart.asComboChart()',
  'Spreadsheet.EmbeddedHistogramChartBuilder': 'chart.asHistogramChart()',
  'Spreadsheet.EmbeddedLineChartBuilder': 'chart.asLineChart()',
  'Spreadsheet.EmbeddedPieChartBuilder': 'chart.asPieChart()',
  'Spreadsheet.EmbeddedScatterChartBuilder': 'chart.asScatterChart()',
  'Spreadsheet.EmbeddedTableChartBuilder': 'chart.asTableChart()',
  'Spreadsheet.ContainerInfo': 'chart.build().getContainerInfo()',
  'Spreadsheet.RichTextValue': "SpreadsheetApp.newRichTextValue().setText('a').build()",
  'Spreadsheet.RichTextValueBuilder': 'SpreadsheetApp.newRichTextValue()',
  'Spreadsheet.TextStyle': 'SpreadsheetApp.newTextStyle().build()',
  'Spreadsheet.TextStyleBuilder': 'SpreadsheetApp.newTextStyle()',
  'Spreadsheet.TextFinder': "sheet.createTextFinder('a')",
  'Spreadsheet.Group': "(sheet.getRange('12:13').shiftRowGroupDepth(1), sheet.getRowGroup(12, 1))",
  'Spreadsheet.Color': "SpreadsheetApp.newColor().setRgbColor('#fff').build()",
  'Spreadsheet.ColorBuilder': 'SpreadsheetApp.newColor()',
  'Forms.FormApp': 'FormApp',
  'Forms.Form': 'form',
  'Forms.FormResponse': 'form.createResponse()',
  'Forms.ItemResponse': "form.addTextItem().createResponse('a')",
  'Forms.Item': '(form.addTextItem(), form.getItems()[0])',
  'Forms.CheckboxItem': 'form.addCheckboxItem()',
  'Forms.CheckboxGridItem': 'form.addCheckboxGridItem()',
  'Forms.DateItem': 'form.addDateItem()',
  'Forms.DateTimeItem': 'form.addDateTimeItem()',
  'Forms.DurationItem': 'form.addDurationItem()',
  'Forms.GridItem': 'form.addGridItem()',
  'Forms.ImageItem': 'form.addImageItem()',
  'Forms.ListItem': 'form.addListItem()',
  'Forms.MultipleChoiceItem': 'form.addMultipleChoiceItem()',
  'Forms.PageBreakItem': 'form.addPageBreakItem()',
  'Forms.ParagraphTextItem': 'form.addParagraphTextItem()',
  'Forms.ScaleItem': 'form.addScaleItem()',
  'Forms.SectionHeaderItem': 'form.addSectionHeaderItem()',
  'Forms.TextItem': 'form.addTextItem()',
  'Forms.TimeItem': 'form.addTimeItem()',
  'Forms.VideoItem': 'form.addVideoItem()',
  'Forms.Choice': "form.addListItem().createChoice('a')",
  'Forms.QuizFeedback': "FormApp.createFeedback().setText('a').build()",
  'Forms.QuizFeedbackBuilder': 'FormApp.createFeedback()',
  'Utilities.Utilities': 'Utilities',
  'Properties.PropertiesService': 'PropertiesService',
  'Properties.Properties': 'PropertiesService.getUserProperties()',
  'Cache.CacheService': 'CacheService',
  'Cache.Cache': 'CacheService.getUserCache()',
  'Lock.LockService': 'LockService',
  'Lock.Lock': 'LockService.getUserLock()',
  'Script.ScriptApp': 'ScriptApp',
  'Script.Trigger': "ScriptApp.newTrigger('main').timeBased().everyHours(1).create()",
  'Script.TriggerBuilder': "ScriptApp.newTrigger('main')",
  'Script.ClockTriggerBuilder': "ScriptApp.newTrigger('main').timeBased()",
  'Script.SpreadsheetTriggerBuilder': "ScriptApp.newTrigger('main').forSpreadsheet(ss)",
  'Script.FormTriggerBuilder': "ScriptApp.newTrigger('main').forForm(form)",
  'Script.AuthorizationInfo': 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  'Base.Ui': 'SpreadsheetApp.getUi()',
  'Base.Menu': "SpreadsheetApp.getUi().createMenu('a')",
  'Base.Blob': "Utilities.newBlob('a')",
  'Base.Session': 'Session',
  'Base.User': 'Session.getActiveUser()',
  'Base.Logger': 'Logger',
  'Base.Browser': 'Browser',
  'HTML.HtmlService': 'HtmlService',
  'HTML.HtmlOutput': "HtmlService.createHtmlOutput('a')",
  'HTML.HtmlTemplate': "HtmlService.createTemplate('a')",
  'Mail.MailApp': 'MailApp',
  'Language.LanguageApp': 'LanguageApp',
};

const reference = googleReference();
const membersOf = (className: string): readonly string[] =>
  [...reference.keys()]
    .filter((name) => name.startsWith(`${className}.`))
    .map((name) => name.slice(className.length + 1));

/** `- \`Spreadsheet.Range\`: createPivotTable, …` of docs/stand-ins.md, by class. */
const listed = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...readFileSync(join(process.cwd(), 'docs/stand-ins.md'), 'utf8').matchAll(/^- `([\w.]+)`: (.+)$/gm)].map(
      ([, className = '', members = '']) => [className, members.split(', ')],
    ),
  );

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost({ installedAs: 'bound' });
});
afterAll(() => open.close());

test('every method of the reference is stood in for, but for those that docs/stand-ins.md lists', async () => {
  const asked = Object.fromEntries(Object.keys(ways).map((className) => [className, membersOf(className)]));
  const lines = Object.entries(ways).map(([className, way]) => `lacking(${JSON.stringify(className)}, () => ${way});`);
  const missing = await open.evaluate(`
    const asked = ${JSON.stringify(asked)}, missing = {};
    const ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0], range = sheet.getRange('A1:B2');
    const form = FormApp.create('Form'), chart = sheet.newChart().addRange(range);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([range]);
    const lacking = (name, make) => {
      let object;
      try { object = make(); } catch (error) { missing[name] = [String(error)]; return; }
      const absent = asked[name].filter((member) => !(member in object));
      if (absent.length > 0) missing[name] = absent.sort();
    };
    ${lines.join('\n')}
    return missing;`);
  expect(Object.values(asked).flat().length).toBeGreaterThan(1500);
  expect(missing).toEqual(listed());
});
