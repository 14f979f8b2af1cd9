// A workbench that is used over HTTP by several people at once and killed at a moment of chance; what it acknowledged is written down.
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openHost } from '../../workbench/host';
import type { World } from '../../workbench/world-types';
import { scriptFolder } from './script-host';
import { startWorkbenchProcess } from './workbench-process';

export const quotaAtFirst = 1_000_000;

const code = `
function make() {
  const form = FormApp.create('Answers');
  form.addTextItem().setTitle('Who').setRequired(true);
  form.addTextItem().setTitle('Again').setRequired(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
}
function send(n) { MailApp.sendEmail('family' + n + '@family.example', 'n', 'b'); }
function note(n) {
  SpreadsheetApp.getActive().getSheetByName('Noted').getRange(n, 1, 1, 2).setValues([[n, n]]);
  SpreadsheetApp.flush();
  PropertiesService.getDocumentProperties().setProperty('noted ' + n, String(n));
}
`;

export type Deed = 'edit' | 'answer' | 'send' | 'note';
const deeds: readonly Deed[] = ['edit', 'answer', 'send', 'note'];

export interface KillWorld {
  /** The numbers of what was acknowledged so far. */
  readonly acknowledged: Readonly<Record<Deed, ReadonlySet<number>>>;
  /** Uses it until it has given so many answers and so many milliseconds more, kills it with -9 in the middle of its work, and answers the world as it opens again. */
  readonly usedAndKilled: (answers: number, moreMs: number) => Promise<World>;
  readonly close: () => void;
}

/** A world in this folder with a form that is linked to it, and a sheet that a script writes to. */
export const killWorld = async (dataDir: string): Promise<KillWorld> => {
  const distDir = scriptFolder(code);
  const open = () => openHost({ distDir, district: 'empty', dataDir });
  const first = await open();
  first.insertSheet('Noted');
  const made = await first.run('make', []);
  if ('error' in made) throw new Error(made.error);
  const [form] = first.world().forms;
  const [user] = first.world().users;
  if (!form || !user) throw new Error('there is no form or no user');
  first.setResponders(form.id, 'anyone');
  first.setUser(user.email, { quotaLeft: quotaAtFirst });
  first.close();

  const acknowledged = {
    edit: new Set<number>(),
    answer: new Set<number>(),
    send: new Set<number>(),
    note: new Set<number>(),
  };
  const next = { edit: 0, answer: 0, send: 0, note: 0 };
  const post = (url: string, body: BodyInit) => fetch(url, { method: 'POST', body });
  const run = (url: string, door: string, n: number) =>
    post(`${url}/api/run`, JSON.stringify({ function: door, args: [n] }));
  const asks: Readonly<Record<Deed, (url: string, n: number) => Promise<Response>>> = {
    edit: (url, n) =>
      post(`${url}/api/edit`, JSON.stringify({ sheet: 'Sheet1', range: `A${n}:B${n}`, values: [[n, n]] })),
    answer: (url, n) => {
      const fields = form.items.map(({ entryId }): [string, string] => [`entry.${entryId}`, `family ${n}`]);
      return post(`${url}/forms/d/e/${form.publishedId}/formResponse`, new URLSearchParams(fields));
    },
    send: (url, n) => run(url, 'send', n),
    note: (url, n) => run(url, 'note', n),
  };
  const goOn = async (url: string, deed: Deed, done: () => void): Promise<void> => {
    for (;;) {
      next[deed] += 1;
      const n = next[deed];
      const answer = await asks[deed](url, n);
      const said = await answer.text();
      if (answer.status !== 200 || said.includes('"error"')) throw new Error(`${deed} ${n} was refused: ${said}`);
      acknowledged[deed].add(n);
      done();
    }
  };
  return {
    acknowledged,
    usedAndKilled: async (answers, moreMs) => {
      const child = await startWorkbenchProcess({ distDir, dataDir, args: ['--district', 'empty'] });
      let isKilled = false;
      let given = 0;
      let done = (): void => undefined;
      const isTime = new Promise<void>((resolve) => {
        done = () => {
          given += 1;
          if (given >= answers) resolve();
        };
      });
      const under = deeds.map((deed) =>
        goOn(child.url, deed, () => done()).catch((problem: unknown) => {
          if (!isKilled) throw problem;
        }),
      );
      await Promise.race([isTime.then(() => wait(moreMs)), ...under]);
      isKilled = true;
      await child.end('SIGKILL');
      await Promise.all(under);
      const again = await open();
      const world = again.world();
      again.close();
      return world;
    },
    close: () => rmSync(distDir, { recursive: true, force: true }),
  };
};
