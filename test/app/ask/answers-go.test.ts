// Where a form's answers go: unlinked, linked anew, its tab deleted, its language gone; and no answer is lost.
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, formIn, openPulse, surveyIn } from '../../support/pulse-survey';
import { value } from '../../support/sidebar-calls';
import { fillTranslations } from '../../support/translated';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

const form = (id: string) => host.world().forms.find((one) => one.id === id);
const answer = async (id: string, times: number) => {
  const item = form(id)?.items[0];
  for (let family = 0; family < times; family += 1) {
    const body = new URLSearchParams({ [`entry.${item?.entryId}`]: item?.choices[4] ?? '' });
    expect(await host.submitForm(form(id)?.publishedId ?? '', body)).toMatchObject({ state: 'received' });
  }
};
const tabOf = (id: string) => host.world().sheets.find((one) => one.id === form(id)?.destinationSheetId)?.name ?? '';
const asked = async (surveyId: string) => (await value(host, 'countSurvey', { surveyId })).asked;

test('a form that nobody’s workbook gathers is told, and once it is linked again all its answers count', async () => {
  const survey = await openPulse(host, { languages: ['en'] });
  const { id } = formIn(survey, 'en');
  await answer(id, 3);
  expect((await value(host, 'checkForm', { formId: id })).changes.answers).toBe('here');
  host.editForm(id, { kind: 'unlink' });
  await answer(id, 2);
  expect((await value(host, 'checkForm', { formId: id })).changes.answers).toBe('nowhere');
  expect(await asked(survey.id)).toBe(3);
  host.editForm(id, { kind: 'link-to-workbook' });
  expect((await value(host, 'checkForm', { formId: id })).changes.answers).toBe('here');
  expect(await asked(survey.id)).toBe(5);
  await answer(id, 1);
  expect(await asked(survey.id)).toBe(6);
});

test('a tab of answers that was deleted is told, and counted anew once the form is linked again', async () => {
  const survey = await openPulse(host, { languages: ['en'] });
  const { id } = formIn(survey, 'en');
  await answer(id, 4);
  const tab = tabOf(id);
  host.editForm(id, { kind: 'unlink' });
  host.deleteSheet(tab);
  const { asked: none, notices } = await value(host, 'countSurvey', { surveyId: survey.id });
  expect([none, notices.map(({ code }) => code)]).toEqual([0, ['listen.answers-tab-gone']]);
  host.editForm(id, { kind: 'link-to-workbook' });
  const { asked: all, notices: now } = await value(host, 'countSurvey', { surveyId: survey.id });
  expect([all, now]).toEqual([4, []]);
});

test('answers in a language that was taken away later still count', async () => {
  await value(host, 'addLanguage', { language: 'ar' });
  await fillTranslations(host, 'ar');
  const { surveyId, state } = await value(host, 'startSurvey', {
    purpose: 'pulse',
    languages: ['ar'],
    questions: ['PU01'],
    askSchool: false,
  });
  if (state !== 'ready') await finishBuilding(host, surveyId);
  await approveLanguages(host, ['ar']);
  const { id } = formIn(await surveyIn(host, surveyId), 'ar');
  await value(host, 'publishForm', { formId: id });
  host.setResponders(id, 'anyone');
  await answer(id, 12);
  host.deleteSheet('Translations');
  const heard = await value(host, 'countSurvey', { surveyId });
  expect(heard.questions[0]?.figures.whole).toMatchObject({ state: 'shown', base: 12 });
  expect((await surveyIn(host, surveyId)).forms[0]).toMatchObject({ language: 'ar', approved: false });
});

test('a first screen that no longer says whom to call in danger, or that families may choose, is told; reworded it is not', async () => {
  const survey = await openPulse(host, { languages: ['es'] });
  const { id } = formIn(survey, 'es');
  const before = form(id)?.description ?? '';
  const lacks = async (description: string) => {
    host.editForm(id, { kind: 'change-form', settings: { description } });
    return (await value(host, 'checkForm', { formId: id })).changes.lacks;
  };
  expect(await lacks(before)).toEqual([]);
  expect(await lacks(before.split('\n\n').slice(0, -1).join('\n\n'))).toEqual(['no-safety']);
  expect(await lacks('Usted decide si participa. En una emergencia llame al 911.')).toEqual([]);
  expect(await lacks('Cuéntenos.')).toEqual(['no-voluntary', 'no-safety']);
});
