// A family presses a button on a form: the next page, the page before, the same with what is wrong, or the thanks.
import type { FormPage } from '../host-types';
import type { WorldState } from '../world/world-state';
import type { Viewer } from './form-access';
import { accessTo } from './form-access';
import { formsIn } from './form-store';
import type { FormWords } from './page/form-words';
import { receivedPage } from './page/message-page';
import { questionnairePage } from './page/questionnaire';
import { wordsFor } from './page/words-by-language';
import { nextPart, partsOf } from './record/form-paging';
import type { FormRecord } from './record/form-record';
import type { ItemRecord } from './record/item-record';
import type { ItemAnswer } from './record/response-record';
import type { AnswerProblem } from './response/answer-problem';
import type { FormFields } from './response/form-fields';
import { fieldName, firstValue, readFields } from './response/form-fields';
import { readAnswer } from './response/read-answer';
import { type Recorded, recordResponse } from './response/record-response';

export interface FormPost {
  readonly publishedId: string;
  readonly body: URLSearchParams;
  readonly viewer: Viewer;
  /** Where the body does not say. */
  readonly language?: string;
  /** Hears of the response when its row is written. */
  readonly received?: (recorded: Recorded) => void;
}

/** Takes what a browser posts to `/forms/d/e/ID/formResponse`; nothing is kept before the last page is in order. */
export const submitForm = (world: WorldState, post: FormPost): FormPage => {
  const words = wordsFor(post.body.get('hl') ?? post.language);
  const access = accessTo(formsIn(world.store), { publishedId: post.publishedId, viewer: post.viewer, words });
  if ('page' in access) return access.page;
  const { form } = access;
  const sent: Sent = { form, words, post, fields: readFields(post.body) };
  const history = historyOf(form, post.body) ?? wholeWay(sent);
  if (post.body.has('back')) return questions(sent, history.length > 1 ? history.slice(0, -1) : history);
  const asked = post.body.has('continue') ? history.slice(-1) : history;
  const wrongAt = asked.find((at) => problemsOn(sent, at).size > 0 || addressIsWrong(sent, at));
  if (wrongAt !== undefined) return questions(sent, [...history.slice(0, history.indexOf(wrongAt)), wrongAt], true);
  const next = nextPart(form, history.at(-1) ?? 0, chosenIn(sent.fields));
  if (next !== 'submit') return questions(sent, next === 0 ? [0] : [...history, next]);
  return received(world, sent, history);
};

interface Sent {
  readonly form: FormRecord;
  readonly words: FormWords;
  readonly post: FormPost;
  readonly fields: FormFields;
}

const chosenIn =
  (fields: FormFields) =>
  (item: ItemRecord): string | undefined =>
    firstValue(fields, fieldName(item.entryIds[0])) || undefined;

/** The pages that the browser says it came by; undefined where it says nothing that can be. */
const historyOf = (form: FormRecord, body: URLSearchParams): readonly number[] | undefined => {
  const told = body.get('pageHistory');
  const pages = told?.split(',').map(Number);
  const known = partsOf(form).length;
  return pages?.every((at) => Number.isInteger(at) && at >= 0 && at < known) ? [...new Set(pages)] : undefined;
};

/** A body that does not tell its way is taken as all pages in one, in the order that its own answers lead. */
const wholeWay = ({ form, fields }: Sent): readonly number[] => {
  const way = [0];
  for (let next = nextPart(form, 0, chosenIn(fields)); next !== 'submit' && !way.includes(next); ) {
    way.push(next);
    next = nextPart(form, next, chosenIn(fields));
  }
  return way;
};

const itemsOn = (form: FormRecord, at: number): readonly ItemRecord[] => partsOf(form)[at]?.items ?? [];

const problemsOn = ({ form, fields }: Sent, at: number): ReadonlyMap<number, AnswerProblem> =>
  new Map(
    itemsOn(form, at).flatMap((item): [number, AnswerProblem][] => {
      const { problem } = readAnswer(item, fields);
      return problem ? [[item.id, problem]] : [];
    }),
  );

const addressIsWrong = ({ form, fields }: Sent, at: number): boolean =>
  form.collectEmail && at === 0 && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(firstValue(fields, 'emailAddress').trim());

const questions = (sent: Sent, history: readonly number[], wrong = false): FormPage => {
  const at = history.at(-1) ?? 0;
  const html = questionnairePage({
    form: sent.form,
    history,
    fields: sent.fields,
    problems: wrong ? problemsOn(sent, at) : new Map(),
    emailProblem: wrong && addressIsWrong(sent, at),
    editToken: sent.post.body.get('edit2'),
    words: sent.words,
  });
  return wrong ? { state: 'invalid', status: 400, html } : { state: 'open', status: 200, html };
};

const received = (world: WorldState, sent: Sent, history: readonly number[]): FormPage => {
  const { form, fields, post, words } = sent;
  const answers = history
    .flatMap((at) => itemsOn(form, at))
    .flatMap((item): ItemAnswer[] => {
      const { answer } = readAnswer(item, fields);
      return answer === null ? [] : [{ itemId: item.id, answer }];
    });
  const signedIn = form.limitOneResponse && post.viewer !== 'anyone' ? post.viewer : null;
  const respondent = form.collectEmail ? firstValue(fields, 'emailAddress').trim() : signedIn;
  const editToken = form.allowResponseEdits ? post.body.get('edit2') : null;
  const recorded = recordResponse(world, form, { answers, respondent, editToken });
  post.received?.(recorded);
  return { state: 'received', status: 200, html: receivedPage(form, words, recorded.response.editToken) };
};
