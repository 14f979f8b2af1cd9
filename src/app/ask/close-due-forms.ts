// Closes forms whose last day is over. Runs each hour, and knows no workbook.
import type { Ports } from '../ports';

/** A form that was out of reach for so long is given up. */
const tryFor = 7 * 24 * 60 * 60 * 1000;

/** What the sheets say of the forms follows when somebody opens the Ask step. */
export const closeDueForms = ({ alarms, clock, forms }: Ports): void => {
  const now = clock.now();
  for (const { formId, after } of alarms.all()) {
    if (after > now) continue;
    const form = forms.open(formId);
    form?.takeAnswers(false);
    if (form !== undefined || after + tryFor < now) alarms.forget(formId);
  }
};
