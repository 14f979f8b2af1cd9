// The last day on which a survey takes answers.
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { done, type Outcome, refused } from '../../domain/problem';
import type { AskHome } from '../../rpc/ask-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { writeCells } from '../sheets/write-cells';
import { askHome } from './ask-home';
import { askedIn, readAskSheets } from './ask-sheets';

interface ClosingDay {
  readonly surveyId: string;
  /** `2026-12-18`; empty for none. */
  readonly day: string;
}

const set = (ports: Ports, { surveyId, day }: ClosingDay): Outcome<undefined> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms } = askedIn(sheets.value);
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined || sheets.value.surveys === undefined) return refused('ask.survey-gone');
  const closes = parseCalendarDate(day);
  if (closes === undefined && day !== '') return refused('ask.closes-unreadable');
  if (closes !== undefined && closes < ports.workbook.today()) return refused('ask.closes-past');
  const { email } = ports.person();
  if (survey.closes !== undefined && survey.closesBy !== '' && survey.closesBy !== email)
    return refused('ask.closes-others', { who: survey.closesBy });
  for (const { id } of forms.filter((form) => form.survey === surveyId && form.id !== '')) {
    if (closes === undefined) ports.alarms.forget(id);
    else ports.alarms.closeForm(id, ports.workbook.endOf(closes));
  }
  writeCells(ports, sheets.value.surveys, [
    {
      row: survey.row,
      cells: {
        'survey.closes': closes === undefined ? '' : { day: closes },
        'survey.closesBy': closes === undefined ? '' : email,
      },
    },
  ]);
  return done(undefined);
};

/** From then on the forms close by themselves in the hour after that day, also while nobody has the workbook open. */
export const setClosingDay = (ports: Ports, wish: ClosingDay): Outcome<AskHome> => {
  const outcome = underLock(ports, () => set(ports, wish));
  return outcome.ok ? askHome(ports) : outcome;
};
