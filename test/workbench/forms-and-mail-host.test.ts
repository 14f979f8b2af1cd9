// The workbench in process: a script makes a form and writes to families, families answer. design.md 4.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { openHost } from '../../workbench/host';
import type { Host, HostOptions } from '../../workbench/host-types';

const CODE = `
function build(bookId) {
  const form = FormApp.create('Pulse in Spanish', false);
  form.setTitle('Encuesta').setConfirmationMessage('¡Gracias!');
  form.addMultipleChoiceItem().setTitle('¿Cómo va?').setChoiceValues(['Bien', 'Mal']).setRequired(true);
  form.addParagraphTextItem().setTitle('¿Algo más?');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, bookId);
  form.setPublished(true);
  return { id: form.getId(), url: form.getPublishedUrl() };
}
function book() { return SpreadsheetApp.getActive().getId(); }
function tab() {
  const sheet = SpreadsheetApp.getActive().getSheets().filter(one => one.getFormUrl() !== null)[0];
  const [head, ...rows] = sheet.getDataRange().getValues();
  return { name: sheet.getName(), head, rows: rows.map(row => [row[0] instanceof Date ? row[0].toISOString() : 'no date', ...row.slice(1)]) };
}
function writeToMany() { for (let n = 1; n <= 1400; n += 1) MailApp.sendEmail(n + '@b.example', 'Hola ' + n, 'Texto'); }
function write(to) { MailApp.sendEmail({ to, subject: 'Hola', body: 'Texto' }); return MailApp.getRemainingDailyQuota(); }
`;

const folder = mkdtempSync(join(tmpdir(), 'script-'));
beforeAll(() => {
  writeFileSync(join(folder, 'Code.js'), CODE);
  const oauthScopes = ['spreadsheets.currentonly', 'forms', 'script.send_mail'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ oauthScopes }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = (options: Partial<HostOptions> = {}): Promise<Host> =>
  openHost({ distDir: folder, district: 'empty', publicUrl: 'http://127.0.0.1:8080', ...options });

const result = async (host: Host, door: string, ...args: readonly string[]) => {
  const reply = await host.run(door, args);
  if ('error' in reply) throw new Error(reply.error);
  return reply.result;
};

describe('the workbench', () => {
  it('takes a form from the script to a family and back into the workbook (F49 D, F50 O, F61 D)', async () => {
    const host = await open();
    await result(host, 'build', String(await result(host, 'book')));
    const [form] = host.world().forms;
    if (!form) throw new Error('no form');
    expect(form).toMatchObject({
      title: 'Encuesta',
      owner: 'rosa.delgado@maplevalley.example',
      published: true,
      responders: 'organization',
    });
    expect(host.formPage(form.publishedId, '').state).toBe('needs-permission');
    host.setResponders(form.id, 'anyone');
    expect(host.formPage(form.publishedId, 'hl=es').state).toBe('open');
    const [first, second] = form.items.map((item) => `entry.${item.entryId}`);
    const body = new URLSearchParams([
      [first ?? '', 'Bien'],
      [second ?? '', '=IMPORTXML("http://x")'],
    ]);
    expect(await host.submitForm(form.publishedId, body)).toMatchObject({
      state: 'received',
      html: expect.stringContaining('¡Gracias!'),
    });
    expect(await result(host, 'tab')).toEqual({
      name: 'Form Responses 1',
      head: ['Timestamp', '¿Cómo va?', '¿Algo más?'],
      rows: [[expect.stringMatching(/^2026-08-10T15:/), 'Bien', '=IMPORTXML("http://x")']],
    });
    expect(host.world().forms[0]?.responses).toBe(1);
    host.close();
  });

  it('shows what was written to whom, as a file too, and counts the day (F58 D)', async () => {
    const host = await open({ faults: { quotaLeft: 2 } });
    expect(await result(host, 'write', 'ana@b.example')).toBe(1);
    expect(host.world().mail).toMatchObject([{ n: 1, to: ['ana@b.example'], subject: 'Hola', text: 'Texto' }]);
    expect(await host.eml(1)).toMatch(/^To: ana@b\.example\r$/m);
    expect(host.calls()).toMatchObject({ sends: 1, reads: 1 });
    host.close();
  });

  it('opens a kept world with its forms, answers and messages', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'world-'));
    const before = await open({ dataDir });
    await result(before, 'build', String(await result(before, 'book')));
    await result(before, 'write', 'ana@b.example');
    const { forms, mail } = before.world();
    const eml = await before.eml(1);
    before.close();
    const after = await open({ dataDir });
    expect(after.world().forms).toEqual(forms);
    expect(after.world().mail).toEqual(mail);
    expect(await after.eml(1)).toBe(eml);
    after.close();
    rmSync(dataDir, { recursive: true });
  });

  it('killed with -9 in the middle of sending, it has every message that was acknowledged, each once', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'world-'));
    const child = join(__dirname, `../../.build/kill-${process.pid}.mjs`);
    buildSync({
      stdin: { contents: senderOf(dataDir), resolveDir: __dirname, loader: 'ts' },
      outfile: child,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
    const acknowledged = await killedAfter(child, 40);
    rmSync(child);
    const after = await open({ dataDir });
    const { mail, users } = after.world();
    expect(acknowledged).toBeGreaterThanOrEqual(40);
    expect(acknowledged).toBeLessThan(1400);
    expect([0, 1]).toContain(mail.length - acknowledged);
    expect(mail.map(({ to }) => to)).toEqual(mail.map((_, at) => [`${at + 1}@b.example`]));
    expect(users[0]?.quotaLeft).toBe(1500 - mail.length);
    expect(await after.eml(mail.length)).toContain(`Subject: Hola ${mail.length}`);
    after.close();
    rmSync(dataDir, { recursive: true });
  });
});

/** A process that sends, and says so once a message is kept. */
const senderOf = (dataDir: string): string => `
  import { writeSync } from 'node:fs';
  import { openHost } from '../../workbench/host';
  const host = await openHost(${JSON.stringify({ distDir: folder, district: 'empty', dataDir })});
  host.onScreen((event) => { if (event.kind === 'mail-arrived') writeSync(1, event.n + '\\n'); });
  await host.run('writeToMany', []);
`;

/** Kills the process once it has said so many numbers; answers the last one that it said. */
const killedAfter = (script: string, numbers: number): Promise<number> =>
  new Promise((done) => {
    let last = 0;
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: child.stdout }).on('line', (line) => {
      last = Number(line);
      if (last === numbers) child.kill('SIGKILL');
    });
    child.on('close', () => done(last));
  });
