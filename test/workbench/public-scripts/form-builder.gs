/**
 * Builds a sign-up form from the rows of the tab "Questions" (Type, Title, Help, Options, Required), sends its answers to
 * this spreadsheet, and lists a prefilled link for each person of the tab "People".
 */

const BUILDERS = {
  text: (form) => form.addTextItem(),
  paragraph: (form) => form.addParagraphTextItem(),
  choice: (form, options) => form.addMultipleChoiceItem().setChoiceValues(options),
  other: (form, options) => form.addMultipleChoiceItem().setChoiceValues(options).showOtherOption(true),
  ticks: (form, options) => form.addCheckboxItem().setChoiceValues(options),
  list: (form, options) => form.addListItem().setChoiceValues(options),
  scale: (form, [low, high]) => form.addScaleItem().setBounds(1, 5).setLabels(low, high),
  grid: (form, options) => form.addGridItem().setRows(options[0].split('/')).setColumns(options[1].split('/')),
  date: (form) => form.addDateItem(),
  time: (form) => form.addTimeItem(),
  section: (form) => form.addPageBreakItem(),
  heading: (form) => form.addSectionHeaderItem(),
};

function buildForm() {
  const ss = SpreadsheetApp.getActive();
  const rows = ss.getSheetByName('Questions').getDataRange().getValues().slice(1);
  const form = FormApp.create('Sign-up ' + Utilities.formatDate(new Date(), ss.getSpreadsheetTimeZone(), 'yyyy'));
  form
    .setTitle('Sign up for the spring course')
    .setDescription('It takes two minutes.')
    .setConfirmationMessage('Thank you!')
    .setAllowResponseEdits(true)
    .setCollectEmail(false)
    .setProgressBar(true);
  for (const [type, title, help, options, required] of rows) {
    if (!BUILDERS[type]) {
      Logger.log('Unknown type %s for "%s"', type, title);
      continue;
    }
    const item = BUILDERS[type](form, String(options).split(/\s*\|\s*/));
    item.setTitle(title);
    if (help) item.setHelpText(help);
    if (typeof item.setRequired === 'function' && required === true) item.setRequired(true);
    if (title === 'Age') {
      item.setValidation(
        FormApp.createTextValidation().setHelpText('Between 5 and 99, please.').requireNumberBetween(5, 99).build(),
      );
    }
  }
  branch_(form);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
  SpreadsheetApp.flush();
  const answers = ss.getSheets().find((sheet) => sheet.getFormUrl() !== null);
  answers.setName('Answers').setTabColor('#0b8043');
  PropertiesService.getDocumentProperties().setProperties({ FORM: form.getId(), ANSWERS: String(answers.getSheetId()) });
  ScriptApp.newTrigger('onSignUp').forSpreadsheet(ss).onFormSubmit().create();
  return { edit: form.getEditUrl(), url: form.getPublishedUrl(), items: form.getItems().length };
}

/** Those who do not come skip the page about the course. */
function branch_(form) {
  const [item] = form.getItems(FormApp.ItemType.MULTIPLE_CHOICE);
  const coming = item.asMultipleChoiceItem();
  const [page] = form.getItems(FormApp.ItemType.PAGE_BREAK);
  coming.setChoices([
    coming.createChoice('Yes', page.asPageBreakItem()),
    coming.createChoice('No', FormApp.PageNavigationType.SUBMIT),
  ]);
}

/** A link for each person, with the name filled in. */
function listLinks() {
  const ss = SpreadsheetApp.getActive();
  const form = FormApp.openById(PropertiesService.getDocumentProperties().getProperty('FORM'));
  const name = form
    .getItems()
    .filter((item) => item.getTitle() === 'Name')[0]
    .asTextItem();
  const people = ss.getSheetByName('People');
  const range = people.getRange('A2:A' + people.getLastRow());
  const links = range.getValues().map(([person]) => {
    const response = form.createResponse().withItemResponse(name.createResponse(person));
    return [response.toPrefilledUrl()];
  });
  range.offset(0, 1).setValues(links);
  people.autoResizeColumn(2);
  return links.length;
}

function onSignUp(e) {
  const log = SpreadsheetApp.getActive().getSheetByName('Log') || SpreadsheetApp.getActive().insertSheet('Log');
  log.appendRow([e.range.getA1Notation(), e.namedValues.Name[0], e.values.length, e.triggerUid !== undefined]);
}
