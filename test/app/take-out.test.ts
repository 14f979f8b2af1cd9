// A plan that leaves the workbook, through the bundle that ships: pages to print, and a file for calendars.

import { openHost } from '../../workbench/host';
import type { Host, ScreenEvent } from '../../workbench/host-types';
import { distDir } from '../support/product';
import { activity, call, edited, planAnswers, rowsOf, tried } from './plan-world';

type Dialog = Extract<ScreenEvent, { readonly kind: 'dialog' }>;
let host: Host;
let dialogs: Dialog[];

beforeEach(async () => {
  host = await openHost({ distDir, district: 'empty' });
  dialogs = [];
  host.onScreen((event) => void (event.kind === 'dialog' && dialogs.push(event)));
  await call(host, 'buildPlan', { answers: planAnswers });
});
afterEach(() => host.close());

const printed = async (page: string): Promise<string> => {
  await call(host, 'printPage', { page });
  return dialogs.at(-1)?.html ?? '';
};

test('the whole plan is printed month by month, and nothing that a cell holds is read as markup', async () => {
  const evil = '<img src=x onerror=alert(1)> "Picnic" & more';
  await edited(host, 'Activities', 3, 'activity.name', evil);
  const html = await printed('plan');
  expect(dialogs.at(-1)).toMatchObject({ title: 'Plan', modal: true });
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;Picnic&quot; &amp; more');
  expect(html).not.toContain('<img');
  for (const row of rowsOf(host, 'Activities').slice(1))
    expect(html).toContain(row['activity.lead']?.replace(/’/g, '’') ?? '');
  expect(html.match(/<h2>/g)?.length).toBeGreaterThanOrEqual(9);
  expect(html).toContain('@media print');
});

test('the summary for the board has goals, figures and coverage, and names nobody', async () => {
  const html = await printed('board');
  expect(html).toContain('Seats of families on the task force');
  expect(html).toContain('38%');
  expect(html).toContain('Beyond feedback');
  for (const name of ['Rosa', 'Delgado', 'Okafor', 'maplevalley.example', '555-0100']) expect(html).not.toContain(name);
});

test('where Title I applies, the summary lists what it asks for and what is missing (PV14)', async () => {
  expect(await printed('board')).not.toContain('Title I');
  await call(host, 'buildPlan', { answers: { ...planAnswers, titleOne: true } });
  await edited(host, 'Title I', 3, 'titleOne.activity', '2026-E01-1');
  await edited(host, 'Title I', 4, 'titleOne.doneOn', '10/6/2026');
  const html = await printed('board');
  expect(html).toContain('A yearly meeting for parents');
  expect(html).toContain('2026-E01-1');
  expect(html).toContain('Tue Oct 6');
  expect(html.match(/Missing/g)).toHaveLength(13);
});

test('a dropped activity is in no page and in no file, and the file holds what comes from today on', async () => {
  const { row, cells } = activity(host, '2026-E05-1');
  await edited(host, 'Activities', row, 'activity.status', 'Dropped');
  expect(await printed('calendar')).not.toContain(cells['activity.name']);
  const before = rowsOf(host, 'Activities').length;
  const file = await call<{ name: string; text: string; activities: number }>(host, 'calendarFile', {});
  expect(file.activities).toBe(before - 1);
  expect(file.text.match(/BEGIN:VEVENT/g)).toHaveLength(before - 1);
  expect(file.name).toBe('Tutoring and families 2026-27.ics');
  await host.advanceClock(60 * 24 * 120);
  const later = await call<{ activities: number }>(host, 'calendarFile', {});
  expect(later.activities).toBeLessThan(file.activities);
});

test('without a plan each says so', async () => {
  host.close();
  host = await openHost({ distDir, district: 'empty' });
  for (const [method, input] of [
    ['printPage', { page: 'plan' }],
    ['calendarFile', {}],
  ] as const)
    expect(await tried(host, method, input)).toEqual({ code: 'plan.not-built', values: {} });
});
