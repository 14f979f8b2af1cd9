// Figures of schools as files, and the district that they make, through the bundle that ships.
import type { FiguresFile } from '../../../src/domain/roll-up/figures-file';
import { fileIn, fileText } from '../../../src/domain/roll-up/figures-file';
import type { CheckedFiles, RollUpFile, RollUpHome } from '../../../src/rpc/roll-up-calls';
import { answerForm, formsOf, type ListenHost, openListenHost, openPulse } from '../listen/survey-host';

let listen: ListenHost;

beforeEach(async () => {
  listen = await openListenHost();
}, 60_000);

afterEach(() => listen.host.close());

const likes = 'How much does your child like tutoring?';
const comment = 'What is one thing we should change?';
const marked = 'MARKED-words-of-a-family';

const answered = async (counts: { readonly [choice: string]: number }): Promise<void> => {
  const [form] = formsOf(listen);
  if (form === undefined) throw new Error('no form');
  const open = form.items.find(({ choices, title }) => choices.length === 0 && title !== likes)?.title ?? comment;
  for (const [choice, count] of Object.entries(counts))
    for (let at = 0; at < count; at += 1)
      await answerForm(listen, form, { [likes]: choice, [open]: `${marked} ${choice} ${at}` });
};

/** A counted pulse of this workbook, as a file. */
const ownFile = async (): Promise<{ readonly surveyId: string; readonly file: RollUpFile }> => {
  const surveyId = await openPulse(listen, ['en', 'es']);
  await answered({ 'It is okay': 14, 'Likes it': 20, 'Likes it a lot': 16 });
  await listen.rpc('countSurvey', { surveyId });
  return { surveyId, file: await listen.rpc<RollUpFile>('rollUpFile', { surveyId }) };
};

const read = (text: string): FiguresFile => {
  const file = fileIn(text);
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
};

/** The same figures as another workbook’s; `base` more families, so that it is no copy. */
const asSchool = (text: string, name: string, more: Partial<FiguresFile> = {}) => {
  const file = read(text);
  const called = `${name}.json`;
  return { called, text: fileText({ ...file, workbook: `mark-${name}`, name, ...more }) };
};

const check = (files: readonly object[], purpose = '') =>
  listen.rpc<CheckedFiles>('checkRollUpFiles', { purpose, files });
const add = (files: readonly object[], purpose = '') => listen.rpc<RollUpHome>('addRollUpFiles', { purpose, files });

it('a file holds what was published, words and a name, and nothing that a family wrote', async () => {
  const { surveyId, file } = await ownFile();
  const content = read(file.text);
  expect(content).toMatchObject({ purpose: 'pulse', survey: 'Family pulse 1', round: 1, minGroupSize: 10 });
  const own = content.questions.find(({ wordings }) => wordings.en?.title === likes);
  expect(own?.figures.whole).toMatchObject({ state: 'shown', base: 50 });
  expect(Object.keys(own?.wordings ?? {})).toEqual(['en', 'es']);
  expect(Object.keys(JSON.parse(file.text)).sort()).toEqual(
    ['day', 'file', 'min', 'name', 'purpose', 'questions', 'round', 'sum', 'survey', 'version', 'workbook'].sort(),
  );
  const cells = listen.host.world().sheets.flatMap(({ values }) => values.flat().map(String));
  const people = cells.filter((one) => one.includes('@'));
  expect(people.length).toBeGreaterThan(20);
  for (const text of [marked, surveyId, ...people]) expect(file.text).not.toContain(String(text));
  expect(content.questions.every(({ figures }) => Object.keys(figures.views).length === 0)).toBe(true);
}, 60_000);

it('a survey that nobody counted, or of which nothing can be told, gives no file', async () => {
  const surveyId = await openPulse(listen, ['en']);
  expect((await listen.outcome('rollUpFile', { surveyId })).problem.code).toBe('rollUp.not-counted');
  await answered({ 'Likes it': 9 });
  await listen.rpc('countSurvey', { surveyId });
  expect((await listen.outcome('rollUpFile', { surveyId })).problem.code).toBe('rollUp.nothing-told');
  expect((await listen.outcome('rollUpFile', { surveyId: 'gone' })).problem.code).toBe('listen.survey-gone');
}, 60_000);

it('files are looked at without a change, loaded, and put together on a page', async () => {
  const { file } = await ownFile();
  const first = { called: 'own.json', text: file.text };
  const own = read(file.text);
  const second = asSchool(file.text, '=Harbor Elementary', {
    questions: own.questions.filter(({ figures }) => figures.kind === 'ord5'),
  });
  const wrong = { called: 'photo.json', text: 'no figures' };
  const before = JSON.stringify(listen.host.world().sheets);
  const checked = await check([first, second, wrong, first]);
  expect(checked.files.map(({ state }) => state)).toEqual(['new', 'new', 'refused', 'same']);
  expect([checked.purpose, checked.schools]).toEqual(['pulse', 2]);
  expect(JSON.stringify(listen.host.world().sheets)).toBe(before);

  const { shown, there } = await add([first, second, wrong]);
  expect(there).toEqual([{ purpose: 'pulse', schools: 2 }]);
  const question = shown?.questions.find(({ title }) => title === likes);
  expect(question?.figures.whole).toMatchObject({ state: 'shown', from: 2, base: 100 });
  const page = listen.sheet('All schools - Family pulse');
  const text = page.values.flat().join('\n');
  expect(text).toContain('Families who answered: 100, from 2 of 2 schools.');
  expect(page.values.some(([cell]) => cell === '=Harbor Elementary')).toBe(true);
  expect(page.formulas.flat().filter((one) => String(one).startsWith('=')).length).toBe(0);
  expect((await listen.rpc<RollUpHome>('openRollUps', { purpose: 'pulse' })).shown?.questions).toEqual(
    shown?.questions,
  );
}, 90_000);

it('a later file takes the earlier one’s place, and a page that staff wrote on is left alone', async () => {
  const { file } = await ownFile();
  const own = read(file.text);
  const part = own.questions.slice(0, 3);
  const harbor = asSchool(file.text, 'Harbor', { questions: part });
  await add([{ called: 'own.json', text: file.text }, harbor]);
  const later = asSchool(file.text, 'Harbor', {
    questions: own.questions.slice(0, 2),
    on: '2027-12-01' as FiguresFile['on'],
  });
  expect((await check([later], 'pulse')).files[0]?.state).toBe('replaces');
  const { shown } = await add([later], 'pulse');
  expect(shown?.schools.map(({ name, on }) => [name, on])).toContainEqual(['Harbor', '2027-12-01']);
  expect(shown?.schools).toHaveLength(2);
  expect((await check([harbor], 'pulse')).files[0]?.problem?.code).toBe('rollUp.older');

  await listen.host.edit('All schools - Family pulse', 'A2', [['Our own words']]);
  const removed = await listen.rpc<RollUpHome>('removeRollUpSchool', { purpose: 'pulse', workbook: 'mark-Harbor' });
  expect(removed.shown?.schools).toHaveLength(1);
  expect(removed.shown?.notices.map(({ code }) => code)).toEqual(['listen.page-kept']);
  expect(listen.sheet('All schools - Family pulse').values[1]?.[0]).toBe('Our own words');
  expect(
    listen
      .sheet(/^All schools - Family pulse 20/)
      .values.flat()
      .join(),
  ).not.toContain('Harbor');
}, 90_000);

it('what somebody changed in the hidden record is as good as not loaded, and the page is no answers to count', async () => {
  const { file } = await ownFile();
  const harbor = asSchool(file.text, 'Harbor', { questions: read(file.text).questions.slice(0, 3) });
  await add([{ called: 'own.json', text: file.text }, harbor]);
  const { tabs } = await listen.rpc<{ tabs: readonly { name: string }[] }>('openListen');
  expect(tabs.map(({ name }) => name)).not.toContain('All schools - Family pulse');
  const record = listen.host.world().sheets.find(({ values }) => values[0]?.includes('published.record'));
  const row = record?.values.findIndex((cells) => cells.includes('file mark-Harbor')) ?? -1;
  const column = record?.values[0]?.indexOf('published.record') ?? -1;
  const text = String(record?.values[row]?.[column]);
  expect(text).toContain('20:40');
  const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
  await listen.host.edit(record?.name ?? '', cell, [[text.replace('20:40', '30:60')]]);
  const { shown } = await listen.rpc<RollUpHome>('openRollUps', { purpose: 'pulse' });
  expect(shown?.schools).toHaveLength(1);
  expect(shown?.questions).toEqual([]);
}, 90_000);
