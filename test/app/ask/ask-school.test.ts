// The question about the school, asked only where no family can be told by it, in a district whose plan was built.
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { planDistrict } from '../../support/planned-district';
import { distDir } from '../../support/product';
import { approveLanguages, formIn, makePulse } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'empty' });
});
afterEach(() => host.close());

const schoolState = async () => (await value(host, 'openAsk', {})).school;
const wish = { purpose: 'pulse' as const, languages: ['en'], askSchool: true };

test('the school is the first question, required, with a comma kept in its name and the id as its code', async () => {
  await planDistrict(host, [
    ['Alder, Upper ', 60],
    ['Birch', 45],
  ]);
  expect(await schoolState()).toMatchObject({ state: 'can-ask' });
  const survey = await makePulse(host, { askSchool: true });
  const form = host.world().forms.find(({ id }) => id === formIn(survey, 'es').id);
  expect(form?.items).toHaveLength(13);
  expect(form?.items[0]).toMatchObject({ type: 'LIST', required: true, choices: ['Alder, Upper', 'Birch'] });
  expect(form?.items.filter(({ required }) => required)).toHaveLength(1);
  const schools = host.world().sheets.find(({ name }) => name === 'Schools')?.values ?? [];
  const ids = schools.slice(2).map((row) => row[0]);
  const questions = host.world().sheets.find(({ name }) => name === 'Survey questions')?.values ?? [];
  expect(JSON.parse(String(questions[2]?.[4]))).toEqual(ids);
});

test.each([
  ['one school', [['Alder', 90]], { code: 'ask.school-one-school' }],
  [
    'a school without a number of families',
    [
      ['Alder', 90],
      ['Birch', ''],
    ],
    { code: 'ask.school-families-unknown', values: { school: 'Birch' } },
  ],
  [
    'a school with too few families',
    [
      ['Alder', 90],
      ['Birch', 39],
    ],
    { code: 'ask.school-too-few', values: { school: 'Birch', minGroupSize: 10 } },
  ],
] as const)('%s: asking is refused by name, and nothing is made', async (_, schools, expected) => {
  await planDistrict(host, schools);
  expect(await problem(host, 'startSurvey', wish)).toMatchObject(expected);
  expect(host.world().forms).toHaveLength(0);
});

test('two schools that staff gave one name are told by name', async () => {
  await planDistrict(host, [
    ['Alder', 90],
    ['Birch', 90],
  ]);
  await host.edit('Schools', 'B4', [['alder ']]);
  expect(await problem(host, 'startSurvey', wish)).toMatchObject({
    code: 'ask.school-doubled',
    values: { school: 'alder' },
  });
});

test('families of a language that few use are told so, and the others are not (PV12)', async () => {
  await planDistrict(host, [['Alder', 90]]);
  await makePulse(host);
  const [english, spanish] = host.world().forms.map(({ publishedId, id }) => ({ publishedId, id }));
  await approveLanguages(host);
  for (const form of [english, spanish]) {
    await value(host, 'publishForm', { formId: form?.id ?? '' });
    host.setResponders(form?.id ?? '', 'anyone');
  }
  expect(host.formPage(english?.publishedId ?? '', '').html).not.toContain('Few families');
  expect(host.formPage(spanish?.publishedId ?? '', '').html).toContain('Pocas familias');
  expect(host.formPage(spanish?.publishedId ?? '', '').html).toContain('Rosa Delgado, 608-555-0100');
});

test('an approval keeps the languages that the plan wrote, one row each (PV09)', async () => {
  await planDistrict(host, [['Alder', 90]]);
  await approveLanguages(host, ['es']);
  const rows =
    host
      .world()
      .sheets.find(({ name }) => name === 'Languages')
      ?.values.slice(2) ?? [];
  expect(rows.map((row) => row[0])).toEqual(['en', 'es']);
  expect(String(rows[1]?.[4])).toContain('Elena Reviewer');
  expect(rows[0]?.[4]).toBe('');
});

test('the staff in Settings become editors of each form, and one whom Google will not take is told', async () => {
  await planDistrict(host, [['Alder', 90]]);
  const settings = host.world().sheets.find(({ name }) => name === 'Settings')?.values ?? [];
  const row = settings.findIndex(([code]) => code === 'staff') + 1;
  const colleague = host.world().users[1]?.email ?? '';
  await host.edit('Settings', `C${row}`, [[`${colleague}, nobody`]]);
  const survey = await makePulse(host);
  expect(host.world().forms.map(({ editors }) => editors.includes(colleague))).toEqual([true, true]);
  expect(survey.forms.map(({ notSharedWith }) => notSharedWith)).toEqual([['nobody'], ['nobody']]);
});

test('a survey in two languages keeps to 4.5 calls a plain question, 40 a form and 1 a tab, the first one too', async () => {
  await planDistrict(host, [
    ['Alder', 60],
    ['Birch', 45],
  ]);
  const makeSurvey = async () => {
    host.resetCalls();
    const { surveyId, state } = await value(host, 'startSurvey', { ...wish, languages: ['en', 'es'] });
    expect(state).toBe('ready');
    const { total } = host.calls();
    return { surveyId, total, most: 2 * (4.5 * 13 + 40) + host.world().sheets.length };
  };
  const first = await makeSurvey();
  await value(host, 'closeSurvey', { surveyId: first.surveyId });
  const second = await makeSurvey();
  console.log(
    `survey: ${first.total} calls of ${first.most} with its sheets made, then ${second.total} of ${second.most}`,
  );
  expect(first.total).toBeLessThanOrEqual(first.most);
  expect(second.total).toBeLessThanOrEqual(second.most);
});
