// developers.google.com/apps-script/reference/forms: form-app, form, item, choice, form-response; platform.md 1.4 and 3.6.
import { submitForm } from '../../workbench/forms/form-submission';
import { worldForms } from '../../workbench/forms/world-forms';
import { blankWorld, valuesOf } from '../support/form-world';
import { runBody } from '../support/script-run';

const result = (body: string, world = blankWorld()) => {
  const reply = runBody(world, body);
  if ('error' in reply) throw new Error(reply.error);
  return reply.result;
};

const failure = (body: string, world = blankWorld(), setting = {}) => {
  const reply = runBody(world, body, setting);
  return 'error' in reply ? reply.error : `no error but ${JSON.stringify(reply.result)}`;
};

const WORKBOOK = blankWorld().workbook.id();
const link = (form: string) => `${form}.setDestination(FormApp.DestinationType.SPREADSHEET, '${WORKBOOK}');`;

describe('FormApp', () => {
  it('F47 G: makes a form whose title is empty, under a name that is not', () => {
    expect(
      result(`const form = FormApp.create('Pulse', false);
      return [form.toString(), form.getTitle(), form.isPublished(), form.getItems().length];`),
    ).toEqual(['Form', '', false, 0]);
    expect(failure(`FormApp.create('')`)).toBe('Exception: Invalid argument: title');
    expect(failure(`FormApp.create('a', 'b', 'c')`)).toMatch(/don't match the method signature for FormApp\.create/);
  });

  it.each([true, false])(
    'F47 D: publishes a new form by the switch where the script does not say: %s',
    (newFormsPublished) => {
      const world = blankWorld({ newFormsPublished });
      expect(result(`return FormApp.create('a').isPublished();`, world)).toBe(newFormsPublished);
    },
  );

  it('F48 D: opens and closes with publishing, and cannot be opened unpublished', () => {
    expect(
      result(`const form = FormApp.create('a', false);
      const states = [form.isAcceptingResponses()];
      try { form.setAcceptingResponses(true); } catch (error) { states.push('refused'); }
      form.setPublished(true); states.push(form.isAcceptingResponses());
      form.setAcceptingResponses(false); states.push(form.isAcceptingResponses());
      form.setPublished(false).setPublished(true); states.push(form.isAcceptingResponses());
      return states;`),
    ).toEqual([false, 'refused', true, false, true]);
  });

  it('F62 O: opens for its creator and for editors that the creator added, in the same words as for no form', () => {
    const world = blankWorld();
    const sam = { user: 'sam.okafor@maplevalley.example' };
    const id = String(result(`return FormApp.create('a').getId();`, world));
    expect(failure(`FormApp.openById('${id}')`, world, sam)).toMatch(
      /^Exception: No item with the given ID could be found/,
    );
    expect(failure(`FormApp.openById('nothing')`, world)).toMatch(
      /^Exception: No item with the given ID could be found/,
    );
    result(`FormApp.openById('${id}').addEditors(['${sam.user}']);`, world);
    expect(runBody(world, `return FormApp.openById('${id}').getEditors().map(user => user.getEmail());`, sam)).toEqual({
      result: ['rosa.delgado@maplevalley.example', sam.user],
    });
  });

  it('opens by the address of its editor, not by what is no address of a form', () => {
    expect(
      result(`const form = FormApp.create('a'); return FormApp.openByUrl(form.getEditUrl()).getId() === form.getId();`),
    ).toBe(true);
    expect(failure(`FormApp.openByUrl('http://invalid.url/')`)).toBe('Exception: Invalid argument: url');
  });

  it('F14 D, F18 D: needs the scope of all forms to make or open one', () => {
    expect(failure(`FormApp.create('a')`, blankWorld(), { scopes: ['forms.currentonly'] })).toBe(
      'Exception: Specified permissions are not sufficient to call FormApp.create. Required permissions: https://www.googleapis.com/auth/forms',
    );
  });

  it('F15 D: knows an active form only in the Forms editor', () => {
    const world = blankWorld();
    const formId = String(result(`return FormApp.create('a').setTitle('Mine').getId();`, world));
    expect(result(`return FormApp.getActiveForm();`, world)).toBeNull();
    expect(
      runBody(world, `return FormApp.getActiveForm().getTitle();`, { startedIn: { editor: 'forms', formId } }),
    ).toEqual({ result: 'Mine' });
  });

  it('F15 D, F10 D: has an Ui only in the Forms editor, where it makes the menu without any authorization', () => {
    const world = blankWorld();
    const formId = String(result(`return FormApp.create('a').getId();`, world));
    expect(failure('FormApp.getUi()', world)).toBe('Exception: Cannot call FormApp.getUi() from this context.');
    const menu = `FormApp.getUi().createAddonMenu().addItem('Open', 'main').addToUi();`;
    const unasked = { startedIn: { editor: 'forms', formId }, authMode: 'NONE', scopes: [] } as const;
    expect(runBody(world, menu, unasked)).toEqual({ result: null });
    expect(failure(`FormApp.getActiveForm()`, world, unasked)).toMatch(/permission to call FormApp\.getActiveForm/);
  });

  it('names a method that nobody stood in for, and has none that Google has not', () => {
    expect(failure(`ScriptApp.getService()`)).toBe('Exception: workbench: ScriptApp.getService is not stood in for');
    expect(failure(`FormApp.create('a').addListItem().showOtherOption(true)`)).toMatch(
      /showOtherOption is not a function/,
    );
  });
});

describe('the items of a form', () => {
  // reference/forms/item
  it('F52 D: keep their ids when they move, and come as generic items', () => {
    expect(
      result(`const form = FormApp.create('a');
      const one = form.addTextItem().setTitle('one'); const two = form.addListItem().setTitle('two');
      form.moveItem(0, 1);
      const items = form.getItems();
      return [items.map(item => item.toString() + ' ' + item.getTitle() + ' ' + item.getType()),
        items[1].getId() === one.getId(), one.getIndex(), items[0].asListItem().toString(),
        items[0].getType() === FormApp.ItemType.LIST, form.getItems(FormApp.ItemType.TEXT).length, form.getItemById(5)];`),
    ).toEqual([['Item two LIST', 'Item one TEXT'], true, 1, 'ListItem', true, 1, null]);
    expect(failure(`const form = FormApp.create('a'); form.addTextItem(); form.getItems()[0].asScaleItem();`)).toBe(
      'Exception: Invalid conversion for item type: TEXT.',
    );
  });

  it('begin with one empty choice, and take neither none nor the same twice (F55 D)', () => {
    expect(
      result(`const item = FormApp.create('a').addMultipleChoiceItem();
      const before = item.getChoices().map(choice => choice.getValue());
      item.setChoiceValues(['Yes', 'No, never']).showOtherOption(true).setRequired(true);
      return [before, item.getChoices().map(choice => choice.getValue()), item.hasOtherOption(), item.isRequired()];`),
    ).toEqual([[''], ['Yes', 'No, never'], true, true]);
    expect(failure(`FormApp.create('a').addListItem().setChoiceValues([])`)).toMatch(/Array is empty/);
    expect(failure(`FormApp.create('a').addCheckboxItem().setChoiceValues(['x', 'x'])`)).toMatch(
      /duplicate choice values/,
    );
    expect(failure(`FormApp.create('a').addCheckboxItem().setChoiceValues('x')`)).toBe(
      "Exception: The parameters (String) don't match the method signature for FormApp.CheckboxItem.setChoiceValues.",
    );
  });

  // reference/forms/list-item, reference/forms/page-break-item#setGoToPage(PageBreakItem)
  it('F55 D: do not mix choices that lead somewhere with others', () => {
    const form = `const form = FormApp.create('a'); const item = form.addListItem(); const page = form.addPageBreakItem();`;
    expect(failure(`${form} item.setChoices([item.createChoice('a', page), item.createChoice('b')]);`)).toMatch(
      /cannot be combined/,
    );
    expect(
      result(`${form} item.setChoices([item.createChoice('a', page), item.createChoice('b', FormApp.PageNavigationType.SUBMIT)]);
      return item.getChoices().map(choice => [String(choice.getPageNavigationType()), choice.getGotoPage() && choice.getGotoPage().getId() === page.getId()]);`),
    ).toEqual([
      ['GO_TO_PAGE', true],
      ['SUBMIT', null],
    ]);
  });

  it('can be taken out by place or by item, and copied under new ids', () => {
    expect(
      result(`const form = FormApp.create('a'); const one = form.addTextItem().setTitle('one');
      const copy = one.duplicate(); const differs = copy.getId() !== one.getId();
      form.deleteItem(0); form.addScaleItem(); form.deleteItem(form.getItems()[1]);
      return [differs, form.getItems().map(item => item.getTitle())];`),
    ).toEqual([true, ['one']]);
  });

  it('hold answers to the rules that their builder made', () => {
    const world = blankWorld({ responders: 'anyone' });
    result(
      `const form = FormApp.create('a', true);
      const rule = FormApp.createTextValidation().requireTextLengthLessThanOrEqualTo(3).setHelpText('Short, please').build();
      form.addTextItem().setTitle('Initials').setValidation(rule);`,
      world,
    );
    const [form] = worldForms(world.store);
    const post = (text: string) =>
      submitForm(world, {
        publishedId: form?.publishedId ?? '',
        viewer: 'anyone',
        body: new URLSearchParams([[`entry.${form?.items[0]?.entryId}`, text]]),
      });
    expect(post('abcd')).toMatchObject({ state: 'invalid', html: expect.stringContaining('Short, please') });
    expect(post('abc').state).toBe('received');
  });
});

describe('the destination of a form', () => {
  // reference/forms/form#setDestination(DestinationType,String), reference/spreadsheet/sheet#getFormUrl()
  it('F49 D: is a leftmost tab, found by its address, one more each time; asked for while unset it throws', () => {
    const world = blankWorld();
    expect(failure(`FormApp.create('a').getDestinationId()`, world)).toBe(
      'Exception: The form currently has no response destination.',
    );
    expect(
      result(
        `const form = FormApp.create('a'); form.addTextItem().setTitle('Name'); ${link('form')}
      return [form.getDestinationId() === '${WORKBOOK}', String(form.getDestinationType())];`,
        world,
      ),
    ).toEqual([true, 'SPREADSHEET']);
    const [tab] = world.workbook.tabs();
    const form = worldForms(world.store)[1];
    expect(tab).toMatchObject({ name: 'Form Responses 1', id: form?.destinationSheetId });
    expect(tab?.formUrl).toBe(`http://127.0.0.1:8080/forms/d/${form?.id}/viewform`);
    expect(valuesOf(world, tab?.id ?? 0)).toEqual([['Timestamp', 'Name']]);
  });

  it('gets the columns of questions that a script adds later', () => {
    const world = blankWorld();
    result(
      `const form = FormApp.create('a'); ${link('form')}
      form.addTextItem().setTitle('Name'); form.addListItem().setTitle('School');`,
      world,
    );
    expect(valuesOf(world, world.workbook.tabs()[0]?.id ?? 0)).toEqual([['Timestamp', 'Name', 'School']]);
  });

  it('is refused for another spreadsheet, for no destination type, and by the switch', () => {
    expect(failure(`FormApp.create('a').setDestination(FormApp.DestinationType.SPREADSHEET, 'other')`)).toMatch(
      /Invalid argument/,
    );
    expect(failure(`FormApp.create('a').setDestination('BAD_TYPE', '${WORKBOOK}')`)).toMatch(
      /method signature for FormApp\.Form\.setDestination/,
    );
    expect(failure(link(`FormApp.create('a')`), blankWorld({ setDestinationRefused: true }))).toMatch(
      /not sufficient to call Form\.setDestination/,
    );
  });
});

describe('a response made by a script', () => {
  it('F54 O: makes a prefilled link whose field numbers are not item ids', () => {
    const url = String(
      result(`const form = FormApp.create('a'); const item = form.addMultipleChoiceItem().setChoiceValues(['A & B']).showOtherOption(true);
      const text = form.addTextItem();
      const answer = form.createResponse().withItemResponse(item.createResponse('mine')).withItemResponse(text.createResponse('x y'));
      return answer.toPrefilledUrl() + ' ' + item.getId();`),
    );
    expect(url).toMatch(
      /^http:\/\/127\.0\.0\.1:8080\/forms\/d\/e\/[\w-]+\/viewform\?usp=pp_url&entry\.(\d+)=__other_option__&entry\.\1\.other_option_response=mine&entry\.\d+=x\+y /,
    );
    const [, entry, item] = /entry\.(\d+)=.* (\d+)$/.exec(url) ?? [];
    expect(entry).not.toBe(item);
  });

  // reference/forms/list-item#createResponse(String); GF: testformresponse.js 13
  it('F53 D: refuses answers that the question does not offer', () => {
    const form = `const form = FormApp.create('a');`;
    expect(failure(`${form} form.addListItem().setChoiceValues(['a']).createResponse('b')`)).toBe(
      'Exception: Invalid response submitted to list question.',
    );
    expect(failure(`${form} form.addScaleItem().setBounds(1, 3).createResponse(4)`)).toMatch(
      /Invalid response submitted to scale/,
    );
    expect(failure(`${form} form.addGridItem().setRows(['r', 's']).setColumns(['c']).createResponse(['c'])`)).toMatch(
      /Invalid response submitted to grid/,
    );
  });

  // guides/triggers/events, guides/triggers/installable; reference/forms/form-response
  it('F51 D, F56 D: is a row when it is sent, and is read back as texts and arrays', () => {
    const world = blankWorld();
    expect(
      result(
        `const form = FormApp.create('a', true); ${link('form')}
      const scale = form.addScaleItem(); const ways = form.addCheckboxItem().setChoiceValues(['a', 'b, c']); form.addTextItem(); form.addListItem();
      const sent = form.createResponse().withItemResponse(scale.createResponse(4)).withItemResponse(ways.createResponse(['b, c', 'a'])).submit();
      const [read] = form.getResponses();
      return [read.getId() === sent.getId(), read.getTimestamp() instanceof Date, form.createResponse().getId(),
        read.getItemResponses().map(answer => answer.getResponse())];`,
        world,
      ),
    ).toEqual([true, true, null, ['4', ['b, c', 'a'], '']]);
    expect(valuesOf(world, world.workbook.tabs()[0]?.id ?? 0)[1]?.slice(1)).toEqual([4, 'b, c, a']);
  });
});
