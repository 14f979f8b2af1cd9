// Another language, brought in by a sheet: filled by hand or drafted by a machine, read by a named person, and counted with the rest.
import { lineDrafts } from '../../../src/content/invitations';
import { homeLanguages } from '../../../src/content/languages';
import { catalog } from '../../../src/content/spoken';
import { messageTexts } from '../../../src/content/spoken/message-texts';
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, formIn, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';
import { fillTranslations, translationCell, translationRows, typeTranslation } from '../../support/translated';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

const drafts = (tag: string): readonly string[] => Object.keys(lineDrafts[tag] ?? {});
const add = () => value(host, 'addLanguage', { language: 'ar' });
const arabic = async () => (await value(host, 'openLanguages', {})).languages.find(({ tag }) => tag === 'ar');
const pulse = (languages: string[], questions = ['PU01', 'PU09', 'PU11']) => ({
  purpose: 'pulse' as const,
  languages,
  askSchool: false,
  questions,
});
const make = async (languages: string[], change: object = {}) => {
  const { surveyId, state } = await value(host, 'startSurvey', { ...pulse(languages), ...change });
  if (state !== 'ready') await finishBuilding(host, surveyId);
  return surveyIn(host, surveyId);
};
const form = (id: string) => host.world().forms.find((one) => one.id === id);
const rowOf = (id: string) => translationRows(host).find(({ cells }) => cells['translation.id'] === id)?.row ?? 0;

test('a language that is added has a row for each text that families may read, in English and Spanish beside it', async () => {
  const { languages, addable } = await add();
  expect(languages.map(({ tag }) => tag)).toEqual(['en', 'es', 'ar']);
  expect(addable.map(({ tag }) => tag)).not.toContain('ar');
  expect(languages[2]).toMatchObject({
    told: drafts('ar').length,
    total: catalog().length,
    ships: false,
    troubledCount: 0,
  });
  const rows = translationRows(host);
  expect(rows.map(({ cells }) => cells['translation.id'])).toEqual(
    [...catalog(), ...messageTexts()].map(({ id }) => id),
  );
  for (const { cells } of rows)
    for (const code of ['translation.en', 'translation.es', 'translation.where'])
      expect([cells['translation.id'], code, cells[code] !== '']).toEqual([cells['translation.id'], code, true]);
  const headers = host.world().sheets.find(({ name }) => name === 'Translations')?.values[1];
  expect(headers).toEqual(expect.arrayContaining(['العربية', 'العربية: state', 'العربية: read by']));
});

test('the lines that help a family whose language has no message yet ship as drafts in the ten languages, and nobody is said to have read them (PV07)', async () => {
  expect(Object.keys(lineDrafts).sort()).toEqual(
    homeLanguages.flatMap(({ tag, shipped }) => (shipped ? [] : [tag])).sort(),
  );
  const ids = catalog().map(({ id }) => id);
  for (const [tag, texts] of Object.entries(lineDrafts)) {
    expect(Object.keys(texts)).toEqual(['InterpreterLine', 'OptOutLine', 'OptOutForm'].map((id) => `mail.lines.${id}`));
    for (const id of Object.keys(texts)) expect([tag, ids]).toEqual([tag, expect.arrayContaining([id])]);
  }
  for (const { tag } of homeLanguages.filter(({ shipped }) => !shipped)) {
    const { languages } = await value(host, 'addLanguage', { language: tag });
    expect(languages.find((one) => one.tag === tag)).toMatchObject({
      told: 3,
      drafts: 3,
      waiting: 3,
      troubledCount: 0,
      approvedBy: '',
    });
  }
  const row = translationRows(host).find(
    ({ cells }) => cells['translation.id'] === 'mail.lines.InterpreterLine',
  )?.cells;
  expect([row?.['text.vi'], row?.['state.vi'], row?.['reviewer.vi']]).toEqual([
    lineDrafts.vi?.['mail.lines.InterpreterLine'],
    'Draft',
    '',
  ]);
});

test('a survey waits until every text that it needs is there, and says how many are not', async () => {
  expect(await problem(host, 'startSurvey', pulse(['ar']))).toMatchObject({ code: 'ask.no-texts' });
  await add();
  const refusal = await problem(host, 'startSurvey', pulse(['en', 'ar']));
  expect(refusal).toMatchObject({ code: 'ask.texts-missing', values: { language: 'العربية' } });
  await fillTranslations(host, 'ar');
  await typeTranslation(host, 'text.ar', rowOf('questions.PU09'), '');
  await typeTranslation(host, 'text.ar', rowOf('questions.PU02'), '');
  expect(await problem(host, 'startSurvey', pulse(['ar']))).toMatchObject({
    code: 'ask.texts-missing',
    values: { n: 1 },
  });
  const survey = await make(['ar'], { questions: ['PU01', 'PU11'] });
  expect(survey.questions).toBe(2);
});

test('a survey in three languages, one translated by hand, is read, opened, answered and counted as one', async () => {
  await add();
  await fillTranslations(host, 'ar');
  const survey = await make(['ar', 'es', 'en']);
  expect(survey.forms.map(({ language }) => language)).toEqual(['en', 'es', 'ar']);
  const right = formIn(survey, 'ar');
  expect(form(right.id)?.title).toMatch(/^نص \d+$/);
  expect(await problem(host, 'publishForm', { formId: right.id })).toMatchObject({ code: 'ask.not-approved' });
  await approveLanguages(host, ['en', 'es', 'ar']);
  for (const { id } of survey.forms) {
    await value(host, 'publishForm', { formId: id });
    host.setResponders(id, 'anyone');
    await value(host, 'tickFormOpens', { formId: id, opens: true });
    for (let family = 0; family < 4; family += 1) {
      const item = form(id)?.items[0];
      const body = new URLSearchParams({ [`entry.${item?.entryId}`]: item?.choices[family % 2 === 0 ? 4 : 3] ?? '' });
      expect(await host.submitForm(form(id)?.publishedId ?? '', body)).toMatchObject({ state: 'received' });
    }
  }
  const heard = await value(host, 'countSurvey', { surveyId: survey.id });
  expect(heard.asked).toBe(12);
  expect(heard.notices).toEqual([]);
  const [first] = heard.questions;
  expect(first?.figures.whole).toMatchObject({
    state: 'shown',
    base: 12,
    figures: { '5': { percent: 50 } },
  });
  const states = translationRows(host).map(({ cells }) => [cells['state.ar'], cells['reviewer.ar']]);
  // Messages are read one by one, each as it goes out: a survey waits for none of them (PV09).
  const asked = catalog().length;
  expect(new Set(states.slice(0, asked).map(String))).toEqual(new Set(['Approved,Elena Reviewer']));
  expect(new Set(states.slice(asked).map(String))).toEqual(new Set([',']));
});

test('a text that lost a mark, is on two lines or much too long cannot be used, and its row is named', async () => {
  await add();
  await fillTranslations(host, 'ar');
  const wrong: readonly (readonly [string, string])[] = [
    ['screen.minutes', 'نحو خمس دقائق'],
    ['questions.PU01', 'سؤال\nسؤال'],
    ['answers.EXT5.1', 'كلمة '.repeat(80)],
    ['mail.body', 'مرحبا'],
  ];
  for (const [id, text] of wrong) await typeTranslation(host, 'text.ar', rowOf(id), text);
  const state = await arabic();
  expect(state?.troubledCount).toBe(4);
  const byRow = new Map(state?.troubled.map(({ row, fault, marks }) => [row, { fault, marks }]));
  expect(byRow.get(rowOf('screen.minutes'))).toEqual({ fault: 'marks', marks: '{minutes}' });
  expect(byRow.get(rowOf('questions.PU01'))?.fault).toBe('line-break');
  expect(byRow.get(rowOf('answers.EXT5.1'))?.fault).toBe('long');
  expect(byRow.get(rowOf('mail.body'))?.marks).toContain('{{SurveyLink}}');
  expect(await problem(host, 'startSurvey', pulse(['ar']))).toMatchObject({ code: 'ask.texts-missing' });
});

test('a word that is changed after it was approved waits for a reader, and its language with it (PV09)', async () => {
  await add();
  await fillTranslations(host, 'ar');
  const survey = await make(['ar']);
  const [{ id } = { id: '' }] = survey.forms;
  await approveLanguages(host, ['ar']);
  await typeTranslation(host, 'text.ar', rowOf('questions.PU12'), 'سؤال جديد');
  expect(await arabic()).toMatchObject({ waiting: 1, approvedBy: expect.stringContaining('Elena Reviewer') });
  expect((await surveyIn(host, survey.id)).forms[0]?.approved).toBe(false);
  expect(await problem(host, 'publishForm', { formId: id })).toMatchObject({ code: 'ask.not-approved' });
  const { waiting, groups } = await value(host, 'readLanguageTexts', { language: 'ar' });
  expect(waiting).toBe(1);
  expect(groups[0]).toMatchObject({ texts: [{ text: 'سؤال جديد' }] });
  await approveLanguages(host, ['ar']);
  await value(host, 'publishForm', { formId: id });
  // Words that were read once need no second reader.
  await typeTranslation(host, 'text.ar', rowOf('questions.PU12'), 'نص 999');
  await typeTranslation(host, 'text.ar', rowOf('questions.PU12'), 'سؤال جديد');
  expect((await arabic())?.waiting).toBe(0);
});

test('what is approved is what was read: a change meanwhile is refused', async () => {
  await add();
  await fillTranslations(host, 'ar');
  const { seen } = await value(host, 'readLanguageTexts', { language: 'ar' });
  await typeTranslation(host, 'text.ar', rowOf('questions.PU12'), 'شيء آخر');
  expect(await problem(host, 'approveLanguage', { language: 'ar', name: 'Amal', seen })).toMatchObject({
    code: 'ask.texts-changed',
  });
  expect(await arabic()).toMatchObject({ approvedBy: '' });
});

test('a question that staff wrote waits for a reader in each language, also in those that ship', async () => {
  await approveLanguages(host, ['en']);
  const own = {
    code: 'new-1',
    kind: 'open' as const,
    text: { en: 'What about the bus?' },
    scale: '',
    choices: {},
    other: false,
  };
  const plain = await make(['en']);
  expect(plain.forms[0]?.approved).toBe(true);
  await value(host, 'closeSurvey', { surveyId: plain.id });
  const survey = await make(['en'], { own: [own], questions: ['PU01', 'new-1'] });
  const [{ id } = { id: '' }] = survey.forms;
  expect(survey.forms[0]?.approved).toBe(false);
  expect(await problem(host, 'publishForm', { formId: id })).toMatchObject({ code: 'ask.not-approved' });
  const { groups } = await value(host, 'readLanguageTexts', { language: 'en' });
  expect(groups[0]).toMatchObject({ title: 'New or changed since it was approved', texts: [{ text: own.text.en }] });
  await approveLanguages(host, ['en']);
  await value(host, 'publishForm', { formId: id });
});

test('a machine’s draft holds our texts and nothing else, is marked as one, and is not sent before it was read', async () => {
  await add();
  await typeTranslation(host, 'text.ar', rowOf('questions.PU01'), 'سؤالي');
  let left = 1;
  for (let round = 0; round < 40 && left > 0; round += 1)
    ({ left } = await value(host, 'draftLanguage', { language: 'ar' }));
  for (const { cells } of translationRows(host)) {
    if (cells['translation.id'] === 'questions.PU01')
      expect([cells['text.ar'], cells['state.ar']]).toEqual(['سؤالي', '']);
    else if (!drafts('ar').includes(cells['translation.id'] ?? ''))
      expect([cells['text.ar'], cells['state.ar']]).toEqual([`[ar] ${cells['translation.en']}`, 'Machine draft']);
  }
  expect(await arabic()).toMatchObject({
    machine: catalog().length - 1 - drafts('ar').length,
    troubledCount: 0,
    approvedBy: '',
  });
  const survey = await make(['ar']);
  expect(await problem(host, 'publishForm', { formId: survey.forms[0]?.id ?? '' })).toMatchObject({
    code: 'ask.not-approved',
  });
  await typeTranslation(host, 'state.ar', rowOf('questions.PU02'), ' revisado ');
  expect((await arabic())?.machine).toBe(catalog().length - 2 - drafts('ar').length);
});

test('where Google will not translate any more, what is drafted stays and the sidebar says why', async () => {
  await add();
  host.setFaults({
    failNext: 'LanguageApp.translate',
    message: 'Service invoked too many times for one day: translate.',
  });
  expect(await problem(host, 'draftLanguage', { language: 'ar' })).toMatchObject({
    code: 'languages.translate-refused',
  });
  expect(await problem(host, 'draftLanguage', { language: 'vi' })).toMatchObject({ code: 'languages.not-added' });
});

test('adding a language again, or another, changes nothing that staff wrote, wherever they moved or renamed it', async () => {
  await add();
  await fillTranslations(host, 'ar');
  await typeTranslation(host, 'state.ar', rowOf('screen.safety'), 'Reviewed');
  await host.edit('Translations', translationCell(host, 'text.ar', 2), [['Our Arabic']]);
  const before = translationRows(host);
  await add();
  expect(translationRows(host)).toEqual(before);
  const { languages } = await value(host, 'addLanguage', { language: 'vi' });
  expect(languages.map(({ tag, told }) => [tag, told])).toEqual([
    ['en', catalog().length],
    ['es', catalog().length],
    ['ar', catalog().length],
    ['vi', drafts('vi').length],
  ]);
  for (const [at, { cells }] of translationRows(host).entries()) expect(cells).toMatchObject(before[at]?.cells ?? {});
});

test('a row that was deleted comes back, and one that stands twice counts once', async () => {
  await add();
  await fillTranslations(host, 'ar');
  const [first] = translationRows(host);
  await host.edit('Translations', 'A3', [['']]);
  expect((await arabic())?.told).toBe(catalog().length - 1);
  await add();
  const last = translationRows(host).find(({ cells }) => cells['translation.id'] === first?.cells['translation.id']);
  expect(last?.cells['translation.en']).toBe(first?.cells['translation.en']);
  await host.edit('Translations', 'A3', [[first?.cells['translation.id'] ?? '']]);
  expect((await arabic())?.told).toBe(catalog().length);
});

test('English, Spanish and a language that nobody knows cannot be added', async () => {
  expect(await problem(host, 'addLanguage', { language: 'es' })).toMatchObject({ code: 'languages.ships' });
  expect(await problem(host, 'addLanguage', { language: 'xx' })).toMatchObject({ code: 'languages.unknown' });
  expect(await problem(host, 'addLanguage', { language: '=IMPORTXML' })).toMatchObject({ code: 'rpc.wrong-input' });
});

test('two answers to a question that are one word in the language are named before a form is made, and before one is published', async () => {
  await add();
  await fillTranslations(host, 'ar');
  const asked = translationRows(host).find(({ cells }) => cells['translation.id'] === 'answers.LIKE5.4')?.cells[
    'text.ar'
  ];
  await typeTranslation(host, 'text.ar', rowOf('answers.LIKE5.5'), ` ${asked}\u200f`);
  const alike = {
    code: 'ask.choices-alike',
    values: { language: 'العربية', text: expect.stringContaining(asked ?? '-') },
  };
  expect(await problem(host, 'startSurvey', pulse(['en', 'ar']))).toEqual(alike);
  expect((await value(host, 'openAsk', {})).surveys).toEqual([]);
  await typeTranslation(host, 'text.ar', rowOf('answers.LIKE5.5'), 'كثيرا');
  const survey = await make(['ar']);
  await typeTranslation(host, 'text.ar', rowOf('answers.LIKE5.5'), asked ?? '');
  await approveLanguages(host, ['ar']);
  expect(await problem(host, 'publishForm', { formId: survey.forms[0]?.id ?? '' })).toEqual(alike);
});
