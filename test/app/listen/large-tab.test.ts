import { addAnswers, countWhole, keptCounts, plainAnswer, plainRows } from '../../support/plain-google/plain-answers';
import type { PlainSheet } from '../../support/plain-google/plain-sheet';
import { openPlainWorld, type PlainWorld } from '../../support/plain-google/plain-world';

const answers = 60_000;
const rows = plainRows(answers);

let world: PlainWorld;
let sheet: PlainSheet;

beforeEach(() => {
  // Half a million cells, a block, take 15 seconds: two blocks are more than a call waits for.
  world = openPlainWorld({ readingMs: 30_000 });
  sheet = addAnswers(world, [...rows]);
});

/** The same rows in a world of their own, counted in one go. */
const countedElsewhere = () => {
  const other = openPlainWorld();
  const copy = addAnswers(other, [...sheet.rows]);
  expect(countWhole(other, copy).steps).toEqual([]);
  return keptCounts(other, copy);
};

/** Blocks that were read, of our own sheets too. */
const readsOf = () => world.calls().get('Range.getValues') ?? 0;

test('a large tab is counted over several calls, and nothing is written that families could be told before it is whole', () => {
  const first = world.rpc('countTab', { sheetId: sheet.id });
  expect(first).toEqual({ state: 'counting', done: 50_000, of: answers + 1, restarted: false });
  expect(world.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Answers', false],
    [expect.any(String), true],
    [expect.any(String), true],
  ]);
  const whole = countWhole(world, sheet, 'on');
  expect(whole.heard.asked).toBe(answers);
  expect(whole.heard.added).toBeNull();
  expect(keptCounts(world, sheet)).toEqual(countedElsewhere());
});

test('the next count reads what is new, says so, and tells the same as one that reads everything', () => {
  countWhole(world, sheet);
  sheet.rows.push(...Array.from({ length: 100 }, (_, at) => plainAnswer(answers + at)));
  world.resetCalls();
  const added = countWhole(world, sheet);
  expect([added.heard.added, added.heard.notices]).toEqual([{ answers: 100, since: '2026-11-02' }, []]);
  expect(readsOf()).toBeLessThan(15);
  const counts = keptCounts(world, sheet);
  const everything = countWhole(world, sheet, 'anew');
  expect([everything.heard.added, everything.heard.notices]).toEqual([null, []]);
  expect(keptCounts(world, sheet)).toEqual(counts);
  const nothingNew = countWhole(world, sheet);
  expect(nothingNew.heard.added).toEqual({ answers: 0, since: '2026-11-02' });
});

const changed = (how: string, change: () => void) => ({ how, change });

const changes = [
  changed('sorted', () => {
    sheet.rows = [sheet.rows[0] ?? [], ...sheet.rows.slice(1).reverse()];
  }),
  changed('deleted, and as many came', () => {
    sheet.rows.splice(500, 3);
    sheet.rows.push(plainAnswer(answers), plainAnswer(answers + 1), plainAnswer(answers + 2));
  }),
  changed('deleted', () => sheet.rows.splice(500, 3)),
  changed('inserted', () => sheet.rows.splice(500, 0, plainAnswer(answers))),
  changed('edited by hand', () => {
    sheet.rows[40] = (sheet.rows[40] ?? []).map((cell, at) => (at === 2 ? 'A little' : cell));
    world.edited(sheet);
  }),
  changed('given another column in front', () => {
    sheet.rows = sheet.rows.map((row, at) => [at === 0 ? 'Ours' : at, ...row]);
  }),
];

for (const { how, change } of changes)
  test(`answers that were ${how} since are noticed, and everything is counted anew`, () => {
    countWhole(world, sheet);
    change();
    const whole = countWhole(world, sheet);
    expect(whole.heard.added).toBeNull();
    expect(whole.heard.notices.map(({ code }) => code)).toContain('listen.counted-anew');
    expect(keptCounts(world, sheet)).toEqual(countedElsewhere());
    expect(countWhole(world, sheet).heard.added).toEqual({ answers: 0, since: '2026-11-02' });
  });

test('answers that are edited while the count is under way make it begin again', () => {
  world.rpc('countTab', { sheetId: sheet.id });
  sheet.rows[40] = (sheet.rows[40] ?? []).map((cell, at) => (at === 2 ? 'A little' : cell));
  world.edited(sheet);
  const whole = countWhole(world, sheet, 'on');
  expect(whole.steps[0]).toEqual({ state: 'counting', done: 50_000, of: answers + 1, restarted: true });
  expect(keptCounts(world, sheet)).toEqual(countedElsewhere());
});

test('another way to count is a count of its own', () => {
  countWhole(world, sheet);
  const columns = [{ heading: 'Scale 1', column: 3, kind: 'single', choices: ['A little'] }];
  world.rpc('saveTabSetup', { sheetId: sheet.id, columns });
  const { heard } = countWhole(world, sheet);
  expect([heard.added, heard.questions.length]).toEqual([null, 1]);
});

test('an edit of any other tab is one look at the notes, and a tab that was never counted leaves none', () => {
  const other = world.addSheet('Notes', [['a']]);
  countWhole(world, sheet);
  const before = new Map(world.properties);
  world.resetCalls();
  world.edited(other);
  expect([...world.calls().keys()].filter((call) => call.startsWith('Properties.'))).toEqual([
    'Properties.getProperty',
  ]);
  expect(world.properties).toEqual(before);
});

test('a small tab is counted in one call, with nothing kept of its rows', () => {
  sheet.rows = sheet.rows.slice(0, 9_000);
  const { heard, steps } = countWhole(world, sheet);
  expect([heard.asked, heard.added, steps]).toEqual([8_999, null, []]);
  expect(world.properties.size).toBe(0);
  const kept = world.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === 'counted rows');
  expect(kept).toEqual([]);
});
