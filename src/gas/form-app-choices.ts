// The choices of a question that is in a form already.

type Form = GoogleAppsScript.Forms.Form;

/** The question as one with choices; undefined where it is gone or has none. */
const choiceItem = (form: Form, itemId: number) => {
  const item = form.getItemById(itemId) as GoogleAppsScript.Forms.Item | null;
  switch (String(item?.getType())) {
    case 'LIST':
      return item?.asListItem();
    case 'CHECKBOX':
      return item?.asCheckboxItem();
    case 'MULTIPLE_CHOICE':
      return item?.asMultipleChoiceItem();
    default:
      return undefined;
  }
};

export const setChoices = (form: Form, itemId: number, choices: readonly string[]): boolean => {
  const item = choiceItem(form, itemId);
  if (item === undefined) return false;
  item.setChoiceValues([...choices]);
  return true;
};

/** Google throws where a list does not offer the choice. */
export const prefilledUrl = (form: Form, itemId: number, choice: string): string | undefined => {
  const item = choiceItem(form, itemId);
  if (item === undefined || 'hasOtherOption' in item) return undefined;
  try {
    return form.createResponse().withItemResponse(item.createResponse(choice)).toPrefilledUrl();
  } catch {
    return undefined;
  }
};
