// What a person does to a form in the Forms editor.

export type FormChange =
  | { readonly kind: 'retitle-item'; readonly itemId: number; readonly title: string }
  | { readonly kind: 'delete-item'; readonly itemId: number }
  | { readonly kind: 'move-item'; readonly itemId: number; readonly to: number }
  | { readonly kind: 'add-item'; readonly title: string }
  | { readonly kind: 'change-item'; readonly itemId: number; readonly helpText?: string; readonly required?: boolean }
  /** A choice, counted from 0, is reworded and leads where it led; one past the last is a new one, no text takes it away. */
  | { readonly kind: 'change-choice'; readonly itemId: number; readonly choice: number; readonly text: string }
  | { readonly kind: 'change-form'; readonly settings: FormSettings }
  | { readonly kind: 'add-editor' | 'remove-editor'; readonly email: string }
  /** As in the form's *Responses* tab: a new response tab of this workbook. */
  | { readonly kind: 'link-to-workbook' }
  | { readonly kind: 'unlink' }
  | { readonly kind: 'delete-form' };

/** What a form's own settings hold. Publishing opens it for answers, unpublishing closes it (F48). */
export interface FormSettings {
  readonly title?: string;
  readonly description?: string;
  readonly confirmationMessage?: string;
  readonly closedMessage?: string;
  readonly published?: boolean;
  readonly acceptingResponses?: boolean;
  readonly allowResponseEdits?: boolean;
  readonly limitOneResponse?: boolean;
}
