// developers.google.com/apps-script/reference: utilities, properties, cache, html, base/ui; platform.md 1.4, 3.8.
import type { ScreenEvent } from '../../workbench/host-types';
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-08-10 10:05:09'],
    ["EEEE, MMMM d, yyyy 'at' h:mm a", 'Monday, August 10, 2026 at 10:05 AM'],
    ['EEE MMM dd yy', 'Mon Aug 10 26'],
    ['Z XXX z', '-0500 -05:00 CDT'],
    ["''D u K k", "'222 1 10 10"],
  ])('formats dates by the pattern %s in a zone', async (pattern, text) => {
    expect(
      await open.evaluate(
        `return Utilities.formatDate(new Date('2026-08-10T15:05:09Z'), 'America/Chicago', ${JSON.stringify(pattern)});`,
      ),
    ).toBe(text);
  });

  it('G: bytes are signed; text is ASCII with ? for the rest unless a charset says otherwise', async () => {
    expect(
      await open.evaluate(`const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ñ');
        const utf = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ñ', Utilities.Charset.UTF_8);
        const question = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '?');
        return [bytes.length, bytes.some(b => b < 0), JSON.stringify(bytes) === JSON.stringify(question), JSON.stringify(bytes) === JSON.stringify(utf),
          Utilities.base64Encode('Hi ñ', Utilities.Charset.UTF_8), Utilities.newBlob(Utilities.base64Decode('SGk=')).getDataAsString(), Utilities.newBlob('x').getName(), Utilities.newBlob('x').getContentType()];`),
    ).toEqual([32, true, true, false, 'SGkgw7E=', 'Hi', null, 'text/plain']);
    expect(
      await open.evaluate(
        `return Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe').map(b => ((b + 256) % 256).toString(16).padStart(2, '0')).join('');`,
      ),
    ).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  // GF: testutilities.js 187, testsheets.js 790
  it('F07 G: names the arguments that fit nothing; identifiers are UUIDs and differ', async () => {
    await expect(open.evaluate(`Utilities.formatDate('today', 'GMT', 'yyyy');`)).rejects.toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    const ids = (await open.evaluate('return [Utilities.getUuid(), Utilities.getUuid()];')) as string[];
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('stores', () => {
  // reference/properties/properties-service, reference/cache/cache, guides/services/quotas
  it('F59 D: properties are texts up to 9 KB; each store is its own; the document has none outside of it', async () => {
    expect(
      await open.evaluate(`const mine = PropertiesService.getUserProperties(); mine.setProperty('n', 25).setProperties({ a: '1', b: '2' }).deleteProperty('b');
        return [mine.getProperties(), mine.getKeys(), mine.getProperty('missing'), PropertiesService.getDocumentProperties().getProperties()];`),
    ).toEqual([{ n: '25', a: '1' }, ['n', 'a'], null, {}]);
    expect(
      await open.evaluate(`return PropertiesService.getUserProperties().getKeys();`, {
        user: 'sam.okafor@maplevalley.example',
      }),
    ).toEqual([]);
    await expect(
      open.evaluate(`PropertiesService.getUserProperties().setProperty('k', 'é'.repeat(4609));`),
    ).rejects.toThrow('Argument too large: value');
    expect(
      await open.evaluate(
        `return [PropertiesService.getDocumentProperties(), LockService.getDocumentLock(), CacheService.getDocumentCache()];`,
        { startedIn: { editor: 'none' } },
      ),
    ).toEqual([null, null, null]);
  });

  // reference/properties/properties-service, reference/cache/cache, guides/services/quotas
  it('F59 T: a store holds half a megabyte', async () => {
    await expect(
      open.evaluate(
        `const store = PropertiesService.getScriptProperties(); for (let n = 0; n < 60; n += 1) store.setProperty('k' + n, 'x'.repeat(9000));`,
      ),
    ).rejects.toThrow('You have exceeded the property storage quota. Please remove some properties and try again.');
  });

  // reference/properties/properties-service, reference/cache/cache, guides/services/quotas
  it('F59 D: cached texts are gone after their time', async () => {
    expect(
      await open.evaluate(`const cache = CacheService.getUserCache(); cache.put('a', '1', 60); cache.put('b', '2');
        const before = cache.getAll(['a', 'b', 'c']); Utilities.sleep(61000); return [before, cache.get('a'), cache.get('b')];`),
    ).toEqual([{ a: '1', b: '2' }, null, '2']);
    await expect(open.evaluate(`CacheService.getUserCache().put('k'.repeat(251), '');`)).rejects.toThrow(
      'Argument too large: key',
    );
  });
});

describe('what a person sees', () => {
  // guides/html/restrictions, guides/dialogs, guides/html/templates
  it('F27 D, F29 D: sidebars, dialogs, alerts, toasts and activated tabs, for the person who ran it', async () => {
    const events: ScreenEvent[] = [];
    const stop = open.host.onScreen((event) => {
      events.push(event);
      if (event.kind === 'alert') queueMicrotask(() => open.host.answer(event.ask, { button: 'OK' }));
    });
    open.script(
      `function main() { const ui = SpreadsheetApp.getUi(); ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('T'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(300).setHeight(200), 'Dialog'); const pressed = ui.alert('Sure?', 'Really', ui.ButtonSet.OK);
      SpreadsheetApp.getActive().toast('done', 'Sent'); console.log('two', { words: 1 }); SpreadsheetApp.getActive().getSheets()[0].activate(); return pressed === ui.Button.OK; }`,
      { 'sidebar.html': '<p>hello' },
    );
    expect(await open.host.run('main', [])).toEqual({ result: true });
    stop();
    const user = 'rosa.delgado@maplevalley.example';
    expect(events.filter(({ kind }) => kind !== 'workbook-changed')).toEqual([
      { kind: 'sidebar', user, title: 'T', html: '<p>hello' },
      { kind: 'dialog', user, title: 'Dialog', html: '<b>x</b>', width: 300, height: 200, modal: true },
      { kind: 'alert', ask: 1, user, title: 'Sure?', text: 'Really', buttons: ['OK'] },
      { kind: 'toast', user, title: 'Sent', text: 'done' },
      { kind: 'log', level: 'log', text: 'two {"words":1}' },
      { kind: 'activate', user, sheetId: 0 },
    ]);
    await expect(open.evaluate(`HtmlService.createHtmlOutputFromFile('nothing');`)).rejects.toThrow(
      'No HTML file named nothing was found.',
    );
  });
});
