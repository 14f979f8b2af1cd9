import type { CommentRoom } from '../../../src/rpc/comment-calls';
import type { TabSetup } from '../../../src/rpc/listen-calls';
import type { PaperPage } from '../../../src/rpc/paper-calls';
import { planAnswers } from '../plan-world';
import { type CommentHost, openCommentHost, rowsOf } from './comment-host';

let comments: CommentHost;

beforeEach(async () => {
  comments = await openCommentHost();
}, 60000);

afterEach(() => comments.host.close());

const texts = () => comments.rows().map((row) => row['What the family wrote']);

/** A tab of another form, set up with its last column as open; the room of its comments. */
const openTab = async (written: readonly string[]): Promise<CommentRoom> => {
  const rows = written.map((text, at) => [
    `11/2/2026 10:00:${10 + (at % 50)}`,
    'Secret Name',
    at % 2 ? 'Hill' : 'Harbor',
    text,
  ]);
  comments.host.insertSheet('Old form');
  await comments.host.edit('Old form', 'A1', [['Timestamp', 'Your name', 'Where?', 'Anything else?'], ...rows]);
  const tab = comments.host.world().sheets.find(({ name }) => name === 'Old form');
  const sheetId = Number(tab?.id);
  const { columns } = await comments.rpc<TabSetup>('openTabSetup', { sheetId });
  const setup = columns.map(({ heading, column, choices }) => {
    const kind = { 'Anything else?': 'open', 'Where?': 'single' }[heading] ?? 'ignore';
    return { heading, column, kind, choices: kind === 'single' ? choices : [] };
  });
  await comments.rpc('saveTabSetup', { sheetId, columns: setup });
  return comments.rpc<CommentRoom>('openComments', { source: { sheetId } });
};

test('an open column of a tab that staff set up is gathered, and nothing else of the tab', async () => {
  const room = await openTab(['One text', 'Two texts', 'Two texts', '', 'Three']);
  expect(room).toMatchObject({ total: 4, notices: [] });
  expect(texts().sort()).toEqual(['One text', 'Three', 'Two texts', 'Two texts']);
  expect(JSON.stringify(comments.sheet('Comments').values)).not.toContain('Secret');
}, 60000);

test('2,000 comments are gathered within a moment, each with a key of its own, long ones too', async () => {
  const room = await openTab(
    Array.from({ length: 2000 }, (_, at) => (at === 7 ? 'long '.repeat(8000) : `text ${at % 900}`)),
  );
  expect(room.total).toBe(2000);
  expect(new Set(room.order).size).toBe(2000);
}, 60000);

test('what stands on paper is gathered too', async () => {
  const { nextId: id, questions } = await comments.rpc<PaperPage>('openPaper', { surveyId: comments.surveyId });
  const code = questions.find(({ input }) => input === 'text')?.code;
  const entries = [{ code, choices: [], text: 'From paper 555-123-4567', other: '' }];
  await comments.rpc('keepPaper', { surveyId: comments.surveyId, id, language: 'en', entries });
  expect(await comments.open()).toMatchObject({ total: 1, first: { scrubbed: 'From paper [phone]' } });
}, 60000);

test('PV19: names on the family lists are taken out, those that came later too, until somebody has read it', async () => {
  await comments.write(['Zahira helps a lot', 'Zahira reads with him']);
  const room = await comments.open();
  expect(room.first?.scrubbed).toContain('Zahira');
  await comments.rpc('saveComment', {
    source: { surveyId: comments.surveyId },
    key: room.first?.key,
    seen: room.first?.seen,
    scrubbed: room.first?.scrubbed,
    themes: [],
    read: true,
    share: false,
  });
  await comments.rpc('makeFamilyLists');
  const [, headings = []] = comments.sheet('Guardians').values;
  const rows = comments.sheet('Guardians').values.length + 1;
  const letter = (code: string) => String.fromCharCode(65 + headings.indexOf(code));
  await comments.host.edit('Guardians', `${letter('First name')}${rows}`, [['Zahira']]);
  await comments.open();
  const shared = rowsOf(comments, 'Comments').map((row) => String(row['Text to share']));
  expect(shared.filter((text) => text.includes('[name]'))).toHaveLength(1);
}, 60000);

test('PV19: staff who hold one-to-one talks, and people at partners, are taken out', async () => {
  await comments.rpc('buildPlan', { answers: planAnswers });
  await comments.write(['Zahira and Tadeo listen to us']);
  const sheets = comments.host.world().sheets;
  for (const [code, name] of [
    ['slot.staff', 'Zahira'],
    ['partner.person', 'Tadeo'],
  ]) {
    const sheet = sheets.find(({ values }) => values[0]?.includes(code ?? ''));
    const column = String.fromCharCode(65 + (sheet?.values[0]?.indexOf(code ?? '') ?? 0));
    await comments.host.edit(sheet?.name ?? '', `${column}${(sheet?.values.length ?? 0) + 1}`, [[name ?? '']]);
  }
  expect((await comments.open()).first?.scrubbed).toBe('[name] and [name] listen to us');
}, 60000);
