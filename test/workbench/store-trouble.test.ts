/** What is wrong with the folder or what was built, said in one line with what to do; a full disk, and what comes after it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { forgetWorld } from '../../workbench/server/forget-world';
import type { World } from '../../workbench/world-types';
import { tinyProduct } from '../support/tiny-product';
import { startWorkbenchProcess } from '../support/workbench-process';

const distDir = tinyProduct();
let dataDir: string;
let path: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'trouble-'));
  path = join(dataDir, 'world.sqlite');
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
afterAll(() => rmSync(distDir, { recursive: true }));

const open = (): Promise<Host> => openHost({ distDir, district: 'empty', dataDir });

const keptWorld = async (): Promise<void> => {
  const host = await open();
  await host.edit('Sheet1', 'A1', [['typed']]);
  await host.run('mail', ['somebody.to.find@family.example']);
  host.close();
};

describe('a folder that cannot be opened says what is wrong and what to do', () => {
  const startOver = 'start over with --reset, or name another folder with --data';

  it('a file that is no database', async () => {
    writeFileSync(path, 'a letter to the board, '.repeat(300));
    await expect(open()).rejects.toThrow(
      `${dataDir} is not a world that the workbench kept (file is not a database); ${startOver}`,
    );
  });

  it('a file that was cut short', async () => {
    await keptWorld();
    truncateSync(path, 9000);
    await expect(open()).rejects.toThrow(/^the world in \S+ is damaged \(.+\); start over with --reset/);
  });

  it('bytes that somebody else wrote into it, though SQLite does not mind them', async () => {
    await keptWorld();
    const bytes = readFileSync(path);
    const at = bytes.indexOf('somebody.to.find@');
    expect(at).toBeGreaterThan(0);
    bytes.write('somebody.to.lose@', at);
    writeFileSync(path, bytes);
    await expect(open()).rejects.toThrow(/is damaged \(.+ is not as it was kept\); start over/);
  });

  it.each([
    [99, 'a newer'],
    [1, 'an older'],
  ])('a world of format %d', async (format, which) => {
    await keptWorld();
    const file = new Database(path);
    file.exec(`PRAGMA user_version = ${format}`);
    file.close();
    await expect(open()).rejects.toThrow(`the world in ${dataDir} was kept by ${which} workbench; ${startOver}`);
  });

  it('a place that is no folder', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    await expect(openHost({ distDir, dataDir: join(file, 'world') })).rejects.toThrow(
      /^the workbench cannot keep its world in \S+ \(.+\); name another folder with --data$/,
    );
  });

  it('a second start, which names the first and may not start over beneath it', async () => {
    const first = await open();
    const words = `the workbench is already running on ${dataDir} (process ${process.pid}); use it there, stop it, or name another folder with --data`;
    await expect(open()).rejects.toThrow(words);
    await expect(forgetWorld(dataDir)).rejects.toThrow(words);
    await first.edit('Sheet1', 'A1', [['still here']]);
    first.close();
    const second = await open();
    expect(second.world().sheets[0]?.values).toEqual([['still here']]);
    second.close();
  });
});

describe('as a process it ends with 1 and one plain line', () => {
  const complaint = async (folder: string): Promise<string> => {
    const problem = await startWorkbenchProcess({ distDir: folder, dataDir }).then(
      () => '',
      (one: Error) => one.message,
    );
    return problem.replace('the workbench ended with 1: ', '').trim();
  };

  it.each([
    ['no product', () => join(dataDir, 'nowhere'), 'there is no product in'],
    [
      'a manifest that is broken',
      () => {
        const folder = tinyProduct();
        writeFileSync(join(folder, 'appsscript.json'), '{ "scopes": [');
        return folder;
      },
      'is not JSON',
    ],
  ])('%s', async (_what, folder, words) => {
    const said = await complaint(folder());
    expect(said).toContain(words);
    expect(said).toContain('npm run build');
    expect(said.split('\n')).toHaveLength(1);
  });

  it('a damaged world', async () => {
    writeFileSync(path, 'nothing of ours '.repeat(300));
    const said = await complaint(distDir);
    expect(said).toContain('is not a world that the workbench kept');
    expect(said.split('\n')).toHaveLength(1);
  });
});

const mayLimitFiles = spawnSync('prlimit', ['--version']).status === 0;

(mayLimitFiles ? it : it.skip)(
  'a full disk refuses what does not fit and says so; what was acknowledged stays, and with room it goes on',
  async () => {
    const child = await startWorkbenchProcess({ distDir, dataDir, args: ['--district', 'empty'] });
    const [, pid = ''] = /process (\d+)/.exec(readFileSync(join(dataDir, 'world.sqlite-owner'), 'utf8')) ?? [];
    const limit = (most: string) => execFileSync('prlimit', ['--pid', pid, `--fsize=${most}:unlimited`]);
    const type = (range: string, values: readonly (readonly unknown[])[]) =>
      fetch(`${child.url}/api/edit`, { method: 'POST', body: JSON.stringify({ sheet: 'Sheet1', range, values }) });
    const world = async (): Promise<World> => (await fetch(`${child.url}/api/world`)).json() as Promise<World>;
    try {
      expect((await type('A1', [['before']])).status).toBe(200);
      limit('1');
      const refused = await type('A2', [['while it is full']]);
      expect(refused.status).toBe(507);
      expect(await refused.json()).toEqual({
        error: expect.stringMatching(
          /^this was not saved, because \S+ cannot be written \(.+\); everything before it is safe\. Make room and try again$/,
        ),
      });
      const run = await fetch(`${child.url}/api/run`, { method: 'POST', body: JSON.stringify({ function: 'mail' }) });
      expect(run.status).toBe(507);
      expect((await world()).sheets[0]?.values).toEqual([['before']]);
      expect((await world()).mail).toEqual([]);
      limit('unlimited');
      expect((await type('A2', [['after']])).status).toBe(200);
      await child.end('SIGKILL');
      const again = await open();
      expect(again.world().sheets[0]?.values).toEqual([['before'], ['after']]);
      again.close();
    } finally {
      await child.end('SIGKILL');
    }
  },
);
