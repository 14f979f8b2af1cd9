// A crash at any service call while the add-on makes sheets, then the same button again: no tab stands twice, and nothing is lost.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';
import type { Faults } from '../../workbench/trouble/faults';
import { districtAnswers } from '../support/district-answers';
import { inviteWorld, listHeadings, pasteList, plainFamilies, wishFor } from '../support/invite-world';
import { distDir } from '../support/product';
import { openPulse } from '../support/pulse-survey';
import { value } from '../support/sidebar-calls';
import { strideOf } from '../support/stride';

type Call = readonly [method: string, input: Json, done?: string];

const room = mkdtempSync(join(tmpdir(), 'cut-short-'));
let worlds = 0;

afterAll(() => rmSync(room, { recursive: true, force: true }));

const newRoom = (): string => {
  worlds += 1;
  return join(room, String(worlds));
};

/** `done` is the problem's code that says that nothing is left to do. */
const press = async (host: Host, [method, input, done]: Call): Promise<void> => {
  const reply = await host.run('rpc', [method, input]);
  if (done !== undefined && JSON.stringify(reply).includes(done)) return;
  if ('error' in reply || (reply.result as { ok: boolean }).ok !== true) throw new Error(JSON.stringify(reply));
};

/** All tabs with what they hold, without the ids that chance gave, and without which press did what. */
const tabsOf = (host: Host) =>
  host.world().sheets.map(({ name, hidden, values, charts = [] }) => ({
    name,
    hidden,
    values: JSON.stringify(values.filter(([first]) => first !== 'last run'))
      .replace(/\bI-[a-z2-7]{8}/g, 'I')
      .replace(/(g\\+":\[\\+"\w+\\+")(?:,\d+)+/g, '$1'),
    charts: charts.map(({ ranges, row, column }) => ({ ranges, row, column })),
  }));

const crashes: readonly Faults[] = [
  { crashWhen: 'before', unflushed: 'kept' },
  { crashWhen: 'after', unflushed: 'kept' },
  { crashWhen: 'after', unflushed: 'lost' },
];

/** `undo`, pressed after all, has to bring back what was there before. */
const tryCrashes = async (dataDir: string, call: Call, every: number, undo?: Call): Promise<void> => {
  const fresh = async (): Promise<Host> => {
    const copy = newRoom();
    cpSync(dataDir, copy, { recursive: true });
    return openHost({ distDir, dataDir: copy });
  };
  const byName = (tabs: ReturnType<typeof tabsOf>) => [...tabs].sort((one, other) => (one.name < other.name ? -1 : 1));
  const seen = (host: Host) => byName(tabsOf(host).filter(({ hidden }) => !hidden));
  const clean = await fresh();
  const before = seen(clean);
  clean.resetCalls();
  await press(clean, call);
  const [calls, wanted] = [clean.calls().total, tabsOf(clean)];
  clean.close();
  let tried = 0;
  for (const [at, faults] of crashes.entries()) {
    // Another stride for each kind of crash, so that together they stop at most calls.
    for (let crashAtCall = at + 1; crashAtCall <= calls; crashAtCall += strideOf(4 * every + 2 * at)) {
      const host = await fresh();
      host.setFaults({ ...faults, crashAtCall });
      await host.run('rpc', [call[0], call[1]]);
      await press(host, call);
      expect({ ...faults, crashAtCall, tabs: byName(tabsOf(host)) }).toEqual({
        ...faults,
        crashAtCall,
        tabs: byName(wanted),
      });
      if (undo !== undefined) {
        await press(host, undo);
        expect({ ...faults, crashAtCall, tabs: seen(host) }).toEqual({ ...faults, crashAtCall, tabs: before });
      }
      host.close();
      tried += 1;
    }
  }
  console.log(`${call[0]}: ${tried} crashes over ${calls} service calls, each mended by pressing again`);
};

/** Three activities of last year, in a tab of their own. */
const pasteLastYear = async (host: Host): Promise<number> => {
  const [codes = [], headings = []] =
    host.world().sheets.find(({ name }) => name === 'Activities')?.displayValues ?? [];
  const rows = [
    ['2025-E32-1', '2025-10-01', 'Connector families', 'E32'],
    ['2025-OWN-1', '2025-11-05', 'Harvest supper', ''],
    ['2025-OWN-2', '2026-02-10', 'Winter walk', ''],
  ].map((row) =>
    codes.map((code) => row[['id', 'start', 'name', 'opportunity'].indexOf(code.replace('activity.', ''))] ?? ''),
  );
  host.insertSheet('Last year');
  await host.edit(
    'Last year',
    `A1:AF${rows.length + 2}`,
    [codes, headings, ...rows].map((row) => row.slice(0, 32)),
  );
  return host.world().sheets.find(({ name }) => name === 'Last year')?.id ?? 0;
};

test('a plan that was cut short is the whole plan once it is built again', async () => {
  const dataDir = newRoom();
  (await openHost({ distDir, district: 'empty', dataDir })).close();
  await tryCrashes(dataDir, ['buildPlan', { answers: districtAnswers as unknown as Json }], 43);
}, 240_000);

test('a build that is put back, cut short and put back again is put back once', async () => {
  const dataDir = newRoom();
  const host = await openHost({ distDir, dataDir, district: 'small' });
  await press(host, ['buildPlan', { answers: districtAnswers }]);
  await press(host, ['buildPlan', { answers: { ...districtAnswers, newcomer: true } }]);
  host.close();
  await tryCrashes(dataDir, ['putBack', {}, 'plan.nothing-to-put-back'], 15);
}, 240_000);

test('a plan that was changed, cut short and changed again is changed once, and all of it can be put back', async () => {
  const dataDir = newRoom();
  const host = await openHost({ distDir, dataDir, district: 'empty' });
  await press(host, ['buildPlan', { answers: districtAnswers }]);
  host.close();
  const answers = { ...districtAnswers, newcomer: true, titleOne: true, tutoringStart: '2026-11-02' };
  await tryCrashes(dataDir, ['buildPlan', { answers }], 131, ['putBack', {}]);
}, 240_000);

test('last year’s plan, cut short while it comes over, comes once, and all of it can be put back', async () => {
  const dataDir = newRoom();
  const host = await openHost({ distDir, dataDir, district: 'empty' });
  await press(host, ['buildPlan', { answers: districtAnswers }]);
  const sheetId = await pasteLastYear(host);
  host.close();
  await tryCrashes(dataDir, ['carryOver', { sheetId }], 85, ['putBack', {}]);
}, 240_000);

test('family lists that were cut short are whole once they are taken over again', async () => {
  const dataDir = newRoom();
  const host = await openHost({ distDir, district: 'empty', dataDir });
  const sheetId = await pasteList(host, 'Pasted list', [listHeadings, ...plainFamilies(5)]);
  host.close();
  await tryCrashes(dataDir, ['importFamilies', { sheetId }], 14);
}, 240_000);

test('an approval that was cut short is there once, in one sheet of languages', async () => {
  const dataDir = newRoom();
  const host = await openHost({ distDir, district: 'empty', dataDir });
  const { seen } = await value(host, 'readLanguageTexts', { language: 'en' });
  host.close();
  await tryCrashes(dataDir, ['approveLanguage', { language: 'en', name: 'Ines Reader', seen }], 5);
}, 240_000);

test('an invitation that was cut short has each message once, and the log its count, once it is confirmed again', async () => {
  const dataDir = newRoom();
  const { host, survey } = await inviteWorld(plainFamilies(4), { dataDir });
  host.close();
  const asked = { wish: wishFor(survey), messages: 4, calls: false, asNew: false };
  await tryCrashes(dataDir, ['confirmInvitation', asked], 11);
}, 240_000);

test('a count that was cut short leaves one page and one record of it once it is counted again', async () => {
  const dataDir = newRoom();
  const host = await openHost({ distDir, district: 'empty', dataDir });
  const { id } = await openPulse(host, { languages: ['en'] });
  const [form] = host.world().forms;
  if (form === undefined) throw new Error('the survey has no form');
  for (let family = 0; family < 12; family += 1) {
    const answers = form.items.map(({ entryId, choices }) => [`entry.${entryId}`, choices[family % 2] ?? 'Thank you']);
    await host.submitForm(form.publishedId, new URLSearchParams(answers));
  }
  host.close();
  await tryCrashes(dataDir, ['countSurvey', { surveyId: id }], 5);
}, 240_000);
