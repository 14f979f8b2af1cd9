// A family opens a form: the first page, filled in with what the link brought.
import type { FormPage } from '../host-types';
import type { WorldState } from '../world/world-state';
import type { Viewer } from './form-access';
import { accessTo } from './form-access';
import { formsIn } from './form-store';
import { questionnairePage } from './page/questionnaire';
import { wordsFor } from './page/words-by-language';
import type { FormFields } from './response/form-fields';
import { readFields } from './response/form-fields';
import { fieldsOfResponse } from './response/response-fields';

export interface FormVisit {
  readonly publishedId: string;
  /** With or without its question mark: `hl`, `entry.N`, `edit2`. */
  readonly query: string;
  readonly viewer: Viewer;
}

/** The page as Google would answer `GET /forms/d/e/ID/viewform`; prefilled by `entry.N` (F54). */
export const formPage = (world: WorldState, visit: FormVisit): FormPage => {
  const query = new URLSearchParams(visit.query);
  const words = wordsFor(query.get('hl'));
  const forms = formsIn(world.store);
  const access = accessTo(forms, { publishedId: visit.publishedId, viewer: visit.viewer, words });
  if ('page' in access) return access.page;
  const { form } = access;
  const editToken = form.allowResponseEdits ? query.get('edit2') : null;
  const edited = editToken ? forms.responses(form.id).find((response) => response.editToken === editToken) : undefined;
  const given: FormFields = edited ? fieldsOfResponse(form, edited) : readFields(query);
  const html = questionnairePage({
    form,
    history: [0],
    fields: withAddress(given, form.collectEmail, visit.viewer),
    problems: new Map(),
    emailProblem: false,
    editToken: edited ? editToken : null,
    words,
  });
  return { state: 'open', status: 200, html };
};

const withAddress = (fields: FormFields, collected: boolean, viewer: Viewer): FormFields =>
  collected && viewer !== 'anyone' && !fields.has('emailAddress')
    ? new Map([...fields, ['emailAddress', [viewer]]])
    : fields;
