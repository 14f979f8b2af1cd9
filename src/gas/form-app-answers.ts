// Reads what families answered to the form that is open in the Forms editor, in as few calls as are sure.
import type { AnsweredForm } from '../app/forms-port';
import type { AnsweredItem, GivenAnswer } from '../domain/tally/form/answered-item';
import { formInEditor } from './form-app-look';

type Item = GoogleAppsScript.Forms.Item;
type Described = Pick<AnsweredItem, 'kind' | 'choices' | 'ownChoice'>;
type Choices = { getChoices: () => GoogleAppsScript.Forms.Choice[]; hasOtherOption?: () => boolean };

const layouts = ['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO'];
const grids = ['GRID', 'CHECKBOX_GRID'];

const chosen = (kind: AnsweredItem['kind'], item: Choices): Described => ({
  kind,
  choices: item.getChoices().map((choice) => choice.getValue()),
  ownChoice: item.hasOtherOption?.() ?? false,
});

const without = (kind: AnsweredItem['kind']): Described => ({ kind, choices: [], ownChoice: false });

const levelsOf = (item: GoogleAppsScript.Forms.ScaleItem): Described & Pick<AnsweredItem, 'ends'> => {
  const [least, most] = [item.getLowerBound(), item.getUpperBound()];
  return {
    ...without('scale'),
    choices: Array.from({ length: most - least + 1 }, (_, at) => String(least + at)),
    ends: [item.getLeftLabel(), item.getRightLabel()],
  };
};

const described = (item: Item, type: string): Described => {
  switch (type) {
    case 'MULTIPLE_CHOICE':
      return chosen('one', item.asMultipleChoiceItem());
    case 'LIST':
      return chosen('one', item.asListItem());
    case 'CHECKBOX':
      return chosen('several', item.asCheckboxItem());
    case 'SCALE':
      return levelsOf(item.asScaleItem());
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return without('text');
    default:
      return without(grids.includes(type) ? 'grid' : 'other');
  }
};

/** Text, or texts; Google's own types say more than ever comes. */
const givenIn = (answer: unknown): GivenAnswer => {
  if (Array.isArray(answer)) return answer.flat().map((one) => String(one ?? ''));
  return answer === null || answer === undefined ? '' : String(answer);
};

/**
 * `getGradableItemResponses` answers one a question that can have points, answered or not, in the order of the form: so none has to be
 * asked which question it belongs to. Where there are more or fewer of them than such questions, each question is asked for by itself.
 */
export const answersToOpenForm = (): AnsweredForm | undefined => {
  const form = formInEditor();
  if (form === undefined) return undefined;
  const asked = form.getItems().flatMap((item) => {
    const type = String(item.getType());
    return layouts.includes(type) ? [] : [{ item, type, id: item.getId() }];
  });
  const items = asked.map(({ item, type, id }) => ({ id, title: item.getTitle(), ...described(item, type) }));
  const graded = asked.filter(({ type }) => !grids.includes(type));
  const places = new Map(graded.map(({ id, item }, place) => [id, { item, place }] as const));
  const responses = form.getResponses();
  return {
    items,
    responses: responses.length,
    answersIn: (at, wanted) => {
      const response = responses[at];
      const all = response?.getGradableItemResponses() ?? [];
      const answerTo = (id: number): GoogleAppsScript.Forms.ItemResponse | null | undefined => {
        const found = places.get(id);
        if (found === undefined) return undefined;
        return all.length === graded.length ? all[found.place] : response?.getResponseForItem(found.item);
      };
      return wanted.map(({ id }) => givenIn(answerTo(id)?.getResponse()));
    },
  };
};
