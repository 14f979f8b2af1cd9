// The sidebar in the Forms editor: a form that somebody wrote by hand is looked over, through the bundle that ships.
import { rmSync } from 'node:fs';
import type { FormCheck } from '../../src/rpc/form-calls';
import { openHost } from '../../workbench/host';
import type { Host, RunOptions } from '../../workbench/host-types';
import { distWith } from '../support/dist-with';
import { call, tried } from './plan-world';

const folder = distWith(`function write(kind) {
  var form = FormApp.create(kind, true);
  if (kind === 'rough') {
    form.setTitle('Tell us').setDescription('This survey is anonymous.').setCollectEmail(true);
    form.addMultipleChoiceItem().setTitle('Do you like the tutor?').setChoiceValues(['Yes', 'No']).setRequired(true);
    form.addCheckboxItem().setTitle('How safe and welcome did you feel?').setChoiceValues(['Very', 'Not']);
    form.addParagraphTextItem().setTitle('Does your family go to church?');
    form.addGridItem().setTitle('Rate us').setRows(['Tutor']).setColumns(['1', '2']);
    form.addSectionHeaderItem().setTitle('Do you agree?');
    form.addScaleItem().setTitle('How was it?').setBounds(1, 5);
  }
  return form.getId();
}`);
afterAll(() => rmSync(folder, { recursive: true }));

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir: folder, district: 'empty' });
});
afterEach(() => host.close());

const written = async (kind: string): Promise<RunOptions> => {
  const reply = await host.run('write', [kind]);
  if ('error' in reply) throw new Error(reply.error);
  return { startedIn: { editor: 'forms', formId: String(reply.result) } };
};

test('a rough form draws what is wrong with it, question by question, and nothing in it is changed', async () => {
  const options = await written('rough');
  const before = JSON.stringify(host.world().forms);
  const check = await call<FormCheck>(host, 'checkOpenForm', {}, options);
  expect(check).toEqual({
    title: 'Tell us',
    questions: 5,
    answers: 0,
    language: 'en',
    lacks: ['not-anonymous', 'no-voluntary', 'no-safety'],
    advice: [
      { title: 'Do you like the tutor?', about: ['yes-no', 'required'] },
      { title: 'How safe and welcome did you feel?', about: ['two-at-once'] },
      { title: 'Does your family go to church?', about: ['sensitive'] },
      { title: 'Rate us', about: ['grid'] },
    ],
  });
  expect(JSON.stringify(host.world().forms)).toBe(before);
});

test('an empty form lacks what families must be told, and draws no other advice', async () => {
  const check = await call<FormCheck>(host, 'checkOpenForm', {}, await written('bare'));
  expect(check).toMatchObject({ questions: 0, advice: [], lacks: ['no-privacy', 'no-voluntary', 'no-safety'] });
});

test('in a spreadsheet there is no form to look over', async () => {
  expect(await tried(host, 'checkOpenForm', {})).toMatchObject({ code: 'form.no-form' });
});

test('a question of the bank goes to the end of the form, once, in the language that was chosen', async () => {
  const options = await written('bare');
  const add = (code: string, language: string) => call(host, 'addBankQuestion', { code, language }, options);
  await add('PU01', 'es');
  await add('NB03', 'en');
  const items = host.world().forms[0]?.items ?? [];
  expect(items.map(({ title, type }) => [title, type])).toEqual([
    ['¿Cuánto le gusta la tutoría a su hijo o hija?', 'MULTIPLE_CHOICE'],
    ['What does your child need the most help with?', 'CHECKBOX'],
  ]);
  expect(items[0]?.choices).toContain('Le gusta mucho');
  expect(await tried(host, 'addBankQuestion', { code: 'PU01', language: 'en' }, options)).toMatchObject({
    code: 'form.already-there',
  });
  // Times come from a workbook, and a partner's name from whoever makes the survey.
  for (const code of ['LE10', 'LE11', 'constructor'])
    expect(await tried(host, 'addBankQuestion', { code, language: 'en' }, options)).toMatchObject({
      code: 'ask.questions-unknown',
    });
  expect(await tried(host, 'addBankQuestion', { code: 'PU02', language: 'en' })).toMatchObject({
    code: 'form.no-form',
  });
  expect(host.world().forms[0]?.items).toHaveLength(2);
  expect(await call<FormCheck>(host, 'checkOpenForm', {}, options)).toMatchObject({ questions: 2, advice: [] });
});
