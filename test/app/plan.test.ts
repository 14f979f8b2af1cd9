// The Plan step through the bundle that ships, in a workbook of the workbench.

import type { AnswersDraft } from '../../src/domain/plan/answers';
import type { Problem } from '../../src/domain/problem';
import type { PlanReport, PlanView, PlanWorkSummary } from '../../src/rpc/plan-calls';
import { openHost } from '../../workbench/host';
import type { Host, RunOptions } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';
import { distDir } from '../support/product';
import { activity, call, edited, opened, planAnswers, rowsOf, sheetNamed, shownRows, tried } from './plan-world';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'empty' });
});
afterEach(() => host.close());

const build = (answers: Partial<AnswersDraft> = {}, options?: RunOptions): Promise<PlanReport> =>
  call<PlanReport>(host, 'buildPlan', { answers: { ...planAnswers, ...answers } }, options);
const preview = (answers: Partial<AnswersDraft> = {}): Promise<PlanWorkSummary> =>
  call<PlanWorkSummary>(host, 'previewPlan', { answers: { ...planAnswers, ...answers } });
const refusal = (answers: Partial<AnswersDraft>): Promise<Problem | undefined> =>
  tried(host, 'buildPlan', { answers: { ...planAnswers, ...answers } });
const worldText = (): string => JSON.stringify(host.world().sheets);

describe('the first build', () => {
  it('takes at most 450 service calls in Spanish too, where headings are longer', async () => {
    host.resetCalls();
    await build({}, { user: 'sam.okafor@maplevalley.example' });
    expect(host.calls().total).toBeLessThanOrEqual(450);
    expect(rowsOf(host, 'Actividades')[0]?.['activity.status']).toBe('Planeada');
  });

  it('makes every sheet of the plan in at most 450 service calls', async () => {
    host.resetCalls();
    const report = await build();
    expect(host.calls().total).toBeLessThanOrEqual(450);
    const visible = host.world().sheets.filter(({ hidden }) => !hidden);
    expect(visible.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Activities',
        'Calendar',
        'Coverage',
        'Dashboard',
        'Goals',
        'Partners',
        'Task force',
        'Compensation',
        'One to ones',
        'Leadership changes',
        'Reflection',
        'What we heard',
        'Leads to call',
        'Focus group notes',
        'Training log',
        'Referrals',
        'Resources',
        'Messages',
        'Schools',
        'Languages',
        'Settings',
      ]),
    );
    expect(report.activities).toBe(rowsOf(host, 'Activities').length);
    expect(report.links.map(({ name }) => name)).toContain('Task force');
  });

  it('says the same before it as after it, and writes nothing before', async () => {
    const before = worldText();
    const said = await preview();
    expect(worldText()).toBe(before);
    const { links, ...did } = await build();
    expect(did).toEqual(said);
    expect(links.length).toBeGreaterThan(0);
  });

  it('gives every activity a lead and a goal of the Goals sheet (R03, R04)', async () => {
    await build();
    const goals = rowsOf(host, 'Goals').map((row) => row['goal.name']);
    for (const row of rowsOf(host, 'Activities')) {
      expect(row['activity.lead']).not.toBe('');
      expect(goals).toContain(row['activity.goal']);
    }
  });

  it('says which survey or session each answer to families is about', async () => {
    await build();
    const loops = rowsOf(host, 'Activities').filter((row) => row['activity.opportunity'] === 'E28');
    const names = loops.map((row) => row['activity.name']);
    expect(names).toContain('Close the loop (after: Interest and needs survey)');
    expect(activity(host, '2026-E05-1').cells['activity.name']).toBe('Budget pre-meeting');
  });

  it('shows the same activities on the same days in the calendar (S17)', async () => {
    await build();
    const listed = rowsOf(host, 'Calendar').flatMap((week) =>
      (week['calendar.activities'] ?? '').split(', ').filter((id) => id !== ''),
    );
    const activities = rowsOf(host, 'Activities');
    expect([...listed].sort()).toEqual(activities.map((row) => row['activity.id']).sort());
  });

  it('keeps three of eight task force seats for families, named by others than staff (R01, R07)', async () => {
    await build({ familyGroup: 'pta' });
    const seats = rowsOf(host, 'Task force');
    const families = seats.filter((seat) => seat['seat.family'] === 'Yes');
    expect([families.length, seats.length]).toEqual([3, 8]);
    for (const seat of families)
      expect([seat['seat.holder'], seat['seat.nominatedBy']]).toEqual(['Open', 'Parent-teacher association']);
  });

  it('starts an advisory group only where there is none, and plans for newcomers only where asked (S30, S63)', async () => {
    const ids = () => new Set(rowsOf(host, 'Activities').map((row) => row['activity.opportunity']));
    await build({ familyGroup: 'none', newcomer: true });
    expect([ids().has('E02'), ids().has('E03'), ids().has('E30')]).toEqual([true, false, true]);
    await build({ familyGroup: 'advisory', newcomer: false });
    expect([ids().has('E02'), ids().has('E03'), ids().has('E30')]).toEqual([false, true, false]);
  });

  it('writes what people typed as text', async () => {
    await build({ leaderName: '=IMPORTXML("http://x")', districtName: '<b>A$&B</b>' });
    const sheets = host.world().sheets;
    expect(sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== '')).toEqual([]);
    expect(rowsOf(host, 'Settings').map((row) => row['setting.value'])).toEqual(
      expect.arrayContaining(['=IMPORTXML("http://x")', '<b>A$&B</b>']),
    );
  });

  it('takes another name where staff have a tab of that name, and leaves theirs alone', async () => {
    host.insertSheet('Activities');
    await host.edit('Activities', 'A1', [['our own list']]);
    await build();
    expect(sheetNamed(host, 'Activities').values[0]?.[0]).toBe('our own list');
    expect(rowsOf(host, 'Activities 2').length).toBeGreaterThan(20);
  });

  it('plans the months that are left when it is February (S2)', async () => {
    await host.advanceClock(60 * 24 * 182);
    const report = await build();
    const dates = rowsOf(host, 'Activities').map((row) => row['activity.start'] ?? '');
    expect(dates.every((date) => date >= host.world().clock.slice(0, 10))).toBe(true);
    expect(report.tooLate).toContain('Interest and needs survey');
  });
});

describe('building again', () => {
  it('changes nothing where nothing changed', async () => {
    await build();
    const before = worldText();
    host.resetCalls();
    const report = await build();
    expect(report.nothingToDo).toBe(true);
    expect(worldText()).toBe(before);
    expect(Object.keys(host.calls().byMethod)).not.toContain('Range.setValues');
  });

  it('makes a sheet that was deleted anew in the plan’s own language, whoever presses the button', async () => {
    await build();
    const before = rowsOf(host, 'Partners');
    host.deleteSheet('Partners');
    await call(host, 'buildPlan', { answers: planAnswers }, { user: 'sam.okafor@maplevalley.example' });
    expect(rowsOf(host, 'Partners')).toEqual(before);
  });

  it('changes nothing for a colleague whose account is in Spanish', async () => {
    await build();
    const before = worldText();
    const report = await build({}, { user: 'sam.okafor@maplevalley.example' });
    expect([report.nothingToDo, worldText()]).toEqual([true, before]);
  });

  it('updates what is still ours and keeps what staff typed', async () => {
    await build();
    const [mine, theirs] = ['2026-E22-1', '2026-E26-1'].map((id) => activity(host, id));
    await edited(host, 'Activities', theirs?.row ?? 0, 'activity.lead', 'Mr. Park');
    await edited(host, 'Activities', theirs?.row ?? 0, 'activity.resourcesGiven', '200 copies');
    const report = await build({ leaderName: 'Nora Diaz', secondName: 'Omar Haddad' });
    expect(['Nora Diaz', 'Omar Haddad']).toContain(activity(host, '2026-E22-1').cells['activity.lead']);
    expect(mine?.cells['activity.lead']).toMatch(/Rosa|Sam/);
    const after = activity(host, '2026-E26-1').cells;
    expect([after['activity.lead'], after['activity.resourcesGiven']]).toEqual(['Mr. Park', '200 copies']);
    expect(report.sheets.find(({ role }) => role === 'activities')?.leftAlone).toBe(1);
  });

  it('does not bring back what staff deleted, and follows what they moved', async () => {
    await build();
    host.deleteRows('Activities', activity(host, '2026-E12-1').row, 1);
    await edited(host, 'Activities', activity(host, '2026-E04-1').row, 'activity.start', '2027-02-24');
    await build();
    const ids = rowsOf(host, 'Activities').map((row) => row['activity.id']);
    expect(ids).not.toContain('2026-E12-1');
    expect(activity(host, '2026-E04-1').cells['activity.start']).toBe('2027-02-24');
    expect(activity(host, '2026-E05-1').cells['activity.start']).toBe('2027-02-16');
    const weeks = rowsOf(host, 'Calendar').filter((week) => week['calendar.activities']?.includes('2026-E04-1'));
    expect(weeks.map((week) => week['calendar.week'])).toEqual(['2027-02-22']);
  });

  it('leaves the role beside a lead whom staff put in, and changes both with the plan’s own people', async () => {
    await build();
    const role = () => activity(host, '2026-E05-1').cells['activity.leadRole'];
    const before = role();
    await edited(host, 'Activities', activity(host, '2026-E05-1').row, 'activity.lead', 'Mr. Park');
    await build({ leaderRole: 'Director', secondRole: 'Manager' });
    expect(role()).toBe(before);
    const others = rowsOf(host, 'Activities').filter((row) => row['activity.lead'] === 'Rosa Delgado');
    expect(new Set(others.map((row) => row['activity.leadRole']))).toEqual(new Set(['Director']));
  });

  it('takes out rows that no longer fit only where nobody worked on them', async () => {
    await build({ newcomer: true });
    await edited(host, 'Activities', activity(host, '2026-E31-1').row, 'activity.resourcesNeeded', 'printing');
    const report = await build({ newcomer: false });
    const ids = rowsOf(host, 'Activities').map((row) => row['activity.id']);
    expect([ids.includes('2026-E31-1'), ids.includes('2026-E30-1')]).toEqual([true, false]);
    expect(report.sheets.find(({ role }) => role === 'activities')?.outdated).toBe(1);
    await build({ newcomer: true });
    expect(rowsOf(host, 'Activities').map((row) => row['activity.id'])).toContain('2026-E30-1');
  });

  it('finds its way after tabs and headings are renamed, rows sorted and columns added', async () => {
    await build();
    host.renameSheet('Activities', 'Our year');
    host.insertColumns('Our year', 3, 1);
    await host.edit('Our year', 'C2', [['Room']]);
    await host.edit('Our year', 'C3', [['Library']]);
    host.sortSheet('Our year', 6, true);
    await host.edit('Our year', 'F2', [['What we do']]);
    const order = shownRows(host, 'Our year').map((row) => row[0]);
    const report = await build();
    expect(report.nothingToDo).toBe(true);
    expect(shownRows(host, 'Our year').map((row) => row[0])).toEqual(order);
    expect(shownRows(host, 'Our year').filter((row) => row[2] === 'Library')).toHaveLength(1);
  });

  it('works from the headings where the row of codes is gone, and without a column that staff deleted', async () => {
    await build();
    host.deleteColumns('Activities', 6, 1);
    host.deleteRows('Activities', 1, 1);
    const report = await build();
    expect(report.nothingToDo).toBe(true);
    expect(report.sheets.find(({ role }) => role === 'activities')?.missingColumns).toEqual(['Why']);
  });

  it('names the sheet and the column where the ids are gone, and changes nothing', async () => {
    await build();
    host.deleteColumns('Activities', 1, 1);
    const before = worldText();
    const problem = await refusal({ leaderName: 'Nora Diaz' });
    expect(problem).toEqual({ code: 'sheet.column-missing', values: { sheet: 'Activities', column: 'ID' } });
    expect(worldText()).toBe(before);
  });

  it('makes a deleted sheet anew, whole', async () => {
    await build();
    const rows = shownRows(host, 'Goals');
    host.deleteSheet('Goals');
    const report = await build();
    expect(report.sheets.find(({ role }) => role === 'goals')?.isNew).toBe(true);
    expect(shownRows(host, 'Goals')).toEqual(rows);
  });

  it('keeps staff’s edits and deletions even where its memory was deleted', async () => {
    await build();
    host.deleteRows('Activities', activity(host, '2026-E12-1').row, 1);
    await edited(host, 'Activities', activity(host, '2026-E26-1').row, 'activity.lead', 'Mr. Park');
    host.deleteSheet('Plan memory');
    await build();
    await build({ leaderName: 'Nora Diaz' });
    expect(rowsOf(host, 'Activities').map((row) => row['activity.id'])).not.toContain('2026-E12-1');
    expect(activity(host, '2026-E26-1').cells['activity.lead']).toBe('Mr. Park');
    expect(rowsOf(host, 'Activities').map((row) => row['activity.lead'])).toContain('Nora Diaz');
  });

  it('keeps schools by their ids when they are renamed, and takes in one that staff typed', async () => {
    await build();
    await host.edit('Schools', 'B5', [['Birch Elementary']]);
    const view = await opened(host);
    const renamed = view.answers.schools.map(({ id, name }) => ({ id, name: name === 'Alder' ? 'Alder Park' : name }));
    await build({ schools: renamed });
    expect(rowsOf(host, 'Schools').map((row) => [row['school.id'], row['school.name']])).toEqual([
      ['S1', 'Alder Park'],
      ['S2', 'Cedar'],
      ['S3', 'Birch Elementary'],
    ]);
  });
});

describe('the list before a build', () => {
  it('names the rows that would come, change and go, and says what changes in each', async () => {
    await build({ newcomer: true });
    const { row } = activity(host, '2026-E26-1');
    await edited(host, 'Activities', row, 'activity.lead', 'Mr. Park');
    const work = await preview({ newcomer: false, tutoringStart: '2026-10-12', leaderName: 'Nora Diaz' });
    const rows = work.sheets.find(({ role }) => role === 'activities')?.rows;
    expect(rows?.removed).toContain('Tue Aug 25 · Welcome kit and interpreter card');
    expect(rows?.updated.join('\n')).toMatch(/ · .*: .*Lead/);
    const moved = (await preview({ tutoringStart: '2026-11-02', newcomer: true })).sheets;
    expect(moved.find(({ role }) => role === 'activities')?.rows.updated.join('\n')).toMatch(
      /: Date \w{3} \w{3} \d+ → \w{3} \w{3} \d+/,
    );
    expect(
      rows?.leftAlone.some((name) => name.includes(activity(host, '2026-E26-1').cells['activity.name'] ?? '?')),
    ).toBe(true);
    const seats = work.sheets.find(({ role }) => role === 'taskForce')?.rows;
    expect(seats?.updated).toContain('Family engagement coordinator: Who Rosa Delgado → Nora Diaz');
    await build();
    const more = await preview({ newcomer: true });
    expect(more.sheets.find(({ role }) => role === 'activities')?.rows.added).toHaveLength(4);
  });

  it('speaks of a sheet in the language that the sheet was made in', async () => {
    await build({}, { user: 'sam.okafor@maplevalley.example' });
    const work = await preview({ leaderName: 'Nora Diaz' });
    expect(work.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Actividades', 'Grupo de trabajo']));
  });
});

describe('answers that leave something out', () => {
  it('take out a school and a language that nobody else worked on, and leave what a colleague added', async () => {
    await build();
    await host.edit('Languages', 'A5:D5', [['ar', 'العربية', 'rtl', 30]]);
    await host.edit('Schools', 'D4', [['Ms. Lee']]);
    const report = await build({
      schools: [{ id: '', name: 'Birch' }],
      languages: [{ tag: 'en', name: 'English', families: '90' }],
    });
    expect(rowsOf(host, 'Languages').map((row) => row['language.tag'])).toEqual(['en', 'ar']);
    expect(rowsOf(host, 'Schools').map((row) => row['school.name'])).toEqual(['Cedar', 'Birch']);
    const outdated = Object.fromEntries(report.sheets.map((one) => [one.role, one.outdated]));
    expect([outdated.schools, outdated.languages]).toEqual([1, 1]);
  });
});

describe('two people at once', () => {
  it('build nothing twice', async () => {
    host.setFaults({
      interleave: {
        atCall: 2,
        function: 'rpc',
        args: ['buildPlan', { answers: planAnswers } as unknown as Json],
        user: 'sam.okafor@maplevalley.example',
      },
    });
    await build();
    const names = host.world().sheets.map(({ name }) => name);
    expect(names.filter((name) => /^(Activities|Actividades)/.test(name))).toHaveLength(1);
    expect(names.filter((name) => /^(Settings|Ajustes)/.test(name))).toHaveLength(1);
  });

  it('are told so where the other takes long', async () => {
    host.setFaults({ lockHeldByOther: true });
    expect(await refusal({})).toEqual({ code: 'rpc.someone-else-working', values: {} });
    host.setFaults({ lockHeldByOther: false });
    expect((await build()).first).toBe(true);
  });
});

describe('a build that is cut short', () => {
  it.each([30, 60, 100, 140, 170, 190])('at call %i is taken up by the next, with every activity once', async (at) => {
    host.setFaults({ crashAtCall: at, crashWhen: 'after' });
    await host.run('rpc', ['buildPlan', { answers: planAnswers } as unknown as Json]);
    host.setFaults({});
    await build();
    const view = await opened(host);
    const sheet = view.plan?.sheets.find(({ role }) => role === 'activities')?.name ?? '';
    const ids = rowsOf(host, sheet).map((row) => row['activity.id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
    expect((await build()).nothingToDo).toBe(true);
  });
});

describe('answers that no plan can be made of', () => {
  it.each<[string, Partial<AnswersDraft>]>([
    ['plan.no-district', { districtName: ' ' }],
    ['plan.no-school', { schools: [{ id: '', name: ' ' }] }],
    [
      'plan.school-twice',
      {
        schools: [
          { id: '', name: 'Alder' },
          { id: '', name: ' alder ' },
        ],
      },
    ],
    ['plan.day-unclear', { firstDay: '8/17/26' }],
    ['plan.day-missing', { lastDay: '' }],
    ['plan.year-backwards', { lastDay: '2026-08-01' }],
    ['plan.year-over', { firstDay: '2024-08-19', lastDay: '2025-06-06', tutoringStart: '2024-10-01', breaks: [] }],
    ['plan.break-unclear', { breaks: [{ from: 'Christmas', to: '' }] }],
    ['plan.break-backwards', { breaks: [{ from: '2027-01-01', to: '2026-12-21' }] }],
    ['plan.start-outside', { tutoringStart: '2027-07-01' }],
    ['plan.no-leader', { leaderName: '' }],
    ['plan.address-unclear', { leaderEmail: 'rosa at district' }],
    ['plan.same-person', { secondName: 'rosa delgado' }],
    ['plan.no-language', { languages: [] }],
    ['plan.families-unclear', { languages: [{ tag: 'en', name: 'English', families: 'many' }] }],
  ])('are refused as %s, and nothing is written', async (code, answers) => {
    const before = worldText();
    expect((await refusal(answers))?.code).toBe(code);
    expect(worldText()).toBe(before);
  });
});

describe('opening the step', () => {
  it('offers the usual school year and the person’s own address first', async () => {
    const { answers, plan } = await opened(host);
    expect(plan).toBeNull();
    expect([answers.firstDay, answers.lastDay]).toEqual(['2026-08-17', '2027-06-04']);
    expect(answers.leaderEmail).toBe('rosa.delgado@maplevalley.example');
  });

  it('reads the answers back as they were given', async () => {
    await build();
    const { answers, plan } = await opened(host);
    expect(answers).toEqual({
      ...planAnswers,
      schools: [
        { id: 'S1', name: 'Alder' },
        { id: 'S2', name: 'Cedar' },
      ],
    });
    expect(plan?.activities).toBe(rowsOf(host, 'Activities').length);
    expect(plan?.coming[0]?.date.slice(0, 7)).toBe('2026-08');
  });

  it('shows a day in Settings that cannot be read as it was typed', async () => {
    await build();
    const row = shownRows(host, 'Settings').findIndex((cells) => cells[0] === 'schoolYearStart') + 3;
    await host.edit('Settings', `C${row}`, [['mid August']]);
    const { answers }: PlanView = await opened(host);
    expect(answers.firstDay).toBe('mid August');
    expect(await refusal(answers)).toEqual({ code: 'plan.day-unclear', values: { text: 'mid August' } });
  });
});
