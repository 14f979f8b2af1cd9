// One family's line: found by what staff know, changed by a press, and what follows of it for the next invitation.
import type { FamilyChange } from '../../../src/rpc/family-calls';
import type { Host } from '../../../workbench/host-types';
import { inviteWorld, plainFamilies, received, sendUntilDone, wishFor } from '../../support/invite-world';
import { approveLanguages, finishBuilding, formIn, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';
import { formOf, send } from '../../support/standing-form';
import { edited, rowsOf, sheetNamed } from '../plan-world';

let host: Host;
let survey: string;

beforeEach(async () => {
  ({ host, survey } = await inviteWorld(plainFamilies(12)));
});
afterEach(() => host.close());

const find = async (text: string) => (await value(host, 'findFamilies', { text })).families;
const change = (wanted: FamilyChange) => value(host, 'changeFamily', wanted);
const preview = () =>
  value(host, 'previewInvitation', wishFor(survey) as Parameters<typeof value<'previewInvitation'>>[2]);
const optOuts = () =>
  rowsOf(host, 'Opt-outs').map((row) => [
    row['optOut.family'],
    row['optOut.what'],
    row['optOut.from'],
    row['optOut.by'],
  ]);

test.each([
  ['its id', 'f-003', ['F-003']],
  ['a guardian’s name', 'first007 last007', ['F-007']],
  ['a part of an address', 'family.01', ['F-010', 'F-011', 'F-012']],
  ['a child’s first name', 'Child002', ['F-002']],
  ['nothing that is there', 'nobody', []],
])('a family is found by %s', async (_, text, ids) => {
  expect((await find(text)).map(({ id }) => id)).toEqual(ids);
});

test('more than ten are told by number', async () => {
  const { families, found } = await value(host, 'findFamilies', { text: 'families.example' });
  expect([families.length, found]).toEqual([10, 12]);
});

test('the line shows guardians, schools and what is wrong with an address', async () => {
  await edited(host, 'Guardians', 3, 'guardian.email', 'Ana <ana@families.example>');
  expect(await find('F-001')).toMatchObject([
    {
      id: 'F-001',
      optedOut: false,
      guardians: [{ id: 'G-001', name: 'First001 Last001', trouble: 'with-name', barred: false, returnedMail: false }],
      children: [{ name: 'Child001', school: 'Alder Elementary', tutored: true }],
    },
  ]);
});

test('PV23: one press takes a family out of the next invitation, one puts it back, and both are noted', async () => {
  expect(await change({ what: 'optOut', family: 'F-002', on: true })).toMatchObject({
    ...{ id: 'F-002', optedOut: true, optedOutFrom: 'staff' },
    optedOutOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(await preview()).toMatchObject({ messages: 11, optedOut: 1 });
  await change({ what: 'optOut', family: 'F-002', on: true });
  expect(await change({ what: 'optOut', family: 'F-002', on: false })).toMatchObject({
    optedOut: false,
    optedOutFrom: '',
  });
  expect(await preview()).toMatchObject({ messages: 12, optedOut: 0 });
  const by = 'rosa.delgado@maplevalley.example';
  expect(optOuts()).toEqual([
    ['F-002', 'opted out', 'staff', by],
    ['F-002', 'wants surveys again', 'staff', by],
  ]);
});

test('PV08: one press sets a no contact order, and one marks that mail came back', async () => {
  await change({ what: 'barred', guardian: 'G-004', on: true });
  await change({ what: 'returnedMail', guardian: 'G-005', on: true });
  expect(await preview()).toMatchObject({ messages: 10, barred: 1, calls: 1 });
  await change({ what: 'barred', guardian: 'G-004', on: false });
  await change({ what: 'returnedMail', guardian: 'G-005', on: false });
  expect(await preview()).toMatchObject({ messages: 12, barred: 0, calls: 0 });
});

test('S59: rhythm and way are written as the sheet offers them, and read back', async () => {
  await change({ what: 'frequency', family: 'F-001', to: 'monthly' });
  expect(await change({ what: 'contactBy', family: 'F-001', to: 'phone' })).toMatchObject({
    ...{ frequency: 'monthly', contactBy: 'phone' },
  });
  expect(rowsOf(host, 'Families')[0]).toMatchObject({
    'family.frequency': 'once a month',
    'family.contactBy': 'phone',
  });
  expect(await change({ what: 'frequency', family: 'F-001', to: '' })).toMatchObject({ frequency: '' });
});

test('the rows may be sorted, and a family without a row of its own gets one', async () => {
  host.deleteRows('Families', 4, 1);
  await change({ what: 'optOut', family: 'F-002', on: true });
  expect(rowsOf(host, 'Families').filter((row) => row['family.optOut'] === 'yes')).toMatchObject([
    { 'family.id': 'F-002' },
  ]);
  expect(await preview()).toMatchObject({ messages: 11, optedOut: 1 });
});

test('a family or guardian who is gone meanwhile is told as that, and nothing is written', async () => {
  const before = JSON.stringify(host.world().sheets);
  expect((await problem(host, 'changeFamily', { what: 'optOut', family: 'F-999', on: true })).code).toBe(
    'families.family-gone',
  );
  expect((await problem(host, 'changeFamily', { what: 'barred', guardian: 'G-999', on: true })).code).toBe(
    'families.guardian-gone',
  );
  expect(JSON.stringify(host.world().sheets)).toBe(before);
});

test('PV23: the link in a message that arrived leads to the form, and its answer to the family’s row', async () => {
  const languages = ['en', 'es'];
  const started = await value(host, 'startSurvey', { purpose: 'optOut', languages, askSchool: false });
  if (started.state !== 'ready') await finishBuilding(host, started.surveyId);
  await approveLanguages(host);
  for (const { id } of (await surveyIn(host, started.surveyId)).forms) {
    await value(host, 'publishForm', { formId: id });
    host.setResponders(id, 'anyone');
    await value(host, 'tickFormOpens', { formId: id, opens: true });
  }
  const { messages } = await preview();
  const wish = wishFor(survey) as never;
  const { campaign } = await value(host, 'confirmInvitation', { wish, messages, calls: true, asNew: false });
  await sendUntilDone(host, campaign);
  const optOut = await surveyIn(host, started.surveyId);
  const mail = host.world().mail.find(({ to }) => to.includes('family.002@families.example'));
  expect([received(host).size, mail?.text]).toEqual([12, expect.stringContaining(formIn(optOut, 'en').publicUrl)]);
  await host.advanceClock(1);
  await send(host, formOf(host, optOut, 'en'), { 'email address': 'Family.002@families.example', 'your name': '' });
  await value(host, 'takeOptOuts', { surveyId: optOut.id });
  expect(await find('F-002')).toMatchObject([{ optedOut: true, optedOutFrom: 'form' }]);
  expect(optOuts()).toEqual([['F-002', 'opted out', 'form', '']]);
  await value(host, 'takeOptOuts', { surveyId: optOut.id });
  expect(optOuts()).toHaveLength(1);
});

const addresses = ['family.003@families.example', 'FAMILY.004@families.example', 'typo@families.example'];

test('addresses that came back are looked up first: nothing is written, and those of nobody are named', async () => {
  const before = JSON.stringify(sheetNamed(host, 'Guardians').values);
  expect(await value(host, 'findReturnedMail', { addresses })).toMatchObject({
    guardians: [
      { id: 'G-003', family: 'F-003', marked: false },
      { id: 'G-004', family: 'F-004', marked: false },
    ],
    unknown: ['typo@families.example'],
  });
  expect(JSON.stringify(sheetNamed(host, 'Guardians').values)).toBe(before);
});

test('then they are marked, once, and get no message', async () => {
  expect(await value(host, 'markReturnedMail', { addresses })).toMatchObject({ markedNow: 2 });
  expect(await value(host, 'markReturnedMail', { addresses })).toMatchObject({ markedNow: 0 });
  expect(await preview()).toMatchObject({ messages: 10, calls: 2 });
});

test('a hundred and more that came back cost the same few calls', async () => {
  host.close();
  ({ host } = await inviteWorld(plainFamilies(300)));
  const odd = Array.from({ length: 150 }, (_, at) => `family.${String(2 * at + 1).padStart(3, '0')}@families.example`);
  host.resetCalls();
  expect(await value(host, 'markReturnedMail', { addresses: odd })).toMatchObject({ markedNow: 150 });
  expect(host.calls().total).toBeLessThan(30);
  expect(rowsOf(host, 'Guardians').filter((row) => row['guardian.returnedMail'] === 'yes')).toHaveLength(150);
});
