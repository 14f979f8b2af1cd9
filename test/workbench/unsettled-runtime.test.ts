// What no page of Google's settles about the runtime and the stores: each switch in both settings.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

// guides/services/quotas says 6 minutes; guides/support/best-practices says 30 for some Workspace accounts.
it('F08 D: an execution ends after 6 minutes, or after 30 where it is switched on', async () => {
  const sleep = (minutes: number) =>
    `for (let i = 0; i < ${minutes}; i += 1) Utilities.sleep(60000); SpreadsheetApp.getActive(); return 'done';`;
  await expect(open.evaluate(sleep(7))).rejects.toThrow('Exceeded maximum execution time');
  open.host.setFaults({ longExecutions: true });
  expect(await open.evaluate(sleep(29))).toBe('done');
  await expect(open.evaluate(sleep(31))).rejects.toThrow('Exceeded maximum execution time');
});

// guides/v8-runtime lists what is missing, and Intl is not on it; nobody says that it is there.
it('F01 D: a script finds Intl, or does not where it is switched off', async () => {
  expect(await open.evaluate('return typeof Intl;')).toBe('object');
  open.host.setFaults({ intl: 'none' });
  expect(await open.evaluate('return typeof Intl;')).toBe('undefined');
});

// guides/html/communication says that it is not legal; what then happens it does not say.
it('F20 O: a date in an answer fails the call, or arrives as null', async () => {
  await expect(open.evaluate('return { a: [1, new Date()] };')).rejects.toThrow(
    'illegal value in property: a[1] (Date)',
  );
  open.host.setFaults({ returnedDate: 'null' });
  expect(await open.evaluate('return { a: [1, new Date()] };')).toEqual({ a: [1, null] });
  await expect(open.evaluate('return { f() {} };')).rejects.toThrow('illegal value in property: f (function)');
});

it('F59 O: a number is kept as a property as it is, or with a decimal', async () => {
  const body = `const store = PropertiesService.getUserProperties(); store.setProperty('n', 25); store.setProperty('half', 2.5); return [store.getProperty('n'), store.getProperty('half')];`;
  expect(await open.evaluate(body)).toEqual(['25', '2.5']);
  open.host.setFaults({ propertyNumbers: 'decimal' });
  expect(await open.evaluate(body)).toEqual(['25.0', '2.5']);
});

// reference/cache/cache: 1,000 items, of which the 900 farthest from their end are kept.
it('F59 D: a cache keeps a thousand texts, and where it is switched on any of them may be gone', async () => {
  const body = (
    count: number,
    which = 'Script',
  ) => `const cache = CacheService.get${which}Cache(); for (let i = 0; i < ${count}; i += 1) cache.put('k' + i, 'v', 100 + i);
    return Object.keys(cache.getAll(Array.from({ length: ${count} }, (_, i) => 'k' + i))).length;`;
  expect(await open.evaluate(body(1000))).toBe(1000);
  expect(
    await open.evaluate(
      `CacheService.getScriptCache().put('one more', 'v', 5000); return [CacheService.getScriptCache().get('k0'), CacheService.getScriptCache().get('k999')];`,
    ),
  ).toEqual([null, 'v']);
  open.host.setFaults({ cacheEvicts: true });
  const left = (await open.evaluate(body(100, 'User'))) as number;
  expect(left).toBeGreaterThan(10);
  expect(left).toBeLessThan(90);
});

// guides/services/quotas: 400 KB a message for Workspace, 200 KB for consumer accounts.
it('F58 D: the body of a message is smaller for a consumer account', async () => {
  const body = `MailApp.sendEmail('a@families.example', 's', 'x'.repeat(300 * 1024)); return 'sent';`;
  expect(await open.evaluate(body)).toBe('sent');
  open.host.setUser('rosa.delgado@maplevalley.example', { account: 'consumer' });
  await expect(open.evaluate(body)).rejects.toThrow('Limit Exceeded: Email Body Size.');
});

// reference/script/script-app
it('the rest of ScriptApp tells what is so', async () => {
  open.host.setFaults({ revokedScopes: ['forms'] });
  expect(
    await open.evaluate(`const may = (scopes) => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes).getAuthorizationStatus()), scope = (name) => 'https://www.googleapis.com/auth/' + name;
      let all = 'all'; try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (error) { all = error.message; }
      return [may([scope('forms')]), may([scope('script.send_mail')]), all, String(ScriptApp.getInstallationSource()), typeof ScriptApp.getScriptId(), ScriptApp.getScriptTriggers().length];`),
  ).toEqual([
    'REQUIRED',
    'NOT_REQUIRED',
    'Authorization is required to perform that action (FULL).',
    'APPS_MARKETPLACE_DOMAIN_ADD_ON',
    'string',
    0,
  ]);
});

// EXP: values of another realm fail instanceof; guides/v8-runtime says nothing of realms.
it('F05 D: arrays and dates that services hand out are the script’s own', async () => {
  expect(
    await open.evaluate(`const sheet = SpreadsheetApp.getActive().getSheets()[0]; sheet.getRange('A1:B1').setValues([[new Date(), 'x']]); const values = sheet.getRange('A1:B1').getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, PropertiesService.getUserProperties().getKeys() instanceof Array, Utilities.parseDate('2026', 'GMT', 'yyyy') instanceof Date, PropertiesService.getUserProperties().getProperties() instanceof Object];`),
  ).toEqual([true, true, true, true, true, true]);
});
