// Gives a question that is in a form already other words.
import type { NewFormItem } from '../app/forms-port';
import { setChoices } from './form-app-choices';
import { numberRule } from './form-app-new-item';

type Form = GoogleAppsScript.Forms.Form;

/** What is not said stays as it is. */
export const rewordItem = (
  form: Form,
  itemId: number,
  { kind, title, choices, ownChoice, help, wholeNumber }: Partial<NewFormItem>,
): void => {
  const item = form.getItemById(itemId) as GoogleAppsScript.Forms.Item | null;
  if (item === null) return;
  if (title !== undefined) item.setTitle(title);
  if (help !== undefined) item.setHelpText(help);
  if (choices !== undefined && setChoices(form, itemId, choices) && ownChoice === true) {
    if (kind === 'choice') item.asMultipleChoiceItem().showOtherOption(true);
    if (kind === 'checkbox') item.asCheckboxItem().showOtherOption(true);
  }
  if (wholeNumber !== undefined && kind === 'text') item.asTextItem().setValidation(numberRule(wholeNumber));
};
