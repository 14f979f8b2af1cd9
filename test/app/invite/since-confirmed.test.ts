// What happens between a confirmation and its sending: orders, opt-outs, closed forms, sheets that are gone, a colleague's hand.
import type { Host } from '../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  type InviteWorld,
  inviteWorld,
  plainFamilies,
  received,
  sendLog,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';

// The first test makes the workbook that the others copy.
jest.setTimeout(60_000);

let host: Host;

afterEach(() => host.close());

const open = async (families: number): Promise<InviteWorld> => {
  const world = await inviteWorld(plainFamilies(families));
  host = world.host;
  return world;
};

const cellOf = (sheet: string, code: string, row: number): string => {
  const codes = host.world().sheets.find(({ name }) => name === sheet)?.values[0] ?? [];
  return `${String.fromCharCode(65 + codes.indexOf(code))}${row}`;
};

test('PV08: a guardian who is barred after the confirmation gets nothing, and the log says why', async () => {
  const campaign = await confirmed(await open(4));
  await host.edit('Guardians', cellOf('Guardians', 'guardian.barred', 3), [['Yes']]);
  await valueOfCall(host, 'sendMessages', { campaign, most: 50 });
  expect([...received(host).keys()].sort()).toEqual([
    'family.002@families.example',
    'family.003@families.example',
    'family.004@families.example',
  ]);
  const held = sendLog(host).find((row) => row['log.guardians'] === 'G-001');
  expect(held?.['log.state']).toBe('failed');
  expect(held?.['log.why']).toMatch(/no contact order/);
});

test('PV23: a family that opts out after the confirmation gets nothing', async () => {
  const campaign = await confirmed(await open(4));
  await host.edit('Families', cellOf('Families', 'family.optOut', 4), [['Yes']]);
  await valueOfCall(host, 'sendMessages', { campaign, most: 50 });
  expect([...received(host).keys()]).not.toContain('family.002@families.example');
  expect(host.world().mail).toHaveLength(3);
});

test('design 3.11: nothing is sent once a form is not ticked as open any more, and the language is named', async () => {
  const campaign = await confirmed(await open(4));
  const [form] = host.world().forms;
  await valueOfCall(host, 'tickFormOpens', { formId: form?.id ?? '', opens: false });
  const { problem } = await answerOf(host, 'sendMessages', { campaign, most: 50 });
  expect(problem).toEqual({ code: 'invite.language-closed', values: { language: 'English' } });
  expect(host.world().mail).toHaveLength(0);
  await valueOfCall(host, 'tickFormOpens', { formId: form?.id ?? '', opens: true });
  await valueOfCall(host, 'sendMessages', { campaign, most: 50 });
  expect(host.world().mail).toHaveLength(4);
});

test('PV09: nothing is sent once the approval of a language is taken away', async () => {
  const campaign = await confirmed(await open(3));
  const place = cellOf('Languages', 'language.approvedBy', 3);
  await host.edit('Languages', place, [['']]);
  expect((await answerOf(host, 'sendMessages', { campaign, most: 50 })).problem?.code).toBe('invite.language-closed');
  expect(host.world().mail).toHaveLength(0);
});

test('an invitation whose sheet was deleted is not started anew over the messages of the log', async () => {
  const world = await open(3);
  const campaign = await confirmed(world);
  await valueOfCall(host, 'sendMessages', { campaign, most: 50 });
  host.deleteSheet('Invitations');
  const again = { wish: wishFor(world.survey), messages: 3, calls: true, asNew: true };
  expect((await answerOf(host, 'confirmInvitation', again)).problem?.code).toBe('invite.campaign-row-gone');
  expect(Math.max(...received(host).values())).toBe(1);
});

test('a colleague who looks at the same time keeps the ids that were given to typed rows', async () => {
  const { survey } = await open(2);
  for (const [code, text] of [
    ['guardian.family', 'F-001'],
    ['guardian.email', 'typed@families.example'],
    ['guardian.language', 'Spanish'],
  ] as const)
    await host.edit('Guardians', cellOf('Guardians', code, 5), [[text]]);
  host.resetCalls();
  host.setFaults({
    interleave: {
      atCall: 17,
      function: 'rpc',
      args: ['previewInvitation', wishFor(survey)],
      user: 'sam.okafor@maplevalley.example',
    },
  });
  await valueOfCall(host, 'previewInvitation', wishFor(survey));
  expect(host.calls().byMethod['Range.setValues']).toBe(1);
});

test.each([
  [
    'PV09: the approval of a language is taken away',
    () => host.edit('Languages', cellOf('Languages', 'language.approvedBy', 3), [['']]),
  ],
  [
    'design 3.11: a form is not ticked as open any more',
    async () => {
      const [form] = host.world().forms;
      await valueOfCall(host, 'tickFormOpens', { formId: form?.id ?? '', opens: false });
    },
  ],
] as const)('%s while messages wait: who presses again the same day sends no more', async (_what, change) => {
  const campaign = await confirmed(await open(6));
  await valueOfCall(host, 'sendMessages', { campaign, most: 2 });
  await change();
  expect((await answerOf(host, 'sendMessages', { campaign, most: 2 })).problem?.code).toBe('invite.language-closed');
  expect(host.world().mail).toHaveLength(2);
});

test('PV23: a family that opts out while messages wait gets none, though others had theirs the same day', async () => {
  const campaign = await confirmed(await open(6));
  await valueOfCall(host, 'sendMessages', { campaign, most: 2 });
  await host.edit('Families', cellOf('Families', 'family.optOut', 6), [['Yes']]);
  await valueOfCall(host, 'sendMessages', { campaign, most: 50 });
  expect([...received(host).keys()]).not.toContain('family.004@families.example');
  expect(host.world().mail).toHaveLength(5);
});
