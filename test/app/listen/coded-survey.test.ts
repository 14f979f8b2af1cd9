// A confidential survey counted from its tabs: each family once, in the school that the lists know, with what a person should know.
import { familyCode, nobodysCode, ownLink } from '../../../src/domain/survey/family-code';
import type { Heard } from '../../../src/rpc/listen-calls';
import type { Host } from '../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  inviteWorld,
  plainFamilies,
  sendLog,
  sendUntilDone,
  valueOfCall,
} from '../../support/invite-world';

const familyCount = 48;
let host: Host;
let survey = '';
beforeEach(async () => {
  const made = await inviteWorld(plainFamilies(familyCount), { mode: 'confidential' });
  host = made.host;
  survey = made.survey;
  await sendUntilDone(host, await confirmed(made));
});
afterEach(() => host.close());

const kept = (code: string): string => {
  const [codes = [], , row = []] = host.world().sheets.find(({ name }) => name === 'Survey forms')?.values ?? [];
  return String(row[codes.indexOf(code)] ?? '');
};
const form = (at: number) => {
  const found = host.world().forms[at];
  if (found === undefined) throw new Error('no such form');
  return found;
};

/** How it is going, in the words of the form in each language, by the place of the choice. */
const send = async (at: number, code: string, choice: number): Promise<void> => {
  const { publishedId, items } = form(at);
  const [first, last] = [items[0], items[items.length - 1]];
  const body = new URLSearchParams({
    [`entry.${first?.entryId}`]: first?.choices[choice] ?? '',
    [`entry.${last?.entryId}`]: code,
  });
  expect((await host.submitForm(publishedId, body)).state).toBe('received');
  await host.advanceClock(1);
};
const codeOf = (at: number): string => familyCode(kept('form.secret'), `g:G-${String(at).padStart(3, '0')}`);
const count = () => valueOfCall<Heard>(host, 'countSurvey', { surveyId: survey, views: ['G01'] });
const told = (heard: Heard) => Object.fromEntries(heard.notices.map(({ code, values }) => [code, values]));

/** So many families answer in the language that each reads, over all five choices. */
const manyAnswer = async (many: number): Promise<void> => {
  for (let at = 1; at <= many; at += 1) await send(at % 3 === 0 ? 1 : 0, codeOf(at), at % 5);
};

test('the link in each message leads to a form whose answer is counted as that family’s', async () => {
  const [row] = sendLog(host);
  const mail = host.world().mail.find(({ to }) => to.includes(row?.['log.address'] ?? ''));
  const code = familyCode(kept('form.secret'), row?.['log.unit'] ?? '');
  expect(mail?.text).toContain(ownLink(kept('form.ownLink'), code));
});

test('a family that answers twice, also in two languages, counts once, by its last answer; the schools come from the lists', async () => {
  await manyAnswer(familyCount);
  const before = await count();
  expect(before.asked).toBe(familyCount);
  expect(before.notices).toEqual([]);
  // Alder and Birch have half of the families each.
  expect(Object.values(before.views.find(({ code }) => code === 'G01')?.names ?? {})).toEqual(
    expect.arrayContaining(['Alder Elementary', 'Birch Elementary']),
  );
  expect(before.questions[0]?.figures.views.G01).toMatchObject({ state: 'shown' });
  const last = new Map(Array.from({ length: familyCount }, (_, at) => [at + 1, (at + 1) % 5]));
  for (let at = 1; at <= 20; at += 1) {
    await send(at % 2, codeOf(at), 1);
    last.set(at, 1);
  }
  const after = await count();
  expect(after.asked).toBe(familyCount);
  const chose = (choice: number) => ({ count: [...last.values()].filter((one) => one === choice).length });
  const figures = after.questions[0]?.figures;
  expect(figures?.whole).toMatchObject({
    base: familyCount,
    figures: { 1: chose(0), 2: chose(1), 3: chose(2), 4: chose(3), 5: chose(4) },
  });
  expect(told(after)).toEqual({ 'listen.answered-again': { families: 20, answers: 40 } });
});

test('codes that were mangled, of nobody, missing, or of a test message are each treated as they should be, and said', async () => {
  await manyAnswer(20);
  await send(0, ` ${codeOf(1).toLowerCase()} `, 1);
  await send(0, 'AAAAAAAAAA', 1);
  await send(0, '', 1);
  await send(0, nobodysCode, 1);
  const heard = await count();
  expect(heard.asked).toBe(22);
  expect(told(heard)).toEqual({
    'listen.answered-again': { families: 1, answers: 2 },
    'listen.code-of-nobody': { n: 1 },
    'listen.no-code': { n: 1 },
    'listen.test-answers': { n: 1 },
  });
});

test('answers on paper have no code: they count for the district and for no school, and nothing says that more was asked', async () => {
  await manyAnswer(familyCount);
  let { nextId, asksMore } = await valueOfCall<{ nextId: string; asksMore: boolean }>(host, 'openPaper', {
    surveyId: survey,
  });
  expect(asksMore).toBe(false);
  for (let at = 0; at < 15; at += 1) {
    const entries = [{ code: 'PU01', choices: [String((at % 5) + 1)], text: '', other: '' }];
    const kept = { surveyId: survey, id: nextId, language: 'en', entries };
    ({ nextId } = await valueOfCall<{ nextId: string }>(host, 'keepPaper', kept));
  }
  const heard = await count();
  expect([heard.asked, heard.onPaper]).toEqual([familyCount + 15, 15]);
  const figures = heard.questions[0]?.figures;
  expect(figures?.whole).toMatchObject({ base: familyCount + 15 });
  expect(figures?.views.G01).toMatchObject({ state: 'shown', rows: { '': { base: 15 } } });
});

test('in the Forms editor a confidential form is not counted: only the workbook can tell which answers are of one family', async () => {
  const startedIn = { editor: 'forms', formId: form(0).id } as const;
  const reply = await host.run('rpc', ['countOpenForm', {}], { startedIn });
  expect(reply).toMatchObject({ result: { ok: false, problem: { code: 'form.confidential' } } });
});

test('sorting the tabs by hand changes nothing', async () => {
  await manyAnswer(familyCount);
  for (let at = 1; at <= 12; at += 1) await send(at % 2, codeOf(at), 1);
  const before = await count();
  for (const { name, formUrl } of host.world().sheets)
    if (formUrl !== null) for (const column of [2, 1]) host.sortSheet(name, column, false);
  expect((await count()).questions).toEqual(before.questions);
});

test('where few families changed their answer, the published table stands (PV05)', async () => {
  await manyAnswer(familyCount);
  const before = await count();
  await send(0, codeOf(1), 4);
  const after = await count();
  expect(after.questions[0]?.figures).toEqual({ ...before.questions[0]?.figures, kept: true });
});

test('the survey page knows how many of the invited have answered, and how many could be asked again', async () => {
  const so = () => valueOfCall(host, 'countAnswered', { surveyId: survey });
  expect(await so()).toEqual({ invited: familyCount, answered: 0, askNext: familyCount });
  await manyAnswer(10);
  await send(1, codeOf(1), 2);
  await send(0, 'AAAAAAAAAA', 2);
  await send(0, nobodysCode, 2);
  expect(await so()).toEqual({ invited: familyCount, answered: 10, askNext: familyCount - 10 });
});

test('an anonymous survey knows of nobody who answered', async () => {
  host.close();
  ({ host, survey } = await inviteWorld(plainFamilies(3)));
  expect(await answerOf(host, 'countAnswered', { surveyId: survey })).toMatchObject({
    ok: false,
    problem: { code: 'ask.not-confidential' },
  });
});

test('without the secret every answer counts, and that is said', async () => {
  await manyAnswer(12);
  await send(0, codeOf(1), 1);
  const { values } = host.world().sheets.find(({ name }) => name === 'Survey forms') ?? { values: [] };
  const column = String.fromCharCode(65 + (values[0]?.indexOf('form.secret') ?? 0));
  await host.edit('Survey forms', `${column}3:${column}4`, [[''], ['']]);
  const heard = await count();
  expect(heard.asked).toBe(13);
  expect(Object.keys(told(heard))).toEqual(['listen.codes-lost', 'listen.code-of-nobody']);
});
