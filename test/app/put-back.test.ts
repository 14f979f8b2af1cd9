// Putting the last build back, through the bundle that ships: all that it did and nobody touched, and nothing else (design 3.2).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { AnswersDraft } from '../../src/domain/plan/answers';
import type { PlanView, PutBack } from '../../src/rpc/plan-calls';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { distDir } from '../support/product';
import { activity, call, edited, planAnswers, rowsOf, tried } from './plan-world';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'empty' });
});
afterEach(() => host.close());

const build = (answers: Partial<AnswersDraft> = {}): Promise<unknown> =>
  call(host, 'buildPlan', { answers: { ...planAnswers, ...answers } });
const putBack = (): Promise<PutBack> => call<PutBack>(host, 'putBack', {});
/** What people see. */
const seen = (): unknown =>
  host
    .world()
    .sheets.filter(({ hidden }) => !hidden)
    .map(({ name, displayValues }) => [name, displayValues.filter((row) => row.some((cell) => cell !== ''))])
    .map(([name, rows]) => [name, (rows as string[][]).map((row) => row.join('|').replace(/\|+$/, '')).sort()]);

const changes: readonly Partial<AnswersDraft>[] = [
  { tutoringStart: '2026-11-02' },
  { newcomer: true },
  { familyGroup: 'pta' },
  { schools: [...planAnswers.schools, { id: '', name: 'Elm' }] },
  { titleOne: true },
  { lastDay: '2027-05-20' },
  { leaderName: 'Nora Diaz' },
];

test('a build that nobody touched goes back whole: sheets, rows and cells are as they were', async () => {
  const before = seen();
  await build();
  const preview = await call<PutBack>(host, 'previewPutBack', {});
  expect(preview.sheets.every(({ deleted }) => deleted)).toBe(true);
  expect(await putBack()).toEqual(preview);
  const settings = host.world().sheets.find(({ name }) => name === 'Settings')?.name;
  expect(seen()).toEqual([...(before as unknown[]), [settings, expect.anything()]]);
});

test('a share of many digits is known again after the workbook was saved and opened', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'saved-workbook-'));
  host.close();
  host = await openHost({ distDir, district: 'empty', dataDir });
  await build();
  const share = (): unknown =>
    host
      .world()
      .sheets.find(({ name }) => name === 'Dashboard')
      ?.values.find(([id]) => id === 'beyond')?.[2];
  const before = share();
  host.close();
  host = await openHost({ distDir, dataDir });
  expect(share()).toBeCloseTo(before as number, 12);
  expect(share()).not.toBe(before);
  const preview = await call<PutBack>(host, 'previewPutBack', {});
  expect(preview.sheets.filter(({ deleted }) => !deleted)).toEqual([]);
  rmSync(dataDir, { recursive: true });
});

test('the law: build, change the answers, build again, put back, and the workbook is as before the second build', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...changes], { minLength: 1 }), async (chosen) => {
      host.close();
      host = await openHost({ distDir, district: 'empty' });
      await build();
      await edited(host, 'Activities', 5, 'activity.name', 'Ours now');
      await build();
      const before = seen();
      await build(Object.assign({}, ...chosen));
      await putBack();
      expect(seen()).toEqual(before);
      await build();
      expect(seen()).toEqual(before);
    }),
    { numRuns: 8, seed: 7 },
  );
});

test('what somebody worked on since stays, and is named', async () => {
  await build();
  await build({ newcomer: true });
  const row = rowsOf(host, 'Activities').find((one) => one['activity.id']?.includes('E30'))?.['activity.id'] ?? '';
  await edited(host, 'Activities', activity(host, row).row, 'activity.place', 'Library');
  const back = await putBack();
  expect(back.sheets.find(({ name }) => name === 'Activities')?.kept).toEqual([row]);
  expect(activity(host, row).cells['activity.place']).toBe('Library');
  expect(rowsOf(host, 'Activities').filter((one) => /E3[0-2]/.test(one['activity.id'] ?? ''))).toHaveLength(1);
});

test('a sheet with one word of staff’s own stays', async () => {
  await build();
  await host.edit('Referrals', 'B3', [['Mr. Osei']]);
  const back = await putBack();
  expect(back.sheets.filter(({ deleted }) => !deleted).map(({ name }) => name)).toEqual(['Referrals']);
  expect(rowsOf(host, 'Referrals')[0]?.['referral.applicant']).toBe('Mr. Osei');
});

test('it is put back once, until the next build; a build that changes nothing leaves the one before it', async () => {
  await build();
  await build({ newcomer: true });
  await build({ newcomer: true });
  const view = await call<PlanView>(host, 'openPlan', {});
  expect(view.plan?.canPutBack).toBe(true);
  await putBack();
  expect(rowsOf(host, 'Activities').some((one) => one['activity.id']?.includes('E30'))).toBe(false);
  expect(await tried(host, 'putBack', {})).toEqual({ code: 'plan.nothing-to-put-back', values: {} });
  expect((await call<PlanView>(host, 'openPlan', {})).plan?.canPutBack).toBe(false);
});
