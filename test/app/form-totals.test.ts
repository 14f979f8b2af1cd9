// The Forms editor's totals: what families sent through the form's page is counted there, through the bundle that ships.
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { distWith } from '../support/dist-with';
import { type FamilyAnswers, openTotalsHost, type TotalsHost, toldBy, totalOf } from '../support/form-totals-host';
import { problem, reply } from '../support/sidebar-calls';

const folder = distWith(`function write(kind) {
  var form = FormApp.create(kind || 'Hand-made', true);
  if (kind === 'long') {
    for (var n = 1; n <= 12; n += 1) form.addMultipleChoiceItem().setTitle('Question ' + n).setChoiceValues(['Yes', 'No']);
    return form.getId();
  }
  if (kind === 'bank') {
    form.addMultipleChoiceItem().setTitle('¿Cuánto le gusta la tutoría a su hijo o hija?').setChoiceValues(
      ['No le gusta nada', 'Le gusta un poco', 'Más o menos', 'Le gusta', 'Le gusta mucho', 'Todavía no sé']);
    form.addTextItem().setTitle('What is your name?');
    form.addListItem().setTitle('Which school does your child go to?').setChoiceValues(['Alder', 'Cedar']);
    return form.getId();
  }
  if (kind === 'many') {
    var names = [];
    for (var m = 1; m <= 150; m += 1) names.push('Choice ' + m);
    form.addListItem().setTitle('One of 150').setChoiceValues(names);
    for (m = 151; m <= 700; m += 1) names.push('Choice ' + m);
    form.addListItem().setTitle('One of 700').setChoiceValues(names);
    return form.getId();
  }
  if (kind === 'quiz') form.setIsQuiz(true);
  var ride = form.addMultipleChoiceItem().setTitle('How do you come?');
  ride.setChoiceValues(['Bus', 'Car', 'On foot']).showOtherOption(true);
  if (kind === 'quiz') ride.setPoints(2);
  form.addCheckboxItem().setTitle('What helps?').setChoiceValues(['A ride', 'Food', 'Food, and a ride']).showOtherOption(true);
  form.addScaleItem().setTitle('How was it?').setBounds(1, 4).setLabels('Bad', 'Good');
  form.addParagraphTextItem().setTitle('Anything else?');
  form.addSectionHeaderItem().setTitle('About you');
  form.addTextItem().setTitle('Your full name');
  form.addDateItem().setTitle('Which day?');
  form.addGridItem().setTitle('Rate us').setRows(['Tutor']).setColumns(['1', '2']);
  form.addListItem().setTitle('');
  return form.getId();
}
function kept() { return PropertiesService.getDocumentProperties().getProperties(); }`);
afterAll(() => rmSync(folder, { recursive: true }));

let open: TotalsHost | undefined;
const start = async (kind = ''): Promise<TotalsHost> => {
  const opened = await openTotalsHost(folder, kind);
  open = opened;
  return opened;
};
afterEach(() => {
  open?.close();
  open = undefined;
});

/** The form's document properties. */
const keptWith = async (): Promise<{ readonly [key: string]: string }> => {
  const ran = await open?.host.run('kept', [], open.inEditor);
  if (ran === undefined || 'error' in ran) throw new Error('no properties');
  return ran.result as { readonly [key: string]: string };
};
const idOf = (title: string): number => open?.form().items.find((one) => one.title === title)?.id ?? -1;

test('questions are counted as they were written, and what is not counted is named with its reason', async () => {
  const { answer, count } = await start();
  await answer({ 'How do you come?': 'Bus', 'How was it?': '2', 'Anything else?': 'SECRET words' }, 6);
  await answer({ 'How do you come?': 'Car', 'What helps?': ['A ride', 'Food'], 'How was it?': '3' }, 5);
  await answer({ 'What helps?': ['Food, and a ride'], 'Your full name': 'SECRET name', 'Which day?': '2026-10-05' }, 5);
  await answer({ 'Which day?': '2026-10-06' });
  const totals = await count();
  expect(totals).toMatchObject({ answers: 17, minGroupSize: 10 });
  expect(totals.questions.map(({ title }) => title)).toEqual([
    'How do you come?',
    'What helps?',
    'How was it?',
    'Anything else?',
    '',
  ]);
  expect(totalOf(totals, 'How do you come?').figures).toMatchObject({
    kind: 'single',
    whole: { state: 'shown', base: 11, notCounted: 6 },
    views: {},
  });
  const helps = totalOf(totals, 'What helps?');
  expect(helps.figures).toMatchObject({ kind: 'multi', whole: { base: 10 } });
  expect(toldBy(helps)).toMatchObject({ Food: 5, 'Food, and a ride': 5 });
  expect(totalOf(totals, 'How was it?').choices.map(({ label }) => label)).toEqual(['1 (Bad)', '2', '3', '4 (Good)']);
  expect(totalOf(totals, 'Anything else?').figures.whole).toEqual({ state: 'few' });
  expect(totals.leftOut).toEqual([
    { title: 'Your full name', why: 'contact' },
    { title: 'Which day?', why: 'other' },
    { title: 'Rate us', why: 'grid' },
  ]);
  await answer({ 'Anything else?': 'SECRET too' }, 4);
  const later = await count();
  expect(totalOf(later, 'Anything else?').figures).toMatchObject({ kind: 'open', whole: { base: 10, figures: {} } });
  expect(JSON.stringify([totals, later, await keptWith()])).not.toContain('SECRET');
});

test('a mean is told where no share has to be hidden', async () => {
  const { answer, count } = await start();
  for (const level of ['1', '2', '3', '4']) await answer({ 'How was it?': level }, 5);
  const { figures } = totalOf(await count(), 'How was it?');
  expect(figures).toMatchObject({ kind: 'scale', whole: { base: 20, mean: 2.5 } });
});

test('with no answer nothing is there to show, with nine nothing is shown, with ten it is', async () => {
  const { answer, count } = await start();
  const states = async () => (await count()).questions.map(({ figures }) => figures.whole.state);
  expect([...new Set(await states())]).toEqual(['few']);
  await answer({ 'How do you come?': 'Bus' }, 9);
  expect([...new Set(await states())]).toEqual(['few']);
  expect(await keptWith()).toEqual({});
  await answer({ 'How do you come?': 'Bus' });
  expect(await states()).toEqual(['shown', 'few', 'few', 'few', 'few']);
  expect(Object.keys(await keptWith())).toEqual([`published/item-${idOf('How do you come?')}`]);
});

test('an answer that came since the last count is not told apart, whoever counts', async () => {
  const { answer, count, host, form } = await start();
  await answer({ 'How do you come?': 'Bus' }, 6);
  await answer({ 'How do you come?': 'Car' }, 6);
  const first = totalOf(await count(), 'How do you come?').figures;
  await answer({ 'How do you come?': 'On foot' }, 9);
  host.addUser('sam.ortiz@maplevalley.example');
  host.editForm(form().id, { kind: 'add-editor', email: 'sam.ortiz@maplevalley.example' });
  const second = totalOf(await count('sam.ortiz@maplevalley.example'), 'How do you come?').figures;
  expect(second).toEqual({ ...first, kept: true });
  await answer({ 'How do you come?': 'On foot' });
  expect(totalOf(await count(), 'How do you come?').figures).toMatchObject({ kept: false, whole: { base: 22 } });
});

test('a question of the bank has the bank’s kind, and who does not know yet is in no share', async () => {
  const { answer, count } = await start('bank');
  const like = '¿Cuánto le gusta la tutoría a su hijo o hija?';
  for (const text of ['Le gusta un poco', 'Más o menos', 'Le gusta', 'Le gusta mucho', 'No le gusta nada'])
    await answer({ [like]: text }, 4);
  await answer({ [like]: 'Todavía no sé' }, 7);
  const totals = await count();
  const { figures, choices } = totalOf(totals, like);
  expect(figures).toMatchObject({
    kind: 'ord5',
    whole: { base: 20, notCounted: 7, mean: 3, favorable: { count: 8, percent: 40 } },
  });
  expect(choices.map(({ label }) => label)).not.toContain('Todavía no sé');
  expect(totals.leftOut).toEqual([
    { title: 'What is your name?', why: 'contact' },
    { title: 'Which school does your child go to?', why: 'group' },
  ]);
});

test('a choice that was renamed after answers came takes none of them: they are Other, as what families wrote is', async () => {
  const { answer, count, host, form } = await start();
  for (const ride of ['Bus', 'Car', 'On foot']) await answer({ 'How do you come?': ride }, 5);
  await answer({ 'How do you come?': { other: 'SECRET by boat' } }, 5);
  host.editForm(form().id, { kind: 'change-choice', itemId: idOf('How do you come?'), choice: 0, text: 'School bus' });
  await answer({ 'How do you come?': 'School bus' }, 6);
  const totals = await count();
  expect(toldBy(totalOf(totals, 'How do you come?'))).toEqual({ 'School bus': 6, Car: 5, 'On foot': 5, Other: 10 });
  expect(JSON.stringify([totals, await keptWith()])).not.toContain('SECRET');
});

test('a question that was deleted is left out with its answers, and a retitled or moved one keeps its own', async () => {
  const { answer, count, host, form } = await start();
  await answer({ 'How do you come?': 'Bus', 'What helps?': 'Food', 'How was it?': '2' }, 9);
  await answer({ 'How do you come?': 'Car', 'What helps?': 'A ride', 'How was it?': '3' }, 8);
  await answer({ 'What helps?': 'Food, and a ride', 'How was it?': '3' }, 7);
  host.editForm(form().id, { kind: 'retitle-item', itemId: idOf('How was it?'), title: 'How did it go?' });
  host.editForm(form().id, { kind: 'move-item', itemId: idOf('How did it go?'), to: 0 });
  host.editForm(form().id, { kind: 'delete-item', itemId: idOf('How do you come?') });
  const totals = await count();
  expect(totals.questions.map(({ title }) => title)).not.toContain('How do you come?');
  expect(totalOf(totals, 'How did it go?').figures.whole).toMatchObject({ base: 24 });
  expect(toldBy(totalOf(totals, 'What helps?'))).toMatchObject({ Food: 9, 'A ride': 8, 'Food, and a ride': 7 });
});

test('a question that is counted in another way since somebody changed it waits until enough answers came', async () => {
  const { answer, count, host, form } = await start('bank');
  const like = '¿Cuánto le gusta la tutoría a su hijo o hija?';
  await answer({ [like]: 'Le gusta' }, 6);
  await answer({ [like]: 'Más o menos' }, 6);
  expect(totalOf(await count(), like).figures.kind).toBe('ord5');
  host.editForm(form().id, { kind: 'change-choice', itemId: idOf(like), choice: 4, text: 'Le encanta' });
  await answer({ [like]: 'Le encanta' }, 9);
  const soon = await count();
  expect(soon.questions).toEqual([]);
  expect(soon.leftOut).toContainEqual({ title: like, why: 'changed' });
  await answer({ [like]: 'Le encanta' });
  expect(totalOf(await count(), like).figures).toMatchObject({ kind: 'single', whole: { base: 22 } });
});

test('a quiz is counted as any form is, and its points are nobody’s business', async () => {
  const { answer, count } = await start('quiz');
  await answer({ 'How do you come?': 'Bus' }, 6);
  await answer({ 'How do you come?': 'Car' }, 6);
  expect(totalOf(await count(), 'How do you come?').figures.whole).toMatchObject({ base: 12 });
});

test('150 choices are counted; where what was shown cannot be kept, nothing is shown', async () => {
  const { answer, count } = await start('many');
  for (const name of ['Choice 7', 'Choice 99', 'Choice 150'])
    await answer({ 'One of 150': name, 'One of 700': name }, 10);
  await answer({ 'One of 150': 'Choice 1', 'One of 700': 'Choice 700' });
  const totals = await count();
  expect(toldBy(totalOf(totals, 'One of 150'))).toMatchObject({
    'Choice 7': 10,
    'Choice 99': 10,
    'Choice 150': 10,
    'Choice 8': 'low',
  });
  expect(totals.questions).toHaveLength(1);
  expect(totals.leftOut).toEqual([{ title: 'One of 700', why: 'too-long' }]);
  expect(Object.keys(await keptWith())).toEqual([`published/item-${idOf('One of 150')}`]);
});

test('where Google fails to keep what would be shown, nothing is shown and no answer is in the log', async () => {
  const { answer, host, inEditor } = await start();
  const logged: string[] = [];
  host.onScreen((event) => event.kind === 'log' && logged.push(event.text));
  await answer({ 'How do you come?': { other: 'SECRET by boat' } }, 12);
  host.setFaults({ failNext: 'Properties.setProperty', message: 'Argument too odd: SECRET by boat' });
  const outcome = await reply(host, 'countOpenForm', {}, inEditor);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'rpc.unexpected' } });
  expect(logged.join()).toContain('countOpenForm');
  expect(JSON.stringify([outcome, logged])).not.toContain('SECRET');
});

test('only a count reads answers, and only where a form is open', async () => {
  const { answer, host, inEditor } = await start();
  await answer({ 'How do you come?': 'Bus' }, 3);
  host.resetCalls();
  await reply(host, 'checkOpenForm', {}, inEditor);
  expect(Object.keys(host.calls().byMethod)).not.toContain('ItemResponse.getResponse');
  expect(await problem(host, 'countOpenForm', {})).toMatchObject({ code: 'form.no-form' });
});

/**
 * Twelve questions are 13 calls a response (one for its answers, one an answer); asking what question each answer belongs to would make it
 * 37, and asking for each question's answer 24. At the 60 ms that the workbench charges a call, four minutes are near 300 responses.
 */
test('an answer to twelve questions costs thirteen calls', async () => {
  const { answer, count, host } = await start('long');
  await answer({ 'Question 1': 'Yes', 'Question 12': 'No' }, 20);
  const callsOf = async (): Promise<number> => {
    host.resetCalls();
    await count();
    const { byMethod } = host.calls();
    return ['FormResponse.getGradableItemResponses', 'ItemResponse.getResponse', 'FormResponse.getResponseForItem']
      .map((method) => byMethod[method] ?? 0)
      .reduce((sum, calls) => sum + calls, 0);
  };
  expect(await callsOf()).toBe(20 * 13);
});

test('more answers than can be read in time are refused early, long before Google would end it', async () => {
  const { answer, host, inEditor } = await start('long');
  await answer({ 'Question 1': 'Yes' }, 320);
  host.resetCalls();
  expect(await problem(host, 'countOpenForm', {}, inEditor)).toEqual({
    code: 'form.too-many-answers',
    values: { answers: 320 },
  });
  expect(host.calls().byMethod['FormResponse.getGradableItemResponses']).toBeLessThan(30);
  expect(await keptWith()).toEqual({});
});

const choices = ['Bus', 'Car', 'On foot'];
const family = fc.record({
  ride: fc.option(fc.constantFrom(...choices), { nil: undefined }),
  helps: fc.uniqueArray(fc.constantFrom('A ride', 'Food', 'Food, and a ride')),
  scale: fc.option(fc.constantFrom('1', '2', '3', '4'), { nil: undefined }),
  comment: fc.option(fc.constantFrom('Thank you', '=1+1'), { nil: undefined }),
});
type Family = typeof family extends fc.Arbitrary<infer One> ? One : never;

const sentBy = ({ ride, helps, scale, comment }: Family): FamilyAnswers => ({
  ...(ride === undefined ? {} : { 'How do you come?': ride }),
  ...(helps.length === 0 ? {} : { 'What helps?': helps }),
  ...(scale === undefined ? {} : { 'How was it?': scale }),
  ...(comment === undefined ? {} : { 'Anything else?': comment }),
});

test('whatever families send, what is shown is what they sent, and nothing that fewer than ten answered is shown', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(family, { maxLength: 45, size: 'max' }), async (families) => {
      const { answer, count, close } = await openTotalsHost(folder);
      const sent = families.map(sentBy);
      for (const one of sent) await answer(one);
      const totals = await count();
      for (const total of totals.questions) {
        const given = sent.flatMap((one) => one[total.title] ?? []);
        const base = sent.filter((one) => one[total.title] !== undefined).length;
        const { whole } = total.figures;
        expect(whole.state === 'shown').toBe(base >= 10);
        if (whole.state !== 'shown') continue;
        expect([whole.base, whole.notCounted]).toEqual([base, families.length - base]);
        for (const [label, told] of Object.entries(toldBy(total)))
          if (typeof told === 'number') {
            compared += 1;
            expect(told).toBe(given.filter((one) => one === label.replace(/ \(.*\)$/, '')).length);
          }
      }
      close();
    }),
    { numRuns: 20 },
  );
  expect(compared).toBeGreaterThan(10);
});
