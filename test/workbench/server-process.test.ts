/** The workbench as a process: started from a command line, stopped, killed, and started again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../workbench/world-types';
import { tinyProduct } from '../support/tiny-product';
import { type ProcessOptions, startWorkbenchProcess, type WorkbenchProcess } from '../support/workbench-process';

const distDir = tinyProduct();
let dataDir: string;
const running: WorkbenchProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'workbench-data-'));
});

afterEach(async () => {
  for (const one of running.splice(0)) await one.end('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

afterAll(() => rmSync(distDir, { recursive: true }));

const start = async (args: ProcessOptions['args'] = ['--district', 'empty']): Promise<WorkbenchProcess> => {
  const started = await startWorkbenchProcess({ distDir, dataDir, args });
  running.push(started);
  return started;
};

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', body: JSON.stringify(body) });

const firstCell = async (url: string): Promise<unknown> =>
  ((await (await fetch(`${url}/api/world`)).json()) as World).sheets[0]?.values[0]?.[0];

it('prints one line with its address when it is ready, and ends when it is told to', async () => {
  const workbench = await start();
  expect((await fetch(workbench.url)).status).toBe(200);
  expect(workbench.printed()).toBe(`Seat at the Table is ready: ${workbench.url}\n`);
  expect(await workbench.end('SIGTERM')).toBe(0);
});

it('opens again with everything that it had acknowledged, after kill -9', async () => {
  const first = await start();
  await post(`${first.url}/api/edit`, { sheet: 'Sheet1', range: 'A1', values: [['typed']] });
  await post(`${first.url}/api/run`, { function: 'mail' });
  expect(await first.end('SIGKILL')).toBe('SIGKILL');
  const second = await start();
  expect(await firstCell(second.url)).toBe('typed');
  expect((await fetch(`${second.url}/api/mail/1.eml`)).status).toBe(200);
});

it('starts over with --reset', async () => {
  const first = await start();
  await post(`${first.url}/api/edit`, { sheet: 'Sheet1', range: 'A1', values: [['typed']] });
  await first.end('SIGTERM');
  const second = await start(['--district', 'empty', '--reset']);
  expect(await firstCell(second.url)).not.toBe('typed');
});

it('says why it cannot start', async () => {
  const { port } = new URL((await start()).url);
  await expect(start(['--port', port])).rejects.toThrow(`port ${port} is in use; leave --port out to take a free one`);
  await expect(start(['--district', 'atlantis'])).rejects.toThrow(
    'there is no district atlantis; there are small and empty',
  );
});
