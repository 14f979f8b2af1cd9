/** A page of another site, open in the same browser, tries to use the workbench. */
import { rmSync } from 'node:fs';
import { type Listening, listen } from '../../workbench/server/listen';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { startWorkbench, visit } from '../support/start-workbench';
import { tinyProduct } from '../support/tiny-product';

const { withPage } = browserTests();
const distDir = tinyProduct();
let server: RunningServer;
let other: Listening;

beforeAll(async () => {
  server = await startWorkbench({ distDir, district: 'empty' });
  other = await listen(
    () => new Response('<!doctype html><title>elsewhere</title>', { headers: { 'content-type': 'text/html' } }),
    0,
  );
});
afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
  rmSync(distDir, { recursive: true });
});

/** As a name, so that to the browser it is another site altogether; its number is the same site at another port. */
const sites = (): readonly string[] => [other.origin, other.origin.replace('127.0.0.1', 'localhost')];

const attacks = (target: string): string => `(async () => {
  const got = [];
  const attempt = async (name, work) => { try { got.push([name, await work()]); } catch (problem) { got.push([name, 'kept out']); } };
  const loads = (tag, address, how) => new Promise((done) => {
    const element = document.createElement(tag);
    element.onload = () => done('loaded'); element.onerror = () => done('kept out');
    element[how] = address; document.body.append(element);
  });
  const edit = JSON.stringify({ sheet: 'Sheet1', range: 'A1', values: [['taken']] });
  await attempt('read', async () => (await fetch('${target}/api/world')).text());
  await attempt('post as plain text', async () => (await fetch('${target}/api/edit', { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body: edit })).type);
  await attempt('beacon', async () => String(navigator.sendBeacon('${target}/api/edit', edit)));
  for (const path of ['/api/run', '/api/edit']) {
    const form = document.createElement('form');
    form.method = 'post'; form.action = '${target}' + path; form.enctype = 'text/plain'; form.target = 'sink';
    const field = document.createElement('input');
    field.name = path === '/api/run' ? '{"function":"mail","x":"' : edit.slice(0, -1) + ',"user":"'; field.value = '"}';
    form.append(field);
    const sink = document.createElement('iframe'); sink.name = 'sink'; document.body.append(sink, form);
    form.submit();
    await new Promise((done) => setTimeout(done, 300));
    sink.remove();
  }
  await attempt('script of the world', () => loads('script', '${target}/api/world', 'src'));
  await attempt('script of the page', () => loads('script', '${target}/page/main.js', 'src'));
  await attempt('menu as a picture', () => loads('img', '${target}/api/menu', 'src'));
  await attempt('events', () => new Promise((done) => { const stream = new EventSource('${target}/api/events'); stream.onopen = () => done('listening'); stream.onerror = () => done('kept out'); }));
  await attempt('socket', () => new Promise((done) => { const socket = new WebSocket('${target.replace('http', 'ws')}/api/events'); socket.onopen = () => done('open'); socket.onerror = () => done('kept out'); }));
  await attempt('page in a frame', async () => {
    const frame = document.createElement('iframe'); frame.src = '${target}/'; document.body.append(frame);
    await new Promise((done) => { frame.onload = done; });
    try { return frame.contentDocument ? 'read' : 'kept out'; } catch { return 'kept out'; }
  });
  return got;
})()`;

it(
  'reads nothing, changes nothing and hears nothing',
  withPage(async (page) => {
    const before = { world: server.host.world(), calls: server.host.calls().total };
    for (const site of sites()) {
      await page.goto(site);
      const got = (await page.evaluate(attacks(server.url))) as [string, string][];
      const through = got.filter(
        ([name, how]) => how !== 'kept out' && !['post as plain text', 'beacon'].includes(name),
      );
      expect({ site, through }).toEqual({ site, through: [] });
    }
    expect({ world: server.host.world(), calls: server.host.calls().total }).toEqual(before);
  }),
);

const hostile = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';

it(
  'what people write runs nowhere: in a cell, a tab’s name, a form and a subject',
  withPage(async (page) => {
    await server.host.edit('Sheet1', 'A1:B1', [[hostile, `=CONCAT("<script>","alert(1)")`]]);
    server.host.insertSheet("<img src=x onerror='document.title=1'>");
    await server.host.run('mail', ['ana.lopez@family.example']);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await visit(page, server);
    const title = await page.title();
    await page.getByRole('link', { name: /Inbox/ }).click();
    await page.getByRole('heading', { name: 'Your voice <b>counts</b>' }).waitFor();
    expect(await page.title()).toBe(title);
    expect(dialogs).toEqual([]);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  }),
);
