/** The server's small parts: the public functions, the bridge's place, the command line, and starting over. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { doorsOf } from '../../workbench/script-realm';
import { readCommandLine } from '../../workbench/server/command-line';
import { forgetWorld } from '../../workbench/server/forget-world';
import { withBridge } from '../../workbench/server/frame-document';
import { isTaken, listen, listenFrom } from '../../workbench/server/listen';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the public functions of a script', () => {
  it('are those declared at its top, not ending in an underscore, and no others (F04)', async () => {
    await writeFile(
      join(folder, 'Code.js'),
      'var inner = (() => { function hidden() {} return { hidden }; })();\nfunction onOpen() {}\nfunction rpc(a) {}\nfunction secret_() {}\nconst arrow = () => 1;\nvar assigned = function () {};\n',
    );
    expect(doorsOf(folder)).toEqual(['onOpen', 'rpc']);
  });

  it('are there although the code around them asks for Google in vain', async () => {
    await writeFile(join(folder, 'Code.js'), 'function rpc() {}\nSpreadsheetApp.getActive();\n');
    expect(doorsOf(folder)).toEqual(['rpc']);
  });
});

describe('the bridge in a page', () => {
  const setting = { pageOrigin: 'http://127.0.0.1:1', doors: ['rpc'], seed: 1 };

  it.each([
    ['<!DOCTYPE html><html><head lang="en"><script>own()</script></head></html>', '<head lang="en">'],
    ['<html><script>own()</script></html>', '<html>'],
    ['<!DOCTYPE html><script>own()</script>', '<!DOCTYPE html>'],
    ['<script>own()</script>', ''],
  ])('stands before any script of the page itself: %s', (html, before) => {
    const made = withBridge(html, 'var workbenchBridge;', setting);
    expect(
      made.startsWith(`${before === '<head lang="en">' ? '<!DOCTYPE html><html>' : ''}${before}<script>(function`),
    ).toBe(true);
    expect(made.indexOf('workbenchBridge.start')).toBeLessThan(made.indexOf('own()'));
  });

  it('cannot be closed by a name in its setting', () => {
    expect(withBridge('', '', { ...setting, doors: ['</script><script>'] })).not.toContain('"</script>');
  });

  it('is put in as it is, whatever dollar signs it holds', () => {
    expect(withBridge('<head></head>', "a.replace(/x/, '$&$1')", setting)).toContain("'$&$1'");
  });
});

describe('the command line', () => {
  it('asks for nothing: the small district in the project’s own folder, opened for whoever started it', () => {
    const dataDir = join('/project', '.workbench', 'small');
    expect(readCommandLine('/project', [])).toEqual({ dataDir, district: 'small', open: true, reset: false });
  });

  it('takes every option of the fixed interface', () => {
    const argv = [
      '--port',
      '9000',
      '--data',
      'here',
      '--district',
      'empty',
      '--no-open',
      '--reset',
      '--seed',
      '7',
      '--as',
      'bound',
    ];
    argv.push('--fault', 'crashAtCall=3', '--fault', 'unflushed=lost', '--fault', 'responders=off');
    expect(readCommandLine('/project', argv)).toEqual({
      port: 9000,
      dataDir: resolve('here'),
      district: 'empty',
      open: false,
      reset: true,
      seed: 7,
      installedAs: 'bound',
      faults: { crashAtCall: 3, unflushed: 'lost' },
    });
  });

  it.each([
    [['--district', 'atlantis'], 'there is no district atlantis'],
    [['--port', 'high'], '--port takes a number up to 65535, not high'],
    [['--port', '70000'], '--port takes a number up to 65535, not 70000'],
    [['--colour', 'red'], 'colour'],
    [['--seed', 'x'], '--seed takes a whole number of at most 9 digits, not x'],
    [['--as', 'guest'], '--as takes add-on or bound, not guest'],
    [
      ['--fault', 'crashAtCal=3'],
      'there is no switch crashAtCal; did you mean crashAtCall? The switches are crashAtCall, ',
    ],
    [['--fault', 'crashAtCall=soon'], '--fault crashAtCall takes a whole number, or off; not soon'],
    [['--fault', 'unflushed'], '--fault takes name=value, not unflushed'],
  ])('refuses %j by name', (argv, words) => {
    expect(() => readCommandLine('/project', argv)).toThrow(words);
  });
});

describe('starting over', () => {
  it('forgets the world that was kept', async () => {
    await writeFile(join(folder, 'world.sqlite'), 'x');
    await forgetWorld(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves a folder alone that holds anything else', async () => {
    await writeFile(join(folder, 'world.sqlite'), 'x');
    await writeFile(join(folder, 'thesis.docx'), 'x');
    await expect(forgetWorld(folder)).rejects.toThrow('it holds thesis.docx');
    expect(existsSync(join(folder, 'thesis.docx'))).toBe(true);
  });

  it('is content when there is nothing to forget', async () => {
    await expect(forgetWorld(join(folder, 'nowhere'))).resolves.toBeUndefined();
  });
});

describe('a port that is taken', () => {
  const answer = () => new Response('');

  it('is an error when exactly that one was asked for, and passed over otherwise', async () => {
    const first = await listen(answer, 0);
    const problem = await listen(answer, first.port).catch((error: unknown) => error);
    const second = await listenFrom(answer, first.port);
    await Promise.all([first.close(), second.close()]);
    expect(isTaken(problem)).toBe(true);
    expect(second.port).toBeGreaterThan(first.port);
  });
});
