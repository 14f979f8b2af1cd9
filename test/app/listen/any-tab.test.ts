// Tabs that the add-on did not make: grids, groups, codes that last, and whatever staff and forms do to them. Through the bundle.
import type { Heard, TabColumn, TabSetup } from '../../../src/rpc/listen-calls';
import type { RoundsHome } from '../../../src/rpc/round-calls';
import type { Json } from '../../../workbench/json';
import { type ListenHost, openListenHost } from './survey-host';

let listen: ListenHost;

beforeEach(async () => {
  listen = await openListenHost();
}, 60_000);

afterEach(() => listen.host.close());

const tab = async (name: string, headings: readonly string[], rows: readonly (readonly Json[])[]): Promise<number> => {
  listen.host.insertSheet(name);
  await listen.host.edit(name, 'A1', [[...headings], ...rows.map((row) => [...row])]);
  return listen.sheet(name).id;
};

const propose = (sheetId: number) => listen.rpc<TabSetup>('openTabSetup', { sheetId });
const save = (sheetId: number, columns: readonly TabColumn[], like?: number) =>
  listen.rpc('saveTabSetup', {
    sheetId,
    ...(like === undefined ? {} : { like }),
    columns: columns.map(({ heading, column, kind, choices }) => ({ heading, column, kind, choices })),
  });
const count = (sheetId: number, views: readonly string[] = []) => listen.rpc<Heard>('countTab', { sheetId, views });
const setUp = async (sheetId: number): Promise<Heard> => {
  await save(sheetId, (await propose(sheetId)).columns);
  return count(sheetId);
};

const shares = ({ questions }: Heard, title: string) => {
  const question = questions.find((one) => one.title === title || one.grid?.row === title);
  const whole = question?.figures.whole;
  return Object.fromEntries(
    (question?.choices ?? []).map(({ code, label }) => {
      const figure = whole?.state === 'shown' ? whole.figures[code] : undefined;
      return [label, figure?.state === 'shown' ? figure.count : figure?.state];
    }),
  );
};

const many = (parts: { readonly [text: string]: number }): readonly string[] =>
  Object.entries(parts).flatMap(([text, n]) => Array.from({ length: n }, () => text));

it('the columns of a grid are set up alike and told under its question, checkboxes too', async () => {
  const agree = ['Agree', 'Not sure', 'Disagree'];
  const rows = Array.from({ length: 60 }, (_, at) => [
    agree[at % 3] ?? '',
    agree[at % 2] ?? '',
    ['Mon, Tue', 'Tue', 'Mon, Tue, Wed'][at % 3] ?? '',
    ['Wed', 'Mon', 'Tue'][at % 3] ?? '',
  ]);
  const headings = ['Do you agree? [It helps]', 'Do you agree? [It is fun]', 'When? [Morning]', 'When? [Evening]'];
  const sheetId = await tab('Grid', headings, rows);
  const { columns } = await propose(sheetId);
  expect(columns.map(({ kind, grid }) => [kind, grid?.question, grid?.row])).toEqual([
    ['single', 'Do you agree?', 'It helps'],
    ['single', 'Do you agree?', 'It is fun'],
    ['multi', 'When?', 'Morning'],
    ['multi', 'When?', 'Evening'],
  ]);
  expect(columns[0]?.choices).toEqual(columns[1]?.choices);
  await save(sheetId, columns);
  const heard = await count(sheetId);
  expect(heard.questions.map(({ grid }) => grid?.question)).toEqual([
    'Do you agree?',
    'Do you agree?',
    'When?',
    'When?',
  ]);
  expect(shares(heard, 'It helps')).toEqual({ Agree: 20, 'Not sure': 20, Disagree: 20 });
  expect(shares(heard, 'Morning')).toEqual({ Mon: 40, Tue: 'high', Wed: 20 });
  expect(listen.sheet(/^Heard/).values.flat()).toContain('Do you agree?');
}, 60_000);

it('a choice keeps its code when the list is put in another order or grows, so what was told of it still is its own', async () => {
  const sheetId = await tab(
    'Codes',
    ['How is it?', 'Row'],
    many({ Well: 40, 'So so': 25, Badly: 15 }).map((one, at) => [one, `r${at}`]),
  );
  await save(sheetId, (await propose(sheetId)).columns);
  const before = await count(sheetId);
  const codeOf = ({ questions: [question] }: Heard, label: string) =>
    question?.choices.find((one) => one.label === label)?.code;
  const { columns } = await propose(sheetId);
  const [first] = columns;
  await save(
    sheetId,
    columns.map((one) => (one === first ? { ...one, choices: ['Badly', 'New one', 'Well', 'So so'] } : one)),
  );
  const after = await count(sheetId);
  for (const label of ['Well', 'So so', 'Badly']) expect(codeOf(after, label)).toBe(codeOf(before, label));
  expect(new Set(after.questions[0]?.choices.map(({ code }) => code)).size).toBe(4);
  expect(shares(after, 'How is it?')).toMatchObject({ Well: 40, 'So so': 25, Badly: 15 });
}, 60_000);

it('the next round’s tab is set up like the last one, with its codes, and the two are compared', async () => {
  const headings = ['Timestamp', 'How is it?', 'Who asks?'];
  const round = (well: number, badly: number) =>
    many({ Well: well, Badly: badly }).map((one, at) => [
      `9/${(at % 9) + 1}/2026 10:00:00`,
      one,
      ['Me', 'You'][at % 2] ?? '',
    ]);
  const fall = await tab('Fall', headings, round(20, 60));
  await setUp(fall);
  const spring = await tab('Spring', headings, round(60, 20));
  const proposal = await propose(spring);
  expect(proposal.like).toEqual({ sheetId: fall, name: 'Fall' });
  await save(spring, proposal.columns, fall);
  const [earlier, later] = [await count(fall), await count(spring)];
  expect(later.questions.map(({ figures }) => figures.question)).toEqual(
    earlier.questions.map(({ figures }) => figures.question),
  );
  const { compared } = await listen.rpc<RoundsHome>('openRounds', { source: { sheetId: spring } });
  expect(compared?.questions[0]?.lines.map(({ label, change }) => [label, change.state, change.by])).toEqual(
    expect.arrayContaining([['Well', 'more', 50]]),
  );
}, 60_000);

it('2,000 schools and 100 languages are groups like any, and are told as far as enough answered', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    `School ${at % 2_000}`,
    `Language ${at % 100}`,
    ['Yes', 'No'][at % 2] ?? '',
  ]);
  const sheetId = await tab('Schools', ['School', 'Home language', 'Is it well?'], rows);
  const { columns } = await propose(sheetId);
  const keys = columns.map((one, at) =>
    at < 2 ? { ...one, kind: 'key' as const, choices: one.found.key.choices } : one,
  );
  expect(keys[0]?.choices).toHaveLength(2_000);
  expect(keys[1]?.choices).toHaveLength(100);
  await save(sheetId, keys);
  const first = await count(sheetId);
  const heard = await count(
    sheetId,
    first.views.map(({ code }) => code),
  );
  const views = heard.questions[0]?.figures.views ?? {};
  const named = heard.views.map(({ code, names }) => {
    const view = views[code];
    return view?.state === 'shown' ? Object.keys(view.rows).map((group) => names[group] ?? group) : view?.state;
  });
  expect(named[0]).toHaveLength(2_000);
  expect(named[1]).toHaveLength(100);
}, 120_000);

it.each([
  ['1.234,56 €', '12,5', 'commaNumber'],
  ['$1,234.50', '12.5', 'number'],
  ['31.12.2026', '01.02.2026', 'date'],
  ['12/31/2026', '2/1/2026', 'date'],
  ['31/12/2026', '28/02/2026', 'date'],
  ['2026-12-31', '2026-02-01', 'date'],
  // When somebody answered is nothing to tell.
  ['2026-12-31 10:00', '2026-02-01 09:30', 'personal'],
])('%s and %s are taken for what they are: %s', async (one, other, kind) => {
  const rows = Array.from({ length: 30 }, (_, at) => [at % 2 === 0 ? one : other, ['Yes', 'No'][at % 2] ?? '']);
  const sheetId = await tab('Kinds', ['When or how much?', 'Well?'], rows);
  expect((await propose(sheetId)).columns[0]?.kind).toBe(kind);
});

it('a formula and 40,000 letters in a comment stay words, and nothing of them is told', async () => {
  const comments = [
    '=HYPERLINK("https://x.example","y")',
    'a'.repeat(40_000),
    ...Array.from({ length: 28 }, (_, at) => `words ${at}`),
  ];
  const sheetId = await tab(
    'Comments here',
    ['What else?', 'Well?'],
    comments.map((one, at) => [`'${one}`, ['Yes', 'No'][at % 2] ?? '']),
  );
  const heard = await setUp(sheetId);
  expect(shares(heard, 'Well?')).toEqual({ Yes: 15, No: 15 });
  expect(heard.questions.find(({ title }) => title === 'What else?')?.figures.whole).toMatchObject({ base: 30 });
  const page = JSON.stringify(listen.sheet(/^Heard/).values);
  expect(page).not.toMatch(/HYPERLINK|aaaa|words 1/);
}, 60_000);

it.each([
  ['a table of zeros', Array.from({ length: 30 }, () => [0, 0])],
  ['one answer', [[3, 'Yes']]],
  ['no answer', []],
  ['everyone the same answer', Array.from({ length: 30 }, () => [4, 'Yes'])],
])('%s tells nothing of single families', async (_, rows) => {
  const headings = ['How much?', 'Well?'];
  listen.host.insertSheet('Odd');
  await listen.host.edit('Odd', 'A1', [headings, ...rows]);
  const sheetId = listen.sheet('Odd').id;
  const opened = await listen.outcome<TabSetup>('openTabSetup', { sheetId });
  if (!opened.ok) {
    expect(opened.problem).toEqual({ code: 'listen.tab-empty', values: { sheet: 'Odd' } });
    return;
  }
  await save(
    sheetId,
    opened.value.columns.map((one) => ({ ...one, kind: 'single', choices: ['0', '3', '4', 'Yes', 'No'].slice(0, 4) })),
  );
  const heard = await listen.outcome<Heard>('countTab', { sheetId });
  for (const { figures } of heard.value?.questions ?? [])
    if (figures.whole.state === 'shown')
      for (const figure of Object.values(figures.whole.figures)) expect(figure.state).not.toBe('shown');
});
