// Telling families what was heard, through the bundle that ships: what may be told, as a page and as text.
import type { Heard } from '../../../src/rpc/listen-calls';
import type { ToldHome } from '../../../src/rpc/told-calls';
import type { ScreenEvent } from '../../../workbench/host-types';
import { answerForm, formsOf, type ListenHost, openListenHost, openPulse } from '../listen/survey-host';
import { planAnswers } from '../plan-world';

type Dialog = Extract<ScreenEvent, { readonly kind: 'dialog' }>;

const likes = 'How much does your child like tutoring?';
const knows = 'If you have a worry about tutoring, do you know who to call?';

let listen: ListenHost;
let surveyId: string;
let dialogs: Dialog[];

beforeEach(async () => {
  listen = await openListenHost();
  dialogs = [];
  listen.host.onScreen((event) => void (event.kind === 'dialog' && dialogs.push(event)));
  surveyId = await openPulse(listen, ['en']);
}, 60_000);

afterEach(() => listen.host.close());

const answer = async (count: number, like: string, who?: string) => {
  const [form] = formsOf(listen);
  if (form === undefined) throw new Error('no form');
  for (let at = 0; at < count; at += 1)
    await answerForm(listen, form, { [likes]: like, ...(who === undefined ? {} : { [knows]: who }) });
};

const approve = async (language: string) => {
  const { seen } = await listen.rpc<{ seen: string }>('readLanguageTexts', { language });
  await listen.rpc('approveLanguage', { language, name: 'Rosa Prueba', seen });
};

const open = (language = '') => listen.rpc<ToldHome>('openTold', { surveyId, language });
const wishOf = ({ language, results }: ToldHome, withPlans = false) => ({
  surveyId,
  language,
  results: results.flatMap(({ code, telling }) => (telling ? [code] : [])),
  withPlans,
  withQuotes: false,
});
const textIn = async (language: string, withPlans = false) => {
  const home = await open(language);
  const { text } = await listen.rpc<{ text: string }>('tellAsText', wishOf(home, withPlans));
  return text;
};
const printed = async (wish: object): Promise<string> => {
  await listen.rpc('printTold', wish);
  return dialogs.at(-1)?.html ?? '';
};

/** Eight like it, six find it okay, six like it a lot, four like it a little: the two lowest are kept back. */
const answerAndCount = async () => {
  await answer(8, 'Likes it');
  await answer(6, 'It is okay');
  await answer(6, 'Likes it a lot');
  await answer(4, 'Likes it a little');
  return listen.rpc<Heard>('countSurvey', { surveyId });
};

test('what was published is told in a sentence and bars, and what is withheld is nowhere on the page', async () => {
  await answerAndCount();
  const home = await open();
  expect(home).toMatchObject({ language: 'en', languages: [{ tag: 'en' }], waiting: [{ tag: 'es' }], plans: 0 });
  expect(home.results).toEqual([
    {
      code: 'PU01',
      title: likes,
      sentence: '58% of families said “Likes it” or “Likes it a lot”.',
      telling: true,
    },
  ]);
  const html = await printed(wishOf(home));
  expect(html).toContain('<html lang="en" dir="ltr">');
  expect(html).toContain('24 families answered. Thank you!');
  expect(html).toContain('58% of families said “Likes it” or “Likes it a lot”.');
  expect(html).toContain('We do not show a number that could tell who said what.');
  expect(html).not.toContain('Likes it a little');
  expect(html.match(/<rect class="(?:full|capped)" width="\d+"/g)).toEqual([
    '<rect class="full" width="25"',
    '<rect class="full" width="33"',
    '<rect class="full" width="25"',
  ]);
}, 60_000);

test('in Spanish, where the survey has no Spanish form, the bank has the words, once a person approved them', async () => {
  await answerAndCount();
  const wish = { ...wishOf(await open()), language: 'es' };
  expect((await listen.outcome('tellAsText', wish)).problem).toEqual({
    code: 'told.not-approved',
    values: { language: 'es' },
  });
  expect(dialogs).toEqual([]);
  await approve('es');
  const text = await textIn('es');
  expect(text).toContain('¿Cuánto le gusta la tutoría a su hijo o hija?');
  expect(text).toContain('El 58% de las familias dijo “Le gusta” o “Le gusta mucho”.');
  expect(text).toContain('Contestaron 24 familias. ¡Gracias!');
  expect(text).not.toMatch(/[*#[\]{}]|families/);
  expect(await printed(wish)).toContain('<html lang="es" dir="ltr">');
}, 60_000);

test('PV01: with nine answers there is nothing to tell, and a wish for it anyway is refused', async () => {
  await answer(9, 'Likes it');
  await listen.rpc('countSurvey', { surveyId });
  const home = await open();
  expect(home.results).toEqual([]);
  const wish = { surveyId, language: 'en', withPlans: false, withQuotes: false };
  const outcome = await listen.outcome('printTold', { ...wish, results: ['PU01'] });
  expect(outcome.problem.code).toBe('told.result-gone');
  expect((await listen.outcome('printTold', { ...wish, results: [] })).problem.code).toBe('told.nothing-chosen');
  expect(dialogs).toEqual([]);
}, 60_000);

test('answers that came after the last count are not told of before they are counted', async () => {
  await answerAndCount();
  await answer(30, 'Likes it a lot');
  expect(await textIn('en')).toContain('24 families answered.');
  await listen.rpc('countSurvey', { surveyId });
  expect(await textIn('en')).toContain('54 families answered.');
}, 60_000);

test('a survey that nobody counted, or that is gone, is named as such', async () => {
  const asked = { surveyId, language: '' };
  expect((await listen.outcome('openTold', asked)).problem.code).toBe('told.not-counted');
  expect((await listen.outcome('openTold', { ...asked, surveyId: 'none' })).problem.code).toBe('listen.survey-gone');
}, 60_000);

test('the page has what the record says will be done, as text and never as markup; else lines to fill in', async () => {
  await listen.rpc('buildPlan', { answers: planAnswers });
  await answerAndCount();
  expect(await textIn('en')).toContain('Who is in charge: ________');
  const sheet = listen.sheet('What we heard');
  const codes = sheet.values[0] ?? [];
  const row = (cells: { readonly [code: string]: string }) => codes.map((code) => cells[String(code)] ?? '');
  const rows = [
    row({
      'listening.what': surveyId,
      'listening.heard': 'a family said a secret',
      'listening.willDo': 'Start at <b>4 p.m.</b> & later',
      'listening.by': 'Dana Reyes',
      'listening.dueOn': '2026-12-01',
      'listening.check': 'A short survey in January',
    }),
    row({ 'listening.what': 'another-survey', 'listening.willDo': 'Something else' }),
  ];
  await listen.host.edit('What we heard', `A${sheet.values.length + 1}`, rows);
  const home = await open();
  expect(home).toMatchObject({ plans: 1, planSheet: { name: 'What we heard' } });
  const text = await textIn('en', true);
  expect(text).toContain(
    'Start at <b>4 p.m.</b> & later\nWho is in charge: Dana Reyes\nBy when: December 1\nHow you can check it: A short survey in January',
  );
  expect(text).not.toMatch(/secret|Something else/);
  const html = await printed(wishOf(home, true));
  expect(html).toContain('Start at &lt;b&gt;4 p.m.&lt;/b&gt; &amp; later');
  expect(await textIn('en', false)).not.toContain('Dana Reyes');
}, 60_000);

test('the page says whom to ask as the settings do, and tells no time and no name of a family', async () => {
  await listen.rpc('buildPlan', { answers: planAnswers });
  await answerAndCount();
  const text = await textIn('en');
  expect(text).toContain('Do you want to talk about this? Call or write to us:');
  expect(text).toContain('Free help in your language.');
  expect(text).not.toMatch(/\d:\d\d/);
  const guardians = listen.host.world().sheets.find(({ name }) => name === 'Tutoring families')?.values ?? [];
  const html = await printed(wishOf(await open()));
  for (const [name] of guardians.slice(1)) expect(html).not.toContain(String(name));
}, 60_000);

test('the texts of the page wait for a person like all others that families read (PV09)', async () => {
  const { groups } = await listen.rpc<{ groups: { title: string; texts: { text: string }[] }[] }>('readLanguageTexts', {
    language: 'es',
  });
  const told = groups.find(({ title }) => title.startsWith('On the page and in the message'));
  expect(told?.texts.map(({ text }) => text)).toContain('El ⟦share⟧ de las familias dijo “⟦choice⟧”.');
}, 60_000);

test('more than six results, and a code that is none, are stopped at the door', async () => {
  const results = ['1', '2', '3', '4', '5', '6', '7'];
  const wish = { surveyId, language: 'en', withPlans: false, withQuotes: false };
  expect((await listen.outcome('printTold', { ...wish, results })).ok).toBe(false);
}, 60_000);
