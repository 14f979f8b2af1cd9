// developers.google.com/apps-script/reference/spreadsheet: data-validation, data-validation-builder, range (checkboxes, merges); platform.md 1.4 and 3.7.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
  const rule = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  const refused = (rule, value) => {
    const cell = sheet.getRange('B2').clearContent().setDataValidation(null).setNumberFormat('General');
    cell.setDataValidation(rule.build());
    try { cell.setValue(value); return false; } catch (error) { return /violates the data validation rules/.test(error.message); }
  };`;

describe('rules', () => {
  // reference/spreadsheet/data-validation-builder
  it('F41 G: a new rule has no criterion, no values, and allows what is invalid', async () => {
    expect(
      await open.evaluate(`${sheet} const made = SpreadsheetApp.newDataValidation();
        return [made.getCriteriaType(), made.getCriteriaValues(), made.getAllowInvalid(), made.build().getHelpText()];`),
    ).toEqual([null, [], true, null]);
  });

  // reference/spreadsheet/data-validation-criteria
  it.each([
    ['requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
    ['requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ["requireFormulaSatisfied('=A1>1')", 'CUSTOM_FORMULA', ['=A1>1']],
    ['requireValueInList([1, 2])', 'VALUE_IN_LIST', [['1', '2'], true]],
    ["requireValueInList(['a'], false)", 'VALUE_IN_LIST', [['a'], false]],
    ['requireNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
    ['requireTextContains(5)', 'TEXT_CONTAINS', ['5']],
    ["requireCheckbox('yes', 'no')", 'CHECKBOX', ['yes', 'no']],
  ])('F41 G: %s is %s with its values', async (call, criteria, values) => {
    expect(
      await open.evaluate(`${sheet} const made = SpreadsheetApp.newDataValidation().${call}.build();
        return [made.getCriteriaType().name(), made.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.${criteria}, made.getCriteriaValues()];`),
    ).toEqual([criteria, true, values]);
  });

  it('F41 G: a list in a range keeps the range, dates stay dates, and a copy can be changed without the first', async () => {
    expect(
      await open.evaluate(`${sheet}
        const inRange = rule().requireValueInRange(sheet.getRange('D1:D3')).build();
        const day = new Date("2026-09-01T12:00:00Z");
        const after = rule().requireDateAfter(day).setHelpText('later').build();
        const copy = after.copy().setAllowInvalid(true).build();
        const again = SpreadsheetApp.newDataValidation().withCriteria(after.getCriteriaType(), after.getCriteriaValues()).build();
        return [inRange.getCriteriaValues()[0].getA1Notation(), inRange.getCriteriaValues()[1],
          after.getCriteriaValues()[0].getTime() === day.getTime(), after.getAllowInvalid(), copy.getAllowInvalid(), copy.getHelpText(), again.getCriteriaType().name()];`),
    ).toEqual(['D1:D3', true, true, false, true, 'later', 'DATE_AFTER']);
  });

  it('F41 G: requireDate with a text is no signature of it', async () => {
    await expect(open.evaluate(`${sheet} SpreadsheetApp.newDataValidation().requireDate('=i1');`)).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    );
  });

  it('F41 G: where no rule is, there is null; a table of rules is read as it was set', async () => {
    expect(
      await open.evaluate(`${sheet} const cells = sheet.getRange('F1:G2');
        cells.setDataValidations([[rule().requireTextIsUrl().build(), null], [null, rule().requireDate().build()]]);
        return cells.getDataValidations().map(row => row.map(one => one === null ? null : one.getCriteriaType().name()));`),
    ).toEqual([
      ['TEXT_IS_VALID_URL', null],
      [null, 'DATE_IS_VALID_DATE'],
    ]);
  });
});

describe('strict rules', () => {
  // platform.md 3.7: a rule that rejects input rejects a script's too
  it.each([
    ['requireNumberGreaterThan(3)', '4', '3'],
    ['requireNumberLessThanOrEqualTo(3)', '3', '4'],
    ['requireNumberBetween(1, 5)', "'2'", "'six'"],
    ['requireNumberNotEqualTo(3)', '4', '3'],
    ["requireTextContains('school')", "'Our School'", "'home'"],
    ["requireTextDoesNotContain('x')", "'home'", "'box'"],
    ["requireTextEqualTo('yes')", "'yes'", "'no'"],
    ['requireTextIsEmail()', "'a@b.org'", "'a at b'"],
    ['requireTextIsUrl()', "'https://example.org/a'", "'nothing here'"],
    ['requireDate()', "'9/1/2026'", "'soon'"],
    [
      'requireDateAfter(new Date("2026-09-01T12:00:00Z"))',
      'new Date("2026-09-02T12:00:00Z")',
      'new Date("2026-09-01T12:00:00Z")',
    ],
    ['requireDateOnOrBefore(new Date("2026-09-01T12:00:00Z"))', "'9/1/2026'", "'9/2/2026'"],
    [
      'requireDateNotBetween(new Date("2026-09-01T12:00:00Z"), new Date("2026-09-09T12:00:00Z"))',
      "'9/10/2026'",
      "'9/9/2026'",
    ],
    ["requireValueInList(['a', '2'])", '2', "'b'"],
    ["requireFormulaSatisfied('=MOD(B2,2)=0')", '4', '5'],
    ['requireCheckbox()', 'true', "'maybe'"],
    ["requireCheckbox('Y', 'N')", "'N'", 'true'],
  ])('%s lets %s in and refuses %s', async (call, good, bad) => {
    expect(
      await open.evaluate(`${sheet} return [refused(rule().${call}, ${good}), refused(rule().${call}, ${bad})];`),
    ).toEqual([false, true]);
  });

  it('a formula rule is read for each cell of its area in turn, and trying leaves nothing behind', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('J1:J3').setValues([[10], [20], [30]]);
        const cells = sheet.getRange('K1:K3').setDataValidation(rule().requireFormulaSatisfied('=K1>J1').build());
        const tries = [1, 2, 3].map(row => { try { sheet.getRange(row, 11).setValue(25); return 'in'; } catch (error) { return 'out'; } });
        return [tries, cells.getValues().map(row => row[0]), sheet.getLastRow()];`),
    ).toEqual([['in', 'in', 'out'], [25, 25, ''], 3]);
  });

  it('a list in another sheet follows the rows that are inserted there', async () => {
    expect(
      await open.evaluate(`${sheet} const other = book.insertSheet('Lists'); other.getRange('A1:A2').setValues([['red'], ['blue']]);
        const inList = rule().requireValueInRange(other.getRange('A1:A2'));
        const first = [refused(inList, 'blue'), refused(inList, 'green')];
        sheet.getRange('B5').setDataValidation(inList.build());
        other.insertRowsBefore(1, 2);
        return [...first, sheet.getRange('B5').getDataValidation().getCriteriaValues()[0].getA1Notation()];`),
    ).toEqual([false, true, 'A3:A4']);
  });

  it('the refusal names the cell, and the values of a list', async () => {
    await expect(
      open.evaluate(`${sheet} sheet.getRange('M3').setDataValidation(rule().requireValueInList(['a', 'b']).build());
        sheet.getRange('L3:M3').setValues([['x', 'c']]);`),
    ).rejects.toThrow(
      'Exception: The data you entered in cell M3 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    );
  });

  it('what a person types is refused in the same words, and a lenient rule lets all in', async () => {
    await open.evaluate(`${sheet} sheet.getRange('N1').setDataValidation(rule().requireNumberGreaterThan(3).build());
      sheet.getRange('N2').setDataValidation(rule().requireNumberGreaterThan(3).setAllowInvalid(true).build());`);
    await expect(open.host.edit('Sheet1', 'N1', [['2']])).rejects.toThrow('The data you entered in cell N1 violates');
    await open.host.edit('Sheet1', 'N1:N2', [['4'], ['2']]);
    expect(await open.evaluate(`${sheet} return sheet.getRange('N1:N2').getValues();`)).toEqual([[4], [2]]);
  });
});

describe('checkboxes', () => {
  // reference/spreadsheet/range: insertCheckboxes, check, uncheck, isChecked, removeCheckboxes
  it('F41 G: come unticked, are ticked, and take their values away with them', async () => {
    expect(
      await open.evaluate(`${sheet} const boxes = sheet.getRange('P1:P2').insertCheckboxes(); const states = [boxes.getValues(), boxes.isChecked()];
        sheet.getRange('P1').check(); states.push(boxes.isChecked(), sheet.getRange('P1').isChecked());
        boxes.removeCheckboxes(); return [...states, boxes.getValues(), boxes.getDataValidations(), boxes.isChecked()];`),
    ).toEqual([[[false], [false]], false, null, true, [[''], ['']], [[null], [null]], null]);
  });

  it('hold values of their own where a script gives them', async () => {
    expect(
      await open.evaluate(`${sheet} const box = sheet.getRange('Q1').insertCheckboxes('yes', 'no');
        const states = [box.getValue()]; box.check(); return [...states, box.getValue(), box.isChecked()];`),
    ).toEqual(['no', 'yes', true]);
  });
});

describe('merged cells', () => {
  // reference/spreadsheet/range: merge, mergeAcross, breakApart, isPartOfMerge, getMergedRanges
  it('keep the value at the top left, are found by any cell of theirs, and move with the rows', async () => {
    expect(
      await open.evaluate(`${sheet} const block = sheet.getRange('S1:T2').setValues([[1, 2], [3, 4]]).merge();
        const first = [block.getValues(), sheet.getRange('T2').isPartOfMerge(), sheet.getRange('U1').isPartOfMerge()];
        sheet.insertRowBefore(1);
        const where = sheet.getRange('S1:U9').getMergedRanges().map(range => range.getA1Notation());
        sheet.getRange('S2:T3').breakApart();
        sheet.getRange('S2:T3').mergeAcross();
        return [...first, where, sheet.getRange('S1:U9').getMergedRanges().map(range => range.getA1Notation())];`),
    ).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
      false,
      ['S2:T3'],
      ['S2:T2', 'S3:T3'],
    ]);
    await expect(open.evaluate(`${sheet} sheet.getRange('S2').breakApart();`)).rejects.toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });
});
