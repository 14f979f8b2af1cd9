// What staff type into the empty cells of rows that the add-on wrote: a date is a date, and money is money.
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { distDir } from '../support/product';
import { activity, call, edited, planAnswers, rowsOf, sheetNamed } from './plan-world';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'empty' });
  await call(host, 'buildPlan', { answers: planAnswers });
});
afterEach(() => host.close());

const emptyDays: readonly (readonly [string, string])[] = [
  ['Activities', 'activity.end'],
  ['Activities', 'activity.resourcesDue'],
  ['Activities', 'activity.decisionOn'],
  ['Compensation', 'pay.paidOn'],
  ['Partners', 'partner.lastContact'],
];

test.each(emptyDays)('a date typed into %s, %s as an American writes it is a date', async (sheet, code) => {
  const row = 3 + rowsOf(host, sheet).findIndex((one) => one[code] === '');
  await edited(host, sheet, row, code, '10/6/2026');
  expect(rowsOf(host, sheet)[row - 3]?.[code]).toBe('2026-10-06');
});

test('a date typed into a row that staff add is a date as well', async () => {
  const next = sheetNamed(host, 'Leads to call').values.length + 1;
  await edited(host, 'Leads to call', next, 'lead.on', '9/1/2026');
  expect(rowsOf(host, 'Leads to call').at(-1)?.['lead.on']).toBe('2026-09-01');
});

test('a budget decision typed as a date counts: a meeting after it is an error (R15)', async () => {
  const { row } = activity(host, '2026-E04-1');
  await edited(host, 'Activities', row, 'activity.decisionOn', '9/1/2026');
  const review = await call<{ findings: readonly { rule: string }[] }>(host, 'reviewPlan', {});
  expect(JSON.stringify(review)).toContain('R15');
});

test('a rate typed with or without its dollar sign is money', async () => {
  await edited(host, 'Compensation', 3, 'pay.rate', '$25');
  await edited(host, 'Compensation', 4, 'pay.rate', '22.5');
  expect(
    rowsOf(host, 'Compensation')
      .slice(0, 2)
      .map((row) => row['pay.rate']),
  ).toEqual(['$25.00', '$22.50']);
});

test('in rows that the add-on adds later a date is a date too, and a column of staff’s own takes what they type', async () => {
  host.insertColumns('Activities', 3, 1);
  await host.edit('Activities', 'C2', [['Seats to set']]);
  await call(host, 'buildPlan', { answers: { ...planAnswers, newcomer: true } });
  const last = sheetNamed(host, 'Activities').values.length;
  expect(rowsOf(host, 'Activities').at(-1)?.['activity.id']).toMatch(/E3[0-2]/);
  await host.edit('Activities', `C${last}`, [['25']]);
  await edited(host, 'Activities', last, 'activity.resourcesDue', '10/6/2026');
  expect(sheetNamed(host, 'Activities').values[last - 1]?.[2]).toBe(25);
  expect(rowsOf(host, 'Activities').at(-1)?.['activity.resourcesDue']).toBe('2026-10-06');
});
