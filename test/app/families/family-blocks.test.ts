// A family list that was read in the page, block by block through the bundle: whole however it is cut, and the same when a block is sent again.
import type { FamilyBlock } from '../../../src/rpc/family-calls';
import type { Host } from '../../../workbench/host-types';
import { blocksFor, takeRows } from '../../support/family-blocks';
import { answerOf, inviteWorld, listHeadings, plainFamilies, type Row } from '../../support/invite-world';
import { value } from '../../support/sidebar-calls';
import { edited, rowsOf } from '../plan-world';

let host: Host;

beforeEach(async () => {
  ({ host } = await inviteWorld(undefined));
});
afterEach(() => host.close());

const sheets = ['Families', 'Guardians', 'Children', 'Schools'];
const lists = (from = host) => sheets.map((name) => rowsOf(from, name));

const [plain = []] = plainFamilies(1);
const row = (change: { readonly [heading: string]: string }): Row =>
  plain.map((cell, index) => change[listHeadings[index] ?? ''] ?? cell);

/** A family of two guardians and two children, in four rows that stand far apart. */
const largeFamily: readonly Row[] = ['G-A', 'G-B'].flatMap((guardian) =>
  ['S-A', 'S-B'].map((child) =>
    row({
      'Family ID': 'F-A',
      'Guardian ID': guardian,
      'Guardian email': `${guardian.toLowerCase()}@families.example`,
      'Student ID': child,
      'No contact order': guardian === 'G-B' && child === 'S-B' ? 'Yes' : '',
    }),
  ),
);
const scattered = (): readonly Row[] => {
  const others = plainFamilies(20);
  const [one = [], two = [], three = [], four = []] = largeFamily;
  return [one, ...others.slice(0, 7), two, ...others.slice(7, 14), three, ...others.slice(14), four];
};

test('looking at a block writes nothing, and says what it would do', async () => {
  const before = JSON.stringify(host.world().sheets.map(({ name }) => name));
  const [block] = blocksFor(plainFamilies(4));
  expect(await value(host, 'compareFamilyBlock', block as FamilyBlock)).toEqual({
    ...{ added: 12, updated: 0, kept: 0, found: 0, newSchools: [] },
    lines: { families: 0, guardians: 0, children: 0 },
  });
  expect(JSON.stringify(host.world().sheets.map(({ name }) => name))).toBe(before);
});

test.each([1, 5, 7, 2_000])('a family comes out whole in blocks of %i lines', async (most) => {
  await takeRows(host, scattered(), most);
  const family = (name: string) => rowsOf(host, name).filter((one) => Object.values(one).includes('F-A'));
  expect([family('Families').length, family('Children').length]).toEqual([1, 2]);
  expect(family('Guardians').map((one) => [one['guardian.id'], one['guardian.barred']])).toEqual([
    ['G-A', 'no'],
    ['G-B', 'yes'],
  ]);
  expect(rowsOf(host, 'Families')).toHaveLength(21);
});

test('every block sent twice changes nothing the second time', async () => {
  for (const block of blocksFor(scattered(), 9)) {
    await value(host, 'takeFamilyBlock', block);
    const before = lists();
    const again = await value(host, 'takeFamilyBlock', block);
    expect([again.added, again.updated, again.kept]).toEqual([0, 0, 0]);
    expect(lists()).toEqual(before);
  }
});

test('a page that died between blocks goes on with the whole list, and adds what is missing', async () => {
  const blocks = blocksFor(scattered(), 10);
  for (const block of blocks.slice(0, 3)) await value(host, 'takeFamilyBlock', block);
  const there = lists().slice(0, 3).flat().length;
  const { added, updated } = await takeRows(host, scattered());
  expect([there, added, updated]).toEqual([30, 65 - 30, 0]);
});

test('a block that died at any call is whole once it is sent again', async () => {
  const [block] = blocksFor(scattered());
  const made = async (crashAtCall?: number, unflushed?: 'kept' | 'lost') => {
    const world = await inviteWorld(undefined);
    if (crashAtCall !== undefined)
      world.host.setFaults({
        crashAtCall,
        unflushed: unflushed ?? 'kept',
        crashWhen: crashAtCall % 2 === 0 ? 'before' : 'after',
      });
    const ran = await world.host.run('rpc', ['takeFamilyBlock', block as FamilyBlock]);
    world.host.setFaults({});
    if ('error' in ran) await value(world.host, 'takeFamilyBlock', block as FamilyBlock);
    const result = lists(world.host);
    world.host.close();
    return { result, died: 'error' in ran };
  };
  const wanted = await made();
  let died = 0;
  for (let call = 3; call < 120; call += 9)
    for (const unflushed of ['kept', 'lost'] as const) {
      const one = await made(call, unflushed);
      if (one.died) died += 1;
      expect({ call, unflushed, lists: one.result }).toEqual({ call, unflushed, lists: wanted.result });
    }
  expect(died).toBeGreaterThan(10);
}, 120_000);

test('a newer list updates what staff left alone and keeps what they changed, block by block', async () => {
  await takeRows(host, plainFamilies(6));
  await edited(host, 'Guardians', 4, 'guardian.email', 'mine@families.example');
  const newer = plainFamilies(6).map((cells) => cells.map((cell, at) => (at === 8 ? `new.${cell}` : cell)));
  expect(await takeRows(host, newer, 4)).toMatchObject({ added: 0, updated: 5, kept: 1 });
  expect(rowsOf(host, 'Guardians').map((one) => one['guardian.email'])[1]).toBe('mine@families.example');
  expect(await takeRows(host, newer, 4)).toMatchObject({ added: 0, updated: 0, kept: 1 });
});

test('a colleague who reads Spanish brings the same list in, and nothing is changed', async () => {
  await takeRows(host, plainFamilies(3));
  host.setUser('rosa.delgado@maplevalley.example', { locale: 'es-419' });
  const before = lists();
  expect(await takeRows(host, plainFamilies(3))).toMatchObject({ added: 0, updated: 0, kept: 0 });
  expect(lists()).toEqual(before);
});

test('PV08: a list may bar a guardian and never lifts a bar; what staff lifted stays lifted', async () => {
  const one = (barred: string) => [row({ 'No contact order': barred })];
  const bar = () => rowsOf(host, 'Guardians')[0]?.['guardian.barred'];
  await takeRows(host, one('No'));
  await takeRows(host, one('Yes'));
  expect(bar()).toBe('yes');
  await takeRows(host, one('No'));
  expect(bar()).toBe('yes');
  await takeRows(host, one('Yes'));
  await edited(host, 'Guardians', 3, 'guardian.barred', 'no');
  await takeRows(host, one('Yes'));
  expect(bar()).toBe('no');
  await takeRows(host, one('No'));
  await takeRows(host, one('Yes'));
  expect(bar()).toBe('yes');
});

test('PV08: a barred guardian who is named in a second family is barred there, too', async () => {
  await takeRows(host, [row({})]);
  await edited(host, 'Guardians', 3, 'guardian.barred', 'yes');
  await takeRows(host, [row({}), row({ 'Family ID': 'F-900', 'Student ID': 'S-900' })]);
  expect(
    rowsOf(host, 'Guardians').map((one) => [one['guardian.id'], one['guardian.family'], one['guardian.barred']]),
  ).toEqual([
    ['G-001', 'F-001', 'yes'],
    ['G-001+F-900', 'F-900', 'yes'],
  ]);
});

test('a child of two homes is in both families, whatever the order of the rows', async () => {
  const rows = [row({}), row({ 'Family ID': 'F-000', 'Guardian ID': 'G-900' })];
  await takeRows(host, rows);
  const children = () => rowsOf(host, 'Children').map((one) => [one['child.id'], one['child.family']]);
  expect(children()).toEqual([
    ['S-001+F-001', 'F-001'],
    ['S-001', 'F-000'],
  ]);
  expect(await takeRows(host, [...rows].reverse())).toMatchObject({ added: 0, updated: 0 });
});

test('updates that lie far apart cost the same few calls, and leave what is between as it is', async () => {
  const families = plainFamilies(400);
  await takeRows(host, families);
  await edited(host, 'Guardians', 10, 'guardian.phone', 'mine');
  const newer = families.map((cells, index) =>
    index % 2 === 0 ? cells.map((cell, at) => (at === 9 ? `${cell}9` : cell)) : cells,
  );
  const [block] = blocksFor(newer);
  const before = host.world().calls.total;
  expect(await value(host, 'takeFamilyBlock', block as FamilyBlock)).toMatchObject({ updated: 200, kept: 1 });
  expect(host.world().calls.total - before).toBeLessThan(60);
  const phones = rowsOf(host, 'Guardians').map((one) => one['guardian.phone']);
  expect([phones[0], phones[1], phones[7]]).toEqual(['555-00019', '555-0002', 'mine']);
});

test('PV28: a block with a column that is not ours is refused at the door, and a block of 2,001 lines is', async () => {
  const [block] = blocksFor(plainFamilies(1));
  const more = { ...block, children: [{ id: 'S', cells: { ...block?.children[0]?.cells, 'child.lunch': 'free' } }] };
  expect((await answerOf(host, 'takeFamilyBlock', more as never)).problem?.code).toBe('rpc.wrong-input');
  const [large] = blocksFor(plainFamilies(667), 5_000);
  expect((await answerOf(host, 'takeFamilyBlock', large as never)).problem?.code).toBe('rpc.wrong-input');
});

test('a colleague at work is waited for, and then told', async () => {
  const [block] = blocksFor(plainFamilies(1));
  host.setFaults({ lockHeldByOther: true });
  const reply = await answerOf(host, 'takeFamilyBlock', block as never);
  host.setFaults({});
  expect([reply.ok, reply.problem?.code]).toEqual([false, 'rpc.someone-else-working']);
});
