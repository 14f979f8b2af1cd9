// Who is missing among the answers to a survey, through the bundle that ships: by family code, by form, on paper, and with rough lists.
import { familyCode, nobodysCode } from '../../../src/domain/survey/family-code';
import type { AskNextPerson, MissingHome, MissingRowView } from '../../../src/rpc/missing-calls';
import type { Host, ScreenEvent } from '../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  type InviteWorld,
  inviteWorld,
  plainFamilies,
  type Row,
  sendLog,
  sendUntilDone,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';

let host: Host;
let survey = '';
afterEach(() => host.close());

const use = (made: InviteWorld): InviteWorld => {
  ({ host, survey } = made);
  return made;
};
const confidential = async (families: readonly Row[], sends = true): Promise<void> => {
  const made = use(await inviteWorld(families, { mode: 'confidential' }));
  if (sends) await sendUntilDone(host, await confirmed(made));
};

const open = () => valueOfCall<MissingHome>(host, 'openMissing', { surveyId: survey });
const rowsBy = (home: MissingHome, by: string): readonly MissingRowView[] =>
  home.tables.find((table) => table.by === by)?.rows ?? [];
const told = (home: MissingHome, by: string) =>
  Object.fromEntries(
    rowsBy(home, by).map(({ kind, name, families, invited, reached, answered }) => [
      name || kind,
      [families, invited, reached, answered],
    ]),
  );
const secret = (): string => {
  const [codes = [], , row = []] = host.world().sheets.find(({ name }) => name === 'Survey forms')?.values ?? [];
  return String(row[codes.indexOf('form.secret')] ?? '');
};
const codeOf = (at: number): string => familyCode(secret(), `g:G-${String(at).padStart(3, '0')}`);
const send = async (code: string, form = 0): Promise<void> => {
  const { publishedId, items } = host.world().forms[form] ?? { publishedId: '', items: [] };
  const [first, last] = [items[0], items[items.length - 1]];
  const body = new URLSearchParams({ [`entry.${first?.entryId}`]: first?.choices[1] ?? '' });
  if (code !== '') body.set(`entry.${last?.entryId}`, code);
  expect((await host.submitForm(publishedId, body)).state).toBe('received');
};
const cellsOf = (name: string) => host.world().sheets.find((one) => one.name === name)?.values ?? [];
/** Writes into the column of that code, from the row on. */
const type = async (sheet: string, code: string, row: number, texts: readonly string[]): Promise<void> => {
  const letter = String.fromCharCode(65 + (cellsOf(sheet)[0]?.indexOf(code) ?? 0));
  await host.edit(
    sheet,
    `${letter}${row}:${letter}${row + texts.length - 1}`,
    texts.map((text) => [text]),
  );
};
const sums = (home: MissingHome, by: string) =>
  rowsBy(home, by).reduce(
    (all, row) => ({
      families: all.families + row.families,
      invited: all.invited + row.invited,
      reached: all.reached + row.reached,
      answered: all.answered + (row.answered ?? 0),
    }),
    { families: 0, invited: 0, reached: 0, answered: 0 },
  );
/** Every table adds up to the whole. */
const addsUp = (home: MissingHome): void => {
  const { families, invited, reached, answered } = home;
  for (const { by } of home.tables) expect(sums(home, by)).toEqual({ families, invited, reached, answered });
};

test('a confidential survey is told by school, language and grade; who answers less than their share is flagged', async () => {
  await confidential(plainFamilies(48));
  for (const at of [1, 3, 5, 7, 9, 11, 13, 15, 2]) await send(codeOf(at));
  await send(codeOf(1), 1);
  const home = await open();
  expect(home).toMatchObject({ isConfidential: true, families: 48, invited: 48, reached: 48, answered: 9, rate: 19 });
  expect(home.margin).toBe(30);
  expect(told(home, 'school')).toEqual({ 'Alder Elementary': [24, 24, 24, 8], 'Birch Elementary': [24, 24, 24, 1] });
  expect(rowsBy(home, 'school').map(({ name, ratio, isFlagged }) => [name, ratio, isFlagged])).toEqual([
    ['Birch Elementary', 0.22, true],
    ['Alder Elementary', 1.78, false],
  ]);
  expect(told(home, 'language')).toEqual({ English: [32, 32, 32, 6], Español: [16, 16, 16, 3] });
  expect(told(home, 'grade')).toEqual({ '3-5': [48, 48, 48, 9] });
  expect(home.askNext).toEqual({ remind: 39, waiting: 0, notInvited: 0 });
  addsUp(home);
});

test('paper, answers without a code and families that left the lists count in the whole, in no school', async () => {
  await confidential(plainFamilies(30));
  for (const code of [codeOf(1), codeOf(2), '', 'AAAAAAAAAA', nobodysCode]) await send(code);
  await type('Children', 'child.tutored', 4, ['no']);
  const home = await open();
  expect(home).toMatchObject({ families: 29, answered: 4, unplaced: 3 });
  expect(told(home, 'school')).toMatchObject({ unknown: [0, 0, 0, 3] });
  addsUp(home);
});

test('two guardians are one family; two schools, two languages and an unknown grade have a place of their own', async () => {
  const [first = [], second = [], third = []] = plainFamilies(3);
  const sibling = first.map((cell, at) => (at === 1 ? 'S-900' : at === 3 ? 'Birch Elementary' : cell));
  const parent = second.map((cell, at) =>
    at === 5 ? 'G-902' : at === 8 ? 'other@families.example' : at === 10 ? 'Spanish' : cell,
  );
  const ungraded = third.map((cell, at) => (at === 4 ? 'ungraded' : at === 3 ? '' : cell));
  await confidential([first, sibling, second, parent, ungraded]);
  await send(familyCode(secret(), 'g:G-902'));
  await send(codeOf(2));
  const home = await open();
  expect(home).toMatchObject({ families: 3, answered: 1 });
  expect(told(home, 'school')).toEqual({
    'Birch Elementary': [1, 1, 1, 1],
    several: [1, 1, 1, 0],
    unknown: [1, 1, 1, 0],
  });
  expect(told(home, 'language')).toMatchObject({ several: [1, 1, 1, 1] });
  expect(told(home, 'grade')).toMatchObject({ unknown: [1, 1, 1, 0] });
  expect(home.askNext).toEqual({ remind: 2, waiting: 0, notInvited: 0 });
  addsUp(home);
});

test('nobody on the list to ask next has answered, opted out, or must not be written to', async () => {
  await confidential(plainFamilies(12));
  for (const at of [1, 2, 3]) await send(codeOf(at));
  await type('Guardians', 'guardian.barred', 6, ['yes']);
  await type('Families', 'family.optOut', 7, ['yes']);
  const list = await valueOfCall<{ people: AskNextPerson[]; all: number }>(host, 'listAskNext', { surveyId: survey });
  expect(list.all).toBe(7);
  expect(list.people.map(({ name, schools, language }) => [name, schools, language])).toEqual([
    ['Last007', 'Alder Elementary', 'English'],
    ['Last011', 'Alder Elementary', 'English'],
    ['Last008', 'Birch Elementary', 'English'],
    ['Last010', 'Birch Elementary', 'English'],
    ['Last009', 'Alder Elementary', 'Español'],
    ['Last006', 'Birch Elementary', 'Español'],
    ['Last012', 'Birch Elementary', 'Español'],
  ]);
});

test('a call counts as reached once its day is in the send log', async () => {
  const families = plainFamilies(3).map((row, at) =>
    at === 0 ? row.map((cell, place) => (place === 8 ? '' : cell)) : row,
  );
  await confidential(families);
  expect(await open()).toMatchObject({ invited: 3, reached: 2, askNext: { remind: 2, waiting: 1 } });
  const row = sendLog(host).findIndex((one) => one['log.state'] === 'call') + 3;
  await type('Send log', 'log.day', row, ['2026-09-20']);
  expect(await open()).toMatchObject({ invited: 3, reached: 3, askNext: { remind: 3, waiting: 0 } });
});

test('without an invitation nobody is invited, and the families without an answer are told', async () => {
  await confidential(plainFamilies(4), false);
  expect(await open()).toMatchObject({ invited: 0, answered: 0, margin: null, askNext: { remind: 0, notInvited: 4 } });
});

test('a school that was renamed in one sheet is named, and its families are still counted', async () => {
  await confidential(plainFamilies(10));
  await type('Schools', 'school.name', 3, ['Alder Academy']);
  const home = await open();
  expect(told(home, 'school')).toMatchObject({ 'Alder Elementary': [5, 5, 5, 0] });
  expect(home.notices).toEqual([{ code: 'missing.school-unlisted', values: { schools: 'Alder Elementary' } }]);
  addsUp(home);
});

test('without children in tutoring it says what to fill in', async () => {
  use(await inviteWorld(undefined));
  const refusal = await answerOf(host, 'openMissing', { surveyId: survey });
  expect(refusal).toMatchObject({ ok: false, problem: { code: 'missing.no-families' } });
});

test('rows that belong to no family are counted out, and that is said', async () => {
  await confidential(plainFamilies(5));
  await type('Guardians', 'guardian.family', 3, ['']);
  expect((await open()).notices).toEqual([{ code: 'missing.rows-wrong', values: { n: 1 } }]);
});

test('where each household got one message, a household is asked for one answer', async () => {
  const made = use(await inviteWorld(plainFamilies(4), { mode: 'confidential' }));
  await type('Families', 'family.household', 3, ['one home', 'one home']);
  await sendUntilDone(host, await confirmed(made, { ...wishFor(survey), mode: 'household' }));
  await send(familyCode(secret(), 'h:one home'));
  const home = await open();
  expect(home).toMatchObject({
    families: 3,
    invited: 3,
    reached: 3,
    answered: 1,
    askNext: { remind: 2, notInvited: 0 },
  });
  expect(told(home, 'school')).toMatchObject({ several: [1, 1, 1, 1] });
  addsUp(home);
});

test('in a copied workbook it says that the first one goes on sending', async () => {
  await confidential(plainFamilies(3));
  await type('Invitations', 'campaign.workbook', 3, ['another workbook']);
  expect((await open()).notices).toEqual([{ code: 'missing.copied', values: {} }]);
});

test('what a family writes into the code is on no screen and in no problem', async () => {
  await confidential(plainFamilies(3));
  await send('SECRET WORDS OF A FAMILY');
  expect(await open()).toMatchObject({ answered: 1, unplaced: 1 });
  expect(JSON.stringify(await open())).not.toContain('SECRET');
});

describe('an anonymous survey', () => {
  test('knows the language of the form alone, and names nobody to ask next', async () => {
    const made = use(await inviteWorld(plainFamilies(30)));
    await sendUntilDone(host, await confirmed(made, wishFor(survey)));
    for (let at = 0; at < 12; at += 1) await send('', at < 11 ? 0 : 1);
    const home = await open();
    expect(home).toMatchObject({ isConfidential: false, answered: 12, askNext: null });
    expect(told(home, 'language')).toEqual({ English: [20, 20, 20, 11], Español: [10, 10, 10, 1] });
    expect(rowsBy(home, 'language').map(({ isFlagged }) => isFlagged)).toEqual([true, false]);
    expect(rowsBy(home, 'school').map(({ answered, isFlagged }) => [answered, isFlagged])).toEqual([
      [null, false],
      [null, false],
    ]);
    for (const method of ['listAskNext', 'showAskNext', 'printMissing'])
      expect(await answerOf(host, method, { surveyId: survey })).toMatchObject({ ok: false });
  });

  test('does not flag a language that has no form', async () => {
    const made = use(await inviteWorld(plainFamilies(30), { languages: ['en'] }));
    await sendUntilDone(host, await confirmed(made, wishFor(survey)));
    for (let at = 0; at < 6; at += 1) await send('');
    expect(rowsBy(await open(), 'language')).toMatchObject([
      { name: 'English', answered: 6, isFlagged: false, hasNoForm: false },
      { name: 'Español', answered: 0, ratio: null, isFlagged: false, hasNoForm: true },
    ]);
  });
});

describe('the copy to print', () => {
  const printed = async (): Promise<string> => {
    let html = '';
    host.onScreen((event: ScreenEvent) => {
      if (event.kind === 'dialog') html = event.html;
    });
    await valueOfCall(host, 'printMissing', { surveyId: survey });
    return html;
  };

  test('tells groups of which enough answered and enough did not', async () => {
    await confidential(plainFamilies(48));
    for (let at = 1; at <= 24; at += 1) await send(codeOf(at));
    const html = await printed();
    expect(html).toContain('24 of 48 families answered: 50 in 100.');
    expect(html).toContain(
      '<td dir="auto">Alder Elementary</td><td dir="auto">24</td><td dir="auto">10 to 14</td><td dir="auto">42% to 58%</td><td dir="auto">83% to 117%</td>',
    );
    expect(html).not.toContain('Español');
  });

  test('is refused where too few answered', async () => {
    await confidential(plainFamilies(48));
    for (let at = 1; at <= 9; at += 1) await send(codeOf(at));
    expect(await answerOf(host, 'printMissing', { surveyId: survey })).toMatchObject({
      ok: false,
      problem: { code: 'missing.print-few', values: { n: 10 } },
    });
  });
});
