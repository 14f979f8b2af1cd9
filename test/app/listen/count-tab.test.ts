import type { Heard, ListenHome, TabColumn, TabSetup } from '../../../src/rpc/listen-calls';
import type { Json } from '../../../workbench/json';
import { type ListenHost, openListenHost } from './survey-host';

/** A made-up export of another form: commas inside choices, spaces, line breaks, numbers as text, blank rows, free Others. */
const lives = [
  ...Array.from({ length: 20 }, () => 'Hill, Ridge, or valley'),
  ...Array.from({ length: 15 }, () => 'Harbor'),
  ...Array.from({ length: 6 }, () => 'Hill, Ridge, or valley, Harbor'),
  ...Array.from({ length: 12 }, () => 'الميناء القديم'),
  ...Array.from({ length: 4 }, () => 'Harbor, الميناء القديم'),
  'on a boat, mostly',
  'Harbor, a tent',
];
const ways = [
  ...Array.from({ length: 25 }, () => 'License (plumber, nurse, etc.)'),
  ...Array.from({ length: 11 }, () => ' school '),
  ...Array.from({ length: 10 }, () => 'School'),
  ...Array.from({ length: 9 }, () => 'College\ndegree'),
  ...Array.from({ length: 3 }, () => 'night classes, off and on'),
];
const rates: Json[] = [...Array.from({ length: 30 }, () => '5'), ...Array.from({ length: 28 }, () => 3)];

const headings = [
  'Timestamp',
  'Your full name',
  'Where do you live?',
  'What did you finish?',
  'How was it?',
  'Anything else?',
];

const rowOf = (at: number): Json[] => [
  `11/${(at % 9) + 1}/2026 10:0${at % 10}:00`,
  `Made Up ${at}`,
  lives[at] ?? '',
  ways[at] ?? '',
  rates[at] ?? '',
  `what person ${at} wrote about it`,
];

const rows: Json[][] = [
  ...Array.from({ length: 30 }, (_, at) => rowOf(at)),
  ['', '', '', '', '', ''],
  ...Array.from({ length: lives.length - 30 }, (_, at) => rowOf(at + 30)),
];

let listen: ListenHost;
let sheetId: number;

const tabName = 'Old form';

beforeEach(async () => {
  listen = await openListenHost();
  listen.host.insertSheet(tabName);
  await listen.host.edit(tabName, 'A1', [headings, ...rows]);
  const home = await listen.rpc<ListenHome>('openListen');
  sheetId = home.tabs.find(({ name }) => name === tabName)?.sheetId ?? -1;
}, 60000);

afterEach(() => listen.host.close());

const propose = () => listen.rpc<TabSetup>('openTabSetup', { sheetId });

const save = (columns: readonly TabColumn[]) =>
  listen.rpc('saveTabSetup', {
    sheetId,
    columns: columns.map(({ heading, column, kind, choices }) => ({ heading, column, kind, choices })),
  });

const count = () => listen.rpc<Heard>('countTab', { sheetId });

const figuresOf = (heard: Heard, title: string) => {
  const found = heard.questions.find((question) => question.title === title);
  if (found?.figures.whole.state !== 'shown') throw new Error(`${title} is not shown`);
  const { base, figures } = found.figures.whole;
  return { base, figures: Object.fromEntries(found.choices.map(({ code, label }) => [label, figures[code]])) };
};

test('kinds and choices are proposed; nothing rare, open or personal is listed', async () => {
  const setup = await propose();
  expect(setup).toMatchObject({ name: tabName, answers: lives.length, saved: false, notices: [] });
  expect(setup.columns.map(({ kind, choices, rarer }) => [kind, choices, rarer])).toEqual([
    ['personal', [], 0],
    ['personal', [], 0],
    ['multi', ['Hill, Ridge, or valley', 'Harbor', 'الميناء القديم'], 2],
    ['single', ['License (plumber, nurse, etc.)', 'school'], 2],
    ['scale', ['1', '2', '3', '4', '5'], 0],
    ['open', [], 0],
  ]);
});

test('staff correct the proposal and count: a choice with commas is one, Other stands apart, blank rows are nobody', async () => {
  const { columns } = await propose();
  const corrected = columns.map((one) =>
    one.kind === 'single' ? { ...one, choices: [...one.choices, 'College degree'] } : one,
  );
  await save(corrected);
  const heard = await count();
  expect(heard.asked).toBe(lives.length);
  expect(heard.notices).toEqual([]);
  expect(heard.questions.map(({ title }) => title)).toEqual(headings.slice(2));
  expect(figuresOf(heard, 'Where do you live?')).toEqual({
    base: 59,
    figures: {
      Harbor: { state: 'shown', percent: 44, count: 26 },
      'Hill, Ridge, or valley': { state: 'shown', percent: 44, count: 26 },
      'الميناء القديم': { state: 'shown', percent: 27, count: 16 },
      Other: { state: 'low' },
    },
  });
  expect(figuresOf(heard, 'What did you finish?').figures).toMatchObject({
    'License (plumber, nurse, etc.)': { count: 25 },
    school: { count: 21 },
  });
  const text = JSON.stringify([heard, listen.sheet(heard.sheet.name).values]);
  for (const word of ['boat', 'tent', 'night classes', 'Made Up', 'wrote about']) expect(text).not.toContain(word);
});

test('the setup is kept, and corrected again without a question losing what was published of it', async () => {
  await save((await propose()).columns);
  const first = await count();
  const again = await propose();
  expect(again.saved).toBe(true);
  await save(again.columns);
  await save(
    again.columns.map((one) => (one.kind === 'scale' ? { ...one, kind: 'number' as const, choices: [] } : one)),
  );
  const second = await count();
  expect(second.questions.map(({ figures }) => figures.question)).toEqual(
    first.questions.map(({ figures }) => figures.question),
  );
  // Counted as a number, the mean would tell of the shares that were withheld (PV05).
  expect(second.questions.find(({ title }) => title === 'How was it?')?.figures.whole).toEqual({ state: 'solvable' });
  const home = await listen.rpc<ListenHome>('openListen');
  expect(home.tabs.find((tab) => tab.sheetId === sheetId)?.setUp).toBe(true);
});

test('a moved column is found; a renamed, a new and a doubled one are met with a message that says where', async () => {
  await save((await propose()).columns);
  const before = await count();
  listen.host.insertColumns(tabName, 1, 1);
  expect(figuresOf(await count(), 'Where do you live?')).toEqual(figuresOf(before, 'Where do you live?'));
  await listen.host.edit(tabName, 'G1', [['Some more words?']]);
  const renamed = await count();
  expect(renamed.notices.map(({ code, values }) => [code, values.column])).toEqual([
    ['listen.heading-changed-left-out', 'G'],
  ]);
  await listen.host.edit(tabName, 'H1', [['A new question?'], ['yes']]);
  expect((await count()).notices).toContainEqual({
    code: 'listen.column-new',
    values: { heading: 'A new question?', sheet: tabName, column: 'H' },
  });
  await listen.host.edit(tabName, 'G1', [['How was it?']]);
  expect((await count()).notices.map(({ code }) => code)).toContain('listen.heading-doubled-left-out');
  await listen.host.edit(tabName, 'A1', [['', 'a', 'b', 'c', 'd', 'e', 'f']]);
  expect((await listen.outcome('countTab', { sheetId })).problem).toEqual({
    code: 'listen.headings-unknown',
    values: { sheet: tabName },
  });
});

test('a tab without a setup, without answers, or gone is met with a message', async () => {
  expect((await listen.outcome('countTab', { sheetId })).problem.code).toBe('listen.not-set-up');
  expect((await listen.outcome('openTabSetup', { sheetId: 987654 })).problem.code).toBe('listen.tab-gone');
  listen.host.deleteRows(tabName, 2, rows.length);
  expect((await listen.outcome('openTabSetup', { sheetId })).problem).toEqual({
    code: 'listen.tab-empty',
    values: { sheet: tabName },
  });
});

test('a count reads the answers once', async () => {
  await save((await propose()).columns);
  await count();
  listen.host.resetCalls();
  await count();
  const { byMethod } = listen.host.calls();
  // The setup, the working counts, the record, the page before it is written over, and the answers.
  expect(byMethod['Range.getValues']).toBeLessThanOrEqual(5);
});
