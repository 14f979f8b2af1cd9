// Rows of ours that somebody deletes from the hidden sheets: what is not counted any more is said, and nothing is counted wrong.
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { finishBuilding, formIn, openPulse } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

/** The row in the sheet, counted from 1, of the first that has the text in the column. */
const rowWith = (name: string, code: string, text: string): number => {
  const values = host.world().sheets.find((sheet) => sheet.name === name)?.values ?? [];
  const column = values[0]?.indexOf(code) ?? -1;
  return 1 + values.findIndex((row) => row[column] === text);
};
const answered = async (formId: string, times: number): Promise<void> => {
  const form = host.world().forms.find(({ id }) => id === formId);
  const [item] = form?.items ?? [];
  const body = new URLSearchParams({ [`entry.${item?.entryId}`]: item?.choices[3] ?? '' });
  for (let family = 0; family < times; family += 1) await host.submitForm(form?.publishedId ?? '', body);
};

test('a survey whose rows are all there has no such notice', async () => {
  const survey = await openPulse(host);
  expect((await value(host, 'countSurvey', { surveyId: survey.id })).notices).toEqual([]);
});

test('a question whose row was deleted is missed, and the others count', async () => {
  const survey = await openPulse(host);
  await answered(formIn(survey, 'en').id, 12);
  host.deleteRows('Survey questions', rowWith('Survey questions', 'question.code', 'PU02'), 1);
  const { asked, notices } = await value(host, 'countSurvey', { surveyId: survey.id });
  expect([asked, notices]).toEqual([
    12,
    [{ code: 'listen.question-row-gone', values: { n: 1, sheet: 'Survey questions' } }],
  ]);
});

test('a form whose row was deleted is missed by its language, and the others count', async () => {
  const survey = await openPulse(host);
  await answered(formIn(survey, 'en').id, 12);
  await answered(formIn(survey, 'es').id, 3);
  host.deleteRows('Survey forms', rowWith('Survey forms', 'form.language', 'es'), 1);
  const { asked, notices } = await value(host, 'countSurvey', { surveyId: survey.id });
  expect([asked, notices]).toEqual([
    12,
    [{ code: 'listen.form-row-gone', values: { form: 'Español', sheet: 'Survey forms' } }],
  ]);
});

test('a confidential survey without the row of its code is not counted, since a family would count twice (PV12)', async () => {
  const wish = { purpose: 'pulse' as const, mode: 'confidential' as const, languages: ['en'], askSchool: false };
  const { surveyId, state } = await value(host, 'startSurvey', wish);
  if (state !== 'ready') await finishBuilding(host, surveyId);
  host.deleteRows('Survey questions', rowWith('Survey questions', 'question.code', 'FC01'), 1);
  expect(await problem(host, 'countSurvey', { surveyId })).toEqual({
    code: 'listen.code-row-gone',
    values: { sheet: 'Survey questions' },
  });
});
