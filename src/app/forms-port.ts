// What the add-on needs of Google's forms. Item ids are Google's own, which retitling and moving leave alone.
import type { WrittenForm } from '../domain/survey/question-advice';
import type { BankItem, WholeNumber } from '../domain/survey/question-bank';
import type { AnsweredItem, GivenAnswer } from '../domain/tally/form/answered-item';

export interface NewFormItem {
  readonly kind: BankItem;
  readonly title: string;
  readonly choices: readonly string[];
  /** Whether a choice of one's own may be written. */
  readonly ownChoice: boolean;
  readonly required: boolean;
  /** In small print under the title. */
  readonly help?: string;
  /** Only a whole number of these is taken; `words` tell a family so. */
  readonly wholeNumber?: WholeNumber & { readonly words: string };
}

export interface FormItem {
  readonly id: number;
  readonly title: string;
}

export interface FormFace {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  /** What a family finds once it takes no answers any more. */
  readonly closed: string;
}

/** A form that this person may edit. Each function is as many round trips as it names things. */
export interface OpenForm {
  readonly id: () => string;
  /** What families get. */
  readonly publicUrl: () => string;
  readonly editUrl: () => string;
  /** Words, and the settings of design 3.11: no address collected, no sign-in, no second thoughts, no public summary. */
  readonly dress: (face: FormFace) => void;
  /** What families read before the questions, as it is now. */
  readonly description: () => string;
  readonly describe: (description: string) => void;
  /** What a family reads once it has answered, and new words for it. */
  readonly confirmation: () => string;
  readonly confirm: (message: string) => void;
  /** The addresses of who may edit it, its owner too. */
  readonly editors: () => readonly string[];
  /** Lets these people edit it; answers the addresses that Google would not take. */
  readonly shareWith: (addresses: readonly string[]) => readonly string[];
  /** In the order that families see. */
  readonly items: () => readonly FormItem[];
  /** Adds a question at the end and answers its id. */
  readonly add: (item: NewFormItem) => number;
  readonly remove: (itemId: number) => void;
  /** Says the question in these words; what is not said stays, and nothing happens where it is gone. */
  readonly reword: (itemId: number, words: Partial<NewFormItem>) => void;
  /** What the question offers from now on; false where it is gone, or has no choices any more. */
  readonly setChoices: (itemId: number, choices: readonly string[]) => boolean;
  /** A link to the form with this choice of the list made already; undefined where the list does not offer it. */
  readonly prefilledUrl: (itemId: number, choice: string) => string | undefined;
  /** What families get, with this answer filled in already to a short text question. */
  readonly textPrefilledUrl: (itemId: number, answer: string) => string;
  /** The id of the workbook that gathers its answers, where it has one. */
  readonly destination: () => string | undefined;
  /** Lets the workbook gather its answers in a new tab; false where Google refuses. */
  readonly link: (workbookId: string) => boolean;
  readonly publish: () => void;
  /** Whether a family with the link would find questions, as far as a script can tell. */
  readonly takesAnswers: () => boolean;
  /** Opens or closes a published form. */
  readonly takeAnswers: (takes: boolean) => void;
}

/** The form that is open in the Forms editor, as somebody wrote it. */
export interface LookedAtForm extends WrittenForm {
  readonly title: string;
  readonly answers: number;
}

/** The same form with what families answered. */
export interface AnsweredForm {
  /** In the order that families see; headings and the like are no questions. */
  readonly items: readonly AnsweredItem[];
  readonly responses: number;
  /** What one response, counted from 0, answers to these items, in their order; `''` for nothing. One round trip, and one an item. */
  readonly answersIn: (response: number, items: readonly AnsweredItem[]) => readonly GivenAnswer[];
}

export interface Forms {
  /** Undefined where no form is open, as in a spreadsheet. Some five round trips a question. */
  readonly lookAtOpenOne: () => LookedAtForm | undefined;
  /** The same form, to be counted. No answer is read before it is asked for. */
  readonly answersToOpenOne: () => AnsweredForm | undefined;
  /** The same form, to be added to. */
  readonly openOne: () => OpenForm | undefined;
  /** A new form, empty and not published, in the Drive of this person. */
  readonly create: (fileName: string) => OpenForm;
  /** Undefined where it was deleted, or belongs to someone who has not shared it: Google tells both in the same words. */
  readonly open: (formId: string) => OpenForm | undefined;
}
