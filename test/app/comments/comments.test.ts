import { type CommentHost, openCommentHost, reviewOf, rowsOf } from './comment-host';

let comments: CommentHost;

beforeEach(async () => {
  comments = await openCommentHost();
}, 60000);

afterEach(() => comments.host.close());

const columnOf = (heading: string): string => {
  const [, headings = []] = comments.sheet('Comments').values;
  return String.fromCharCode(65 + headings.indexOf(heading));
};
const typeIn = (heading: string, row: number, text: string) =>
  comments.host.edit('Comments', `${columnOf(heading)}${row}`, [[text]]);
const source = () => ({ surveyId: comments.surveyId });
const save = (comment: Parameters<typeof reviewOf>[0], more: object = {}) =>
  comments.outcome<{ waiting: number }>('saveComment', { source: source(), ...reviewOf(comment, more) });
const firstOf = async () => {
  const { first } = await comments.open();
  if (first === null) throw new Error('there is no comment');
  return first;
};

test('a survey that nobody wrote to has an empty room and no comment in the sheet', async () => {
  expect(await comments.open()).toMatchObject({ total: 0, waiting: 0, first: null, order: [] });
  expect(comments.rows()).toEqual([]);
}, 60000);

test('comments of all forms are gathered with the day alone, scrubbed, each once, however often that is done', async () => {
  await comments.write(['Call me at 555-123-4567', '=HYPERLINK("https://x.example","go")', 'Same words', 'Same words']);
  await comments.write(['Llame al 555-123-4567'], 1);
  const room = await comments.open();
  expect(room).toMatchObject({ total: 5, waiting: 5, notices: [] });
  expect(await comments.open()).toMatchObject({ total: 5, order: room.order });
  const rows = comments.rows();
  expect(rows).toHaveLength(5);
  expect(rows.map((row) => row['Text to share']).sort()).toEqual([
    '=HYPERLINK("[link]',
    'Call me at [phone]',
    'Llame al [teléfono]',
    'Same words',
    'Same words',
  ]);
  expect(new Set(rows.map((row) => row.Comment)).size).toBe(5);
  expect(
    comments
      .sheet('Comments')
      .formulas.flat()
      .filter((one) => one !== ''),
  ).toEqual([]);
  expect(JSON.stringify(comments.sheet('Comments').displayValues)).not.toMatch(/\d\d:\d\d/);
}, 60000);

test('PV18: a safety word makes the comment the first to read and one call task that names nobody, once', async () => {
  await comments.write(['All is well', 'Tenemos hambre en casa, Ana', 'Thanks']);
  const room = await comments.open();
  expect(room).toMatchObject({ urgent: 1, first: { text: 'Tenemos hambre en casa, Ana', urgent: true } });
  await comments.open();
  const tasks = rowsOf(comments, 'Call tasks');
  expect(tasks).toHaveLength(1);
  expect(tasks[0]).toMatchObject({ Why: 'Safety' });
  expect(String(tasks[0]?.['What to do'])).toContain(room.first?.key);
  expect(JSON.stringify(tasks)).not.toMatch(/hambre|Ana\b/);
  const again = comments.sheet('Call tasks').values.findIndex(([id]) => String(id).startsWith('safety-'));
  comments.host.deleteRows('Call tasks', again + 1, 1);
  await comments.open();
  expect(rowsOf(comments, 'Call tasks')).toEqual([]);
}, 60000);

test('PV19: reading notes who read; what is unread is never quoted', async () => {
  await comments.write(['One', 'Two']);
  const first = await firstOf();
  expect((await save(first, { share: true })).problem.code).toBe('comments.unread');
  const saved = await save(first, { read: true, share: true, themes: ['Bus times'], scrubbed: 'Mine' });
  expect(saved.value).toMatchObject({ waiting: 1, comment: { share: true, readBy: expect.stringContaining('@') } });
  expect(comments.rows().find((row) => row.Comment === first.key)).toMatchObject({
    'Text to share': 'Mine',
    Themes: 'Bus times',
    'May be quoted': 'Yes',
  });
  expect(rowsOf(comments, 'Themes').map((row) => Object.values(row))).toEqual([expect.arrayContaining(['Bus times'])]);
  expect((await comments.open()).themes.map(({ name }) => name)).toContain('Bus times');
}, 60000);

test('a row that somebody else changed is not written over; sorted rows are found by their key', async () => {
  await comments.write(['Aaa', 'Bbb', 'Ccc']);
  const first = await firstOf();
  const rowOf = () => comments.sheet('Comments').values.findIndex(([key]) => key === first.key) + 1;
  comments.host.sortSheet('Comments', 1, false);
  expect((await save(first, { read: true })).ok).toBe(true);
  const now = await comments.rpc<typeof first>('readComment', { source: source(), key: first.key });
  await typeIn('Themes', rowOf(), 'Food');
  expect((await save(now, { read: true, scrubbed: 'over' })).problem.code).toBe('comments.changed');
  comments.host.deleteRows('Comments', rowOf(), 1);
  expect((await save(now, { read: true })).problem.code).toBe('comments.gone');
  expect((await comments.open()).order).toContain(first.key);
}, 60000);

test('gathering again keeps what staff typed, under any heading; a deleted answer is marked and its comment stays', async () => {
  await comments.write(['Aaa 555-123-4567', 'Bbb']);
  await comments.open();
  const at = comments.sheet('Comments').values.findIndex((row) => row.includes('Aaa 555-123-4567')) + 1;
  await typeIn('Text to share', at, 'my own text');
  await typeIn('May be quoted', at, 'sí');
  await typeIn('Themes', at, 'Food, somebody else’s words');
  await typeIn('Read by', 2, 'Who looked');
  const tab = comments.host
    .world()
    .sheets.find(({ values }) => values.some((row) => row.includes('Bbb')) && values[0]?.[0] === 'Timestamp');
  const gone = (tab?.values.findIndex((row) => row.includes('Bbb')) ?? 0) + 1;
  comments.host.deleteRows(tab?.name ?? '', gone, 1);
  await comments.write(['Ccc']);
  expect(await comments.open()).toMatchObject({ total: 3 });
  const rows = comments.rows();
  expect(rows.find((row) => row['What the family wrote'] === 'Aaa 555-123-4567')).toMatchObject({
    'Text to share': 'my own text',
    'May be quoted': 'sí',
    Themes: 'Food, somebody else’s words',
    'Answer deleted on': '',
  });
  expect(rows.find((row) => row['What the family wrote'] === 'Bbb')).toMatchObject({
    'Answer deleted on': expect.anything(),
  });
}, 60000);

test('PV01: themes are withheld until ten families have one, and quotes until ten families wrote', async () => {
  await comments.write(Array.from({ length: 9 }, (_, at) => `comment ${at}`));
  const { order } = await comments.open();
  const tag = async (keys: readonly string[]) => {
    for (const key of keys) {
      const view = await comments.rpc<Parameters<typeof reviewOf>[0]>('readComment', { source: source(), key });
      expect((await save(view, { read: true, share: true, themes: ['Food'] })).ok).toBe(true);
    }
  };
  await tag(order);
  expect(await comments.open()).toMatchObject({ figures: { whole: { state: 'few' } }, quotes: 0 });
  await comments.write(['the tenth']);
  const ten = await comments.open();
  expect(ten).toMatchObject({ figures: { whole: { state: 'few' } }, quotes: 9 });
  await tag(ten.order.slice(0, 1));
  expect(await comments.open()).toMatchObject({ figures: { whole: { state: 'shown', base: 10 } }, quotes: 10 });
}, 60000);

test('while a colleague works in the workbook, nothing is gathered and a person is told', async () => {
  comments.host.setFaults({ lockHeldByOther: true });
  expect((await comments.outcome('openComments', { source: source() })).problem.code).toBe('rpc.someone-else-working');
}, 60000);

test('what staff note about a comment stays, whatever column it stands in; a copied row is no second comment', async () => {
  await comments.write(['Aaa', 'Bbb']);
  const { order } = await comments.open();
  await typeIn('Notes', 3, 'Called her');
  await typeIn('Answer deleted on', 4, 'asked the principal');
  const [, , row = []] = comments.sheet('Comments').values;
  await comments.host.edit('Comments', 'A5', [row.map((cell) => String(cell))]);
  expect(await comments.open()).toMatchObject({ total: 2, order });
  expect(comments.rows().slice(0, 2)).toMatchObject([
    { Notes: 'Called her' },
    { 'Answer deleted on': 'asked the principal' },
  ]);
}, 60000);

test('a theme with a comma in its name can be chosen and is counted; words typed beside a comment become no theme', async () => {
  await comments.write(Array.from({ length: 10 }, (_, at) => `comment ${at}`));
  await save(await firstOf(), { themes: ['Buses late'] });
  const themes = comments.sheet('Themes').values;
  const at = themes.findIndex((row) => row.includes('Buses late')) + 1;
  const column = String.fromCharCode(65 + (themes[at - 1]?.indexOf('Buses late') ?? 0));
  await comments.host.edit('Themes', `${column}${at}`, [['Buses, late']]);
  const { order, themes: offered } = await comments.open();
  expect(offered.map(({ name }) => name)).toEqual(['Buses late']);
  for (const key of order) {
    const view = await comments.rpc<Parameters<typeof reviewOf>[0]>('readComment', { source: source(), key });
    expect((await save(view, { read: true, themes: ['Buses late'] })).ok).toBe(true);
  }
  const first = comments.sheet('Comments').values.findIndex((row) => row[0] === order[0]) + 1;
  const pasted = `Ana told us a lot ${'of this and that '.repeat(30)}`.trim();
  await typeIn('Themes', first, `Buses late; ${pasted}`);
  const view = await comments.rpc<Parameters<typeof reviewOf>[0]>('readComment', { source: source(), key: order[0] });
  expect(view.themes).toEqual(['Buses late', pasted]);
  expect((await save(view, { read: true })).ok).toBe(true);
  expect(rowsOf(comments, 'Themes')).toHaveLength(1);
  expect(await comments.open()).toMatchObject({ figures: { whole: { state: 'shown', base: 10 } } });
}, 60000);

test('the call task names the tab as staff have named it', async () => {
  await comments.open();
  comments.host.renameSheet('Comments', 'Read these');
  await comments.write(['We have no food']);
  await comments.open();
  expect(String(rowsOf(comments, 'Call tasks')[0]?.['What to do'])).toContain('sheet Read these today');
}, 60000);

test('keys hold when staff put a column with times of their own in front of the answers', async () => {
  await comments.write(['Aaa', 'Bbb']);
  const { order } = await comments.open();
  const tab = comments.host.world().sheets.find(({ values }) => values[0]?.[0] === 'Timestamp' && values.length > 2);
  comments.host.insertColumns(tab?.name ?? '', 1, 1);
  await comments.host.edit(tab?.name ?? '', 'A1', [['Seen at'], ['11/20/2026 08:15:00']]);
  expect(await comments.open()).toMatchObject({ total: 2, order });
}, 60000);
