// Two ways in: a script bound to the workbook, and an add-on installed for a person; workspace/add-ons/concepts/editor-auth-lifecycle.
import { openHost } from '../../workbench/host';
import type { Host, HostOptions } from '../../workbench/host-types';
import { distDir } from '../support/product';
import { openScriptHost, type ScriptHost } from '../support/script-host';

const rosa = 'rosa.delgado@maplevalley.example';
const sam = 'sam.okafor@maplevalley.example';

describe('the product’s own bundle', () => {
  let host: Host;
  const begin = async (installedAs: NonNullable<HostOptions['installedAs']>): Promise<void> => {
    host = await openHost({ distDir, district: 'empty', installedAs });
  };
  afterEach(() => host.close());
  const menu = { name: 'Seat at the Table', place: 'extensions' };
  const item = { kind: 'item', caption: 'Open the sidebar', function: 'showSidebar' };
  const sidebarsOf = (): string[] => {
    const titles: string[] = [];
    host.onScreen((event) => void (event.kind === 'sidebar' && titles.push(event.title)));
    return titles;
  };

  it('F10 D: as an add-on it makes its menu before anyone consented, in spreadsheets and forms', async () => {
    await begin('add-on');
    expect(await host.menu()).toEqual([{ ...menu, entries: [item] }]);
    expect(await host.install()).toEqual([{ ...menu, entries: [item] }]);
    const titles = sidebarsOf();
    expect(await host.run('showSidebar', [])).toEqual({ result: null });
    expect(titles).toEqual(['Seat at the Table']);
    expect(await host.run('rpc', ['openPlan', {}])).toHaveProperty('result.ok', true);
    expect(await host.menu({ user: sam })).toEqual([
      { ...menu, entries: [{ ...item, caption: 'Abrir la barra lateral' }] },
    ]);
  });

  it('in a form’s editor it knows where it is, and what needs the spreadsheet says so', async () => {
    await begin('add-on');
    const startedIn = { editor: 'forms', formId: 'f' } as const;
    expect(await host.run('rpc', ['openHome', {}], { startedIn })).toHaveProperty('result.value.inForm', true);
    expect(await host.run('rpc', ['openPlan', {}], { startedIn })).toEqual({
      result: { ok: false, problem: { code: 'rpc.no-spreadsheet', values: { call: 'openPlan' } } },
    });
  });

  it('bound to a workbook it has the same menu and sidebar there, and none in the Forms editor', async () => {
    await begin('bound');
    expect(await host.menu()).toEqual([{ ...menu, entries: [item] }]);
    const titles = sidebarsOf();
    expect(await host.run('showSidebar', [])).toEqual({ result: null });
    expect(titles).toEqual(['Seat at the Table']);
    expect(await host.run('rpc', ['openPlan', {}])).toHaveProperty('result.ok', true);
    expect(await host.menu({ startedIn: { editor: 'forms', formId: 'f' } })).toEqual([]);
  });
});

describe('any script', () => {
  let open: ScriptHost;
  const begin = async (installedAs: NonNullable<HostOptions['installedAs']>): Promise<void> => {
    open = await openScriptHost({ installedAs });
    open.script(`function onOpen(e) { const ui = SpreadsheetApp.getUi(); const can = (f) => { try { f(); return 'yes'; } catch (error) { return 'no'; } };
        ui.createMenu('Club').addItem(String(e.authMode), 'a').addSeparator().addSubMenu(ui.createMenu('More').addItem('Deep', 'gone')).addToUi();
        ui.createAddonMenu().addItem(can(() => PropertiesService.getDocumentProperties()) + can(() => SpreadsheetApp.getActive().getName()) + can(() => Session.getActiveUser().getEmail()), 'b').addToUi(); }
      function a() { return 1; } function onInstall(e) { onOpen(e); }`);
  };
  afterEach(() => open.close());
  const club = (mode: string) => [
    { kind: 'item', caption: mode, function: 'a' },
    { kind: 'separator' },
    { kind: 'menu', caption: 'More', entries: [{ kind: 'item', caption: 'Deep', function: 'gone' }] },
  ];

  it('F10 D, F12 D: an add-on opens without authorization until somebody used it here, and then in limited mode for all', async () => {
    await begin('add-on');
    expect(await open.host.menu()).toEqual([
      {
        name: 'Seat at the Table',
        place: 'extensions',
        entries: [...club('NONE'), { kind: 'item', caption: 'nonono', function: 'b' }],
      },
    ]);
    await open.host.run('a', []);
    expect(await open.host.menu({ user: sam })).toEqual([
      {
        name: 'Seat at the Table',
        place: 'extensions',
        entries: [...club('LIMITED'), { kind: 'item', caption: 'yesyesno', function: 'b' }],
      },
    ]);
    expect((await open.host.install())[0]?.entries[0]).toEqual({ kind: 'item', caption: 'FULL', function: 'a' });
  });

  // reference/base/ui#createMenu(String): in an add-on the caption is ignored.
  it('a bound script has its own menu in the bar, and is never without authorization', async () => {
    await begin('bound');
    expect(await open.host.menu()).toEqual([
      { name: 'Club', place: 'bar', entries: club('LIMITED') },
      {
        name: 'Seat at the Table',
        place: 'extensions',
        entries: [{ kind: 'item', caption: 'yesyesno', function: 'b' }],
      },
    ]);
  });

  it('F17 O: an item whose function is missing is no trouble until somebody clicks', async () => {
    await begin('bound');
    expect(await open.host.run('gone', [])).toEqual({ error: 'Error: Script function not found: gone' });
  });
});

describe('people', () => {
  let open: ScriptHost;
  beforeEach(async () => {
    open = await openScriptHost();
  });
  afterEach(() => open.close());

  // concepts/scopes: granular consent.
  it('F18 D: a scope that one person declined fails at its first use, for that person alone', async () => {
    open.host.setUser(sam, { declinedScopes: ['script.send_mail'] });
    open.script(`function send() { MailApp.sendEmail('a@families.example', 's', 'b'); return 'sent'; }
      function may() { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes().some(scope => scope.endsWith('send_mail'))]; }
      function require() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.send_mail']); }`);
    expect(await open.host.run('send', [], { user: sam })).toEqual({
      error: expect.stringContaining('Specified permissions are not sufficient to call MailApp.sendEmail'),
    });
    expect(await open.host.run('send', [])).toEqual({ result: 'sent' });
    expect(await open.host.run('may', [], { user: sam })).toEqual({ result: ['REQUIRED', false] });
    expect(await open.host.run('may', [])).toEqual({ result: ['NOT_REQUIRED', true] });
    expect(await open.host.run('require', [], { user: sam })).toHaveProperty('error');
    open.host.setUser(sam, { declinedScopes: [] });
    expect(await open.host.run('send', [], { user: sam })).toEqual({ result: 'sent' });
  });

  // guides/services/quotas: 100 recipients a day for consumer accounts, 1,500 for Workspace.
  it('F58 D: a consumer account has a hundred recipients a day, and a new colleague starts with a day of their own', async () => {
    open.host.addUser('kim.vo@maplevalley.example', { locale: 'vi', account: 'consumer' });
    open.host.setUser(rosa, { quotaLeft: 3 });
    open.script(
      `function left() { return [MailApp.getRemainingDailyQuota(), Session.getActiveUserLocale(), Session.getTemporaryActiveUserKey()]; }`,
    );
    const kim = await open.host.run('left', [], { user: 'kim.vo@maplevalley.example' });
    expect(kim).toEqual({ result: [100, 'vi', expect.any(String)] });
    expect(await open.host.run('left', [])).toEqual({ result: [3, 'en', expect.any(String)] });
    open.host.setUser('kim.vo@maplevalley.example', { account: 'workspace' });
    expect(await open.host.run('left', [], { user: 'kim.vo@maplevalley.example' })).toEqual({
      result: [1500, 'vi', 'result' in kim ? (kim.result as string[])[2] : ''],
    });
    expect(() => open.host.setUser('nobody@maplevalley.example', { locale: 'en' })).toThrow('no account nobody@');
  });

  // reference/base/session#getScriptTimeZone(): the zones of script and spreadsheet differ.
  it('F35 D: the script’s zone, the spreadsheet’s zone and its locale are three things', async () => {
    open.host.setWorkbook({ timeZone: 'Europe/Madrid', locale: 'es_ES' });
    await open.host.edit('Sheet1', 'A1', [['3/2/2026']]);
    expect(
      await open.evaluate(`const ss = SpreadsheetApp.getActive(), day = ss.getSheets()[0].getRange('A1').getValue();
        return [Session.getScriptTimeZone(), ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), day.toISOString(), Utilities.formatDate(day, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd')];`),
    ).toEqual(['America/Chicago', 'Europe/Madrid', 'es_ES', '2026-02-02T23:00:00.000Z', '2026-02-03']);
    expect(open.host.world().workbook).toMatchObject({ timeZone: 'Europe/Madrid', scriptTimeZone: 'America/Chicago' });
  });
});
