import type { Heard, ListenHome } from '../../../src/rpc/listen-calls';
import { type ListenHost, openListenHost } from './survey-host';

let listen: ListenHost;

const tabName = 'Paper answers';

const typed = (school: string, ...counts: number[]): string[][] =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => [school, ['Well', 'So so', 'Badly'][at] ?? '']));

const countTyped = async (rows: string[][]): Promise<Heard> => {
  listen.host.insertSheet(tabName);
  await listen.host.edit(tabName, 'A1', [['School', 'How is it going?'], ...rows]);
  const { tabs } = await listen.rpc<ListenHome>('openListen');
  const sheetId = tabs.find(({ name }) => name === tabName)?.sheetId ?? -1;
  await listen.rpc('saveTabSetup', {
    sheetId,
    columns: [
      { heading: 'School', column: 1, kind: 'key', choices: ['Oak', 'Elm'] },
      { heading: 'How is it going?', column: 2, kind: 'single', choices: ['Well', 'So so', 'Badly'] },
    ],
  });
  const { views } = await listen.rpc<Heard>('countTab', { sheetId });
  return listen.rpc<Heard>('countTab', { sheetId, views: views.map(({ code }) => code) });
};

beforeEach(async () => {
  listen = await openListenHost();
}, 60000);

afterEach(() => listen.host.close());

const viewOf = ({ questions, views: [view] }: Heard) => questions[0]?.figures.views[view?.code ?? ''];

test('schools are shown once somebody wishes to compare them, on the sheet too, and add up to the district', async () => {
  const heard = await countTyped([...typed('Oak', 29, 27, 26), ...typed('Elm', 28, 25, 24)]);
  expect(heard.questions[0]?.figures.whole).toMatchObject({
    base: 159,
    figures: { 1: { count: 57 }, 3: { count: 50 } },
  });
  expect(viewOf(heard)).toMatchObject({
    state: 'shown',
    rows: { 1: { base: 82, figures: { 1: { count: 29 } } }, 2: { base: 77, figures: { 3: { count: 24 } } } },
  });
  expect(heard.views).toEqual([{ code: 'q1', title: 'School', groups: ['1', '2'], names: { 1: 'Oak', 2: 'Elm' } }]);
  const { values } = listen.sheet(heard.sheet.name);
  expect(values).toContainEqual(['Oak', 82, 0.35, 0.33, 0.32]);
  expect(values).toContainEqual(['Elm', 77, 0.36, 0.32, 0.31]);
});

test('a school with nine answers keeps the other one back, and the district is shown alone', async () => {
  const heard = await countTyped([...typed('Oak', 9, 7, 6), ...typed('Elm', 3, 3, 3)]);
  expect(heard.questions[0]?.figures.whole).toMatchObject({ base: 31 });
  expect(viewOf(heard)).toEqual({ state: 'few' });
  expect(JSON.stringify(listen.sheet(heard.sheet.name).values)).not.toContain('Elm');
});

test('a choice that one family of a school made cannot be subtracted from the district', async () => {
  const heard = await countTyped([...typed('Oak', 22, 21, 1), ...typed('Elm', 19, 18, 15)]);
  const view = viewOf(heard);
  if (view?.state !== 'shown') throw new Error('nothing was shown');
  expect(view.rows['1']?.figures['3']?.state).not.toBe('shown');
  const { whole } = heard.questions[0]?.figures ?? {};
  const rows = [whole, ...Object.values(view.rows)].flatMap((row) =>
    row !== undefined && 'figures' in row ? [row] : [],
  );
  for (const choice of ['1', '2', '3'])
    expect(rows.filter(({ figures }) => figures[choice]?.state !== 'shown')).not.toHaveLength(1);
});
