// Every form of the world and what families answered, found by file id or by published id.

import type { Store } from '../world/store';
import type { FormRecord } from './record/form-record';
import type { ResponseRecord } from './record/response-record';

export interface FormStore {
  /** Undefined where there is none, or where it was deleted. */
  readonly byId: (id: string) => FormRecord | undefined;
  readonly byPublishedId: (publishedId: string) => FormRecord | undefined;
  readonly list: () => readonly FormRecord[];
  readonly put: (form: FormRecord) => void;
  /** In the order in which they came. */
  readonly responses: (formId: string) => readonly ResponseRecord[];
  readonly putResponse: (response: ResponseRecord) => void;
  readonly deleteResponse: (formId: string, responseId: string) => void;
}

/** The forms in a store; each put is durable at once. */
export const formsIn = (store: Store): FormStore => {
  const forms = store.collection<FormRecord>('forms');
  const published = store.collection<string>('published-forms');
  const responses = (formId: string) => store.collection<ResponseRecord>(`responses/${formId}`);
  const byId = (id: string): FormRecord | undefined => {
    const form = forms.get(id);
    return form === undefined || form.deleted ? undefined : form;
  };
  return {
    byId,
    byPublishedId: (publishedId) => {
      const id = published.get(publishedId);
      return id === undefined ? undefined : byId(id);
    },
    list: () => forms.list().filter((form) => !form.deleted),
    put: (form) => {
      store.atomically(() => {
        forms.put(form.id, form);
        if (published.get(form.publishedId) === undefined) published.put(form.publishedId, form.id);
      });
    },
    responses: (formId) => responses(formId).list(),
    putResponse: (response) => responses(response.formId).put(response.id, response),
    deleteResponse: (formId, responseId) => responses(formId).delete(responseId),
  };
};
