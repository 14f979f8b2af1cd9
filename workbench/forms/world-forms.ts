// The forms as the world shows them to whoever drives the workbench.

import type { Store } from '../world/store';
import type { WorldForm, WorldFormItem } from '../world-types';
import { formsIn } from './form-store';
import type { FormRecord } from './record/form-record';
import type { ItemRecord, Navigation } from './record/item-record';

/** Every form that was not deleted, oldest first. */
export const worldForms = (store: Store): readonly WorldForm[] => {
  const forms = formsIn(store);
  return forms.list().map((form) => ({
    id: form.id,
    publishedId: form.publishedId,
    title: form.title || form.name,
    owner: form.owner,
    editors: form.editors,
    published: form.published,
    acceptingResponses: form.acceptingResponses,
    responders: form.responders,
    destinationSheetId: form.destination?.sheetId ?? null,
    description: form.description,
    confirmationMessage: form.confirmationMessage,
    closedMessage: form.closedMessage,
    allowResponseEdits: form.allowResponseEdits,
    limitOneResponse: form.limitOneResponse,
    items: form.items.map((item) => seenItem(form, item)),
    responses: forms.responses(form.id).length,
  }));
};

const seenItem = (form: FormRecord, item: ItemRecord): WorldFormItem => ({
  id: item.id,
  entryId: item.entryIds[0] ?? 0,
  type: item.kind,
  title: item.title,
  helpText: item.helpText,
  required: item.required,
  choices: item.choices.map((choice) => choice.value),
  leadsTo:
    item.kind === 'PAGE_BREAK' ? [leadsTo(form, item.goTo)] : item.choices.map(({ goTo }) => leadsTo(form, goTo)),
  rows: item.rows,
  columns: item.columns,
  validation: item.validation && [item.validation.rule, ...item.validation.args].join(' '),
});

const leadsTo = (form: FormRecord, goTo: Navigation | null): string | null => {
  if (goTo === null || goTo === 'CONTINUE') return null;
  if (goTo === 'SUBMIT') return 'Submit form';
  if (goTo === 'RESTART') return 'Restart form';
  return form.items.find(({ id }) => id === goTo.pageId)?.title ?? 'a section that is gone';
};
