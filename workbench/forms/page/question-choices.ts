// The questions with several fields in one group: choices, scales and grids.
import type { ItemRecord } from '../record/item-record';
import type { FormFields } from '../response/form-fields';
import { fieldName, firstValue, OTHER, otherName, valuesOf } from '../response/form-fields';
import type { FormWords } from './form-words';
import type { Markup } from './markup';
import { markup } from './markup';

export interface Drawing {
  readonly item: ItemRecord;
  readonly fields: FormFields;
  readonly words: FormWords;
  readonly invalid: boolean;
  /** The ids of what describes the question: its help, its problem. */
  readonly described: string;
}

/** Radio buttons or checkboxes, with *Other* and its line where the question has it. */
export const choiceFields = (drawing: Drawing): Markup => {
  const { item, fields } = drawing;
  const several = item.kind === 'CHECKBOX';
  const name = fieldName(item.entryIds[0]);
  const given = valuesOf(fields, name);
  const options = item.choices.map(({ value }, at) =>
    option({
      drawing,
      name,
      value,
      several,
      id: `choice-${item.id}-${at}`,
      ticked: given.includes(value),
      label: value,
    }),
  );
  return markup`<div class="choices">${options}${item.other && otherChoice(drawing, name, several)}</div>`;
};

/** The numbers of a scale in a row, its two ends named before and after. */
export const scaleFields = (drawing: Drawing): Markup => {
  const { item, fields } = drawing;
  const name = fieldName(item.entryIds[0]);
  const given = firstValue(fields, name);
  const steps = Array.from({ length: item.upper - item.lower + 1 }, (_, at) => String(item.lower + at));
  const options = steps.map((value) => {
    const end = value === steps[0] ? item.leftLabel : value === steps.at(-1) ? item.rightLabel : '';
    return option({
      drawing,
      name,
      value,
      several: false,
      id: `choice-${item.id}-${value}`,
      ticked: given === value,
      label: value,
      end,
    });
  });
  return markup`<div class="scale">${options}</div>
<div class="ends" aria-hidden="true"><span dir="auto">${item.leftLabel}</span><span dir="auto">${item.rightLabel}</span></div>`;
};

const icons = { STAR: '★', HEART: '♥', THUMB_UP: '👍' } as const;

/** So many of one sign, each named by its number. */
export const ratingFields = (drawing: Drawing): Markup => {
  const { item, fields } = drawing;
  const name = fieldName(item.entryIds[0]);
  const given = firstValue(fields, name);
  const icon = icons[item.ratingIcon ?? 'STAR'];
  const options = Array.from({ length: item.upper }, (_, at) => String(at + 1)).map((value) =>
    option({
      drawing,
      name,
      value,
      several: false,
      id: `choice-${item.id}-${value}`,
      ticked: given === value,
      label: `${value} ${icon}`,
    }),
  );
  return markup`<div class="scale">${options}</div>`;
};

/** A grid as one group a row, which a phone can show and a screen reader can name. */
export const gridFields = (drawing: Drawing): Markup => {
  const { item, fields } = drawing;
  const several = item.kind === 'CHECKBOX_GRID';
  const rows = item.rows.map((row, rowAt) => {
    const name = fieldName(item.entryIds[rowAt]);
    const given = valuesOf(fields, name);
    const options = item.columns.map((value, at) =>
      option({
        drawing,
        name,
        value,
        several,
        id: `choice-${item.id}-${rowAt}-${at}`,
        ticked: given.includes(value),
        label: value,
      }),
    );
    return markup`<fieldset class="row"><legend><span dir="auto">${row}</span></legend>${options}</fieldset>`;
  });
  return markup`${rows}`;
};

interface Option {
  readonly drawing: Drawing;
  readonly name: string;
  readonly value: string;
  readonly several: boolean;
  readonly id: string;
  readonly ticked: boolean;
  readonly label: string;
  readonly end?: string;
}

const option = ({ drawing, name, value, several, id, ticked, label, end }: Option): Markup =>
  markup`<div class="choice"><input type="${several ? 'checkbox' : 'radio'}" id="${id}" name="${name}" value="${value}"${ticked && markup` checked`}${stateOf(drawing, several)}><label for="${id}"><span dir="auto">${label}</span>${end && markup`<span class="hidden"> ${end}</span>`}</label></div>`;

const otherChoice = (drawing: Drawing, name: string, several: boolean): Markup => {
  const { item, fields, words } = drawing;
  const id = `choice-${item.id}-other`;
  const ticked = valuesOf(fields, name).includes(OTHER);
  const lineName = otherName(item.entryIds[0]);
  return markup`<div class="choice"><input type="${several ? 'checkbox' : 'radio'}" id="${id}" name="${name}" value="${OTHER}"${ticked && markup` checked`}${stateOf(drawing, several)}><label class="other" for="${id}">${words.other}</label><input type="text" name="${lineName}" value="${firstValue(fields, lineName)}" aria-label="${words.otherAnswer}" dir="auto" autocomplete="off"></div>`;
};

// `required` on a checkbox would ask for that very box.
const stateOf = ({ item }: Drawing, several: boolean): Markup =>
  markup`${item.required && !several && markup` required`}`;
