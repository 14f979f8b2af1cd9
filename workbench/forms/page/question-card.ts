// One item of a form on a family's page: its title, its help, its fields, and what is wrong with the answer.
import type { ItemRecord } from '../record/item-record';
import { isQuestion } from '../record/item-record';
import type { AnswerProblem } from '../response/answer-problem';
import type { FormFields } from '../response/form-fields';
import { fieldName } from '../response/form-fields';
import type { FormWords } from './form-words';
import type { Markup } from './markup';
import { markup } from './markup';
import { problemText } from './problem-text';
import type { Drawing } from './question-choices';
import { choiceFields, gridFields, ratingFields, scaleFields } from './question-choices';
import { durationFields, lineField, listField, paragraphField } from './question-inputs';

/** The card of one item, filled with what the family already gave. A group of fields is a fieldset with its legend. */
export const questionCard = (
  item: ItemRecord,
  fields: FormFields,
  around: { readonly words: FormWords; readonly problem: AnswerProblem | null },
): Markup => {
  if (item.kind === 'IMAGE' || item.kind === 'VIDEO') return mediaCard(item);
  if (!isQuestion(item)) return headerCard(item);
  const { words, problem } = around;
  const described = [item.helpText && `help-${item.id}`, problem && `problem-${item.id}`].filter(Boolean).join(' ');
  const drawing: Drawing = { item, fields, words, invalid: problem !== null, described };
  const body = GROUPS[item.kind]?.(drawing);
  return markup`<div class="card${problem ? ' wrong' : ''}" id="question-${item.id}">
${body ? groupOf(drawing, body) : singleOf(drawing)}
${problem && markup`<div class="problem" id="problem-${item.id}" dir="auto">${problemText(problem, words)}</div>`}
</div>`;
};

const GROUPS: Readonly<Partial<Record<ItemRecord['kind'], (drawing: Drawing) => Markup>>> = {
  MULTIPLE_CHOICE: choiceFields,
  CHECKBOX: choiceFields,
  SCALE: scaleFields,
  RATING: ratingFields,
  DURATION: durationFields,
  GRID: gridFields,
  CHECKBOX_GRID: gridFields,
};

const headerCard = (item: ItemRecord): Markup =>
  markup`<div class="card section" id="question-${item.id}"><h2 dir="auto">${item.title}</h2>${item.helpText && markup`<p dir="auto">${item.helpText}</p>`}</div>`;

/** A picture is in the page itself; a video is a link, since the page loads nothing from outside. */
const mediaCard = ({ id, title, helpText, media }: ItemRecord): Markup => {
  const { image = null, videoUrl = null, width = 0 } = media ?? {};
  return markup`<figure class="card" id="question-${id}">${image && markup`<img src="data:${image.type};base64,${image.base64}" alt="${helpText || title}"${width > 0 && markup` width="${String(width)}"`}>`}
${videoUrl && markup`<a href="${videoUrl}" target="_blank" rel="noreferrer" dir="ltr">${videoUrl}</a>`}
<figcaption dir="auto">${title}</figcaption></figure>`;
};

const titleOf = ({ item, words }: Drawing): Markup =>
  markup`<span dir="auto">${item.title}</span>${item.required && markup` <span class="mark" aria-hidden="true">*</span><span class="hidden">${words.requiredMark}</span>`}`;

const helpOf = ({ item }: Drawing): Markup | null =>
  item.helpText ? markup`<p class="help" id="help-${item.id}" dir="auto">${item.helpText}</p>` : null;

const groupOf = (drawing: Drawing, body: Markup): Markup =>
  markup`<fieldset${drawing.described && markup` aria-describedby="${drawing.described}"`}><legend>${titleOf(drawing)}</legend>${helpOf(drawing)}${body}</fieldset>`;

const singleOf = (drawing: Drawing): Markup => {
  const { item } = drawing;
  return markup`<label class="question-title" for="${fieldName(item.entryIds[0])}">${titleOf(drawing)}</label>${helpOf(drawing)}
${item.kind === 'LIST' ? listField(drawing) : item.kind === 'PARAGRAPH_TEXT' ? paragraphField(drawing) : lineField(drawing)}`;
};
