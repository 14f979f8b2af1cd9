// PV08b through the bundle that ships: an address of two households is listed, settled by a person, and then written to.
import type { Host } from '../../../../workbench/host-types';
import {
  answerOf,
  approveMessage,
  confirmed,
  inviteWorld,
  plainFamilies,
  type Row,
  received,
  sendUntilDone,
  valueOfCall,
} from '../../../support/invite-world';
import { cellsOf, lookWho, typeBelow } from '../../../support/who-world';

let host: Host;
afterEach(() => host.close());

const change = (row: Row, cells: { readonly [place: number]: string }): Row => row.map((cell, at) => cells[at] ?? cell);

/** Two families with grandmother's address, one with a second guardian who is barred, and a child more at the other school. */
const families = (): readonly Row[] => {
  const [first = [], second = [], third = [], ...others] = plainFamilies(6);
  return [
    change(first, { 8: 'grandma@families.example' }),
    change(second, { 8: ' Grandma@families.example' }),
    third,
    change(third, { 5: 'G-903', 6: 'Barred', 7: 'Parent', 8: 'barred@families.example', 11: 'Yes' }),
    change(third, { 1: 'S-903', 2: 'Sibling', 3: 'Birch Elementary' }),
    ...others,
  ];
};

const named = { names: true, mode: 'guardian-child' } as const;
const settle = (guardians: readonly string[], isRight = true, address = 'grandma@families.example') =>
  answerOf(host, 'settleSharedAddress', { address, guardians: [...guardians], isRight });

test('one address in two households is listed with both families and not sent, then settled and sent', async () => {
  ({ host } = await inviteWorld(families()));
  const before = await lookWho(host, named);
  expect(before).toMatchObject({ messages: 5, calls: 2, barred: 1 });
  expect(
    before.shared.map(({ guardians }) => guardians.map(({ id, family, settled }) => [id, family, settled])),
  ).toEqual([
    [
      ['G-001', 'F-001', false],
      ['G-002', 'F-002', false],
    ],
  ]);
  expect((await lookWho(host, {})).shared).toEqual([]);
  expect(await settle(['G-001'])).toMatchObject({ ok: true, value: { settled: 1 } });
  expect(await lookWho(host, named)).toMatchObject({ messages: 6, calls: 1, shared: [{}] });
  await settle(['G-002']);
  expect(await lookWho(host, named)).toMatchObject({ messages: 7, calls: 0, shared: [] });
  await settle(['G-002'], false);
  expect(await lookWho(host, named)).toMatchObject({ messages: 6, calls: 1 });
});

test('what was settled holds for the guardian, however staff sort the rows, and ends with the address', async () => {
  ({ host } = await inviteWorld(families()));
  await settle(['G-001', 'G-002']);
  host.sortSheet('Guardians', 1, false);
  expect((await lookWho(host, named)).shared).toEqual([]);
  const row = cellsOf(host, 'Guardians').findIndex((cells) => cells.includes('G-003')) + 1;
  await typeBelow(host, ['Guardians', 'guardian.email'], row, ['grandma@families.example']);
  const { shared } = await lookWho(host, named);
  expect(shared.map(({ guardians }) => guardians.filter(({ settled }) => !settled).map(({ id }) => id))).toEqual([
    ['G-003'],
  ]);
});

test('an address that somebody changed meanwhile is not settled', async () => {
  ({ host } = await inviteWorld(families()));
  await typeBelow(host, ['Guardians', 'guardian.email'], 3, ['new@families.example']);
  expect(await settle(['G-001', 'G-002'])).toMatchObject({ ok: false, problem: { code: 'who.address-changed' } });
  expect(cellsOf(host, 'Guardians').flat()).not.toContain('grandma@families.example ');
});

test('lists that were made before there was such a column get it, with its heading, and lose nothing', async () => {
  ({ host } = await inviteWorld(families()));
  const place = cellsOf(host, 'Guardians')[0]?.indexOf('guardian.settledAddress') ?? 0;
  host.deleteColumns('Guardians', place + 1, 1);
  const before = cellsOf(host, 'Guardians');
  await settle(['G-001', 'G-002']);
  expect((await lookWho(host, named)).shared).toEqual([]);
  const after = cellsOf(host, 'Guardians');
  expect(after.map((row) => row.slice(0, before[0]?.length))).toEqual(before);
  expect(after.slice(0, 3).map((row) => row[row.length - 1])).toEqual([
    'guardian.settledAddress',
    'Address looked at',
    'grandma@families.example',
  ]);
});

test('an imported list that comes again leaves what a person settled', async () => {
  ({ host } = await inviteWorld(families()));
  await settle(['G-001', 'G-002']);
  const sheetId = host.world().sheets.find(({ name }) => name === 'Pasted list')?.id ?? 0;
  await valueOfCall(host, 'importFamilies', { sheetId });
  expect((await lookWho(host, named)).shared).toEqual([]);
});

test('a confirmed message about each child waits with the shared address, also when it is looked at again, until it is settled', async () => {
  const world = await inviteWorld(families());
  ({ host } = world);
  await approveMessage(world, 'T10');
  const campaign = await confirmed(world, {
    template: 'T10',
    about: 'D-1',
    mode: 'guardian-child',
    audience: { kind: 'everyone' },
    fields: {
      UpdateText: { en: 'We read a lot.', es: 'Leemos mucho.' },
      AskBack: { en: 'What does your child like?', es: '¿Qué le gusta?' },
      SlotLink: { '*': 'https://slots.example/' },
    },
    readers: { es: 'Ines Reader' },
  });
  await sendUntilDone(host, campaign);
  const again = async () => (await valueOfCall<{ reopened: number }>(host, 'recheckUnsent', { campaign })).reopened;
  expect(await again()).toBe(0);
  expect(received(host).get('grandma@families.example')).toBeUndefined();
  // Two children of one guardian: two messages, each about one.
  expect(received(host).get('family.003@families.example')).toBe(2);
  await settle(['G-001']);
  expect(await again()).toBe(1);
  await sendUntilDone(host, campaign);
  const names = host
    .world()
    .mail.filter(({ to }) => to.includes('grandma@families.example'))
    .map(({ text }) => text);
  expect(names).toHaveLength(1);
  expect(names[0]).toContain('Child001');
  expect(names[0]).not.toContain('Child002');
  await settle(['G-002']);
  expect(await again()).toBe(1);
  await sendUntilDone(host, campaign);
  expect(received(host).get('Grandma@families.example')).toBe(1);
});

test('of a guardian’s two messages, each about one child, the one that was not mailed is looked at again by itself', async () => {
  const list = families().map((row) => (row[5] === 'G-003' ? change(row, { 8: '' }) : row));
  const world = await inviteWorld(list);
  ({ host } = world);
  const campaign = await confirmed(world, {
    survey: world.survey,
    mode: 'guardian-child',
    audience: { kind: 'everyone' },
    minutes: 3,
    closes: '2026-12-18',
  });
  await sendUntilDone(host, campaign);
  const row = cellsOf(host, 'Guardians').findIndex((cells) => cells.includes('G-003')) + 1;
  await typeBelow(host, ['Guardians', 'guardian.email'], row, ['mended@families.example']);
  expect(await valueOfCall(host, 'recheckUnsent', { campaign })).toMatchObject({ reopened: 2 });
  await sendUntilDone(host, campaign);
  expect(received(host).get('mended@families.example')).toBe(2);
});
