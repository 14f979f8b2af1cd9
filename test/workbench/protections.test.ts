// developers.google.com/apps-script/reference/spreadsheet: protection, range (protect, canEdit), spreadsheet (addEditor, removeEditor, addViewer); platform.md 1.4, F46.
import { openModel } from '../../workbench/engine/load-engine';
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

const owner = 'rosa.delgado@maplevalley.example';
const colleague = 'sam.okafor@maplevalley.example';
const sheet = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];';
const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const asColleague = { user: colleague };
const emails = '.map(user => user.getEmail())';

describe('a protection', () => {
  it('F46 G: of a workbook that nobody else edits has no editors, and its owner can edit', async () => {
    expect(
      await open.evaluate(`${sheet} book.removeEditor('${colleague}'); const one = sheet.getRange('A1:B2').protect();
        return [one.getEditors().length, one.canEdit(), one.isWarningOnly(), one.getRange().getA1Notation(), one.getProtectionType().name()];`),
    ).toEqual([0, true, false, 'A1:B2', 'RANGE']);
  });

  // reference/spreadsheet/protection: "the permissions mirror those of the spreadsheet itself" until a script changes the list
  it('mirrors the workbook until its list is changed, and then keeps others out', async () => {
    await open.evaluate(`${sheet} sheet.getRange('A1:B2').protect();`);
    await open.evaluate(`${sheet} sheet.getRange('A1').setValue('still open');`, asColleague);
    // The sample of reference/spreadsheet/protection, word for word but for the range.
    await open.evaluate(`${sheet} const protection = sheet.getRange('A1:B2').protect().setDescription('Sample protected range');
      const me = Session.getEffectiveUser(); protection.addEditor(me); protection.removeEditors(protection.getEditors());
      if (protection.canDomainEdit()) protection.setDomainEdit(false);`);
    await expect(open.evaluate(`${sheet} sheet.getRange('B2:C3').setValue(1);`, asColleague)).rejects.toThrow(refusal);
    await expect(open.evaluate(`${sheet} sheet.deleteRow(2);`, asColleague)).rejects.toThrow(refusal);
    expect(
      await open.evaluate(
        `${sheet} sheet.getRange('C3').setValue('beside it'); return [sheet.getRange('A1').canEdit(), sheet.getRange('C3').canEdit(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[1].canEdit()];`,
        asColleague,
      ),
    ).toEqual([false, true, false]);
    expect(await open.evaluate(`${sheet} sheet.getRange('A1').setValue('the owner'); return 1;`)).toBe(1);
  });

  it('lets in whom it names, whoever is of the domain, and everybody once it is removed', async () => {
    const tryIt = () =>
      open.evaluate(`${sheet} sheet.getRange('A1').setValue(1); return 'in';`, asColleague).catch(() => 'out');
    const tried: unknown[] = [];
    const change = async (call: string): Promise<void> => {
      await open.evaluate(`${sheet} const one = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; ${call}`);
      tried.push(await tryIt());
    };
    await open.evaluate(`${sheet} sheet.getRange('A1').protect();`);
    await change(`one.removeEditor('${colleague}');`);
    await change(`one.addEditor('${colleague}');`);
    await change(`one.removeEditors(['${colleague}']);`);
    await change('one.setDomainEdit(true);');
    await change('one.setDomainEdit(false);');
    await change('one.remove();');
    expect(tried).toEqual(['out', 'in', 'out', 'in', 'out', 'in']);
  });

  it('the person who runs the script cannot take themselves off the list', async () => {
    expect(
      await open.evaluate(
        `${sheet} const one = sheet.getRange('A1').protect(); one.removeEditors(one.getEditors()); return one.getEditors()${emails};`,
        asColleague,
      ),
    ).toEqual([colleague]);
  });

  it('of a sheet leaves its unprotected ranges open', async () => {
    await open.evaluate(`${sheet} const one = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9')]); one.removeEditor('${colleague}');
      sheet.insertRowBefore(1);`);
    expect(
      await open.evaluate(`${sheet} const [one] = book.getProtections(SpreadsheetApp.ProtectionType.SHEET);
        return [one.getUnprotectedRanges().map(range => range.getA1Notation()), one.getRange().getA1Notation(), sheet.protect().getDescription()];`),
    ).toEqual([['B3:B10'], '', '']);
    await open.evaluate(`${sheet} sheet.getRange('B3').setValue(1);`, asColleague);
    for (const call of [
      "getRange('B2').setValue(1)",
      'insertRowBefore(1)',
      "setName('mine')",
      'hideRows(1)',
      'sort(1)',
      'clear()',
      "appendRow(['x'])",
    ])
      await expect(open.evaluate(`${sheet} sheet.${call};`, asColleague)).rejects.toThrow(refusal);
  });

  it('follows its cells, and those of a named range wherever the name goes', async () => {
    expect(
      await open.evaluate(`${sheet} const one = sheet.getRange('A5:B6').protect(); sheet.insertRowsBefore(1, 2);
        const areas = [one.getRange().getA1Notation()];
        book.setNamedRange('ours', sheet.getRange('D1:D3')); one.setRangeName('ours'); areas.push(one.getRange().getA1Notation(), one.getRangeName());
        book.setNamedRange('ours', sheet.getRange('E1')); areas.push(one.getRange().getA1Notation());
        one.setRange(sheet.getRange('F1')); return [...areas, one.getRange().getA1Notation(), one.getRangeName()];`),
    ).toEqual(['A7:B8', 'D1:D3', 'ours', 'E1', 'F1', null]);
  });

  it('F46 G: that only warns stops no script, and the page is told to ask', async () => {
    await open.evaluate(`${sheet} sheet.getRange('A1').protect().setWarningOnly(true);`);
    expect(await open.evaluate(`${sheet} sheet.getRange('A1').setValue(1); return 1;`, asColleague)).toBe(1);
    expect([open.host.permission('Sheet1', 'A1'), open.host.permission('Sheet1', 'B1')]).toEqual(['warned', 'open']);
  });

  it('refuses what a person types as it refuses their script', async () => {
    await open.evaluate(`${sheet} sheet.getRange('A1').protect().removeEditor('${colleague}');`);
    expect([open.host.permission('Sheet1', 'A1', colleague), open.host.permission('Sheet1', 'A1', owner)]).toEqual([
      'refused',
      'open',
    ]);
    await expect(open.host.edit('Sheet1', 'A1', [['x']], colleague)).rejects.toThrow(refusal);
    await open.host.edit('Sheet1', 'A1', [['x']], owner);
    expect(open.host.world().sheets[0]?.values).toEqual([['x']]);
  });
});

describe('the grid in the page', () => {
  /** What the page sends when somebody types there. */
  const typed = (row: number, column: number, text: string): Uint8Array => {
    const page = openModel('page', 'America/Chicago', open.host.workbookBytes());
    try {
      page.flushSendQueue();
      page.setUserInput(0, row, column, text);
      return page.flushSendQueue();
    } finally {
      page.free();
    }
  };

  it('refuses what a person types over a protection that keeps them out, and nothing beside it', async () => {
    await open.evaluate(`${sheet} sheet.getRange('A1:B2').protect().removeEditor('${colleague}');`);
    await expect(open.host.applyGridDiffs(typed(2, 2, 'x'), colleague)).rejects.toThrow(refusal);
    await open.host.applyGridDiffs(typed(3, 2, 'theirs'), colleague);
    await open.host.applyGridDiffs(typed(2, 2, 'the owner'), owner);
    expect(open.host.world().sheets[0]?.values).toEqual([
      ['', ''],
      ['', 'the owner'],
      ['', 'theirs'],
    ]);
  });

  it('refuses what a strict validation rejects, for the owner too', async () => {
    await open.evaluate(
      `${sheet} sheet.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(3).setAllowInvalid(false).build());`,
    );
    await expect(open.host.applyGridDiffs(typed(4, 1, '2'))).rejects.toThrow(
      'The data you entered in cell A4 violates',
    );
    await open.host.applyGridDiffs(typed(4, 1, '5'));
    expect(open.host.world().sheets[0]?.values[3]).toEqual([5]);
  });

  it('takes nothing from somebody who may only look', async () => {
    await open.evaluate(`${sheet} book.removeEditor('${colleague}').addViewer('${colleague}');`);
    await expect(open.host.applyGridDiffs(typed(1, 1, 'x'), colleague)).rejects.toThrow('Action not allowed');
  });
});

describe('people', () => {
  it('who were made viewers read and cannot write, until they are editors again', async () => {
    await open.evaluate(
      `${sheet} sheet.getRange('A1').setValue(7); book.removeEditor('${colleague}').addViewer('${colleague}');`,
    );
    expect(await open.evaluate(`${sheet} return sheet.getRange('A1').getValue();`, asColleague)).toBe(7);
    for (const call of [
      'sheet.getRange("A1").setValue(1)',
      'book.insertSheet("x")',
      'book.rename("mine")',
      `book.addEditor('${colleague}')`,
    ])
      await expect(open.evaluate(`${sheet} ${call};`, asColleague)).rejects.toThrow('Action not allowed');
    await expect(open.host.edit('Sheet1', 'A1', [['x']], colleague)).rejects.toThrow('Action not allowed');
    expect(
      await open.evaluate(`${sheet} const lists = [book.getEditors()${emails}, book.getViewers()${emails}];
        book.addEditor('${colleague}').addEditors(['new.person@maplevalley.example']); return [...lists, book.getEditors()${emails}, book.getOwner().getEmail()];`),
    ).toEqual([[owner], [owner, colleague], [owner, colleague, 'new.person@maplevalley.example'], owner]);
    await open.evaluate(`${sheet} sheet.getRange('A1').setValue(1);`, asColleague);
  });
});
