// Two modes, each true to the letter: what an anonymous form never asks, and what a confidential one says and holds (PV12, PV13).
import { questionBank } from '../../../src/content/survey';
import { familyCodeQuestion, nobodysCode } from '../../../src/domain/survey/family-code';
import { purposeTraits } from '../../../src/domain/survey/purpose';
import { adviceOn } from '../../../src/domain/survey/question-advice';
import { type SurveyPurpose, surveyPurposes } from '../../../src/domain/survey/survey';
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { planDistrict } from '../../support/planned-district';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
  await planDistrict(host, [
    ['Alder', 90],
    ['Birch', 80],
  ]);
});
afterEach(() => host.close());

const proposal = {
  theme: 'Tutoring starts too late in the day',
  summary: { en: 'Tutoring would start at 3.', es: 'La tutoría empezaría a las 3.' },
  options: [],
};
const languages = ['en', 'es'];

const wishOf = (purpose: SurveyPurpose, mode?: 'anonymous' | 'confidential') => ({
  purpose,
  askSchool: true,
  ...(mode === undefined ? {} : { mode }),
  ...(purpose === 'proposal' ? { proposal } : {}),
});

const make = async (purpose: SurveyPurpose, mode?: 'anonymous' | 'confidential') => {
  const started = await value(host, 'startSurvey', { ...wishOf(purpose, mode), languages });
  if (started.state !== 'ready') await finishBuilding(host, started.surveyId);
  return surveyIn(host, started.surveyId);
};

const worldForm = (id: string) => {
  const form = host.world().forms.find((one) => one.id === id);
  if (form === undefined) throw new Error('no such form');
  return form;
};
const rowsOf = (name: string) => {
  const [codes = [], , ...rows] = host.world().sheets.find((sheet) => sheet.name === name)?.values ?? [];
  return rows.map((row) => Object.fromEntries(codes.map((code, at) => [String(code), String(row[at] ?? '')])));
};
const chosen = surveyPurposes.filter((purpose) => !purposeTraits[purpose].standing);
const standing = surveyPurposes.filter((purpose) => purposeTraits[purpose].standing);

describe.each(chosen)('a survey of the purpose %s', (purpose) => {
  it('is anonymous unless staff choose otherwise: no form asks who answers, by a question, a sign-in or a code (PV13)', async () => {
    const survey = await make(purpose);
    expect(survey.mode).toBe('anonymous');
    for (const { id } of survey.forms) {
      for (const { title, choices } of worldForm(id).items) {
        const question = { title, choices, kind: 'text', required: false } as const;
        expect([title, adviceOn(question).includes('contact')]).toEqual([title, false]);
        expect(title).not.toMatch(/code|código|name|nombre|phone|teléfono|address|dirección|correo|e-?mail/i);
      }
    }
    const own = rowsOf('Survey questions').filter((row) => row['question.survey'] === survey.id);
    for (const row of own) expect(['contact', 'consent', 'slots', 'code']).not.toContain(row['question.kind']);
    // Neither a link with a field filled in nor a secret to make one from.
    for (const row of rowsOf('Survey forms')) expect([row['form.ownLink'], row['form.secret']]).toEqual(['', '']);
    for (const { publicUrl } of survey.forms) expect(publicUrl).not.toMatch(/entry\.|pp_url|\?/);
  });

  it('is confidential where staff choose so: says who can see what, ends with the family code, and never says anonymous', async () => {
    const survey = await make(purpose, 'confidential');
    expect(survey).toMatchObject({ mode: 'confidential', asksSchool: false });
    for (const { id, language } of survey.forms) {
      const { items, title, description, confirmationMessage } = worldForm(id);
      const last = items[items.length - 1];
      expect(last?.title).toBe(
        language === 'en' ? 'Family code (leave as it is)' : 'Código de la familia (déjelo como está)',
      );
      expect(items.map((item) => item.title)).not.toContain('Which school does your child go to?');
      const said = [title, description, confirmationMessage, ...items.map((item) => item.title)].join('\n');
      expect(said).not.toMatch(/anonym|anónim|do not ask your name|no pedimos su nombre/i);
      expect(said).toMatch(
        /a code that ties your answers to your family|un código que une sus respuestas con su familia/,
      );
    }
    expect(survey.questions).toBe(worldForm(survey.forms[0]?.id ?? '').items.length - 1);
  });

  it('shows before it is made what it will then say and ask, in each mode', async () => {
    const { questions } = await value(host, 'offerQuestions', { purpose });
    const codes = questions.map(({ code }) => code);
    const preview = await value(host, 'previewForm', {
      ...wishOf(purpose, 'confidential'),
      questions: codes,
      language: 'en',
    });
    const { forms } = await make(purpose, 'confidential');
    const english = worldForm(forms.find(({ language }) => language === 'en')?.id ?? '');
    expect(preview.paragraphs).toEqual(english.description.split('\n\n'));
    expect(preview.questions.map(({ title }) => title)).toEqual(english.items.map(({ title }) => title));
  });
});

test.each(standing)('%s asks who answers, so a mode is refused for it', async (purpose) => {
  const { questions } = await value(host, 'offerQuestions', { purpose });
  const wish = { ...wishOf(purpose, 'confidential'), questions: questions.map(({ code }) => code) };
  expect(await problem(host, 'startSurvey', { ...wish, languages })).toEqual({ code: 'ask.mode-standing', values: {} });
  expect(await problem(host, 'previewForm', { ...wish, language: 'en' })).toMatchObject({ code: 'ask.mode-standing' });
});

test('each confidential form keeps a link with nobody’s code that fills in the code’s field and nothing else', async () => {
  const survey = await make('pulse', 'confidential');
  const secrets = new Set(rowsOf('Survey forms').map((row) => row['form.secret']));
  expect(secrets.size).toBe(1);
  expect([...secrets][0]).toMatch(/^[a-z2-7]{26}$/);
  for (const { id } of survey.forms) {
    const form = worldForm(id);
    const [field] = form.items.slice(-1);
    const link = new URL(rowsOf('Survey forms').find((row) => row['form.id'] === id)?.['form.ownLink'] ?? '');
    expect([...link.searchParams]).toEqual([
      ['usp', 'pp_url'],
      [`entry.${field?.entryId}`, nobodysCode],
    ]);
    await approveLanguages(host);
    await value(host, 'publishForm', { formId: id });
    host.setResponders(id, 'anyone');
    expect(host.formPage(form.publishedId, link.search, 'anyone').html).toContain(`value="${nobodysCode}"`);
  }
});

const linksKept = () => rowsOf('Survey forms').map((row) => (row['form.ownLink'] ?? '').includes(nobodysCode));

test.each([
  ['Google fails while the link is made', { failNext: 'FormResponse.toPrefilledUrl', message: 'Service unavailable' }],
  ['Google will not tie the form to the workbook', { setDestinationRefused: true }],
])('where %s, going on ends with one code at the end of each form, and its link', async (_, faults) => {
  host.setFaults(faults);
  await host.run('rpc', ['startSurvey', { ...wishOf('pulse', 'confidential'), languages }]);
  host.setFaults({ setDestinationRefused: null });
  const { id, state } = await surveyIn(host);
  expect(state).toBe('building');
  await finishBuilding(host, id);
  expect(linksKept()).toEqual([true, true]);
  for (const { items } of host.world().forms)
    expect(items.map(({ title }) => /Family code|Código de la familia/.test(title)).lastIndexOf(false)).toBe(
      items.length - 2,
    );
});

test('the secret leaves the hidden sheet by no call of the sidebar', async () => {
  const survey = await make('pulse', 'confidential');
  const secret = rowsOf('Survey forms')[0]?.['form.secret'] ?? 'none';
  const told = [
    await value(host, 'openAsk', {}),
    await value(host, 'openInvite', {}),
    await value(host, 'openListen', {}),
    await value(host, 'checkForm', { formId: survey.forms[0]?.id ?? '' }),
  ];
  expect(JSON.stringify(told)).not.toContain(secret);
  const elsewhere = host.world().sheets.filter(({ name }) => name !== 'Survey forms');
  expect(JSON.stringify(elsewhere)).not.toContain(secret);
  expect(host.world().sheets.find(({ name }) => name === 'Survey forms')?.hidden).toBe(true);
});

test('a confidential survey keeps to 4.5 calls a plain question, 6.5 for the code, 40 a form and 1 a tab', async () => {
  host.resetCalls();
  const { state } = await value(host, 'startSurvey', { ...wishOf('pulse', 'confidential'), languages });
  expect(state).toBe('ready');
  const most = 2 * (4.5 * 12 + 6.5 + 40) + host.world().sheets.length;
  expect(host.calls().total).toBeLessThanOrEqual(most);
});

test('the family code is the last question of the bank’s keys and is on no form by itself', () => {
  const code = questionBank.questions.filter(({ kind }) => kind === 'code');
  expect(code).toMatchObject([{ code: familyCodeQuestion, purpose: 'keys', item: 'text' }]);
  expect(code[0]?.required).toBeUndefined();
});

test('a language that fewer families use than a report may show is told to the coordinator before the forms are made', async () => {
  const { languages: known, school } = await value(host, 'openAsk', {});
  const families = new Map(rowsOf('Languages').map((row) => [row['language.tag'], Number(row['language.families'])]));
  expect(known.map(({ tag, few }) => [tag, few])).toEqual(
    known.map(({ tag }) => [tag, (families.get(tag) ?? 0) < school.minGroupSize]),
  );
  expect(known.map(({ few }) => few)).toContain(false);
});
