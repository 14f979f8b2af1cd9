// Google Forms help, "View & manage form responses"; platform.md 3.6 and its lines F48 to F56.
import { editForm } from '../../workbench/forms/form-by-hand';
import { formsIn } from '../../workbench/forms/form-store';
import { submitForm } from '../../workbench/forms/form-submission';
import type { FormRecord } from '../../workbench/forms/record/form-record';
import type { WorldState } from '../../workbench/world/world-state';
import { blankWorld, linkForm, valuesOf } from '../support/form-world';
import { choices, formOf, question } from '../support/made-up-form';

const post = (world: WorldState, pairs: readonly (readonly [string, string])[]) =>
  submitForm(world, {
    publishedId: 'published',
    body: new URLSearchParams(pairs.map(([name, value]) => [name, value])),
    viewer: 'anyone',
  });

const worldWith = (form: FormRecord) => {
  const world = blankWorld();
  const sheet = linkForm(world, form);
  return { world, sheet, rows: () => valuesOf(world, sheet) };
};

const color = question('MULTIPLE_CHOICE', 1, { choices: choices('Red', 'Blue'), other: true, required: true });
const ways = question('CHECKBOX', 2, { choices: choices('Call', 'Text, or chat'), other: true });
const words = question('PARAGRAPH_TEXT', 3);
const scale = question('SCALE', 4);
const grid = question('GRID', 5, { rows: ['Math', 'Reading'], columns: ['Good', 'Bad'], entryIds: [51, 52] });
const page = question('PAGE_BREAK', 6, { entryIds: [] });

describe('an answered form', () => {
  it('F50 O: writes timestamp, choices, ticks joined by a comma, a scale as a number, a column a grid row', () => {
    const { world, rows } = worldWith(formOf([color, ways, words, scale, grid]));
    const reply = post(world, [
      ['entry.10', 'Blue'],
      ['entry.20', 'Text, or chat'],
      ['entry.20', 'Call'],
      ['entry.20', '__other_option__'],
      ['entry.20.other_option_response', 'A letter'],
      ['entry.30', 'Two\r\nlines'],
      ['entry.40', '4'],
      ['entry.51', 'Good'],
      ['entry.52', 'Bad'],
    ]);
    expect(reply).toMatchObject({ state: 'received', status: 200 });
    expect(rows()[0]).toEqual([
      'Timestamp',
      'Question 1',
      'Question 2',
      'Question 3',
      'Question 4',
      'Question 5 [Math]',
      'Question 5 [Reading]',
    ]);
    expect(rows()[1]?.slice(1)).toEqual(['Blue', 'Call, Text, or chat, A letter', 'Two\nlines', 4, 'Good', 'Bad']);
    // 2026-08-10T15:00Z is 10:00 in Chicago.
    expect(rows()[1]?.[0]).toBeCloseTo(46244 + 10 / 24, 6);
  });

  it('F50 O: the first column is named in the language of the form’s owner', () => {
    const { rows } = worldWith(formOf([color], { owner: 'sam.okafor@maplevalley.example' }));
    expect(rows()[0]?.[0]).toBe('Marca temporal');
  });

  it.each(['=IMPORTXML("http://x")', '+1 555 123', '007', '1/2', '-5', 'TRUE', '@now'])(
    'keeps %s as the text it is',
    (text) => {
      const { world, sheet, rows } = worldWith(formOf([words]));
      post(world, [['entry.30', text]]);
      expect(rows()[1]?.[1]).toBe(text);
      expect(world.workbook.formulas(sheet, { row: 2, column: 2, rows: 1, columns: 1 })).toEqual([['']]);
    },
  );

  it('takes Other as its own words', () => {
    const { world, rows } = worldWith(formOf([color]));
    post(world, [
      ['entry.10', '__other_option__'],
      ['entry.10.other_option_response', 'Green'],
    ]);
    expect(rows()[1]?.[1]).toBe('Green');
  });

  it('keeps everything and says what is missing where a required answer is', () => {
    const { world, rows } = worldWith(formOf([color, words]));
    const reply = post(world, [['entry.30', 'Kept <b>words</b>']]);
    expect(reply).toMatchObject({ state: 'invalid', status: 400 });
    expect(reply.html).toContain('Kept &lt;b&gt;words&lt;/b&gt;');
    expect(reply.html).toContain('role="alert"');
    expect(reply.html).toContain('<a href="#question-1" dir="auto">Question 1</a>');
    expect(reply.html).toContain('This is a required question');
    expect(rows()).toHaveLength(1);
    expect(formsIn(world.store).responses('1form')).toHaveLength(0);
  });

  it.each([
    ['entry.10', 'Purple'],
    ['entry.20', 'Smoke signals'],
    ['entry.40', '6'],
    ['entry.51', 'Fine'],
  ])('refuses %s=%s, which the form does not offer', (name, value) => {
    const { world, rows } = worldWith(formOf([{ ...color, required: false }, ways, scale, grid]));
    expect(post(world, [[name, value]]).state).toBe('invalid');
    expect(rows()).toHaveLength(1);
  });

  it('refuses an Other that the question does not have', () => {
    const { world } = worldWith(formOf([{ ...color, other: false }]));
    expect(
      post(world, [
        ['entry.10', '__other_option__'],
        ['entry.10.other_option_response', 'x'],
      ]).state,
    ).toBe('invalid');
  });

  it('F48 D: takes nothing while it is closed', () => {
    const { world, rows } = worldWith(formOf([color], { acceptingResponses: false }));
    expect(post(world, [['entry.10', 'Red']]).state).toBe('closed');
    expect(rows()).toHaveLength(1);
  });

  it('thanks in the words of its maker', () => {
    const { world } = worldWith(formOf([color], { confirmationMessage: '¡Gracias! <3', respondAgainLink: false }));
    const { html } = post(world, [['entry.10', 'Red']]);
    expect(html).toContain('¡Gracias! &lt;3');
    expect(html).not.toContain('<a ');
  });
});

describe('a response tab', () => {
  it('F50 O: renames the header of a retitled question, adds a new one at the right, keeps a deleted one’s column', () => {
    const { world, rows } = worldWith(formOf([color, words]));
    post(world, [
      ['entry.10', 'Red'],
      ['entry.30', 'before'],
    ]);
    editForm(world, '1form', { kind: 'retitle-item', itemId: 3, title: 'In your words' });
    editForm(world, '1form', { kind: 'add-item', title: 'One more' });
    editForm(world, '1form', { kind: 'delete-item', itemId: 1 });
    editForm(world, '1form', { kind: 'move-item', itemId: 3, to: 1 });
    post(world, [['entry.30', 'after']]);
    expect(rows().map((row) => row.slice(1))).toEqual([
      ['Question 1', 'In your words', 'One more'],
      ['Red', 'before', null],
      [null, 'after', null],
    ]);
  });

  it('finds its columns where staff put them and whatever staff call them', () => {
    const { world, sheet, rows } = worldWith(formOf([color, words]));
    world.workbook.insertLines(sheet, 'columns', 2, 1, 'before');
    world.workbook.put(sheet, 1, 2, [[{ kind: 'text', text: 'Followed up?' }]]);
    world.workbook.put(sheet, 1, 3, [[{ kind: 'text', text: 'Favorite color' }]]);
    post(world, [
      ['entry.10', 'Red'],
      ['entry.30', 'hello'],
    ]);
    expect(rows()[0]).toEqual(['Timestamp', 'Followed up?', 'Favorite color', 'Question 3']);
    expect(rows()[1]?.slice(1)).toEqual([null, 'Red', 'hello']);
  });

  // reference/forms/form#setDestination(DestinationType,String), reference/spreadsheet/sheet#getFormUrl()
  it('F49 D: is a new leftmost tab each time, and brings the earlier answers along', () => {
    const { world, sheet } = worldWith(formOf([color]));
    post(world, [['entry.10', 'Red']]);
    const form = formsIn(world.store).byId('1form');
    const second = form ? linkForm(world, form) : 0;
    expect(world.workbook.tabs().map((tab) => tab.name)).toEqual(['Form Responses 2', 'Form Responses 1', 'Sheet1']);
    expect(second).not.toBe(sheet);
    expect(valuesOf(world, second)[1]?.[1]).toBe('Red');
  });

  // reference/forms/form#setDestination(DestinationType,String), reference/spreadsheet/sheet#getFormUrl()
  it('F49 D: is made by hand too, where a script may not', () => {
    const world = blankWorld({ setDestinationRefused: true });
    formsIn(world.store).put(formOf([color]));
    editForm(world, '1form', { kind: 'link-to-workbook' });
    post(world, [['entry.10', 'Red']]);
    const [tab] = world.workbook.tabs();
    expect(tab?.formUrl).toBe('http://127.0.0.1:8080/forms/d/1form/viewform');
    expect(valuesOf(world, tab?.id ?? 0)[1]?.[1]).toBe('Red');
  });

  it('F50 O: stays when its form is deleted, and is then no response tab', () => {
    const { world, sheet, rows } = worldWith(formOf([color]));
    post(world, [['entry.10', 'Red']]);
    editForm(world, '1form', { kind: 'delete-form' });
    expect(post(world, [['entry.10', 'Blue']]).state).toBe('missing');
    expect(rows()).toHaveLength(2);
    expect(world.workbook.tab(sheet)?.formUrl).toBeNull();
  });

  it('takes no row when staff deleted it, and the answer is kept with the form', () => {
    const { world, sheet } = worldWith(formOf([color]));
    world.workbook.deleteTab(sheet);
    expect(post(world, [['entry.10', 'Red']]).state).toBe('received');
    expect(formsIn(world.store).responses('1form')).toHaveLength(1);
  });

  // reference/forms/form-response
  it('F56 D: a changed answer takes the row of the old one, with a new time', () => {
    const { world, rows } = worldWith(formOf([color], { allowResponseEdits: true }));
    post(world, [['entry.10', 'Red']]);
    const [first] = formsIn(world.store).responses('1form');
    world.clock.advance(3_600_000);
    post(world, [
      ['entry.10', 'Blue'],
      ['edit2', first?.editToken ?? ''],
    ]);
    expect(formsIn(world.store).responses('1form')).toMatchObject([{ id: first?.id }]);
    expect(rows()).toHaveLength(2);
    expect(rows()[1]?.[1]).toBe('Blue');
    expect(rows()[1]?.[0]).toBeCloseTo(46244 + 11 / 24, 6);
  });
});

describe('a form of several pages', () => {
  const first = question('MULTIPLE_CHOICE', 1, {
    required: true,
    choices: [
      { value: 'More', goTo: { pageId: 6 } },
      { value: 'Enough', goTo: 'SUBMIT' },
    ],
  });
  const form = formOf([first, page, { ...words, required: true }]);

  it('leads on, carries the answers along unseen, and comes back', () => {
    const { world, rows } = worldWith(form);
    const second = post(world, [
      ['entry.10', 'More'],
      ['pageHistory', '0'],
      ['continue', '1'],
    ]);
    expect(second.html).toContain('<input type="hidden" name="entry.10" value="More">');
    expect(second.html).toContain('name="pageHistory" value="0,1"');
    expect(second.html).toContain('name="entry.30"');
    const back = post(world, [
      ['entry.10', 'More'],
      ['pageHistory', '0,1'],
      ['back', '1'],
    ]);
    expect(back.html).toMatch(/value="More" checked/);
    expect(rows()).toHaveLength(1);
  });

  // reference/forms/list-item, reference/forms/page-break-item#setGoToPage(PageBreakItem)
  it('F55 D: a choice that leads to the end leaves the other pages out, required or not', () => {
    const { world, rows } = worldWith(form);
    const reply = post(world, [
      ['entry.10', 'Enough'],
      ['pageHistory', '0'],
      ['continue', '1'],
    ]);
    expect(reply.state).toBe('received');
    expect(rows()[1]?.slice(1)).toEqual(['Enough', null]);
  });

  // reference/forms/list-item, reference/forms/page-break-item#setGoToPage(PageBreakItem)
  it('F55 D: a page break says where the page before it leads, and a choice overrules it', () => {
    const plain = question('MULTIPLE_CHOICE', 1, { choices: choices('More', 'Enough') });
    const ending = formOf([plain, { ...page, goTo: 'SUBMIT' }, { ...words, required: true }]);
    const { world } = worldWith(ending);
    expect(
      post(world, [
        ['entry.10', 'More'],
        ['pageHistory', '0'],
        ['continue', '1'],
      ]).state,
    ).toBe('received');
    const overruled = worldWith(formOf([first, { ...page, goTo: 'SUBMIT' }, words]));
    expect(
      post(overruled.world, [
        ['entry.10', 'More'],
        ['pageHistory', '0'],
        ['continue', '1'],
      ]).state,
    ).toBe('open');
  });

  it('asks again on the page where something is missing', () => {
    const { world } = worldWith(form);
    const reply = post(world, [
      ['entry.10', 'More'],
      ['pageHistory', '0,1'],
      ['submit', '1'],
    ]);
    expect(reply.state).toBe('invalid');
    expect(reply.html).toContain('id="problem-3"');
    expect(reply.html).toContain('name="pageHistory" value="0,1"');
  });

  it('takes all pages in one where the sender tells no way', () => {
    const { world } = worldWith(form);
    expect(post(world, [['entry.10', 'More']]).state).toBe('invalid');
    expect(
      post(world, [
        ['entry.10', 'More'],
        ['entry.30', 'x'],
      ]).state,
    ).toBe('received');
  });
});
