// Who gets which time for a 1:1 talk, from families' answers to the One to ones sheet, through the real bundle (S34, S35).
import type { Host } from '../../../workbench/host-types';
import { preparedWorld } from '../../support/prepared-world';
import { reply, value } from '../../support/sidebar-calls';
import { choicesOf, formOf, openStanding, send, typeInto } from '../../support/standing-form';
import { edited, rowsOf } from '../plan-world';

let host: Host;
let survey: Awaited<ReturnType<typeof openStanding>>;
let surveyId: string;
const world = preparedWorld('small', (one) => openStanding(one, 'oneToOne'));
beforeEach(async () => {
  ({ host, made: survey } = await world());
  surveyId = survey.id;
});
afterEach(() => host.close());

const time = (at: number) => choicesOf(formOf(host, survey), 'times work')[at] ?? '';
const hora = (at: number) => choicesOf(formOf(host, survey, 'es'), 'horarios')[at] ?? '';
const ask = async (name: string, contact: string, times: readonly string[], more = {}) => {
  await host.advanceClock(1);
  await send(host, formOf(host, survey), {
    'your name': name,
    'phone or email': contact,
    'times work': times,
    ...more,
  });
};
const pedir = async (name: string, contact: string, times: readonly string[], more = {}) => {
  await host.advanceClock(1);
  await send(host, formOf(host, survey, 'es'), {
    'su nombre': name,
    'teléfono o correo': contact,
    horarios: times,
    ...more,
  });
};
const preview = () => value(host, 'previewTimes', { surveyId });
const write = () => value(host, 'writeTimes', { surveyId });
const slots = () => rowsOf(host, 'One to ones');
const booked = () => slots().filter((row) => row['slot.bookedBy'] !== '');
/** The row in the sheet, from 3 on, of the time that the form offers at this place. */
const rowOfChoice = (at: number): number => {
  const asked = rowsOf(host, 'Survey questions').find((row) => row['question.code'] === 'ON04');
  const code = JSON.parse(asked?.['question.choices'] ?? '[]')[at];
  return 3 + slots().findIndex((row) => row['slot.id'] === code);
};
const rebuild = async () => {
  const { answers } = await value(host, 'openPlan', {});
  await value(host, 'buildPlan', { answers });
};

test('nobody has asked: that is no trouble, and nothing is written', async () => {
  const before = JSON.stringify(host.world().sheets);
  expect(await preview()).toMatchObject({ given: [], waiting: [], having: [], nameless: 0, notices: [] });
  expect(await write()).toMatchObject({ written: 0 });
  expect(JSON.stringify(host.world().sheets)).toBe(before);
});

test('two families of two languages want one time: one gets it, the other its next choice, a third waits; looking writes nothing', async () => {
  await ask('Ana', '608-555-0101', [time(0)]);
  await pedir('Beto', '608-555-0102', [hora(0), hora(1)]);
  await ask('Chen', 'chen@x.org', [time(0), time(1)]);
  const before = JSON.stringify(host.world().sheets);
  const shown = await preview();
  expect(JSON.stringify(host.world().sheets)).toBe(before);
  expect(shown.given.map(({ slot, family }) => [slot, family.name])).toEqual([
    [time(0), 'Ana'],
    [time(1), 'Beto'],
  ]);
  expect(shown.waiting).toMatchObject([{ name: 'Chen', ticked: [time(0), time(1)] }]);
  expect(await write()).toMatchObject({ written: 2, given: [], having: [{}, {}], waiting: [{ name: 'Chen' }] });
  expect(booked().map((row) => row['slot.bookedBy'])).toEqual(['Ana (608-555-0101)', 'Beto (608-555-0102)']);
});

test('the slot says what whoever holds the talk needs: interpreter, how to meet, what about, and how the family wants to take part', async () => {
  await pedir('Inés', '608-555-0101', [hora(0)], {
    'hable su idioma': 'Sí',
    'quiere que nos reunamos': 'Por teléfono',
    'quiere hablar': ['Algo que me preocupa', 'Cómo puedo ayudar'],
    'tomar parte': ['Ayudar a buscar tutores', 'Hablar a solas con el personal', 'Por ahora no'],
  });
  await write();
  expect(booked()).toMatchObject([
    {
      'slot.wish': 'Help find tutors',
      'slot.notes': 'Interpreter: Español. How to meet: Phone. To talk about: A worry I have; How I can help',
    },
  ]);
  await rebuild();
  expect(rowsOf(host, 'Leads to call')).toMatchObject([
    { 'lead.name': 'Inés (608-555-0101)', 'lead.wish': 'Help find tutors' },
  ]);
});

test('what staff booked or wrote stays as it is: their slot is nobody else’s, their notes are kept', async () => {
  await edited(host, 'One to ones', rowOfChoice(0), 'slot.notes', 'Room 4, bring the folder');
  await edited(host, 'One to ones', rowOfChoice(1), 'slot.bookedBy', 'F-12');
  await ask('Ana', '608-555-0101', [time(0), time(1)], { 'talk about': 'An idea I have' });
  await ask('Beto', '608-555-0102', [time(0), time(1)]);
  expect(await write()).toMatchObject({ written: 1, waiting: [{ name: 'Beto' }] });
  expect(slots()[rowOfChoice(0) - 3]).toMatchObject({
    'slot.bookedBy': 'Ana (608-555-0101)',
    'slot.notes': 'Room 4, bring the folder',
  });
  expect(slots()[rowOfChoice(1) - 3]).toMatchObject({ 'slot.bookedBy': 'F-12', 'slot.notes': '' });
});

test('pressed again, nothing changes; newcomers are let in; the plan’s own rebuild keeps every booking, also when its day was moved', async () => {
  await ask('Ana', '608-555-0101', [time(0)]);
  await write();
  const sheets = JSON.stringify(host.world().sheets);
  expect(await write()).toMatchObject({ written: 0 });
  expect(JSON.stringify(host.world().sheets)).toBe(sheets);
  await pedir('Beto', '608-555-0102', [hora(0), hora(1)]);
  expect(await write()).toMatchObject({ written: 1 });
  const before = booked();
  const talk = rowsOf(host, 'Activities').findIndex((row) =>
    (before[0]?.['slot.id'] ?? '?').startsWith(`${row['activity.id']}-`),
  );
  await edited(host, 'Activities', 3 + talk, 'activity.start', '2027-02-03');
  await rebuild();
  expect(booked()).toEqual(before);
  await edited(host, 'Activities', 3 + talk, 'activity.status', 'Dropped');
  await rebuild();
  expect(booked()).toEqual(before);
});

test('the same family twice: its last answer counts, and it has one time', async () => {
  await ask('Ana', '608-555-0101', [time(0)]);
  await pedir('Ana G.', '(608) 555 0101', [hora(2)]);
  expect((await preview()).given).toMatchObject([
    { slot: time(2), family: { name: 'Ana G.', answers: 2, language: 'es', otherNames: ['Ana'] } },
  ]);
  await write();
  await ask('Ana', '608 555 0101', [time(1)]);
  expect(await write()).toMatchObject({ written: 0, having: [{ slot: time(2), family: { answers: 3 } }] });
  expect(booked()).toHaveLength(1);
});

test('a time that staff moved or deleted after a family ticked it is not given, and the family is told apart', async () => {
  await ask('Ana', '608-555-0101', [time(0)]);
  await ask('Beto', '608-555-0102', [time(1)]);
  await edited(host, 'One to ones', rowOfChoice(0), 'slot.time', '17:45');
  host.deleteRows('One to ones', rowOfChoice(1), 1);
  expect(await write()).toMatchObject({
    written: 0,
    waiting: [
      { name: 'Ana', tickedChanged: true },
      { name: 'Beto', tickedChanged: true },
    ],
  });
  await value(host, 'refreshChoices', { surveyId });
  await ask('Ana', '608-555-0101', [
    choicesOf(formOf(host, survey), 'times work').find((label) => label.includes('5:45')) ?? '',
  ]);
  expect(await write()).toMatchObject({ written: 1, having: [{ family: { name: 'Ana' } }] });
});

test('a place that staff changed leaves the time what it was', async () => {
  await ask('Ana', '608-555-0101', [time(0)]);
  await edited(host, 'One to ones', rowOfChoice(0), 'slot.place', 'Library');
  expect((await preview()).given).toMatchObject([{ slot: expect.stringMatching(/, Library$/) }]);
});

test('names stay text, whatever they look like and from whichever side they are read', async () => {
  await ask('=HYPERLINK("http://x.example","me")', 'a@x.org', [time(0)]);
  await ask('فاطمة الزهراء', '٦٠٨-٥٥٥-٠١٠١', [time(1)]);
  await write();
  const sheet = host.world().sheets.find(({ name }) => name === 'One to ones');
  expect(sheet?.formulas.flat().filter((formula) => formula !== '')).toEqual([]);
  expect(booked().map((row) => row['slot.bookedBy'])).toEqual([
    '=HYPERLINK("http://x.example","me") (a@x.org)',
    'فاطمة الزهراء (٦٠٨-٥٥٥-٠١٠١)',
  ]);
});

test('an answer without a name and a way to reach the family gets no time, and is said', async () => {
  await send(host, formOf(host, survey), { 'times work': time(0) });
  expect(await write()).toMatchObject({ written: 0, nameless: 1 });
});

test('a time that staff took back is not given again by itself', async () => {
  await ask('Ana', '608-555-0101', [time(0), time(1)]);
  await write();
  await edited(host, 'One to ones', 3 + slots().findIndex((row) => row['slot.bookedBy'] !== ''), 'slot.bookedBy', '');
  expect(await write()).toMatchObject({ written: 0, takenBack: [{ name: 'Ana' }] });
  await ask('Ana', '608-555-0101', [time(1)]);
  expect(await write()).toMatchObject({ written: 1 });
});

test('two coordinators press at once, the second at any call of the first: each family has one time, and no time two', async () => {
  for (let at = 0; at < 6; at += 1) await ask(`Family ${at}`, `608-555-010${at}`, [time(at % 3), time((at + 1) % 3)]);
  host.resetCalls();
  await preview();
  const calls = host.calls().total + 20;
  for (let atCall = 1; atCall < calls; atCall += 9) {
    const user = 'sam.okafor@maplevalley.example';
    host.setFaults({ interleave: { atCall, function: 'rpc', args: ['writeTimes', { surveyId }], user } });
    await reply(host, 'writeTimes', { surveyId });
    host.setFaults({});
    const names = booked().map((row) => row['slot.bookedBy']);
    expect([atCall, names.length, new Set(names).size]).toEqual([atCall, 3, 3]);
    for (const [at, row] of slots().entries())
      if (row['slot.bookedBy'] !== '') await edited(host, 'One to ones', 3 + at, 'slot.bookedBy', '');
    const memory = host.world().sheets.find(({ name }) => /^(Answers handled|Respuestas atendidas)/.test(name));
    host.deleteSheet(memory?.name ?? '');
  }
}, 60_000);

test('cut short at any call, it ends as if it had not been: no family twice, no time twice, nobody left out', async () => {
  let tried = 0;
  for (let call = 1; call < 200; call += 9) {
    const { host: one, made: open } = await world();
    const offered = choicesOf(formOf(one, open), 'times work');
    for (let at = 0; at < 3; at += 1)
      await send(one, formOf(one, open), {
        'your name': `Family ${at}`,
        'phone or email': `608-555-010${at}`,
        'times work': offered.slice(0, 3),
      });
    one.setFaults({ crashAtCall: call, unflushed: 'lost', crashWhen: 'after' });
    const ran = await one.run('rpc', ['writeTimes', { surveyId: open.id }]);
    if (!('error' in ran)) {
      one.close();
      break;
    }
    tried += 1;
    one.setFaults({ unflushed: 'kept' });
    const after = await value(one, 'writeTimes', { surveyId: open.id });
    expect([call, after.having.length, after.waiting.length, after.takenBack.length]).toEqual([call, 3, 0, 0]);
    const names = rowsOf(one, 'One to ones').flatMap((row) => row['slot.bookedBy'] || []);
    expect([call, new Set(names).size, names.length]).toEqual([call, 3, 3]);
    one.close();
  }
  expect(tried).toBeGreaterThan(5);
}, 120_000);

test('columns that staff moved are read where they are', async () => {
  await ask('Ana', '608-555-0101', [time(0)]);
  const form = formOf(host, survey);
  const tab = host.world().sheets.find(({ id }) => id === form.destinationSheetId);
  const headings = tab?.displayValues[0] ?? [];
  const [from, to] = [
    headings.findIndex((one) => one.includes('your name')),
    headings.findIndex((one) => one.includes('phone or email')),
  ];
  for (const row of [1, 2]) {
    const shown = tab?.displayValues[row - 1] ?? [];
    await typeInto(host, form, row, from + 1, shown[to] ?? '');
    await typeInto(host, form, row, to + 1, shown[from] ?? '');
  }
  expect((await preview()).given).toMatchObject([{ family: { name: 'Ana', contact: '608-555-0101' } }]);
});
