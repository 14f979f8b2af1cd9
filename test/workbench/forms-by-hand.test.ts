// What people do to a form in the Forms editor, behind a script's back.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let opened: ScriptHost;
let formId: string;

beforeEach(async () => {
  opened = await openScriptHost();
  formId = String(
    await opened.evaluate(`
      const form = FormApp.create('Pulse', true).setTitle('Pulse');
      const last = form.addPageBreakItem().setTitle('Last page');
      const question = form.addMultipleChoiceItem().setTitle('How is it going?');
      question.setChoices([question.createChoice('Well', last), question.createChoice('Not well', FormApp.PageNavigationType.SUBMIT)]);
      form.moveItem(question.getIndex(), 0);
      return form.getId();`),
  );
});
afterEach(() => opened.close());

const form = () => {
  const [one] = opened.host.world().forms;
  if (one === undefined) throw new Error('no form');
  return one;
};
const edit = (change: Parameters<ScriptHost['host']['editForm']>[1], user?: string): void =>
  opened.host.editForm(formId, change, user);

test('a choice that is reworded leads where it led, a new one leads on, and one can go', () => {
  const itemId = form().items[0]?.id ?? 0;
  edit({ kind: 'change-choice', itemId, choice: 0, text: 'Very well' });
  edit({ kind: 'change-choice', itemId, choice: 2, text: ' Do not know ' });
  edit({ kind: 'change-item', itemId, required: true });
  expect(form().items[0]).toMatchObject({
    choices: ['Very well', 'Not well', 'Do not know'],
    leadsTo: ['Last page', 'Submit form', null],
    required: true,
  });
  edit({ kind: 'change-choice', itemId, choice: 0, text: '' });
  expect(form().items[0]).toMatchObject({ choices: ['Not well', 'Do not know'], leadsTo: ['Submit form', null] });
});

test('no choice, or two that read the same, are refused, and nothing changes', () => {
  const itemId = form().items[0]?.id ?? 0;
  expect(() => edit({ kind: 'change-choice', itemId, choice: 1, text: 'Well ' })).toThrow('may not read the same');
  expect(form().items[0]).toMatchObject({ choices: ['Well', 'Not well'] });
  edit({ kind: 'change-choice', itemId, choice: 1, text: '' });
  expect(() => edit({ kind: 'change-choice', itemId, choice: 0, text: '' })).toThrow('needs one at least');
  expect(form().items[0]).toMatchObject({ choices: ['Well'] });
});

// reference/forms/form#setPublished(Boolean), reference/forms/form#setAcceptingResponses(Boolean)
test('F48 D: publishing by hand opens and closes a form as a script’s publishing does, and a script sees it', async () => {
  edit({ kind: 'change-form', settings: { published: false } });
  expect(form()).toMatchObject({ published: false, acceptingResponses: false });
  expect(() => edit({ kind: 'change-form', settings: { acceptingResponses: true } })).toThrow('publish it first');
  edit({ kind: 'change-form', settings: { published: true, confirmationMessage: 'Thank you' } });
  edit({ kind: 'change-form', settings: { acceptingResponses: false, closedMessage: 'Over' } });
  expect(
    await opened.evaluate(
      `const form = FormApp.openById('${formId}'); return [form.isPublished(), form.isAcceptingResponses(), form.getConfirmationMessage(), form.getCustomClosedFormMessage()];`,
    ),
  ).toEqual([true, false, 'Thank you', 'Over']);
});

// support.google.com/docs/answer/2839588: collaborators are who the form is shared with
test('only its owner and whom the owner let in may edit it', () => {
  const change = { kind: 'change-form', settings: { title: 'Mine' } } as const;
  expect(() => edit(change, 'sam.ortiz@maplevalley.example')).toThrow(
    'may not edit this form; its owner is rosa.delgado',
  );
  edit({ kind: 'add-editor', email: 'sam.ortiz@maplevalley.example' }, form().owner);
  edit({ kind: 'add-editor', email: form().owner });
  edit(change, 'sam.ortiz@maplevalley.example');
  expect(form()).toMatchObject({ title: 'Mine', editors: ['sam.ortiz@maplevalley.example'] });
  expect(() => opened.host.setResponders(formId, 'anyone', 'nora@elsewhere.example')).toThrow();
  opened.host.setResponders(formId, 'anyone', 'sam.ortiz@maplevalley.example');
  edit({ kind: 'remove-editor', email: 'sam.ortiz@maplevalley.example' });
  expect(form().editors).toEqual([]);
});

test('a form is linked to the workbook and taken off it; the tab stays', () => {
  edit({ kind: 'link-to-workbook' });
  const tab = opened.host.world().sheets.find(({ formUrl }) => formUrl !== null);
  expect(tab).toMatchObject({ id: form().destinationSheetId });
  edit({ kind: 'unlink' });
  expect(form().destinationSheetId).toBeNull();
  expect(opened.host.world().sheets.find(({ id }) => id === tab?.id)).toMatchObject({ formUrl: null });
});
