// Installable triggers: guides/triggers/installable, guides/triggers/events, workspace/add-ons/concepts/editor-triggers,
// reference/script/clock-trigger-builder.
import type { Json } from '../../workbench/json';
import { openScriptHost, type ScriptHost } from '../support/script-host';

const rosa = 'rosa.delgado@maplevalley.example';
const sam = 'sam.okafor@maplevalley.example';

/** Each run of `note` tells what it was given; `told` answers all of it. */
const notes = `
  function note(name, told) { const store = PropertiesService.getScriptProperties(); store.setProperty('notes', JSON.stringify([...JSON.parse(store.getProperty('notes') || '[]'), [name, ...told]])); }
  function told() { return JSON.parse(PropertiesService.getScriptProperties().getProperty('notes') || '[]'); }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }`;

const withForm = `function build() {
    const form = FormApp.create('F').setTitle('Pulse'); form.setPublished(true);
    form.addTextItem().setTitle('Name'); form.addCheckboxItem().setTitle('Days').setChoiceValues(['Mon', 'Tue']); form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    PropertiesService.getScriptProperties().setProperty('form', form.getId());
    const items = form.getItems(), response = (text) => form.createResponse().withItemResponse(items[0].asTextItem().createResponse(text));
    PropertiesService.getScriptProperties().setProperty('link', response('Ana').toPrefilledUrl());
  }`;

let open: ScriptHost;
const begin = async (installedAs: 'add-on' | 'bound', code: string): Promise<void> => {
  open = await openScriptHost({ installedAs });
  open.script(notes + code);
};
afterEach(() => open.close());

const result = async (door: string, args: readonly Json[] = [], user = rosa): Promise<Json> => {
  const reply = await open.host.run(door, args, { user });
  if ('error' in reply) throw new Error(reply.error);
  return reply.result;
};

const submit = async (name: string): Promise<void> => {
  const [form] = open.host.world().forms;
  if (form === undefined) throw new Error('no form was made');
  open.host.setResponders(form.id, 'anyone');
  const [first, days, second] = form.items;
  const body = new URLSearchParams([
    [`entry.${first?.entryId}`, name],
    [`entry.${days?.entryId}`, 'Mon'],
    [`entry.${days?.entryId}`, 'Tue'],
    [`entry.${second?.entryId}`, 'again'],
  ]);
  expect((await open.host.submitForm(form.publishedId, body)).state).toBe('received');
};

it('F51 D: a family’s answer is in its row before the spreadsheet’s and the form’s trigger run; a script’s fires neither', async () => {
  await begin(
    'bound',
    `${withForm}
    function install() { ScriptApp.newTrigger('onRow').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
      ScriptApp.newTrigger('onResponse').forForm(PropertiesService.getScriptProperties().getProperty('form')).onFormSubmit().create(); }
    function onRow(e) { note('row', [e.namedValues, e.values.slice(1), e.range.getA1Notation(), e.range.getDisplayValues()[0].slice(1), String(e.authMode), typeof e.triggerUid, e.values.length, e.namedValues.Timestamp[0] === e.values[0], ...who()]); }
    function onResponse(e) { note('response', [e.response.getItemResponses().map(one => one.getResponse()), e.source.getTitle(), e.response.getId() === e.source.getResponses()[0].getId(), SpreadsheetApp.getActive() === null, ...who()]); }
    function byScript() { const form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form')); form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('script')).submit(); }`,
  );
  await result('build');
  await result('install');
  await result('byScript');
  expect(await result('told')).toEqual([]);
  await submit('Ana');
  const [row, response, ...more] = (await result('told')) as readonly Json[][];
  expect(row).toEqual([
    'row',
    { Timestamp: [expect.any(String)], Name: ['Ana', 'again'], Days: ['Mon, Tue'] },
    ['Ana', 'Mon, Tue', 'again'],
    'A3:D3',
    ['Ana', 'Mon, Tue', 'again'],
    'FULL',
    'string',
    4,
    true,
    '',
    rosa,
  ]);
  expect(response).toEqual(['response', ['Ana', ['Mon', 'Tue'], 'again'], 'Pulse', false, true, '', rosa]);
  expect(more).toEqual([]);
});

// guides/triggers, guides/triggers/events
it('F45 D: installed edit and change triggers run as whoever made them, with full authorization', async () => {
  await begin(
    'bound',
    `function install() { const ss = SpreadsheetApp.getActive(); ScriptApp.newTrigger('onEdited').forSpreadsheet(ss).onEdit().create(); ScriptApp.newTrigger('onChanged').forSpreadsheet(ss.getId()).onChange().create(); }
    function onEdit(e) { note('simple', [e.range.getA1Notation(), String(e.authMode), 'triggerUid' in e, e.user.getEmail()]); }
    function onEdited(e) { note('edited', [e.value, e.oldValue, String(e.authMode), typeof e.triggerUid, ...who()]); }
    function onChanged(e) { note('changed', [e.changeType, String(e.authMode)]); }
    function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('C3').setValue(1); }`,
  );
  await result('install');
  await result('write');
  await open.host.edit('Sheet1', 'A1', [['x']], sam);
  open.host.insertRows('Sheet1', 1, 1);
  expect(await result('told')).toEqual([
    ['simple', 'A1', 'LIMITED', false, sam],
    ['edited', 'x', null, 'FULL', 'string', sam, rosa],
    ['changed', 'EDIT', 'FULL'],
    ['changed', 'INSERT_ROW', 'FULL'],
  ]);
});

// workspace/add-ons/concepts/editor-triggers
it('F57 D: an add-on has one trigger of each kind for a person in a document, hourly at most, for its own file', async () => {
  await begin(
    'add-on',
    `function make(kind) { const ss = SpreadsheetApp.getActive(), builder = ScriptApp.newTrigger('f');
      const made = { hour: () => builder.timeBased().everyHours(1), day: () => builder.timeBased().everyDays(1), minute: () => builder.timeBased().everyMinutes(5), zero: () => builder.timeBased().everyHours(0),
        edit: () => builder.forSpreadsheet(ss).onEdit(), form: () => builder.forForm(FormApp.create('F')).onFormSubmit(), nothing: () => builder.forSpreadsheet(ss) }[kind]();
      const trigger = made.create(); return [String(trigger.getEventType()), String(trigger.getTriggerSource()), trigger.getTriggerSourceId() === ss.getId(), trigger.getHandlerFunction()]; }
    function count() { return ScriptApp.getProjectTriggers().length; }`,
  );
  expect(await result('make', ['hour'])).toEqual(['CLOCK', 'CLOCK', false, 'f']);
  expect(await result('make', ['edit'])).toEqual(['ON_EDIT', 'SPREADSHEETS', true, 'f']);
  await expect(result('make', ['day'])).rejects.toThrow('too many time-based triggers in this document');
  await expect(result('make', ['edit'])).rejects.toThrow('too many triggers of this type in this document');
  await expect(result('make', ['minute'])).rejects.toThrow('Clock events must be scheduled at least 1 hour apart.');
  await expect(result('make', ['zero'])).rejects.toThrow('Clock events must be scheduled at least 1 hour apart.');
  await expect(result('make', ['form'])).rejects.toThrow('only for the document in which it is used');
  await expect(result('make', ['nothing'])).rejects.toThrow('An event type must be specified');
  expect([await result('count'), await result('count', [], sam)]).toEqual([2, 0]);
  expect(await result('make', ['hour'], sam)).toEqual(['CLOCK', 'CLOCK', false, 'f']);
});

// workspace/add-ons/concepts/editor-triggers
it('F57 D: a script has twenty triggers of one person and no more', async () => {
  await begin(
    'bound',
    `function many() { for (let i = 0; i < 21; i += 1) ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); }`,
  );
  await expect(result('many')).rejects.toThrow('This script has too many triggers.');
  expect(open.host.world().triggers).toHaveLength(20);
});

it('clock triggers are due by minutes, days, weeks, days of the month and single moments, on the clock of their zone', async () => {
  await begin(
    'bound',
    `function install() { const on = (name) => ScriptApp.newTrigger(name).timeBased(); on('quarter').everyMinutes(30).create(); on('daily').everyDays(2).atHour(7).nearMinute(15).inTimezone('America/New_York').create();
      on('weekly').onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create(); on('monthly').onMonthDay(15).create(); on('once').after(90 * 60000).create(); on('dated').atDate(2026, 8, 12).create(); on('moment').at(new Date(Date.now() + 5000)).create(); }
    const at = (name) => () => note(name, [Utilities.formatDate(new Date(), 'America/Chicago', 'MM-dd HH:mm')]);
    var quarters = at('quarter');
    function quarter() { const store = PropertiesService.getScriptProperties(); store.setProperty('quarters', String(Number(store.getProperty('quarters')) + 1)); }
    function quartersSeen() { return Number(PropertiesService.getScriptProperties().getProperty('quarters')); }
    function daily(e) { note('daily', [Utilities.formatDate(new Date(), 'America/Chicago', 'MM-dd HH:mm'), e['day-of-week'], e.hour, e.timezone, e.month, e['day-of-month']]); } function weekly() { at('weekly')(); } function monthly() { at('monthly')(); } function once() { at('once')(); } function dated() { at('dated')(); } function moment() { at('moment')(); }`,
  );
  await result('install');
  await open.host.advanceClock(8 * 24 * 60);
  expect(await result('told')).toEqual([
    ['moment', '08-10 10:00'],
    ['once', '08-10 11:30'],
    ['daily', '08-11 06:15', 2, 6, 'America/Chicago', 8, 11],
    ['dated', '08-12 00:00'],
    ['daily', '08-13 06:15', 4, 6, 'America/Chicago', 8, 13],
    ['daily', '08-15 06:15', 6, 6, 'America/Chicago', 8, 15],
    ['monthly', '08-15 09:30'],
    ['daily', '08-17 06:15', 1, 6, 'America/Chicago', 8, 17],
    ['weekly', '08-17 06:30'],
  ]);
  expect(await result('quartersSeen')).toBe(8 * 24 * 2);
  expect(
    open.host
      .world()
      .triggers.filter(({ nextAt }) => nextAt === null)
      .map(({ function: name }) => name),
  ).toEqual(['once', 'dated', 'moment']);
});

it('a trigger whose owner took a permission back fails at its first call that needs it', async () => {
  await begin(
    'bound',
    `function install() { ScriptApp.newTrigger('onEdited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
    function onEdited() { note('ran', []); MailApp.sendEmail('a@families.example', 's', 'b'); note('sent', []); }`,
  );
  await result('install');
  open.host.setUser(rosa, { declinedScopes: ['script.send_mail'] });
  const logged: string[] = [];
  open.host.onScreen((event) => void (event.kind === 'log' && logged.push(event.text)));
  await open.host.edit('Sheet1', 'A1', [['x']], sam);
  expect(await result('told')).toEqual([['ran']]);
  expect(logged.join()).toContain('Specified permissions are not sufficient to call MailApp.sendEmail');
});

// workspace/add-ons/concepts/editor-triggers; the README of VtstAddonTriggerLib (.md) says that there is no document
it('F16 T: a clock trigger has no document unless it is switched on, and no Ui either way', async () => {
  await begin(
    'bound',
    `function install() { ScriptApp.newTrigger('hour').timeBased().everyHours(1).create(); }
    function hour() { let ui = 'ui'; try { SpreadsheetApp.getUi(); } catch (error) { ui = error.message; } note('hour', [SpreadsheetApp.getActive() === null, ui]); }`,
  );
  await result('install');
  await open.host.advanceClock(61);
  open.host.setFaults({ clockTriggerHasDocument: true });
  await open.host.advanceClock(60);
  const ui = 'Cannot call SpreadsheetApp.getUi() from this context.';
  expect(await result('told')).toEqual([
    ['hour', true, ui],
    ['hour', false, ui],
  ]);
});
