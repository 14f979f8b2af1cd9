// Whether a reader gets to a form's questions, and what is shown instead.
import type { FormPage } from '../host-types';
import type { FormStore } from './form-store';
import type { FormWords } from './page/form-words';
import { alreadyPage, closedPage, missingPage, permissionPage, unpublishedPage } from './page/message-page';
import type { FormRecord } from './record/form-record';

/** `anyone` is somebody who is not signed in; otherwise the address of an account. */
export type Viewer = 'anyone' | string;

export type Access = { readonly form: FormRecord } | { readonly page: FormPage };

/** The form, or the page for one that is not there, not published, not open to this reader, or closed (F48, F61). */
export const accessTo = (
  forms: FormStore,
  asked: { readonly publishedId: string; readonly viewer: Viewer; readonly words: FormWords },
): Access => {
  const { words, viewer } = asked;
  const form = forms.byPublishedId(asked.publishedId);
  if (!form) return { page: { state: 'missing', status: 404, html: missingPage(words) } };
  if (!form.published) return { page: { state: 'unpublished', status: 403, html: unpublishedPage(form, words) } };
  if (!mayRespond(form, viewer))
    return { page: { state: 'needs-permission', status: 403, html: permissionPage(words) } };
  if (!form.acceptingResponses) return { page: { state: 'closed', status: 200, html: closedPage(form, words) } };
  if (form.limitOneResponse && forms.responses(form.id).some((response) => response.respondent === viewer)) {
    return { page: { state: 'closed', status: 200, html: alreadyPage(form, words) } };
  }
  return { form };
};

/** Who is not signed in gets in only where anyone may respond and nobody has to be told apart. */
const mayRespond = (form: FormRecord, viewer: Viewer): boolean => {
  if (viewer === 'anyone') return form.responders === 'anyone' && !form.limitOneResponse;
  if (form.responders === 'anyone' || form.readers.includes(viewer)) return true;
  return organizationOf(viewer) === organizationOf(form.owner);
};

const organizationOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
