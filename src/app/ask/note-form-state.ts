// Writes down a form's state, and its survey's with it.
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { NewCell } from '../../domain/sheet/cell';
import type { Survey, SurveyState } from '../../domain/survey/survey';
import type { SurveyForm, SurveyFormState } from '../../domain/survey/survey-form';
import type { Ports } from '../ports';
import { writeCells } from '../sheets/write-cells';
import type { AskSheets } from './ask-sheets';

export interface FormCheck {
  readonly by: string;
  readonly on: CalendarDate | undefined;
}

/** The form's state, with who saw it open and when, and how many it says can see answers, where that is known anew. */
export const noteFormState = (
  ports: Ports,
  { forms }: AskSheets,
  {
    form,
    state,
    check,
    people,
  }: {
    readonly form: SurveyForm;
    readonly state: SurveyFormState;
    readonly check?: FormCheck;
    readonly people?: number;
  },
): void => {
  if (forms === undefined) return;
  const checked: { readonly [code: string]: NewCell } =
    check === undefined
      ? {}
      : {
          'form.opensCheckedBy': check.by,
          'form.opensCheckedOn': check.on === undefined ? '' : { day: check.on },
        };
  const told: { readonly [code: string]: NewCell } = people === undefined ? {} : { 'form.people': String(people) };
  writeCells(ports, forms, [{ row: form.row, cells: { 'form.state': state, ...checked, ...told } }]);
};

/** The survey's state; the day on which it first opened stays what it was. */
export const noteSurveyState = (
  ports: Ports,
  { surveys }: AskSheets,
  { survey, state }: { readonly survey: Survey; readonly state: SurveyState },
): void => {
  if (surveys === undefined || survey.state === state) return;
  const opened: { readonly [code: string]: NewCell } =
    state === 'open' && survey.opened === undefined ? { 'survey.opened': { day: ports.workbook.today() } } : {};
  writeCells(ports, surveys, [{ row: survey.row, cells: { 'survey.state': state, ...opened } }]);
};
