// Who gets a message, through the bundle that ships and the real sheets, for each kind of audience.
import type { WhoChoices } from '../../../../src/rpc/who-calls';
import type { Host } from '../../../../workbench/host-types';
import {
  confirmed,
  type InviteWorld,
  inviteWorld,
  plainFamilies,
  sendUntilDone,
  valueOfCall,
} from '../../../support/invite-world';
import { choicesOf, formOf, openStanding, send } from '../../../support/standing-form';
import {
  answerSurvey,
  cellsOf,
  lookWho,
  refusalOfWho,
  typeBelow,
  typeOwnColumn,
  typeRow,
  type Who,
} from '../../../support/who-world';

let host: Host;
let survey = '';
const use = (made: InviteWorld): InviteWorld => {
  ({ host, survey } = made);
  return made;
};
beforeEach(async () => {
  use(await inviteWorld(plainFamilies(12), { mode: 'confidential' }));
});
afterEach(() => host.close());

const look = (who: Who) => lookWho(host, who);
const refusal = (who: Who) => refusalOfWho(host, who);
const choices = () => valueOfCall<WhoChoices>(host, 'openWho', {});
const messages = async (who: Who) => (await look(who)).messages;

test('everyone, a school, a language, and a school narrowed to a language', async () => {
  const { schools, languages } = await choices();
  const alder = schools.find(({ name }) => name === 'Alder Elementary')?.id ?? '';
  expect(languages.map(({ id }) => id).sort()).toEqual(['en', 'es']);
  expect(await messages({})).toBe(12);
  expect(await messages({ audience: { kind: 'schools', schools: [alder] } })).toBe(6);
  expect(await messages({ audience: { kind: 'languages', languages: ['es'] } })).toBe(4);
  const only = [{ kind: 'languages' as const, languages: ['es'] }];
  expect(await messages({ audience: { kind: 'schools', schools: [alder] }, only })).toBe(2);
});

test('a column of staff’s own is a filter, also where its tab was renamed and the row of codes is gone', async () => {
  await typeOwnColumn(host, 'Families', ['Bus', 'North', 'south', 'NORTH ', '', 'North']);
  const found = (await choices()).columns.find(({ column }) => column === 'Bus');
  expect(found).toEqual({
    sheet: 'families',
    sheetName: 'Families',
    column: 'Bus',
    values: ['', 'North', 'south'],
  });
  const bus = (values: string[]) => ({ kind: 'column' as const, sheet: 'families' as const, column: 'Bus', values });
  expect(await messages({ audience: bus(['North']) })).toBe(3);
  expect(await messages({ only: [bus([''])] })).toBe(8);
  host.renameSheet('Families', 'Our homes');
  await host.edit('Our homes', 'A1:F1', [['', '', '', '', '', '']]);
  expect(await messages({ audience: bus(['south', 'north']) })).toBe(4);
});

test('a column of guardians and one of children narrow together', async () => {
  const only = [
    { kind: 'column' as const, sheet: 'guardians' as const, column: 'Home language', values: ['english'] },
    {
      kind: 'column' as const,
      sheet: 'children' as const,
      column: 'First name',
      values: ['Child001', 'Child003', 'Child004'],
    },
  ];
  expect(await messages({ only })).toBe(2);
  expect(await messages({ only, mode: 'guardian-child', names: true })).toBe(2);
});

test('a column that is gone or stands there twice is named, and so is its sheet', async () => {
  const gone = { kind: 'column' as const, sheet: 'families' as const, column: 'Bus', values: ['North'] };
  expect(await refusal({ only: [gone] })).toEqual({
    code: 'who.column-gone',
    values: { sheet: 'Families', column: 'Bus' },
  });
  await typeOwnColumn(host, 'Families', ['Bus', 'North']);
  await typeOwnColumn(host, 'Families', ['bus', 'North']);
  expect(await refusal({ only: [gone] })).toEqual({
    code: 'sheet.column-doubled',
    values: { sheet: 'Families', column: 'Bus' },
  });
});

test('families with and without an answer to a confidential survey; the two are all', async () => {
  await sendUntilDone(host, await confirmed({ host, survey }));
  for (const id of ['g:G-001', 'g:G-002', 'g:G-005']) await answerSurvey(host, id);
  expect(await messages({ audience: { kind: 'answered', survey } })).toBe(3);
  expect(await messages({ audience: { kind: 'notAnswered', survey } })).toBe(9);
});

test('a survey that is gone is refused by name, and so is one that is not to know who answered', async () => {
  expect((await refusal({ audience: { kind: 'notAnswered', survey: 'Q-nothing' } }))?.code).toBe('listen.survey-gone');
  host.close();
  use(await inviteWorld(plainFamilies(12)));
  expect((await refusal({ audience: { kind: 'notAnswered', survey } }))?.code).toBe('ask.not-confidential');
  expect((await choices()).surveys).toEqual([]);
});

test('families on the task force are matched by name and address as far as certain; the others are named', async () => {
  await typeBelow(host, ['Task force', 'seat.holder'], 3, [
    'first001 LAST001',
    'Nadia Who',
    'Mum of Ana (family.004@families.example)',
  ]);
  const who = { audience: { kind: 'role' as const, roles: [] } };
  expect(await look(who)).toMatchObject({ messages: 2, notFound: ['Nadia Who'] });
  const { roles } = await choices();
  expect(roles).toHaveLength(1);
  expect(await messages({ audience: { kind: 'role', roles: [...roles] } })).toBe(2);
  expect(await messages({ audience: { kind: 'role', roles: ['Nobody'] } })).toBe(0);
});

test('two of one name are told apart by the seat’s school and language, or named as not certain', async () => {
  await typeBelow(host, ['Guardians', 'guardian.firstName'], 3, ['Ana', 'Ana', 'Ana']);
  await typeBelow(host, ['Guardians', 'guardian.lastName'], 3, ['Ruiz', 'Ruiz', 'Ruiz']);
  await typeBelow(host, ['Task force', 'seat.holder'], 3, ['Ana Ruiz']);
  await typeBelow(host, ['Task force', 'seat.school'], 3, ['Birch Elementary']);
  await typeBelow(host, ['Task force', 'seat.language'], 3, ['English']);
  const who = { audience: { kind: 'role' as const, roles: [] } };
  expect(await look(who)).toMatchObject({ messages: 1, notFound: [] });
  await typeBelow(host, ['Task force', 'seat.school'], 3, ['']);
  expect(await look(who)).toMatchObject({ messages: 0, notFound: ['Ana Ruiz'] });
});

const lead = (id: string, contactBy: string, more: { readonly [code: string]: string } = {}) =>
  typeRow(host, 'Leads to call', { 'lead.id': id, 'lead.name': `Lead ${id}`, 'lead.contactBy': contactBy, ...more });

test('those who raised a hand: by address, else by phone, else by letter; whoever was contacted waits for nothing', async () => {
  await lead('L1', 'family.003@families.example', { 'lead.on': '2026-07-01' });
  await lead('L2', 'new@x.example, 608-555-0101', { 'lead.notes': 'Speaks: Español. Meet first to hear their ideas' });
  await lead('L3', '608-555-0199', { 'lead.notes': 'Habla: English' });
  await lead('L4', 'in front of the school');
  await lead('L5', 'done@x.example', { 'lead.contactedOn': '2026-08-20' });
  await lead('L6', 'NEW@x.example');
  const waiting = { audience: { kind: 'raisedHand' as const, who: 'waiting' as const } };
  expect(await look(waiting)).toMatchObject({ messages: 2, calls: 1, letters: 1, covered: 1 });
  expect(await look({ audience: { kind: 'raisedHand', who: 'all' } })).toMatchObject({ messages: 2, letters: 2 });
  const { leads } = await choices();
  expect(leads).toMatchObject({ waiting: 5, late: 1, all: 6, within: 14 });
  await typeBelow(host, ['Guardians', 'guardian.barred'], 5, ['yes']);
  expect(await look(waiting)).toMatchObject({ messages: 1, barred: 1 });
});

test('a rule about families leaves out who raised a hand and is on no list, and names them', async () => {
  await lead('L1', 'family.003@families.example');
  await lead('L2', 'new@x.example');
  const only = [{ kind: 'languages' as const, languages: ['es'] }];
  const found = await look({ audience: { kind: 'raisedHand', who: 'waiting' }, only });
  expect(found).toMatchObject({ messages: 1, notFound: ['Lead L2'] });
});

test('partners of a kind: one message each, and those of whom nobody wrote down who they are are named', async () => {
  const types = ['PT8'];
  const before = await look({ audience: { kind: 'partners', types } });
  expect(before.messages).toBe(0);
  expect(before.notFound.length).toBeGreaterThan(0);
  const rows = cellsOf(host, 'Partners');
  const place = rows[0]?.indexOf('partner.type') ?? 0;
  const row = rows.findIndex((cells) => String(cells[place]) === 'PT8') + 1;
  await typeBelow(host, ['Partners', 'partner.person'], row, ['Wanda Lead']);
  await typeBelow(host, ['Partners', 'partner.email'], row, ['wanda@parents.example']);
  await typeRow(host, 'Partners', {
    'partner.type': 'PT8',
    'partner.organization': 'Parents Up',
    'partner.email': 'Wanda@parents.example ',
  });
  await typeRow(host, 'Partners', {
    'partner.type': 'PT10',
    'partner.organization': 'Other',
    'partner.email': 'o@x.example',
  });
  expect(await look({ audience: { kind: 'partners', types } })).toMatchObject({ messages: 1, covered: 1 });
  const only = [{ kind: 'languages' as const, languages: ['es'] }];
  expect((await refusal({ audience: { kind: 'partners', types }, only }))?.code).toBe('who.only-families');
});

test('families by what they said about an event; the latest answer counts, and who is on no list is named', async () => {
  const form = await openStanding(host, 'rsvp');
  const [event = '', other = ''] = choicesOf(formOf(host, form), 'event is this about');
  const say = async (at: string, will: string, contact: string) => {
    await host.advanceClock(1);
    await send(host, formOf(host, form), {
      'event is this about': at,
      'come to this': will,
      'email or phone': contact,
    });
  };
  await say(event, 'No, I cannot come', 'family.001@families.example');
  await say(event, 'Yes, I will come', 'Family.001@families.example');
  await say(event, 'Maybe', '555-0002');
  await say(other, 'Yes, I will come', 'family.003@families.example');
  await say(event, 'Yes, I will come', 'aunt@x.example');
  const { activities } = await choices();
  const activity = activities.find(({ name }) => name === event)?.id ?? '';
  const rsvp = (...answers: ('yes' | 'maybe' | 'no' | 'none')[]) =>
    look({ audience: { kind: 'rsvp', activity, answers } });
  expect(await rsvp('yes')).toMatchObject({ messages: 1, notFound: ['aunt@x.example'] });
  expect((await rsvp('yes', 'maybe')).messages).toBe(2);
  expect((await rsvp('no')).messages).toBe(0);
  expect((await rsvp('none')).messages).toBe(10);
});

test('without an RSVP form, a sheet of leads, or family lists it says what is missing', async () => {
  expect((await refusal({ audience: { kind: 'rsvp', activity: 'A', answers: ['yes'] } }))?.code).toBe('who.rsvp-none');
  host.deleteSheet('Leads to call');
  expect((await refusal({ audience: { kind: 'raisedHand', who: 'all' } }))?.code).toBe('who.no-leads');
});

test('a required notice goes to families that want no surveys', async () => {
  await typeBelow(host, ['Families', 'family.optOut'], 3, ['yes']);
  expect(await look({})).toMatchObject({ messages: 11, optedOut: 1 });
  expect(await look({ kind: 'notice', template: 'T14' })).toMatchObject({ messages: 12, optedOut: 0 });
});

test('a sheet that lost a column that is needed is named', async () => {
  const place = cellsOf(host, 'Guardians')[0]?.indexOf('guardian.email') ?? 0;
  const letter = String.fromCharCode(65 + place);
  await host.edit('Guardians', `${letter}1:${letter}2`, [[''], ['']]);
  expect(await refusal({})).toEqual({
    code: 'sheet.column-missing',
    values: { sheet: 'Guardians', column: 'Email address' },
  });
});
