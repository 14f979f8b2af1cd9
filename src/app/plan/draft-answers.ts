// The six answers as the workbook holds them, with a default for what it does not.
import { homeLanguages } from '../../content/languages';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { rangesIn } from '../../domain/calendar/day-range';
import { usualSchoolYear, usualTutoringStart } from '../../domain/calendar/usual-school-year';
import { yearOf } from '../../domain/plan/answer-faults';
import type { AnswersDraft } from '../../domain/plan/answers';
import { languagesOf } from '../../domain/roster/language';
import { schoolsOf } from '../../domain/roster/school';
import { type SettingCode, settingsOf } from '../../domain/settings/settings';
import { textOf } from '../../domain/sheet/cell';
import { settingCellsIn } from '../settings/setting-cells-in';
import type { FoundPlan } from './read-plan';

/** What most districts have: English and Spanish homes. */
const usualLanguages = ['en', 'es'];

/** A break that cannot be read stays as it was typed, so that the person who typed it sees it again. */
const breaksIn = (text: string): AnswersDraft['breaks'] => {
  const { ranges, unreadable } = rangesIn(text);
  return [...ranges, ...unreadable.map((part) => ({ from: part.slice(0, 40), to: '' }))];
};

const yearDraft = (
  text: (code: SettingCode) => string,
  today: CalendarDate,
): Pick<AnswersDraft, 'firstDay' | 'lastDay' | 'breaks' | 'tutoringStart'> => {
  const usual = usualSchoolYear(today);
  const isSet = text('schoolYearStart') !== '' || text('schoolYearEnd') !== '';
  if (!isSet)
    return {
      firstDay: usual.start,
      lastDay: usual.end,
      breaks: usual.breaks,
      tutoringStart: text('tutoringStart') || usualTutoringStart(usual),
    };
  return {
    firstDay: text('schoolYearStart').slice(0, 40),
    lastDay: text('schoolYearEnd').slice(0, 40),
    breaks: breaksIn(text('breaks')),
    tutoringStart: text('tutoringStart').slice(0, 40),
  };
};

/** The year in the Settings sheet once it is over gives way to the one that comes next. */
const yearNow = (
  text: (code: SettingCode) => string,
  today: CalendarDate,
): Pick<AnswersDraft, 'firstDay' | 'lastDay' | 'breaks' | 'tutoringStart'> => {
  const set = yearDraft(text, today);
  const year = yearOf({ ...emptyDraft, ...set });
  return year !== undefined && year.end < today ? yearDraft(() => '', today) : set;
};

const emptyDraft: AnswersDraft = {
  districtName: '',
  schools: [],
  firstDay: '',
  lastDay: '',
  breaks: [],
  tutoringStart: '',
  leaderName: '',
  leaderRole: '',
  leaderPhone: '',
  leaderEmail: '',
  secondName: '',
  secondRole: '',
  languages: [],
  familyGroup: 'none',
  newcomer: false,
  titleOne: false,
};

const languageDraft = ({ sheets }: FoundPlan): AnswersDraft['languages'] => {
  const found = sheets.languages === undefined ? [] : languagesOf(sheets.languages.table);
  if (found.length > 0)
    return found.map(({ tag, name, families }) => ({ tag, name, families: families === 0 ? '' : String(families) }));
  return homeLanguages
    .filter(({ tag }) => usualLanguages.includes(tag))
    .map(({ tag, name }) => ({ tag, name, families: '' }));
};

/** The draft that the sidebar shows first. Answers that are already in the workbook are read from it each time. */
export const draftAnswers = (found: FoundPlan, today: CalendarDate, person: string): AnswersDraft => {
  const cells = settingCellsIn(found.sheets.settings);
  const text = (code: SettingCode): string => textOf(cells[code]);
  const { contact, second, familyGroup, newcomer, titleOne } = settingsOf(cells);
  return {
    ...emptyDraft,
    ...yearNow(text, today),
    districtName: text('districtName'),
    schools: found.sheets.schools === undefined ? [] : schoolsOf(found.sheets.schools.table),
    leaderName: contact.name,
    leaderRole: contact.role,
    leaderPhone: contact.phone,
    leaderEmail: contact.email || person,
    secondName: second.name,
    secondRole: second.role,
    languages: languageDraft(found),
    familyGroup,
    newcomer,
    titleOne,
  };
};
