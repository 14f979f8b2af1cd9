import type { Heard, ListenHome } from '../../../src/rpc/listen-calls';
import { answerForm, formsOf, type ListenHost, openListenHost, openPulse } from './survey-host';

const english = 'How much does your child like tutoring?';
const spanish = '¿Cuánto le gusta la tutoría a su hijo o hija?';
const knows = 'If you have a worry about tutoring, do you know who to call?';

let listen: ListenHost;
let surveyId: string;

const answerBoth = async (count: number, like: [string, string], who?: string) => {
  const [first, second] = formsOf(listen);
  if (first === undefined || second === undefined) throw new Error('two forms were expected');
  for (let at = 0; at < count; at += 1)
    if (at % 2 === 0)
      await answerForm(listen, first, { [english]: like[0], ...(who === undefined ? {} : { [knows]: who }) });
    else await answerForm(listen, second, { [spanish]: like[1] });
};

const questionOf = (heard: Heard, code: string) => {
  const found = heard.questions.find(({ figures }) => figures.question === code);
  if (found === undefined) throw new Error(`${code} was not counted`);
  return found;
};

const count = () => listen.rpc<Heard>('countSurvey', { surveyId });

beforeEach(async () => {
  listen = await openListenHost();
  surveyId = await openPulse(listen);
}, 60000);

afterEach(() => listen.host.close());

test('families who answer in two languages are counted together, on a sheet and in the sidebar alike', async () => {
  await answerBoth(8, ['Likes it', 'Le gusta']);
  await answerBoth(6, ['It is okay', 'Más o menos'], 'Yes');
  await answerBoth(6, ['Likes it a lot', 'Le gusta mucho']);
  await answerBoth(4, ['Likes it a little', 'Le gusta un poco']);
  const home = await listen.rpc<ListenHome>('openListen');
  expect(home.surveys).toMatchObject([{ id: surveyId, answers: 24, forms: [{ answers: 12 }, { answers: 12 }] }]);
  expect(home.tabs.map(({ name }) => name)).toEqual(['Tutoring families']);

  const heard = await count();
  expect(heard).toMatchObject({ asked: 24, notices: [] });
  const { figures, choices } = questionOf(heard, 'PU01');
  expect(figures.whole).toMatchObject({ state: 'shown', base: 24, mean: null, favorable: { percent: 58, count: 14 } });
  if (figures.whole.state !== 'shown') return;
  expect(choices.map(({ label }) => label)).toContain('Likes it');
  expect(figures.whole.figures).toEqual({
    1: { state: 'withheld' },
    2: { state: 'withheld' },
    3: { state: 'shown', percent: 25, count: 6 },
    4: { state: 'shown', percent: 33, count: 8 },
    5: { state: 'shown', percent: 25, count: 6 },
  });
  expect(questionOf(heard, 'PU09').figures.whole).toEqual({ state: 'few' });

  const { values } = listen.sheet(heard.sheet.name);
  const at = values.findIndex(([first]) => first === english);
  expect(values.slice(at + 3, at + 8)).toEqual([
    ['Does not like it at all', 'withheld', 'withheld'],
    ['Likes it a little', 'withheld', 'withheld'],
    ['It is okay', 0.25, 6],
    ['Likes it', 0.33, 8],
    ['Likes it a lot', 0.25, 6],
  ]);
  expect(JSON.stringify(values)).not.toMatch(/\d\d:\d\d/);
}, 60000);

test('PV05: one answer more keeps the table; ten more make a new one, on the same sheet', async () => {
  await answerBoth(12, ['Likes it', 'Le gusta']);
  await answerBoth(12, ['It is okay', 'Más o menos']);
  const first = await count();
  await listen.host.advanceClock(3 * 24 * 60);
  await answerBoth(1, ['Likes it', 'Le gusta']);
  const second = await count();
  expect(second.asked).toBe(25);
  expect(questionOf(second, 'PU01').figures).toEqual({ ...questionOf(first, 'PU01').figures, kept: true });
  expect(JSON.stringify(listen.sheet(second.sheet.name).values)).toContain(`Kept the table of ${first.on}`);
  await answerBoth(9, ['Likes it', 'Le gusta']);
  const third = await count();
  expect(questionOf(third, 'PU01').figures.whole).toMatchObject({ base: 34 });
  expect([second.sheet.id, third.sheet.id]).toEqual([first.sheet.id, first.sheet.id]);
}, 60000);

test('notes beside the page stay; a page that staff changed is left alone and a new one is made', async () => {
  await answerBoth(12, ['Likes it', 'Le gusta']);
  const first = await count();
  await listen.host.edit(first.sheet.name, 'E5', [['ask Rosa about this']]);
  const second = await count();
  expect(second.sheet.id).toBe(first.sheet.id);
  expect(listen.sheet(first.sheet.name).values[4]?.[4]).toBe('ask Rosa about this');
  await listen.host.edit(first.sheet.name, 'A7', [['my own words']]);
  const third = await count();
  expect(third.sheet.id).not.toBe(first.sheet.id);
  expect(third.notices).toMatchObject([{ code: 'listen.page-kept', values: { earlier: first.sheet.name } }]);
  expect(listen.sheet(first.sheet.name).values[6]?.[0]).toBe('my own words');
}, 60000);

test('a response tab that staff sorted, widened, renamed and put rows into counts the same; trouble is named', async () => {
  await answerBoth(12, ['Likes it', 'Le gusta']);
  await answerBoth(12, ['It is okay', 'Más o menos'], 'Yes');
  const before = questionOf(await count(), 'PU01').figures.whole;
  const tab = listen.host.world().sheets.find(({ values }) => values[0]?.includes(english));
  if (tab === undefined) throw new Error('no response tab');
  listen.host.renameSheet(tab.name, 'Answers, English');
  listen.host.insertColumns('Answers, English', 2, 1);
  await listen.host.edit('Answers, English', 'B1', [['Our notes']]);
  listen.host.insertRows('Answers, English', 4, 2);
  listen.host.sortSheet('Answers, English', 3, false);
  expect(questionOf(await count(), 'PU01').figures.whole).toEqual(before);

  const headings = listen.sheet('Answers, English').values[0] ?? [];
  const letters = String.fromCharCode(65 + headings.indexOf(english));
  await listen.host.edit('Answers, English', `${letters}1`, [['Likes tutoring?']]);
  const renamed = await count();
  expect(questionOf(renamed, 'PU01').figures.whole).toEqual(before);
  expect(renamed.notices).toMatchObject([
    {
      code: 'listen.heading-changed',
      values: { sheet: 'Answers, English', column: letters, heading: 'Likes tutoring?' },
    },
  ]);
  listen.host.deleteColumns('Answers, English', headings.indexOf(english) + 1, 1);
  const deleted = await count();
  expect(deleted.notices).toMatchObject([{ code: 'listen.question-gone', values: { sheet: 'Answers, English' } }]);
  expect(questionOf(deleted, 'PU01').figures).toMatchObject({ whole: { base: 12 } });
}, 60000);

test('a survey nobody answered withholds everything, and a deleted tab is named', async () => {
  const empty = await count();
  expect(empty.asked).toBe(0);
  expect(empty.questions.every(({ figures }) => figures.whole.state === 'few')).toBe(true);
  const tab = listen.host.world().sheets.find(({ formUrl }) => formUrl !== null);
  listen.host.deleteSheet(tab?.name ?? '');
  expect((await count()).notices).toMatchObject([{ code: 'listen.answers-tab-gone' }]);
  await answerBoth(4, ['Likes it', 'Le gusta']);
  const other = listen.host.world().sheets.find(({ formUrl }) => formUrl !== null);
  listen.host.deleteRows(other?.name ?? '', 1, 1);
  const headless = await count();
  expect(headless.notices.map(({ code }) => code).sort()).toEqual([
    'listen.answers-tab-gone',
    'listen.headings-unknown',
  ]);
  expect(JSON.stringify(headless.notices)).not.toContain('Likes it');
  expect((await listen.outcome('countSurvey', { surveyId: 'none' })).problem.code).toBe('listen.survey-gone');
}, 60000);

test('while a colleague counts, nothing is written and a person is told', async () => {
  listen.host.setFaults({ lockHeldByOther: true });
  expect((await listen.outcome('countSurvey', { surveyId })).problem.code).toBe('rpc.someone-else-working');
}, 60000);
