// developers.google.com/apps-script: guides/v8-runtime, guides/services/quotas, concepts/editor-auth-lifecycle, reference/lock; platform.md 3.1 to 3.4, 3.8.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

const first = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';
const cells = () => open.host.world().sheets[0]?.values;

describe('the realm', () => {
  // guides/v8-runtime (what the runtime lacks)
  it('F01 D: has nothing of a browser or of Node', async () => {
    expect(
      await open.evaluate(`return ['setTimeout', 'URL', 'fetch', 'TextEncoder', 'structuredClone', 'atob', 'crypto', 'process', 'Buffer', 'require', 'window']
        .filter(name => { try { return eval('typeof ' + name) !== 'undefined'; } catch { return false; } });`),
    ).toEqual([]);
  });

  it('F03 O: two executions share no globals', async () => {
    open.script('var n = 0; function count() { n += 1; return n; }');
    expect([await open.host.run('count', []), await open.host.run('count', [])]).toEqual([
      { result: 1 },
      { result: 1 },
    ]);
  });

  // guides/html/communication, guides/triggers
  it('F04 D: only functions declared at the top level and not ending in an underscore are called', async () => {
    open.script(
      'function door() { return 1; } function own_() { return 2; } const arrow = () => 3; var held = function () { return 4; };',
    );
    expect(await open.host.run('door', [])).toEqual({ result: 1 });
    for (const name of ['own_', 'arrow', 'held', 'toString', '__proto__', 'Array', 'SpreadsheetApp', 'constructor']) {
      expect(await open.host.run(name, [])).toEqual({ error: `Error: Script function not found: ${name}` });
    }
  });

  it("F09 O: the clock is the workbench's, and sleeping moves it", async () => {
    expect(
      await open.evaluate(`const before = new Date(); Utilities.sleep(90000); const after = new Date();
        return [before.toISOString().slice(0, 16), after - before, Date.now() === after.getTime(), before instanceof Date, new Date(0).getTime()];`),
    ).toEqual(['2026-08-10T15:00', 90001, true, true, 0]);
  });

  // guides/html/communication, reference/html/run; guides/html/communication
  it('F20 D: a date or function in a result fails by its place; F21 D: undefined becomes null or goes', async () => {
    await expect(open.evaluate('return { a: [new Date()] };')).rejects.toThrow(
      'illegal value in property: a[0] (Date)',
    );
    await expect(open.evaluate('return { f() {} };')).rejects.toThrow('illegal value in property: f (function)');
    await expect(open.evaluate(`${first} return { sheet };`)).rejects.toThrow('illegal value in property: sheet');
    expect(await open.evaluate('return { a: [1, undefined], b: undefined };')).toEqual({ a: [1, null] });
  });

  // GF: testsheetsdatavalidations.js 298
  it('F06 G: members of enumerations are objects that know their name', async () => {
    expect(
      await open.evaluate(`const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
        return [typeof RANGE, String(SHEET), SHEET.ordinal(), RANGE.compareTo(SHEET), RANGE === SpreadsheetApp.ProtectionType.RANGE];`),
    ).toEqual(['object', 'SHEET', 1, -1, true]);
  });

  it('exceptions of services can be caught and print as Google prints them', async () => {
    expect(
      await open.evaluate(
        `${first} try { sheet.getRange('A9999'); } catch (error) { return [error instanceof Error, error.name, String(error)]; }`,
      ),
    ).toEqual([true, 'Exception', 'Exception: The coordinates of the range are outside the dimensions of the sheet.']);
  });
});

describe('authorization', () => {
  // workspace/add-ons/concepts/editor-auth-lifecycle
  it('F10 D: without authorization menus and the locale work, document and properties do not', async () => {
    open.script(
      `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'showSidebar').addSeparator().addToUi(); }`,
    );
    expect(await open.host.menu({ authMode: 'NONE', user: 'sam.okafor@maplevalley.example' })).toEqual([
      {
        name: 'Seat at the Table',
        place: 'extensions',
        entries: [{ kind: 'item', caption: 'es', function: 'showSidebar' }, { kind: 'separator' }],
      },
    ]);
    for (const call of [
      'PropertiesService.getDocumentProperties()',
      'SpreadsheetApp.getActive()',
      'Session.getActiveUser()',
    ]) {
      await expect(open.evaluate(`${call};`, { authMode: 'NONE' })).rejects.toThrow(
        'You do not have permission to call',
      );
    }
  });

  // workspace/add-ons/concepts/editor-auth-lifecycle
  it('F11 D: a service touched at the top level keeps the menu from being made', async () => {
    open.script(
      `const store = PropertiesService.getDocumentProperties(); function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); }`,
    );
    await expect(open.host.menu({ authMode: 'NONE' })).rejects.toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    );
    expect(await open.host.menu({ authMode: 'LIMITED' })).toHaveLength(1);
  });

  // workspace/add-ons/concepts/editor-auth-lifecycle
  it('F12 D: limited authorization reaches the document but no sidebar, trigger or address', async () => {
    expect(await open.evaluate('return SpreadsheetApp.getActive().getName();', { authMode: 'LIMITED' })).toBe(
      'Tutoring and families 2026-27',
    );
    for (const call of [
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
      `ScriptApp.newTrigger('x')`,
      'Session.getEffectiveUser().getEmail()',
    ]) {
      await expect(open.evaluate(`${call};`, { authMode: 'LIMITED' })).rejects.toThrow(
        'You do not have permission to call',
      );
    }
  });

  // concepts/scopes, and the Authorization block of each method’s page
  it('F13 T: a call whose scope is not granted names the scope', async () => {
    open.host.setFaults({ revokedScopes: ['script.scriptapp'] });
    await expect(open.evaluate(`ScriptApp.getProjectTriggers();`)).rejects.toThrow(
      'Exception: Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
    await expect(open.evaluate(`SpreadsheetApp.openById('x');`)).rejects.toThrow(
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  // workspace/add-ons/concepts/editor-triggers; the README of VtstAddonTriggerLib (.md) says that there is no document
  it('F15, F16 D: no workbook from a form or, unless switched on, from a clock trigger', async () => {
    const body = `let ui = 'ui'; try { SpreadsheetApp.getUi(); } catch (error) { ui = error.message; }
      return [SpreadsheetApp.getActiveSpreadsheet() === null, ui];`;
    const none = [true, 'Cannot call SpreadsheetApp.getUi() from this context.'];
    expect(await open.evaluate(body, { startedIn: { editor: 'none' } })).toEqual(none);
    expect(await open.evaluate(body, { startedIn: { editor: 'forms', formId: 'f' } })).toEqual(none);
    open.host.setFaults({ clockTriggerHasDocument: true });
    expect(await open.evaluate(body, { startedIn: { editor: 'none' } })).toEqual([false, none[1]]);
  });
});

describe('counting and time', () => {
  it('every method call counts, builders too, and chained ones', async () => {
    open.host.resetCalls();
    await open.evaluate(
      `${first} sheet.getRange('A1').setValue(1).setNote('n'); SpreadsheetApp.newDataValidation().requireCheckbox().build(); SpreadsheetApp.flush();`,
    );
    const { total, reads, writes, builders, byMethod } = open.host.calls();
    expect({ total, reads, writes, builders }).toEqual({ total: 9, reads: 3, writes: 3, builders: 3 });
    expect(byMethod['Range.setNote']).toBe(1);
  });

  // guides/services/quotas, guides/triggers
  it('F08 D: an execution is cut off after six minutes, and cannot catch it', async () => {
    await expect(
      open.evaluate(
        `${first} for (let n = 1; ; n += 1) { try { sheet.getRange('A1').setValue(n); Utilities.sleep(60000); } catch (error) {} if (n > 20) return 'went on'; }`,
      ),
    ).rejects.toThrow('Exceeded maximum execution time');
    expect(cells()).toEqual([[6]]);
  });

  it('a service can be made to fail, so often as asked', async () => {
    open.host.setFaults({ failNext: 'Range.getValues', message: 'Service error: Spreadsheets', times: 2 });
    expect(
      await open.evaluate(
        `${first} const got = []; for (let n = 0; n < 3; n += 1) { try { got.push(sheet.getRange('A1').getValues()); } catch (error) { got.push(String(error)); } } return got;`,
      ),
    ).toEqual(['Exception: Service error: Spreadsheets', 'Exception: Service error: Spreadsheets', [['']]]);
  });
});

describe('crashes', () => {
  const body = `${first} try { sheet.getRange('A1').setValue('one'); SpreadsheetApp.flush(); sheet.getRange('A2').setValue('two'); } catch (error) {}
    try { PropertiesService.getDocumentProperties().setProperty('after', 'crash'); } catch (error) {} return 'survived';`;

  it('come before or after exactly the call that was named, and nothing has an effect from there on', async () => {
    open.host.resetCalls();
    await open.evaluate(body);
    const clean = open.host.calls().total;
    expect(clean).toBe(9);
    const seen: unknown[] = [];
    for (const crashWhen of ['before', 'after'] as const) {
      for (let crashAtCall = 1; crashAtCall <= clean; crashAtCall += 1) {
        const one = await openScriptHost({ faults: { crashAtCall, crashWhen } });
        await expect(one.evaluate(body)).rejects.toThrow(/crashed/);
        const { sheets, properties } = one.host.world();
        seen.push([crashWhen, crashAtCall, ...(sheets[0]?.values.flat() ?? []), properties.after ?? '']);
        one.close();
      }
    }
    expect(seen).toEqual([
      ...[1, 2, 3, 4].map((n) => ['before', n, '']),
      ...[5, 6, 7].map((n) => ['before', n, 'one', '']),
      ...[8, 9].map((n) => ['before', n, 'one', 'two', '']),
      ...[1, 2, 3].map((n) => ['after', n, '']),
      ...[4, 5, 6].map((n) => ['after', n, 'one', '']),
      ...[7, 8].map((n) => ['after', n, 'one', 'two', '']),
      ['after', 9, 'one', 'two', 'crash'],
    ]);
  });

  // reference/spreadsheet/spreadsheet-app#flush(), reference/lock/lock#releaseLock()
  it('F44 D: take unflushed writes with them where the switch says so', async () => {
    for (const [unflushed, left] of [
      ['lost', [['one']]],
      ['kept', [['one'], ['two']]],
    ] as const) {
      const one = await openScriptHost({ faults: { crashAtCall: 8, unflushed } });
      await expect(one.evaluate(body)).rejects.toThrow(/crashed before PropertiesService/);
      expect(one.host.world().sheets[0]?.values).toEqual(left);
      one.close();
    }
  });

  // reference/lock/lock; GF: testlock.js 20
  it('F60 D: let the locks go', async () => {
    open.host.setFaults({ crashAtCall: 3 });
    await expect(open.evaluate(`LockService.getDocumentLock().tryLock(0); SpreadsheetApp.flush();`)).rejects.toThrow(
      /crashed/,
    );
    expect(await open.evaluate('return LockService.getDocumentLock().tryLock(0);')).toBe(true);
  });
});

describe('a second person', () => {
  it('F44 O: sees what is flushed and nothing else, while the first is under way', async () => {
    open.script(`function main() { ${first} sheet.getRange('A1').setValue('flushed'); SpreadsheetApp.flush(); sheet.getRange('A2').setValue('pending'); Session.getScriptTimeZone(); }
      function other() { ${first} sheet.getRange('C1').setValue(sheet.getLastRow() + ' of ' + Session.getEffectiveUser().getEmail()); }`);
    open.host.setFaults({
      interleave: { atCall: 8, function: 'other', args: [], user: 'sam.okafor@maplevalley.example' },
    });
    expect(await open.host.run('main', [])).toEqual({ result: null });
    expect(cells()).toEqual([
      ['flushed', '', '1 of sam.okafor@maplevalley.example'],
      ['pending', '', ''],
    ]);
  });

  // reference/lock/lock; GF: testlock.js 20
  it('F60 D: waits in vain for a lock that the first holds, and the wait takes its time', async () => {
    open.script(`function main() { const lock = LockService.getDocumentLock(); const mine = [lock.tryLock(10), lock.tryLock(10)]; SpreadsheetApp.flush(); lock.releaseLock(); return mine; }
      function other() { const before = Date.now(); const got = LockService.getDocumentLock().tryLock(5000); PropertiesService.getDocumentProperties().setProperty('got', got + ' ' + (Date.now() - before >= 5000));
        try { LockService.getDocumentLock().waitLock(1); } catch (error) { PropertiesService.getDocumentProperties().setProperty('wait', error.message); } }`);
    open.host.setFaults({ interleave: { atCall: 4, function: 'other', args: [] } });
    expect(await open.host.run('main', [])).toEqual({ result: [true, true] });
    expect(open.host.world().properties).toEqual({
      got: 'false true',
      wait: 'Lock timeout: another process was holding the lock for too long.',
    });
  });
});
