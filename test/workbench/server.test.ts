/** The fixed interface of design.md 4, over HTTP, and who may use it. */
import { request } from 'node:http';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../workbench/server/start-server';
import { type RecordingHost, recordingHost } from '../support/recording-host';

let recorded: RecordingHost;
let server: RunningServer;

beforeEach(async () => {
  recorded = recordingHost();
  server = await startServer({
    distDir: join(__dirname, '../../dist'),
    pageDir: join(__dirname, '../../.build/page'),
    fromPort: 0,
    open: () => recorded.host,
  });
});

afterEach(() => server.close());

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(server.url + path, { method: 'POST', body: JSON.stringify(body) });

const statusOf = (path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
  new Promise((answered, failed) => {
    const { port } = new URL(server.url);
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      answered(response.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });

describe('the fixed interface', () => {
  it('calls a door and answers its result', async () => {
    const answer = await post('/api/run', {
      function: 'rpc',
      args: ['home.show', { a: [1, null] }],
      user: 'sam@x.example',
    });
    expect(await answer.json()).toEqual({ result: { door: 'rpc', args: ['home.show', { a: [1, null] }] } });
    expect(recorded.asked).toEqual(['run ["rpc",["home.show",{"a":[1,null]}],{"user":"sam@x.example"}]']);
  });

  it('answers what a door throws as an error, not as a broken server', async () => {
    const answer = await post('/api/run', { function: 'fails' });
    expect([answer.status, await answer.json()]).toEqual([200, { error: 'Error: it failed' }]);
  });

  it('shows the world', async () => {
    const answer = await fetch(`${server.url}/api/world`);
    expect(await answer.json()).toEqual(recorded.host.world());
  });

  it('gives a message as the file it is kept in', async () => {
    const answer = await fetch(`${server.url}/api/mail/1.eml`);
    expect(answer.headers.get('content-type')).toBe('message/rfc822');
    expect(await answer.text()).toBe(await recorded.host.eml(1));
  });

  it('says that there is no such message', async () => {
    expect((await fetch(`${server.url}/api/mail/2.eml`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/mail/2`)).status).toBe(404);
  });

  it('types as a person', async () => {
    await post('/api/edit', { sheet: 'Goals', range: 'A1:B1', values: [['x', 2]] });
    expect(recorded.asked).toEqual(['edit ["Goals","A1:B1",[["x",2]],null]']);
  });

  it('moves the clock', async () => {
    const answer = await post('/api/clock', { advanceMinutes: 90 });
    expect(await answer.json()).toEqual({ clock: '2026-08-10T15:00:00Z' });
    expect(recorded.asked).toEqual(['advanceClock [90]']);
  });

  it('makes trouble', async () => {
    await post('/api/faults', { failNext: 'MailApp.sendEmail', message: 'no', quotaLeft: 3 });
    expect(recorded.asked).toEqual(['setFaults [{"quotaLeft":3,"failNext":"MailApp.sendEmail","message":"no"}]']);
  });

  it('serves a form, prefilled, in the viewer’s language', async () => {
    const answer = await fetch(`${server.url}/forms/d/e/P1/viewform?entry.5=Yes`, {
      headers: { 'accept-language': 'es-MX,es' },
    });
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(recorded.asked).toEqual(['formPage ["P1","entry.5=Yes&hl=es"]']);
  });

  it('takes a form’s answers as a browser posts them', async () => {
    const body = new URLSearchParams([
      ['entry.5', 'Yes'],
      ['entry.5', 'No'],
      ['hl', 'en'],
    ]);
    const answer = await fetch(`${server.url}/forms/d/e/P1/formResponse`, { method: 'POST', body });
    expect(await answer.text()).toContain('Thank you');
    expect(recorded.asked).toEqual(['submitForm ["P1","entry.5=Yes&entry.5=No&hl=en"]']);
  });
});

describe('what the page needs beside it', () => {
  it('reads a message as a mail program does', async () => {
    const answer = await fetch(`${server.url}/api/mail/1`);
    expect(await answer.json()).toMatchObject({
      from: 'Rosa Delgado <rosa.delgado@maplevalley.example>',
      subject: 'Su voz cuenta',
      text: expect.stringContaining('Hola, Ana'),
      html: expect.stringContaining('<b>Ana</b>'),
    });
  });

  it('carries the grid’s bytes out and its edits in', async () => {
    expect([...new Uint8Array(await (await fetch(`${server.url}/api/workbook`)).arrayBuffer())]).toEqual([1, 2, 3]);
    await fetch(`${server.url}/api/workbook/diffs?user=sam@x.example`, {
      method: 'POST',
      body: new Uint8Array([9, 8]),
    });
    expect(recorded.asked).toEqual(['applyGridDiffs [[9,8],"sam@x.example"]']);
  });

  it.each([
    [{ action: 'rename', sheet: 'Goals', to: 'Aims' }, 'renameSheet ["Goals","Aims"]'],
    [{ action: 'insert', sheet: 'Extra' }, 'insertSheet ["Extra"]'],
    [{ action: 'delete', sheet: 'Goals' }, 'deleteSheet ["Goals"]'],
    [{ action: 'sort', sheet: 'Goals', column: 2, ascending: false }, 'sortSheet ["Goals",2,false]'],
    [{ action: 'insert-rows', sheet: 'Goals', before: 3, count: 2 }, 'insertRows ["Goals",3,2]'],
    [{ action: 'delete-rows', sheet: 'Goals', first: 3 }, 'deleteRows ["Goals",3,1]'],
    [{ action: 'insert-columns', sheet: 'Goals', before: 1 }, 'insertColumns ["Goals",1,1]'],
    [{ action: 'delete-columns', sheet: 'Goals', first: 4, count: 2 }, 'deleteColumns ["Goals",4,2]'],
  ])('does %j to a sheet', async (work, asked) => {
    expect((await post('/api/sheet', work)).status).toBe(200);
    expect(recorded.asked).toEqual([asked]);
  });

  it('sets who may answer a form, and edits it by hand', async () => {
    await post('/api/forms/F1/responders', { responders: 'anyone' });
    await post('/api/forms/F1/change', { kind: 'retitle-item', itemId: 4, title: 'New' });
    expect(recorded.asked).toEqual([
      'setResponders ["F1","anyone",null]',
      'editForm ["F1",{"kind":"retitle-item","itemId":4,"title":"New"},null]',
    ]);
  });

  it('tells the page what happens on the screen, a sidebar by the name of its frame', async () => {
    const stop = new AbortController();
    const events = await fetch(`${server.url}/api/events`, { signal: stop.signal });
    const reader = events.body?.getReader();
    const decoder = new TextDecoder();
    let heard = decoder.decode((await reader?.read())?.value);
    recorded.show({ kind: 'toast', user: 'rosa', title: 'T', text: 'saved' });
    recorded.show({ kind: 'sidebar', user: 'rosa', title: 'Seat', html: '<html><head></head>secret</html>' });
    while (!heard.includes('"frame"')) heard += decoder.decode((await reader?.read())?.value);
    stop.abort();
    expect(heard).toContain('data: {"kind":"toast","user":"rosa","title":"T","text":"saved"}');
    expect(heard).not.toContain('secret');
    const [, frame] = /"frame":"([^"]+)"/.exec(heard) ?? [];
    const framed = await fetch(`${server.frameUrl}/frame/${frame}`);
    expect(await framed.text()).toContain('secret');
    expect(framed.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('what is refused', () => {
  it.each([
    ['/api/run', { function: 5 }, 'function: Invalid type'],
    ['/api/run', { function: 'rpc', user: null }, 'user: Invalid type'],
    ['/api/edit', { sheet: 'Goals', range: 'A1', values: 'x' }, 'values: Invalid type'],
    ['/api/edit', { sheet: 'missing', range: 'A1', values: [['x']] }, 'there is no sheet missing'],
    ['/api/clock', { advanceMinutes: -1 }, 'advanceMinutes: Invalid value'],
    ['/api/faults', { crashAt: 3 }, 'there is no switch crashAt; did you mean crashAtCall?'],
    ['/api/sheet', { action: 'burn', sheet: 'Goals' }, 'action: Invalid type'],
  ])('%s with %j names what is wrong', async (path, body, words) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.stringContaining(words) });
  });

  it('a body that is not JSON', async () => {
    const answer = await fetch(`${server.url}/api/run`, { method: 'POST', body: 'function=rpc' });
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'the body is not JSON' }]);
  });

  it('a name that is not this machine’s, as a rebound one would be', async () => {
    const { port } = new URL(server.url);
    expect(await statusOf('/api/world', { host: `evil.example:${port}` })).toBe(421);
    expect(await statusOf('/', { host: `127.0.0.1.evil.example:${port}` })).toBe(421);
    expect(await statusOf('/api/world', { host: `localhost:${port}` })).toBe(200);
  });

  it('another origin, the sidebar’s own included', async () => {
    const { host } = new URL(server.url);
    expect(await statusOf('/api/run', { host, origin: 'https://evil.example' }, 'POST')).toBe(403);
    expect(await statusOf('/api/world', { host, origin: server.frameUrl })).toBe(403);
    expect(await statusOf('/api/world', { host, origin: 'null' })).toBe(403);
    expect(await statusOf('/forms/d/e/P1/formResponse', { host, origin: 'https://evil.example' }, 'POST')).toBe(403);
    expect(recorded.asked).toEqual([]);
  });

  it('but not a form page that posts without saying where it came from', async () => {
    const { host } = new URL(server.url);
    const path = '/forms/d/e/P1/formResponse';
    expect(await statusOf(path, { host, origin: 'null', 'sec-fetch-site': 'same-origin' }, 'POST')).toBe(200);
    expect(await statusOf(path, { host, origin: 'null', 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
  });

  it('what another site’s page fetches without saying its origin', async () => {
    const { host } = new URL(server.url);
    expect(await statusOf('/api/menu', { host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf('/api/menu', { host, 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(recorded.asked).toEqual([]);
  });

  it('files outside the page’s own folder', async () => {
    const { host } = new URL(server.url);
    expect(await statusOf('/page/..%2f..%2fpackage.json', { host })).toBe(404);
    expect(await statusOf('/page/main.js', { host })).toBe(200);
  });
});
