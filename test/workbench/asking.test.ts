// Alerts and prompts: reference/base/ui#alert(String), reference/base/ui#prompt(String), reference/base/browser, guides/dialogs.
import type { NoticeAnswer } from '../../workbench/host-types';
import type { OpenAsk } from '../../workbench/world-types';
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

const sam = { user: 'sam.okafor@maplevalley.example' };

/** Answers what is asked, one after the other, and tells what that was. */
const answering = (...answers: readonly NoticeAnswer[]): OpenAsk[] => {
  const asked: OpenAsk[] = [];
  open.host.onScreen((event) => {
    if (event.kind !== 'alert' && event.kind !== 'prompt') return;
    asked.push(event);
    queueMicrotask(() => open.host.answer(event.ask, answers[asked.length - 1] ?? { button: 'OK' }));
  });
  return asked;
};

const untilAsked = (): Promise<OpenAsk> =>
  new Promise((settle) => {
    open.host.onScreen((event) => {
      if (event.kind === 'alert' || event.kind === 'prompt') settle(event);
    });
  });

it('a script stands still at an alert while everybody else goes on, and then goes on itself', async () => {
  open.script(`function main() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0], before = [Math.random(), Date.now(), new Date().getTime()];
      MailApp.sendEmail('first@families.example', 's', 'b'); sheet.getRange('A1').setValue('before'); console.log('once');
      const pressed = SpreadsheetApp.getUi().alert('Send?', 'Really?', SpreadsheetApp.getUi().ButtonSet.YES_NO);
      MailApp.sendEmail('second@families.example', 's', 'b');
      return [String(pressed), sheet.getRange('A1').getValue(), before[1] === before[2], before[0] < 1, before[1] <= Date.now()];
    }
    function other() { const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'), was = cell.getValue(); cell.setValue('by Sam'); return was; }`);
  const lines: string[] = [];
  open.host.onScreen((event) => void (event.kind === 'log' && lines.push(event.text)));
  const asked = untilAsked();
  const running = open.host.run('main', []);
  const { ask, ...notice } = await asked;
  expect(notice).toEqual({
    kind: 'alert',
    user: 'rosa.delgado@maplevalley.example',
    title: 'Send?',
    text: 'Really?',
    buttons: ['YES', 'NO'],
  });
  expect(open.host.world().asks).toEqual([{ ask, ...notice }]);
  expect(open.host.world().mail).toHaveLength(1);
  expect(await open.host.run('other', [], sam)).toEqual({ result: 'before' });
  open.host.answer(ask, { button: 'YES' });
  expect(await running).toEqual({ result: ['YES', 'by Sam', true, true, true] });
  expect(open.host.world().mail.map(({ to }) => to[0])).toEqual(['first@families.example', 'second@families.example']);
  expect(open.host.world().asks).toEqual([]);
  expect(lines).toEqual(['once']);
});

it('what came before a question is done, counted and timed once', async () => {
  const body = (ask: string) =>
    `const sheet = SpreadsheetApp.getActive().getSheets()[0]; sheet.appendRow([Math.random()]); ${ask} sheet.appendRow([Math.random()]); return sheet.getLastRow();`;
  answering({ button: 'OK' });
  open.host.resetCalls();
  expect(await open.evaluate(body(`SpreadsheetApp.getUi().alert('?');`))).toBe(2);
  const { total, byMethod } = open.host.calls();
  const cells = open.host.world().sheets[0]?.values.flat() ?? [];
  expect(new Set(cells).size).toBe(2);
  open.host.resetCalls();
  await open.evaluate(body(`SpreadsheetApp.getUi();`));
  expect(total).toBe(open.host.calls().total + 1);
  expect(byMethod['Ui.alert']).toBe(1);
});

it('all kinds of questions and answers', async () => {
  const asked = answering(
    { button: 'OK', text: 'Spring' },
    { button: 'CLOSE' },
    { button: 'CANCEL', text: 'x' },
    { button: 'YES' },
    { button: 'OK', text: 'typed' },
    { button: 'CLOSE' },
  );
  expect(
    await open.evaluate(`const ui = SpreadsheetApp.getUi(), told = (answer) => [String(answer.getSelectedButton()), answer.getResponseText()];
      return [told(ui.prompt('Name?')), told(ui.prompt('Title', 'Text', ui.ButtonSet.YES_NO_CANCEL)), ui.prompt('a', ui.ButtonSet.OK_CANCEL).getSelectedButton() === ui.Button.CANCEL,
        Browser.msgBox('t', 'p', Browser.Buttons.YES_NO), Browser.inputBox('x'), Browser.msgBox('closed')];`),
  ).toEqual([['OK', 'Spring'], ['CLOSE', null], true, 'yes', 'typed', 'cancel']);
  expect(asked.map(({ kind, title, text, buttons }) => [kind, title, text, buttons.join()])).toEqual([
    ['prompt', '', 'Name?', 'OK'],
    ['prompt', 'Title', 'Text', 'YES,NO,CANCEL'],
    ['prompt', '', 'a', 'OK,CANCEL'],
    ['alert', 't', 'p', 'YES,NO'],
    ['prompt', '', 'x', 'OK'],
    ['alert', '', 'closed', 'OK'],
  ]);
  await expect(open.evaluate(`SpreadsheetApp.getUi().alert('a', 'b');`)).rejects.toThrow(
    "The parameters (String,String) don't match the method signature for Ui.alert.",
  );
});

it('a script that catches everything stands still all the same, and caught refusals come back as they were', async () => {
  answering();
  expect(
    await open.evaluate(`const told = []; try { SpreadsheetApp.getActive().getSheets()[0].getRange('A9999'); } catch (error) { told.push(error.message); }
      try { told.push(String(SpreadsheetApp.getUi().alert('?'))); } catch (error) { told.push('caught ' + error); } finally { MailApp.sendEmail('a@families.example', 's', 'b'); }
      return told;`),
  ).toEqual(['The coordinates of the range are outside the dimensions of the sheet.', 'OK']);
  expect(open.host.world().mail).toHaveLength(1);
});

// reference/base/ui: "JDBC connections and LockService locks don't persist across this suspension"; reference/lock/lock.
it('F60 D: locks are lost across an alert, and somebody else may have them', async () => {
  open.script(`function main() { const lock = LockService.getDocumentLock(); lock.tryLock(0); const before = lock.hasLock(); SpreadsheetApp.getUi().alert('x'); return [before, lock.hasLock()]; }
    function other() { return LockService.getDocumentLock().tryLock(0); }`);
  const asked = untilAsked();
  const running = open.host.run('main', []);
  const { ask } = await asked;
  expect(await open.host.run('other', [], sam)).toEqual({ result: true });
  open.host.answer(ask, { button: 'OK' });
  expect(await running).toEqual({ result: [true, false] });
});

it('F08 O: what a person takes to answer is none of the six minutes', async () => {
  open.script(`function main() { SpreadsheetApp.getUi().alert('x'); Utilities.sleep(200000); return 'there'; }`);
  const asked = untilAsked();
  const running = open.host.run('main', []);
  const { ask } = await asked;
  await open.host.advanceClock(60);
  open.host.answer(ask, { button: 'OK' });
  expect(await running).toEqual({ result: 'there' });
});

it('an answer to nothing, or by a button that is not there, is refused', async () => {
  open.script(`function main() { SpreadsheetApp.getUi().alert('x'); }`);
  const asked = untilAsked();
  const running = open.host.run('main', []);
  const { ask } = await asked;
  expect(() => open.host.answer(ask, { button: 'YES' })).toThrow('YES is none of its buttons: OK');
  expect(() => open.host.answer(99, { button: 'OK' })).toThrow('nothing asks under the number 99');
  open.host.answer(ask, { button: 'CLOSE' });
  await running;
  expect(() => open.host.answer(ask, { button: 'OK' })).toThrow('it may be answered already');
});

it('whoever runs while another call is under way has nobody to ask: the box is closed at once', async () => {
  open.script(`function main() { SpreadsheetApp.getActive().getName(); return PropertiesService.getScriptProperties().getProperty('pressed'); }
    function other() { PropertiesService.getScriptProperties().setProperty('pressed', String(SpreadsheetApp.getUi().alert('x'))); }`);
  open.host.setFaults({ interleave: { atCall: 1, function: 'other', args: [] } });
  expect(await open.host.run('main', [])).toEqual({ result: 'CLOSE' });
});
