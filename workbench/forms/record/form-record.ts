// A form as the workbench keeps it: its settings, its items, and where its answers go.
import type { ItemRecord } from './item-record';

export type Responders = 'organization' | 'anyone';

/** A column of the response tab: of `timestamp`, `email`, a question by its id, or `id/row` of a grid. */
export interface AnswerColumn {
  readonly source: string;
  /** What the form last wrote over it; staff may have changed it since. */
  readonly header: string;
}

export interface Destination {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly columns: readonly AnswerColumn[];
}

export interface FormRecord {
  readonly id: string;
  readonly publishedId: string;
  /** The file's name; the title is another thing and starts empty (platform.md 1.4). */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly confirmationMessage: string;
  readonly closedMessage: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly readers: readonly string[];
  readonly published: boolean;
  readonly acceptingResponses: boolean;
  readonly responders: Responders;
  readonly collectEmail: boolean;
  readonly limitOneResponse: boolean;
  readonly allowResponseEdits: boolean;
  readonly publishingSummary: boolean;
  readonly progressBar: boolean;
  readonly respondAgainLink: boolean;
  readonly shuffleQuestions: boolean;
  readonly quiz?: boolean;
  readonly requireLogin?: boolean;
  readonly items: readonly ItemRecord[];
  readonly destination: Destination | null;
  readonly deleted: boolean;
}

export interface NewForm {
  readonly id: string;
  readonly publishedId: string;
  readonly name: string;
  readonly owner: string;
  readonly published: boolean;
  readonly responders: Responders;
}

/** A form as Google makes it: no title, no questions, open where it is published (F47). */
export const newForm = (form: NewForm): FormRecord => ({
  ...form,
  title: '',
  description: '',
  confirmationMessage: '',
  closedMessage: '',
  editors: [],
  readers: [],
  acceptingResponses: form.published,
  collectEmail: false,
  limitOneResponse: false,
  allowResponseEdits: false,
  publishingSummary: false,
  progressBar: false,
  respondAgainLink: true,
  shuffleQuestions: false,
  items: [],
  destination: null,
  deleted: false,
});

/** Whether this account may open the form's editor: its creator and whom the creator let in (F62). */
export const mayEdit = (form: FormRecord, user: string): boolean => form.owner === user || form.editors.includes(user);

/** What a family reads at the top: the title, or the file's name while there is none. */
export const shownTitle = (form: FormRecord): string => form.title || form.name;
