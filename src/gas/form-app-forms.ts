// The forms port over FormApp.
import type { FormItem, Forms, OpenForm } from '../app/forms-port';
import { answersToOpenForm } from './form-app-answers';
import { prefilledUrl, setChoices } from './form-app-choices';
import { formInEditor, lookAtOpenForm } from './form-app-look';
import { addItem } from './form-app-new-item';
import { rewordItem } from './form-app-reword';

type Form = GoogleAppsScript.Forms.Form;

/** A scope that is missing is another trouble than a form that is out of reach, and is told as such. */
const unlessPermissionMissing = <Value>(error: unknown, otherwise: Value): Value => {
  if (/required permissions/i.test(String(error)) && !/setDestination/.test(String(error))) throw error;
  return otherwise;
};

const tryTo = (work: () => void): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    return unlessPermissionMissing(error, false);
  }
};

const itemOf = (item: GoogleAppsScript.Forms.Item): FormItem => ({ id: item.getId(), title: item.getTitle() });

const openForm = (form: Form): OpenForm => ({
  id: () => form.getId(),
  publicUrl: () => form.getPublishedUrl(),
  editUrl: () => form.getEditUrl(),
  dress: ({ title, description, confirmation, closed }) => {
    form.setTitle(title).setDescription(description).setConfirmationMessage(confirmation);
    form.setCustomClosedFormMessage(closed);
    form.setCollectEmail(false).setLimitOneResponsePerUser(false).setAllowResponseEdits(false);
    form.setPublishingSummary(false);
  },
  description: () => form.getDescription(),
  describe: (description) => void form.setDescription(description),
  confirmation: () => form.getConfirmationMessage(),
  confirm: (message) => void form.setConfirmationMessage(message),
  editors: () => form.getEditors().map((user) => user.getEmail()),
  shareWith: (addresses) => {
    if (addresses.length === 0 || tryTo(() => form.addEditors([...addresses]))) return [];
    return addresses.filter((address) => !tryTo(() => form.addEditors([address])));
  },
  items: () => form.getItems().map(itemOf),
  add: (item) => addItem(form, item),
  remove: (itemId) => {
    const item = form.getItemById(itemId);
    if (item !== null) form.deleteItem(item);
  },
  reword: (itemId, words) => rewordItem(form, itemId, words),
  setChoices: (itemId, choices) => setChoices(form, itemId, choices),
  prefilledUrl: (itemId, choice) => prefilledUrl(form, itemId, choice),
  textPrefilledUrl: (itemId, answer) => {
    const filled = form.getItemById(itemId).asTextItem().createResponse(answer);
    return form.createResponse().withItemResponse(filled).toPrefilledUrl();
  },
  destination: () => {
    try {
      return form.getDestinationId();
    } catch {
      // Google throws where a form has no destination, in words that differ by language.
      return undefined;
    }
  },
  link: (workbookId) => tryTo(() => form.setDestination(FormApp.DestinationType.SPREADSHEET, workbookId)),
  publish: () => void form.setPublished(true),
  takesAnswers: () => form.isPublished() && form.isAcceptingResponses(),
  takeAnswers: (takes) => void form.setAcceptingResponses(takes),
});

export const formAppForms: Forms = {
  lookAtOpenOne: lookAtOpenForm,
  answersToOpenOne: answersToOpenForm,
  openOne: () => {
    const form = formInEditor();
    return form === undefined ? undefined : openForm(form);
  },
  create: (fileName) => openForm(FormApp.create(fileName, false)),
  open: (formId) => {
    try {
      return openForm(FormApp.openById(formId));
    } catch (error) {
      return unlessPermissionMissing(error, undefined);
    }
  },
};
