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
  return listen.rpc<Heard>('countTab', { sheetId });
};

beforeEach(async () => {
  listen = await openListenHost();
}, 60000);

afterEach(() => listen.host.close());

test('schools that all reach the minimum are shown, on the sheet too, and add up to the district', async () => {
  const heard = await countTyped([...typed('Oak', 9, 7, 6), ...typed('Elm', 8, 5, 4)]);
  const figures = heard.questions[0]?.figures;
  expect(figures?.whole).toMatchObject({ base: 39, figures: { 1: { count: 17 }, 2: { count: 12 }, 3: { count: 10 } } });
  expect(figures?.groups).toMatchObject({
    state: 'shown',
    rows: { 1: { base: 22, figures: { 1: { count: 9 } } }, 2: { base: 17, figures: { 3: { count: 4 } } } },
  });
  expect(heard.groupNames).toEqual({ 1: 'Oak', 2: 'Elm' });
  const { values } = listen.sheet(heard.sheet.name);
  expect(values).toContainEqual(['Oak', 22, 0.41, 0.32, 0.27]);
});

test('a school with nine answers keeps every school back, and the district is shown alone', async () => {
  const heard = await countTyped([...typed('Oak', 9, 7, 6), ...typed('Elm', 3, 3, 3)]);
  expect(heard.questions[0]?.figures).toMatchObject({ whole: { base: 31 }, groups: { state: 'few' } });
  expect(JSON.stringify(listen.sheet(heard.sheet.name).values)).not.toContain('Elm');
});

test('a choice that one family of a school made cannot be subtracted from the district', async () => {
  const heard = await countTyped([...typed('Oak', 12, 11, 1), ...typed('Elm', 9, 8, 5)]);
  const figures = heard.questions[0]?.figures;
  if (figures?.groups.state !== 'shown' || figures.whole.state !== 'shown') throw new Error('nothing was shown');
  const column = (choice: string) =>
    [figures.whole, ...Object.values(figures.groups.state === 'shown' ? figures.groups.rows : {})].map((row) =>
      'figures' in row ? row.figures[choice]?.state : undefined,
    );
  expect(figures.groups.rows['1']?.figures['3']?.state).toBe('low');
  for (const choice of ['1', '2', '3']) expect(column(choice).filter((state) => state !== 'shown')).not.toHaveLength(1);
});
