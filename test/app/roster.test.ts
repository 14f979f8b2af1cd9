// Family lists through the bundle: a pasted tab is looked at, taken over, and taken over again.
import type { Host } from '../../workbench/host-types';
import {
  answerOf,
  inviteWorld,
  listHeadings,
  pasteList,
  plainFamilies,
  type Row,
  valueOfCall,
} from '../support/invite-world';

type Preview = {
  readonly families: number;
  readonly guardians: number;
  readonly children: number;
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
  readonly leftOut: readonly string[];
  readonly problemCount: number;
  readonly problems: readonly {
    readonly code: string;
    readonly values: { readonly [name: string]: string | number };
  }[];
};

let host: Host;

beforeEach(async () => {
  ({ host } = await inviteWorld(undefined));
});

afterEach(() => host.close());

const [plain = []] = plainFamilies(1);

/** The plain row with some of its cells changed, by heading. */
const row = (change: { readonly [heading: string]: string }): Row =>
  plain.map((cell, index) => change[listHeadings[index] ?? ''] ?? cell);

const paste = (rows: readonly Row[], headings: Row = listHeadings, name = 'List'): Promise<number> =>
  pasteList(host, name, [headings, ...rows]);

const look = async (rows: readonly Row[], headings: Row = listHeadings): Promise<Preview> =>
  valueOfCall<Preview>(host, 'previewFamilies', { sheetId: await paste(rows, headings) });

const take = (sheetId: number): Promise<Preview> => valueOfCall<Preview>(host, 'importFamilies', { sheetId });

const cellOf = (sheet: string, code: string, at = 2): string => {
  const values = host.world().sheets.find(({ name }) => name === sheet)?.values ?? [];
  return String(values[at]?.[values[0]?.indexOf(code) ?? -1] ?? '');
};

test('a look writes nothing', async () => {
  const before = JSON.stringify(
    host
      .world()
      .sheets.map(({ name }) => name)
      .sort(),
  );
  await look(plainFamilies(3));
  expect(
    JSON.stringify(
      host
        .world()
        .sheets.map(({ name }) => name)
        .filter((name) => name !== 'List')
        .sort(),
    ),
  ).toBe(before);
});

test('brothers and sisters are one family, and two guardians stay two', async () => {
  const rows = [
    row({}),
    row({ 'Student ID': 'S-2', 'Student first name': 'Second' }),
    row({ 'Guardian ID': 'G-2', 'Guardian email': 'two@families.example' }),
  ];
  expect(await look(rows)).toMatchObject({ families: 1, guardians: 2, children: 2 });
});

test('the same list again doubles nothing and changes nothing', async () => {
  const sheetId = await paste(plainFamilies(5));
  expect((await take(sheetId)).added).toBe(15);
  expect(await take(sheetId)).toMatchObject({ added: 0, updated: 0, kept: 0 });
  expect(host.world().sheets.find(({ name }) => name === 'Guardians')?.values).toHaveLength(7);
});

test('a newer list updates what staff left alone and keeps what they changed', async () => {
  await take(await paste([row({}), row({ 'Family ID': 'F-2', 'Guardian ID': 'G-2', 'Student ID': 'S-2' })]));
  const column = String.fromCharCode(
    65 +
      (host
        .world()
        .sheets.find(({ name }) => name === 'Guardians')
        ?.values[0]?.indexOf('guardian.email') ?? 0),
  );
  await host.edit('Guardians', `${column}3`, [['mine@families.example']]);
  const newer = [
    row({ 'Guardian email': 'newer@families.example' }),
    row({ 'Family ID': 'F-2', 'Guardian ID': 'G-2', 'Student ID': 'S-2', 'Guardian phone': '555-9999' }),
  ];
  const sheetId = await paste(newer, listHeadings, 'Newer');
  expect(await take(sheetId)).toMatchObject({ added: 0, updated: 1, kept: 1 });
  expect(cellOf('Guardians', 'guardian.email')).toBe('mine@families.example');
  expect(cellOf('Guardians', 'guardian.phone', 3)).toBe('555-9999');
});

test('PV28: a column that is not needed is named and left out', async () => {
  const headings = [...listHeadings, 'Test score', 'Lunch status'];
  const preview = await look([[...plain, '77', 'free']], headings);
  expect(preview.leftOut).toEqual(['Test score', 'Lunch status']);
  await take(host.world().sheets.find(({ name }) => name === 'List')?.id ?? 0);
  const ours = host.world().sheets.filter(({ name }) => name !== 'List');
  expect(JSON.stringify(ours)).not.toMatch(/Test score|Lunch status|"free"/);
});

test.each([
  [
    'a missing column',
    listHeadings.filter((name) => name !== 'Home language'),
    'invite.list-column-missing',
    'Home language',
  ],
  ['a doubled column', [...listHeadings, 'School'], 'invite.list-column-doubled', 'School'],
])('%s is refused by name', async (_, headings, code, column) => {
  const sheetId = await paste([plain], headings);
  const reply = await answerOf(host, 'importFamilies', { sheetId });
  expect(reply.problem).toEqual({ code, values: { sheet: 'List', column } });
});

test('a renamed and a moved tab are still found, a deleted one is missed by name', async () => {
  const sheetId = await paste([plain]);
  host.renameSheet('List', 'Renamed');
  expect(await valueOfCall(host, 'listFamilyTabs', {})).toEqual({ tabs: [{ sheetId, name: 'Renamed' }] });
  expect((await take(sheetId)).added).toBe(3);
  host.deleteSheet('Renamed');
  expect((await answerOf(host, 'importFamilies', { sheetId })).problem?.code).toBe('invite.tab-gone');
});

test('headings may be Spanish, under a title, in any order', async () => {
  const headings = [
    'Idioma',
    'Correo electrónico',
    'Apellidos',
    'ESCUELA',
    'ID de familia',
    'Orden de no contacto',
    'Nombre del estudiante',
  ];
  const cells = ['Español', 'ana@families.example', 'Ruiz', 'Alder Elementary', 'F-9', '', 'Luz'];
  const sheetId = await pasteList(host, 'Lista', [['Familias de tutoría'], headings, cells]);
  const preview = await valueOfCall<Preview>(host, 'previewFamilies', { sheetId });
  expect(preview).toMatchObject({ families: 1, guardians: 1, children: 1, problemCount: 0 });
});

test.each([
  [{ 'Guardian email': 'Ana Ruiz <ana@families.example>' }, 'invite.address-with-name', 'Guardian email'],
  [{ 'Guardian email': 'a@families.example, b@families.example' }, 'invite.address-several', 'Guardian email'],
  [{ 'Guardian email': 'ana.families.example' }, 'invite.address-no-at', 'Guardian email'],
  [{ 'Guardian email': 'ana@families,example' }, 'invite.address-mistyped', 'Guardian email'],
  [{ 'Guardian email': '' }, 'invite.address-missing', 'Guardian email'],
  [{ 'Home language': 'Klingonish' }, 'invite.language-unknown', 'Home language'],
  [{ 'Home language': '' }, 'invite.language-missing', 'Home language'],
  [{ 'Family ID': '' }, 'invite.family-id-missing', 'Family ID'],
])('%j is told by sheet, row and column', async (change, code, column) => {
  const preview = await look([plain.map(() => ''), row(change)]);
  expect(preview.problems).toEqual([{ code, values: { sheet: 'List', row: 3, column } }]);
});

test('a space behind an address is no trouble', async () => {
  expect((await look([row({ 'Guardian email': 'ana@families.example ' })])).problemCount).toBe(0);
});

test('two families with one address are told by both rows', async () => {
  const other = { 'Family ID': 'F-2', 'Guardian ID': 'G-2', 'Student ID': 'S-2' };
  const { problems } = await look([row({}), row(other)]);
  expect(problems).toMatchObject([{ code: 'invite.address-shared', values: { row: 3, other: 2 } }]);
});

test('what looks like a formula or like HTML stays the words that it is', async () => {
  const odd = ['<b>Ana</b> & Co', 'A$&B'];
  await take(await paste(odd.map((name, index) => row({ 'Guardian last name': name, 'Guardian ID': `G-${index}` }))));
  expect([cellOf('Guardians', 'guardian.lastName', 2), cellOf('Guardians', 'guardian.lastName', 3)]).toEqual(odd);
  await host.edit('List', 'A9:L9', [row({ 'Guardian ID': 'G-9', 'Guardian last name': '\'=IMPORTXML("http://x")' })]);
  await take(host.world().sheets.find(({ name }) => name === 'List')?.id ?? 0);
  expect(cellOf('Guardians', 'guardian.lastName', 4)).toBe('=IMPORTXML("http://x")');
  const sheet = host.world().sheets.find(({ name }) => name === 'Guardians');
  expect(sheet?.formulas.flat().filter((formula) => formula !== '')).toEqual([]);
});

test('a list without ids finds its families again', async () => {
  const without = { 'Family ID': '', 'Guardian ID': '', 'Student ID': '' };
  const sheetId = await paste([row(without)]);
  expect((await take(sheetId)).added).toBe(3);
  expect((await take(sheetId)).added).toBe(0);
});
