// Reads the form that is open in the Forms editor, whoever wrote it.
import type { LookedAtForm } from '../app/forms-port';
import type { WrittenQuestion } from '../domain/survey/question-advice';

type Item = GoogleAppsScript.Forms.Item;
type Choices = { getChoices: () => GoogleAppsScript.Forms.Choice[]; isRequired: () => boolean };
type Required = { isRequired: () => boolean };

const chosen = (title: string, item: Choices): WrittenQuestion => ({
  title,
  kind: 'choice',
  choices: item.getChoices().map((choice) => choice.getValue()),
  required: item.isRequired(),
});

const without = (title: string, kind: WrittenQuestion['kind'], item: Required): WrittenQuestion => ({
  title,
  kind,
  choices: [],
  required: item.isRequired(),
});

/** Headings, page breaks, pictures and the like are no questions. */
const questionIn = (item: Item): WrittenQuestion | undefined => {
  const title = item.getTitle();
  switch (String(item.getType())) {
    case 'MULTIPLE_CHOICE':
      return chosen(title, item.asMultipleChoiceItem());
    case 'LIST':
      return chosen(title, item.asListItem());
    case 'CHECKBOX':
      return chosen(title, item.asCheckboxItem());
    case 'TEXT':
      return without(title, 'text', item.asTextItem());
    case 'PARAGRAPH_TEXT':
      return without(title, 'text', item.asParagraphTextItem());
    case 'GRID':
      return without(title, 'grid', item.asGridItem());
    case 'CHECKBOX_GRID':
      return without(title, 'grid', item.asCheckboxGridItem());
    case 'SCALE':
      return without(title, 'other', item.asScaleItem());
    case 'DATE':
      return without(title, 'other', item.asDateItem());
    case 'TIME':
      return without(title, 'other', item.asTimeItem());
    default:
      return undefined;
  }
};

/** In a spreadsheet there is none, whatever the types say. */
export const formInEditor = (): GoogleAppsScript.Forms.Form | undefined =>
  (FormApp.getActiveForm() as GoogleAppsScript.Forms.Form | null) ?? undefined;

export const lookAtOpenForm = (): LookedAtForm | undefined => {
  const form = formInEditor();
  if (form === undefined) return undefined;
  return {
    title: form.getTitle(),
    description: form.getDescription(),
    collectsEmail: form.collectsEmail(),
    questions: form.getItems().flatMap((item) => questionIn(item) ?? []),
    answers: form.getResponses().length,
  };
};
