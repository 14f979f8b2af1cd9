// One page of a form to fill in: what is wrong first, then the cards, then the way on.

import { partsOf } from '../record/form-paging';
import { shownTitle } from '../record/form-record';
import { isQuestion } from '../record/item-record';
import { firstValue } from '../response/form-fields';
import type { Questionnaire } from './filled-page';
import { hiddenFields } from './hidden-fields';
import type { Markup } from './markup';
import { markup } from './markup';
import { pageFrame } from './page-frame';
import { questionCard } from './question-card';

/** The page as HTML; answers of other pages travel along in hidden fields, so that nothing needs a script. */
export const questionnairePage = (sheet: Questionnaire): string => {
  const { form, words, problems } = sheet;
  const title = shownTitle(form);
  const wrong = problems.size + (sheet.emailProblem ? 1 : 0);
  return pageFrame(
    words,
    wrong > 0 ? `${words.summary(wrong)} – ${title}` : title,
    markup`<form method="post" action="/forms/d/e/${form.publishedId}/formResponse?hl=${words.tag}" novalidate>
${topCard(sheet)}
${wrong > 0 && summaryCard(sheet, wrong)}
${openingCard(sheet)}
${itemsOf(sheet).map((item) => questionCard(item, sheet.fields, { words, problem: problems.get(item.id) ?? null }))}
${hiddenFields(sheet, itemsOf(sheet))}
${buttons(sheet)}
</form>`,
  );
};

const at = (sheet: Questionnaire): number => sheet.history.at(-1) ?? 0;

const itemsOf = (sheet: Questionnaire) => partsOf(sheet.form)[at(sheet)]?.items ?? [];

const topCard = (sheet: Questionnaire): Markup => {
  const { form, words } = sheet;
  const first = at(sheet) === 0;
  return markup`<div class="card top"><h1 dir="auto">${shownTitle(form)}</h1>
${first && form.description && markup`<p dir="auto">${form.description}</p>`}
${itemsOf(sheet).some((item) => item.required) && markup`<p class="required-note">${words.requiredNote}</p>`}</div>
${first && form.collectEmail && emailCard(sheet)}`;
};

const emailCard = ({ words, fields, emailProblem }: Questionnaire): Markup =>
  markup`<div class="card${emailProblem ? ' wrong' : ''}" id="question-email"><label class="question-title" for="emailAddress">${words.email} <span class="mark" aria-hidden="true">*</span></label>
<input type="email" id="emailAddress" name="emailAddress" value="${firstValue(fields, 'emailAddress')}" dir="ltr" required${emailProblem && markup` aria-invalid="true" aria-describedby="problem-email"`}>
${emailProblem && markup`<div class="problem" id="problem-email">${words.problems.badEmail}</div>`}</div>`;

const summaryCard = (sheet: Questionnaire, wrong: number): Markup => {
  const titles = itemsOf(sheet).filter((item) => sheet.problems.has(item.id));
  return markup`<div class="card summary" role="alert" tabindex="-1" id="summary"><h2>${sheet.words.summary(wrong)}</h2><ul>
${sheet.emailProblem && markup`<li><a href="#question-email">${sheet.words.email}</a></li>`}
${titles.map((item) => markup`<li><a href="#question-${item.id}" dir="auto">${item.title}</a></li>`)}</ul></div>`;
};

const openingCard = (sheet: Questionnaire): Markup | null => {
  const opening = partsOf(sheet.form)[at(sheet)]?.opening;
  if (!opening || (opening.title === '' && opening.helpText === '')) return null;
  return markup`<div class="card section"><h2 dir="auto">${opening.title}</h2>${opening.helpText && markup`<p dir="auto">${opening.helpText}</p>`}</div>`;
};

const buttons = (sheet: Questionnaire): Markup => {
  const { words, form } = sheet;
  const pages = partsOf(form).length;
  const last =
    at(sheet) + 1 >= pages &&
    !itemsOf(sheet).some((item) => isQuestion(item) && item.choices.some((choice) => choice.goTo));
  // The first button is what the Enter key presses: it leads on, never back.
  return markup`<div class="buttons">
<button type="submit" name="${last ? 'submit' : 'continue'}" value="1">${last ? words.submit : words.next}</button>
${sheet.history.length > 1 && markup`<button type="submit" class="plain" name="back" value="1">${words.back}</button>`}
${form.progressBar && pages > 1 && markup`<span class="progress">${words.page(at(sheet) + 1, pages)}</span>`}
</div>`;
};
