// developers.google.com/apps-script/reference/spreadsheet: conditional-format-rule-builder, boolean-condition, gradient-condition, sheet (conditional format rules).
import { openModel } from '../../workbench/engine/load-engine';
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
  const rule = () => SpreadsheetApp.newConditionalFormatRule();`;

/** How the page's grid shows a cell: fill, bold and color of its type. */
const drawn = (row: number, column: number): readonly unknown[] => {
  const page = openModel('page', 'America/Chicago', open.host.workbookBytes());
  try {
    page.evaluate();
    const { fill, font } = page.getCellStyle(0, row, column).style;
    return [fill.color?.toString().toLowerCase() ?? null, font.b === true];
  } finally {
    page.free();
  }
};

describe('rules', () => {
  it('are made of a criterion, looks and ranges, and read back as they were made', async () => {
    expect(
      await open.evaluate(`${sheet}
        const made = rule().whenNumberBetween(1, 5).setBackground('LightCoral').setFontColor('#fff').setBold(true).setRanges([sheet.getRange('A1:A9'), sheet.getRange('C1')]).build();
        const condition = made.getBooleanCondition();
        return [made.getRanges().map(one => one.getA1Notation()), condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN,
          condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(), condition.getBold(), condition.getItalic(), made.getGradientCondition()];`),
    ).toEqual([['A1:A9', 'C1'], true, [1, 5], '#f08080', '#ffffff', true, null, null]);
  });

  it('take dates, and relative dates under a criterion of their own', async () => {
    expect(
      await open.evaluate(`${sheet} const day = new Date("2026-09-01T12:00:00Z");
        const fixed = rule().whenDateBefore(day).build().getBooleanCondition();
        const relative = rule().whenDateAfter(SpreadsheetApp.RelativeDate.PAST_WEEK).build().getBooleanCondition();
        const again = rule().withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH, ['a']).build().getBooleanCondition();
        return [fixed.getCriteriaType().name(), fixed.getCriteriaValues()[0].getTime() === day.getTime(),
          relative.getCriteriaType().name(), relative.getCriteriaValues()[0] === SpreadsheetApp.RelativeDate.PAST_WEEK, again.getCriteriaType().name(), again.getCriteriaValues()];`),
    ).toEqual(['DATE_BEFORE', true, 'DATE_AFTER_RELATIVE', true, 'TEXT_STARTS_WITH', ['a']]);
    await expect(open.evaluate(`${sheet} rule().whenNumberEqualTo('many');`)).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.whenNumberEqualTo.",
    );
  });

  it('take and give Color objects, a theme color as what it is in the theme', async () => {
    expect(
      await open.evaluate(`${sheet} const color = SpreadsheetApp.newColor().setRgbColor('#123456').build(); const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
        const condition = rule().whenCellEmpty().setBackgroundObject(color).setFontColorObject(theme).build().getBooleanCondition();
        const scale = rule().setGradientMinpointObject(color).setGradientMaxpointObjectWithValue(theme, SpreadsheetApp.InterpolationType.NUMBER, '5').build().getGradientCondition();
        const banding = sheet.getRange('Y1:Z9').applyRowBanding(); banding.setHeaderRowColorObject(color);
        const banded = [banding.getHeaderRowColor(), banding.getHeaderRowColorObject().asRgbColor().asHexString()]; banding.remove();
        return [condition.getBackgroundObject().asRgbColor().asHexString(), condition.getFontColor(), scale.getMinColorObject().asRgbColor().asHexString(), scale.getMaxColor(), ...banded];`),
    ).toEqual(['#123456', '#4285f4', '#123456', '#4285f4', '#123456', '#123456']);
  });

  it('are scales of colors too', async () => {
    expect(
      await open.evaluate(`${sheet}
        const scale = rule().setGradientMinpoint('#ffffff').setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.PERCENT, '50')
          .setGradientMaxpointWithValue('red', SpreadsheetApp.InterpolationType.NUMBER, '9').setRanges([sheet.getRange('A1')]).build();
        const got = scale.getGradientCondition();
        return [got.getMinColor(), got.getMinType().name(), got.getMidValue(), got.getMidType().name(), got.getMaxColor(), got.getMaxValue(), scale.getBooleanCondition()];`),
    ).toEqual(['#ffffff', 'MIN', '50', 'PERCENT', '#ff0000', '9', null]);
  });

  it('setting them replaces all there were; a copy changes nothing by itself', async () => {
    expect(
      await open.evaluate(`${sheet} const range = sheet.getRange('E1:E3');
        sheet.setConditionalFormatRules([rule().whenCellEmpty().setRanges([range]).build(), rule().whenCellNotEmpty().setRanges([range]).build()]);
        const counts = [sheet.getConditionalFormatRules().length];
        const copy = sheet.getConditionalFormatRules()[0].copy().setBold(true).build();
        counts.push(sheet.getConditionalFormatRules()[0].getBooleanCondition().getBold());
        sheet.setConditionalFormatRules([copy]);
        counts.push(sheet.getConditionalFormatRules().length, sheet.getConditionalFormatRules()[0].getBooleanCondition().getBold());
        sheet.clearConditionalFormatRules();
        return [...counts, sheet.getConditionalFormatRules().length];`),
    ).toEqual([2, null, 1, true, 0]);
    await expect(
      open.evaluate(`${sheet} const other = book.insertSheet('Other');
        sheet.setConditionalFormatRules([rule().whenCellEmpty().setRanges([other.getRange('A1')]).build()]);`),
    ).rejects.toThrow('Conditional format rule cannot reference a different sheet.');
  });

  it('travel with the rows and columns of their ranges', async () => {
    expect(
      await open.evaluate(`${sheet}
        sheet.setConditionalFormatRules([rule().whenTextContains('x').setRanges([sheet.getRange('B2:B9'), sheet.getRange('D1')]).build()]);
        sheet.insertRowsBefore(1, 3); sheet.deleteColumn(4); sheet.insertColumnBefore(1);
        const areas = sheet.getConditionalFormatRules()[0].getRanges().map(one => one.getA1Notation());
        sheet.deleteColumn(1); sheet.deleteRows(1, 3); sheet.insertColumnBefore(4);
        return areas;`),
    ).toEqual(['C5:C12']);
  });
});

describe('in the grid', () => {
  it('the page is given the rules to draw, the first one winning, while scripts read the plain cell', async () => {
    const background = await open.evaluate(`${sheet}
      sheet.getRange('G1:G4').setValues([[1], [7], ['text'], [20]]);
      const range = sheet.getRange('G1:G4');
      sheet.setConditionalFormatRules([
        rule().whenNumberGreaterThan(15).setBackground('#ff0000').setBold(true).setRanges([range]).build(),
        rule().whenNumberGreaterThan(5).setBackground('#00ff00').setRanges([range]).build(),
        rule().whenFormulaSatisfied('=$G1="text"').setBackground('#0000ff').setRanges([range]).build()]);
      return range.getBackgrounds();`);
    expect(background).toEqual([['#ffffff'], ['#ffffff'], ['#ffffff'], ['#ffffff']]);
    expect([drawn(1, 7), drawn(2, 7), drawn(3, 7), drawn(4, 7)]).toEqual([
      [null, false],
      ['#00ff00', false],
      ['#0000ff', false],
      ['#ff0000', true],
    ]);
  });

  it.each([
    ["whenTextContains('SCHOOL')", "'our school'", "'home'"],
    ["whenTextDoesNotContain('x')", "'home'", "'box'"],
    ["whenTextStartsWith('ho')", "'Home'", "'at home'"],
    ["whenTextEndsWith('me')", "'home'", "'homes'"],
    ["whenTextEqualTo('yes')", "'Yes'", "'no'"],
    ['whenNumberNotBetween(2, 4)', '5', '3'],
    ['whenDateEqualTo(new Date("2026-09-01T12:00:00Z"))', "'9/1/2026'", "'9/2/2026'"],
    ['whenDateAfter(new Date("2026-09-01T12:00:00Z"))', "'9/2/2026'", "'9/1/2026'"],
    ['whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)', "'1/1/2001'", "'1/1/2099'"],
    ['whenCellEmpty()', "''", "'full'"],
  ])('%s paints %s and not %s', async (call, yes, no) => {
    await open.evaluate(`${sheet} const cells = sheet.getRange('I1:I2').setNumberFormat('General').setValues([[${yes}], [${no}]]);
      sheet.setConditionalFormatRules([rule().${call}.setBackground('#00ff00').setRanges([cells]).build()]);`);
    expect([drawn(1, 9)[0], drawn(2, 9)[0]]).toEqual(['#00ff00', null]);
  });

  it('a scale of colors is drawn from its least to its greatest value', async () => {
    await open.evaluate(`${sheet} const cells = sheet.getRange('K1:K2'); cells.setValues([[0], [10]]);
      sheet.setConditionalFormatRules([rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000').setRanges([cells]).build()]);`);
    expect([drawn(1, 11)[0], drawn(2, 11)[0]]).toEqual(['#ffffff', '#ff0000']);
  });
});
