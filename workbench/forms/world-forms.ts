// The forms as the world shows them to whoever drives the workbench.
import type { WorldForm } from '../host-types';
import type { Store } from '../world/store';
import { formsIn } from './form-store';

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
    items: form.items.map((item) => ({
      id: item.id,
      entryId: item.entryIds[0] ?? 0,
      type: item.kind,
      title: item.title,
      required: item.required,
      choices: item.choices.map((choice) => choice.value),
    })),
    responses: forms.responses(form.id).length,
  }));
};
