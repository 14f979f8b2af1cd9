// Answers from paper through the real bundle: entered, kept apart from the forms' own, counted with them.
import type { Heard, ListenHome } from '../../../src/rpc/listen-calls';
import type { KeptPaper, PaperPage } from '../../../src/rpc/paper-calls';
import { answerForm, formsOf, type ListenHost, openListenHost, openPulse, openSurvey } from '../listen/survey-host';

let listen: ListenHost;
let surveyId: string;

beforeEach(async () => {
  listen = await openListenHost();
  surveyId = await openPulse(listen);
}, 60000);

afterEach(() => listen.host.close());

const sheetName = 'Answers from paper';
const english = 'How much does your child like tutoring?';
const spanish = '¿Cuánto le gusta la tutoría a su hijo o hija?';

const open = () => listen.rpc<PaperPage>('openPaper', { surveyId });
const mark = (code: string, ...choices: string[]) => ({ code, choices, text: '', other: '' });
const words = (code: string, text: string) => ({ code, choices: [], text, other: '' });

type Entry = ReturnType<typeof mark>;

/** Enters one paper after the other as the page does, each under the id that the one before left. */
const keepAll = async (papers: readonly (readonly Entry[])[], language = 'en'): Promise<KeptPaper> => {
  let next: KeptPaper = await open();
  for (const entries of papers)
    next = await listen.rpc<KeptPaper>('keepPaper', { surveyId, id: next.nextId, language, entries });
  return next;
};

const keepCode = async (entries: readonly object[], more: object = {}): Promise<string> => {
  const { nextId: id } = await open();
  const reply = await listen.outcome('keepPaper', { surveyId, id, language: 'en', entries, ...more });
  return reply.ok ? 'kept' : reply.problem.code;
};

const paperRows = () => listen.sheet(sheetName).values.slice(2);
const count = () => listen.rpc<Heard>('countSurvey', { surveyId });
const likes = (heard: Heard) => heard.questions.find(({ figures }) => figures.question === 'PU01')?.figures.whole;

test('the page shows each question in every language of the survey, and who may answer how', async () => {
  const page = await open();
  expect(page).toMatchObject({ name: 'Family pulse 1', kept: 0, staffLanguage: 'en', asksMore: false });
  expect(page.languages.map(({ tag, direction }) => [tag, direction])).toEqual([
    ['en', 'ltr'],
    ['es', 'ltr'],
  ]);
  const [first] = page.questions;
  expect(first).toMatchObject({
    code: 'PU01',
    input: 'one',
    wording: { en: { title: english }, es: { title: spanish } },
  });
  expect(new Set(page.questions.map(({ input }) => input))).toEqual(new Set(['one', 'text']));
  expect(page.questions).toHaveLength(formsOf(listen)[0]?.items.length ?? 0);
});

test('a paper is a row of a hidden sheet of its own: the day without a time, codes, and text as text', async () => {
  const before = listen.host.world().sheets.filter(({ formUrl }) => formUrl !== null);
  const kept = await keepAll([[mark('PU01', '4'), words('PU11', '=HYPERLINK("http://x.example")')]], 'es');
  expect(kept.kept).toBe(1);
  const sheet = listen.sheet(sheetName);
  expect(sheet.hidden).toBe(true);
  const [row] = paperRows();
  expect(row?.slice(1)).toEqual([
    surveyId,
    expect.anything(),
    'es',
    '{"PU01":{"choices":["4"]},"PU11":{"text":"=HYPERLINK(\\"http://x.example\\")"}}',
  ]);
  // Midnight in the district's zone: a day and nothing more.
  expect(JSON.stringify(row?.[2])).toMatch(/T05:00:00\.000Z/);
  const [user] = listen.host.world().users;
  expect(JSON.stringify(sheet.values)).not.toContain(user?.email);
  expect(listen.host.world().sheets.filter(({ formUrl }) => formUrl !== null)).toEqual(before);
});

test('answers on paper count with those of the forms, as if they had come through them', async () => {
  const [first, second] = formsOf(listen);
  if (first === undefined || second === undefined) throw new Error('two forms were expected');
  for (let at = 0; at < 12; at += 1) await answerForm(listen, first, { [english]: at < 6 ? 'Likes it' : 'It is okay' });
  const ten = Array.from({ length: 10 }, () => [mark('PU01', '4')]);
  await keepAll(ten, 'es');
  await keepAll([[mark('PU01', '5')], [mark('PU01', '99')]], 'en');
  const mixed = await count();
  expect(mixed).toMatchObject({ asked: 24, onPaper: 12, notices: [] });

  const other = await openListenHost();
  try {
    const same = await openPulse(other);
    const [one, two] = formsOf(other);
    if (one === undefined || two === undefined) throw new Error('two forms were expected');
    for (let at = 0; at < 12; at += 1) await answerForm(other, one, { [english]: at < 6 ? 'Likes it' : 'It is okay' });
    for (let at = 0; at < 10; at += 1) await answerForm(other, two, { [spanish]: 'Le gusta' });
    await answerForm(other, one, { [english]: 'Likes it a lot' });
    await answerForm(other, one, { [english]: 'I don’t know yet' });
    const through = await other.rpc<Heard>('countSurvey', { surveyId: same });
    expect(through.asked).toBe(24);
    expect(mixed.questions).toEqual(through.questions);
  } finally {
    other.host.close();
  }
}, 60000);

test('the written page tells how many came on paper only where those and the others reach the minimum (PV01)', async () => {
  const [form] = formsOf(listen);
  if (form === undefined) throw new Error('a form was expected');
  for (let at = 0; at < 10; at += 1) await answerForm(listen, form, { [english]: 'Likes it' });
  await keepAll(Array.from({ length: 9 }, () => [mark('PU01', '3')]));
  const nine = await count();
  expect(nine.onPaper).toBe(9);
  expect(JSON.stringify(listen.sheet(nine.sheet.name).values)).not.toContain('On paper');
  await keepAll([[mark('PU01', '3')]]);
  const ten = await count();
  expect(ten.sheet.id).toBe(nine.sheet.id);
  expect(JSON.stringify(listen.sheet(ten.sheet.name).values)).toContain('Forms returned so far: 20. On paper: 10.');
}, 60000);

test('PV05: one paper more keeps the table that was published', async () => {
  await keepAll(Array.from({ length: 12 }, () => [mark('PU01', '4')]));
  const first = await count();
  expect(likes(first)).toMatchObject({ state: 'shown', base: 12 });
  await keepAll([[mark('PU01', '1')]]);
  expect(likes(await count())).toEqual(likes(first));
}, 60000);

test('Listen offers a survey that was answered on paper alone, and says how many', async () => {
  await keepAll([[mark('PU01', '4')], [mark('PU01', '2')]]);
  const { surveys, tabs } = await listen.rpc<ListenHome>('openListen');
  expect(surveys).toMatchObject([{ id: surveyId, answers: 2, onPaper: 2, forms: [{ answers: 0 }, { answers: 0 }] }]);
  expect(tabs.map(({ name }) => name)).not.toContain(sheetName);
});

test('an answer that is sent twice, as when the reply was lost, is kept once and as it was sent last', async () => {
  const { nextId: id } = await open();
  const send = (choice: string) =>
    listen.rpc<KeptPaper>('keepPaper', { surveyId, id, language: 'en', entries: [mark('PU01', choice)] });
  expect((await send('2')).kept).toBe(1);
  expect((await send('4')).kept).toBe(1);
  expect(paperRows().map((row) => row[4])).toEqual(['{"PU01":{"choices":["4"]}}']);
});

test('an answer that was a mistake is taken back, once, and the others stay', async () => {
  const { nextId: wrong } = await keepAll([[mark('PU01', '1')]]);
  await listen.rpc('keepPaper', { surveyId, id: wrong, language: 'en', entries: [mark('PU01', '2')] });
  await keepAll([[mark('PU01', '3')]]);
  expect((await listen.rpc<KeptPaper>('takeBackPaper', { surveyId, id: wrong })).kept).toBe(2);
  expect((await listen.rpc<KeptPaper>('takeBackPaper', { surveyId, id: wrong })).kept).toBe(2);
  expect(paperRows().map((row) => row[4])).toEqual(['{"PU01":{"choices":["1"]}}', '{"PU01":{"choices":["3"]}}']);
});

test('papers that come late are kept after the survey was closed; not before its forms are whole', async () => {
  await listen.rpc('closeSurvey', { surveyId });
  expect(await keepCode([mark('PU01', '4')])).toBe('kept');
  await listen.host.edit('Surveys', 'I3', [['building']]);
  expect((await listen.outcome('openPaper', { surveyId })).problem.code).toBe('ask.not-built');
});

test('what is wrong is refused in words, and nothing is written', async () => {
  expect(await keepCode([])).toBe('paper.nothing-answered');
  expect(await keepCode([mark('NB01', '1')])).toBe('paper.question-unknown');
  expect(await keepCode([mark('PU01', '8')])).toBe('paper.choice-unknown');
  expect(await keepCode([mark('PU01', '1', '2')])).toBe('paper.one-only');
  expect(await keepCode([words('PU11', 'x'.repeat(5001))])).toBe('paper.too-long');
  expect(await keepCode([mark('PU01', '4')], { language: 'ar' })).toBe('paper.language-unknown');
  expect(await keepCode([mark('PU01', '4')], { surveyId: 'none' })).toBe('ask.survey-gone');
  expect(await keepCode([mark('PU01', '4')], { id: '=1+1' })).toBe('rpc.wrong-input');
  listen.host.setFaults({ lockHeldByOther: true });
  expect(await keepCode([mark('PU01', '4')])).toBe('rpc.someone-else-working');
  listen.host.setFaults({ lockHeldByOther: false });
  expect(listen.host.world().sheets.map(({ name }) => name)).not.toContain(sheetName);
  await listen.host.edit('Surveys', 'A3', [['']]);
  expect((await listen.outcome('openPaper', { surveyId })).problem.code).toBe('ask.survey-gone');
});

test('names and phone numbers have no place among answers: they are not asked for here, and not taken', async () => {
  const leadership = await openSurvey(listen, 'leadership', ['en']);
  const page = await listen.rpc<PaperPage>('openPaper', { surveyId: leadership });
  expect(page.asksMore).toBe(true);
  expect(page.questions.length).toBeGreaterThan(0);
  expect(page.questions.map(({ code }) => code)).not.toContain('LE01');
  expect(await keepCode([words('LE01', 'Ana Prueba')], { surveyId: leadership })).toBe('paper.question-unknown');
}, 60000);

test('two coordinators who each opened the page keep both of their papers', async () => {
  const [one, other] = [await open(), await open()];
  const send = (id: string, choice: string) =>
    listen.rpc<KeptPaper>('keepPaper', { surveyId, id, language: 'en', entries: [mark('PU01', choice)] });
  await Promise.all([send(one.nextId, '1'), send(other.nextId, '2')]);
  expect(new Set(paperRows().map((row) => row[0]))).toEqual(new Set([one.nextId, other.nextId]));
});

test('staff may sort and widen the sheet; a row that they spoiled is named and not counted', async () => {
  await keepAll([[mark('PU01', '1')], [mark('PU01', '2')], [mark('PU01', '3')]]);
  listen.host.insertColumns(sheetName, 1, 1);
  expect(await count()).toMatchObject({ asked: 3, onPaper: 3, notices: [] });
  await listen.host.edit(sheetName, 'F4', [['{"PU01":']]);
  expect(await count()).toMatchObject({
    asked: 2,
    onPaper: 2,
    notices: [{ code: 'listen.paper-unreadable', values: { sheet: sheetName, row: 4 } }],
  });
});
