// Adds one question to a form in as few round trips as it can be added in.
import type { NewFormItem } from '../app/forms-port';

type Form = GoogleAppsScript.Forms.Form;

/** What every question can be told. */
interface AnyItem {
  readonly getId: () => number;
  readonly setTitle: (title: string) => unknown;
  readonly setRequired: (required: boolean) => unknown;
  readonly setHelpText: (text: string) => unknown;
}

const withChoices = <Item extends AnyItem & { readonly setChoiceValues: (values: string[]) => unknown }>(
  item: Item,
  { title, choices }: NewFormItem,
): Item => {
  item.setTitle(title);
  item.setChoiceValues([...choices]);
  return item;
};

const withTitle = (item: AnyItem, { title }: NewFormItem): AnyItem => {
  item.setTitle(title);
  return item;
};

/** A pattern, since Google's number rule takes 1.5 for a number between 1 and 2. */
export const numberRule = ({ least, most, words }: NonNullable<NewFormItem['wholeNumber']>) => {
  const numbers = Array.from({ length: most - least + 1 }, (_, at) => String(least + at)).reverse();
  return FormApp.createTextValidation()
    .setHelpText(words)
    .requireTextMatchesPattern(`^(${numbers.join('|')})$`)
    .build();
};

const add: { readonly [Kind in NewFormItem['kind']]: (form: Form, item: NewFormItem) => AnyItem } = {
  choice: (form, item) => {
    const made = withChoices(form.addMultipleChoiceItem(), item);
    if (item.ownChoice) made.showOtherOption(true);
    return made;
  },
  checkbox: (form, item) => {
    const made = withChoices(form.addCheckboxItem(), item);
    if (item.ownChoice) made.showOtherOption(true);
    return made;
  },
  list: (form, item) => withChoices(form.addListItem(), item),
  paragraph: (form, item) => withTitle(form.addParagraphTextItem(), item),
  text: (form, item) => {
    const made = form.addTextItem();
    if (item.wholeNumber !== undefined) made.setValidation(numberRule(item.wholeNumber));
    return withTitle(made, item);
  },
};

/** Adds the question at the end of the form and answers its id. */
export const addItem = (form: Form, item: NewFormItem): number => {
  const made = add[item.kind](form, item);
  if (item.help !== undefined) made.setHelpText(item.help);
  if (item.required) made.setRequired(true);
  return made.getId();
};
