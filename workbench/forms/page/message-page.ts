// The pages of a form that ask nothing: received, closed, not published, not allowed, not there.
import type { FormRecord } from '../record/form-record';
import { shownTitle } from '../record/form-record';
import type { FormWords } from './form-words';
import type { Part } from './markup';
import { markup } from './markup';
import { pageFrame } from './page-frame';

/** The confirmation, in the maker's words where there are any, with the link to answer again. */
export const receivedPage = (form: FormRecord, words: FormWords, editToken: string | null): string => {
  const address = `/forms/d/e/${form.publishedId}/viewform?hl=${words.tag}`;
  return messagePage(words, shownTitle(form), [
    markup`<p dir="auto">${form.confirmationMessage || words.recorded}</p>`,
    form.allowResponseEdits &&
      editToken &&
      markup`<p><a href="${address}&amp;edit2=${editToken}">${words.edit}</a></p>`,
    form.respondAgainLink && !form.limitOneResponse && markup`<p><a href="${address}">${words.again}</a></p>`,
  ]);
};

export const closedPage = (form: FormRecord, words: FormWords): string =>
  messagePage(words, shownTitle(form), [
    markup`<p dir="auto">${form.closedMessage || words.closed(shownTitle(form))}</p>`,
    form.closedMessage === '' && markup`<p>${words.closedHint}</p>`,
  ]);

export const unpublishedPage = (form: FormRecord, words: FormWords): string =>
  messagePage(words, shownTitle(form), [
    markup`<p dir="auto">${words.unpublished(shownTitle(form))}</p>`,
    markup`<p>${words.closedHint}</p>`,
  ]);

/** Tells nothing of the form, not even its title (F61). */
export const permissionPage = (words: FormWords): string =>
  messagePage(words, words.permissionTitle, markup`<p>${words.permission}</p>`);

export const alreadyPage = (form: FormRecord, words: FormWords): string =>
  messagePage(words, shownTitle(form), [markup`<p>${words.alreadyTitle}</p>`, markup`<p>${words.already}</p>`]);

export const missingPage = (words: FormWords): string =>
  messagePage(words, words.missingTitle, markup`<p>${words.missing}</p>`);

const messagePage = (words: FormWords, title: string, body: Part): string =>
  pageFrame(words, title, markup`<div class="card top"><h1 dir="auto">${title}</h1>${body}</div>`);
