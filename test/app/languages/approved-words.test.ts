// What families read is what somebody approved, whenever the words were mended: before a form is published, and after (PV09).
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, formIn, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';
import { formOf, openStanding, twoSchools } from '../../support/standing-form';
import { fillTranslations, translationCell, translationRows, typeTranslation } from '../../support/translated';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
  await value(host, 'addLanguage', { language: 'ar' });
  await fillTranslations(host, 'ar');
});
afterEach(() => host.close());

const rowOf = (id: string) => translationRows(host).find(({ cells }) => cells['translation.id'] === id)?.row ?? 0;
const mend = (id: string, text: string) => typeTranslation(host, 'text.ar', rowOf(id), text);
const make = async (languages: string[], change: object = {}) => {
  const wish = { purpose: 'pulse' as const, languages, askSchool: false, questions: ['PU01', 'PU02', 'PU11'] };
  const { surveyId, state } = await value(host, 'startSurvey', { ...wish, ...change });
  if (state !== 'ready') await finishBuilding(host, surveyId);
  return surveyIn(host, surveyId);
};
const open = async (id: string) => {
  await value(host, 'publishForm', { formId: id });
  host.setResponders(id, 'anyone');
  await value(host, 'tickFormOpens', { formId: id, opens: true });
};
const worldForm = (id: string) => {
  const form = host.world().forms.find((one) => one.id === id);
  if (form === undefined) throw new Error('no such form');
  return form;
};
const answer = async (id: string, at: number) => {
  const [item] = worldForm(id).items;
  const body = new URLSearchParams({ [`entry.${item?.entryId}`]: item?.choices[at] ?? '' });
  expect(await host.submitForm(worldForm(id).publishedId, body)).toMatchObject({ state: 'received' });
};

const mendAll = async () => {
  await mend('questions.PU01', 'سؤال صحيح');
  await mend('questions.PU01.99', 'لا أعرف بعد');
  await mend('screen.safety', 'سلامة صحيحة');
  await mend('screen.titles.pulse', 'عنوان صحيح');
};

test('a form that was made before its words were mended is published with those that were approved, and counts with the others', async () => {
  const survey = await make(['en', 'ar']);
  const { id } = formIn(survey, 'ar');
  const before = worldForm(id);
  await mendAll();
  await approveLanguages(host, ['en', 'ar']);
  await open(formIn(survey, 'en').id);
  const { changes } = await value(host, 'publishForm', { formId: id });
  expect(changes).toEqual({ deleted: [], retitled: [], added: [], answers: 'here', lacks: [] });
  const after = worldForm(id);
  expect(after.items.map(({ title }) => title)).toEqual([
    'سؤال صحيح',
    ...before.items.slice(1).map(({ title }) => title),
  ]);
  expect(after.items[0]?.choices).toEqual([...(before.items[0]?.choices.slice(0, -1) ?? []), 'لا أعرف بعد']);
  expect([after.title, after.description]).toEqual(['عنوان صحيح', expect.stringMatching(/سلامة صحيحة$/)]);
  host.setResponders(id, 'anyone');
  for (const form of survey.forms) for (let family = 0; family < 6; family += 1) await answer(form.id, 3);
  const heard = await value(host, 'countSurvey', { surveyId: survey.id });
  expect([heard.asked, heard.notices]).toEqual([12, []]);
  expect(heard.questions[0]?.figures.whole).toMatchObject({ state: 'shown', base: 12 });
});

test('what staff changed in the form by hand stays, and nothing is touched where no word was mended', async () => {
  const survey = await make(['ar']);
  const { id } = formIn(survey, 'ar');
  const [first, second] = worldForm(id).items;
  host.editForm(id, { kind: 'retitle-item', itemId: second?.id ?? 0, title: 'عنوان المدرسة' });
  await mend('questions.PU02', 'سؤال آخر');
  await mend('questions.PU09', 'لا يُسأل هنا');
  await approveLanguages(host, ['ar']);
  await value(host, 'publishForm', { formId: id });
  expect(
    worldForm(id)
      .items.map(({ title }) => title)
      .slice(0, 2),
  ).toEqual([first?.title, 'عنوان المدرسة']);
  const same = await make(['ar'], { purpose: 'yearEnd', questions: ['EY01'] });
  const items = JSON.stringify(worldForm(formIn(same, 'ar').id).items);
  await value(host, 'publishForm', { formId: formIn(same, 'ar').id });
  expect(JSON.stringify(worldForm(formIn(same, 'ar').id).items)).toBe(items);
});

test('a form whose words were taken away since it was made is not published', async () => {
  const survey = await make(['ar']);
  await mend('questions.PU01', '');
  await approveLanguages(host, ['ar']);
  expect(await problem(host, 'publishForm', { formId: formIn(survey, 'ar').id })).toMatchObject({
    code: 'ask.texts-missing',
    values: { language: 'العربية', n: 1 },
  });
  expect(worldForm(formIn(survey, 'ar').id).published).toBe(false);
});

test('a crash at any call of publishing leaves a form that the next press gives the approved words', async () => {
  const survey = await make(['ar']);
  const { id } = formIn(survey, 'ar');
  await mendAll();
  await approveLanguages(host, ['ar']);
  let isThrough = false;
  for (let call = 1; !isThrough; call += 1) {
    host.setFaults({ crashAtCall: call, crashWhen: call % 2 === 0 ? 'after' : 'before', unflushed: 'lost' });
    const ran = await host.run('rpc', ['publishForm', { formId: id }]);
    isThrough = !('error' in ran);
    host.setFaults({ crashAtCall: null });
    if (worldForm(id).published) expect(worldForm(id).items[0]?.title).toBe('سؤال صحيح');
  }
  const { changes } = await value(host, 'publishForm', { formId: id });
  expect(changes).toEqual({ deleted: [], retitled: [], added: [], answers: 'here', lacks: [] });
  expect(worldForm(id)).toMatchObject({ title: 'عنوان صحيح', published: true });
});

describe('of an open survey whose words were changed since they were approved', () => {
  const openArabic = async () => {
    const survey = await make(['ar']);
    await approveLanguages(host, ['ar']);
    await open(formIn(survey, 'ar').id);
    return survey;
  };

  it('no flyer, text message or paper is handed out before somebody read them', async () => {
    const formId = formIn(await openArabic(), 'ar').id;
    await mend('screen.safety', 'غير مقروء');
    const waits = { code: 'ask.not-approved', values: { language: 'العربية' } };
    expect(await problem(host, 'openHandOut', { formId })).toMatchObject(waits);
    expect(await problem(host, 'printFlyer', { formId, school: '' })).toMatchObject(waits);
    expect(await problem(host, 'printPaper', { formId })).toMatchObject(waits);
    await approveLanguages(host, ['ar']);
    expect((await value(host, 'openHandOut', { formId })).link).not.toBe('');
  });

  it('a form that was closed is not opened again before somebody read them', async () => {
    const survey = await openArabic();
    await value(host, 'closeSurvey', { surveyId: survey.id });
    await mend('screen.safety', 'غير مقروء');
    expect(await problem(host, 'reopenSurvey', { surveyId: survey.id })).toMatchObject({ code: 'ask.not-approved' });
    expect(worldForm(formIn(survey, 'ar').id).acceptingResponses).toBe(false);
    await approveLanguages(host, ['ar']);
    await value(host, 'reopenSurvey', { surveyId: survey.id });
    expect(worldForm(formIn(survey, 'ar').id).acceptingResponses).toBe(true);
  });

  it('a form offers no event under a name that nobody read', async () => {
    const survey = await openStanding(host, 'rsvp', { languages: ['en', 'ar'] });
    const choices = () => formOf(host, survey, 'ar').items.map((item) => item.choices);
    const offered = choices();
    for (const { row, cells } of translationRows(host))
      if (cells['translation.id']?.startsWith('events.'))
        await typeTranslation(host, 'text.ar', row, `غير مقروء ${row}`);
    expect(await problem(host, 'refreshChoices', { surveyId: survey.id })).toMatchObject({ code: 'ask.not-approved' });
    expect(choices()).toEqual(offered);
    await approveLanguages(host, ['ar']);
    await value(host, 'refreshChoices', { surveyId: survey.id });
    expect(choices()).not.toEqual(offered);
  });

  it('a language whose columns were deleted is approved no more, and the answers that came in it still count', async () => {
    const survey = await openArabic();
    const { id } = formIn(survey, 'ar');
    for (let family = 0; family < 12; family += 1) await answer(id, family % 2 === 0 ? 3 : 4);
    const column = translationCell(host, 'text.ar', 3).charCodeAt(0) - 64;
    host.deleteColumns('Translations', column, 3);
    expect(formIn(await surveyIn(host), 'ar').approved).toBe(false);
    const heard = await value(host, 'countSurvey', { surveyId: survey.id });
    expect([heard.asked, heard.notices]).toEqual([12, []]);
    expect(heard.questions[0]?.figures.whole).toMatchObject({ state: 'shown', base: 12 });
  });
});

test('events that a form offers are named as they were approved, too', async () => {
  await twoSchools(host);
  const survey = await make(['ar'], { purpose: 'rsvp', questions: ['RS07', 'RS01'] });
  const { id } = formIn(survey, 'ar');
  const offered = () => worldForm(id).items[0]?.choices ?? [];
  const before = offered();
  const gathering = translationRows(host).find(
    ({ cells }) => before[0]?.startsWith(`${cells['text.ar']}، `) || before[0]?.startsWith(`${cells['text.ar']}, `),
  );
  const event = gathering?.cells['translation.id'] ?? '';
  expect(event).toMatch(/^events\./);
  await mend(event, 'لقاء صحيح');
  await approveLanguages(host, ['ar']);
  await value(host, 'publishForm', { formId: id });
  expect(offered()).toHaveLength(before.length);
  expect(offered()[0]).toMatch(/^لقاء صحيح/);
});
