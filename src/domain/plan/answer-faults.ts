// What is wrong with the answers to the six questions, one question at a time, so that it can be said beside the field.
import { type CalendarDate, daysBetween, parseCalendarDate } from '../calendar/calendar-date';
import { type SchoolYear, schoolDayFrom } from '../calendar/school-year';
import type { Problem } from '../problem';
import type { AnswersDraft } from './answers';

export type QuestionNumber = 1 | 2 | 3 | 4 | 5 | 6;

export interface AnswerFault {
  readonly question: QuestionNumber;
  /** `firstDay`, `schools.2`: the field, and which of several. */
  readonly field: string;
  readonly problem: Problem;
}

/** A school year has at most so many days from first to last, year-round schools included. */
const longestYear = 366;

/** All faults of the answers, in the order of the questions; none where a plan can be made of them. */
export const faultsOf = (draft: AnswersDraft, today: CalendarDate): readonly AnswerFault[] => [
  ...districtFaults(draft),
  ...yearFaults(draft, today),
  ...startFaults(draft),
  ...peopleFaults(draft),
  ...languageFaults(draft),
];

/** The year that the answers name, without breaks that cannot be read; undefined where its ends cannot be. */
export const yearOf = ({ firstDay, lastDay, breaks }: AnswersDraft): SchoolYear | undefined => {
  const [start, end] = [parseCalendarDate(firstDay), parseCalendarDate(lastDay)];
  if (start === undefined || end === undefined) return undefined;
  const ranges = breaks.flatMap((range) => {
    const [from, to] = [parseCalendarDate(range.from), parseCalendarDate(range.to)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return { start, end, breaks: ranges };
};

/** Two names that differ only in case or spaces are one. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

const fault = (
  question: QuestionNumber,
  field: string,
  name: string,
  values: Problem['values'] = {},
): readonly AnswerFault[] => [{ question, field, problem: { code: `plan.${name}`, values } }];

const districtFaults = ({ districtName, schools }: AnswersDraft): readonly AnswerFault[] => {
  const named = schools.filter(({ name }) => name.trim() !== '');
  return [
    ...(districtName.trim() === '' ? fault(1, 'districtName', 'no-district') : []),
    ...(named.length === 0 ? fault(1, 'schools.0', 'no-school') : []),
    ...schools.flatMap(({ name }, index) => {
      const before = schools.findIndex((other) => sameName(other.name, name));
      return name.trim() !== '' && before < index
        ? fault(1, `schools.${index}`, 'school-twice', { school: name.trim() })
        : [];
    }),
  ];
};

const dayFault = (field: string, text: string): readonly AnswerFault[] => {
  if (text.trim() === '') return fault(2, field, 'day-missing');
  return parseCalendarDate(text) === undefined ? fault(2, field, 'day-unclear', { text }) : [];
};

const yearFaults = (draft: AnswersDraft, today: CalendarDate): readonly AnswerFault[] => {
  const unclear = [...dayFault('firstDay', draft.firstDay), ...dayFault('lastDay', draft.lastDay)];
  const year = yearOf(draft);
  const isWhole = year !== undefined && year.start < year.end && year.end >= today;
  const breaks = draft.breaks.flatMap((range, index) =>
    breakFaults(range, `breaks.${index}`, isWhole ? year : undefined),
  );
  if (year === undefined) return [...unclear, ...breaks];
  const values = { first: year.start, last: year.end };
  if (year.end <= year.start) return [...fault(2, 'lastDay', 'year-backwards', values), ...breaks];
  if (daysBetween(year.start, year.end) > longestYear)
    return [...fault(2, 'lastDay', 'year-too-long', values), ...breaks];
  if (year.end < today) return [...fault(2, 'lastDay', 'year-over', values), ...breaks];
  if (breaks.length > 0) return breaks;
  const later = today > year.start ? today : year.start;
  return schoolDayFrom(year, later) === undefined ? fault(2, 'breaks.0.from', 'no-school-days') : [];
};

const breakFaults = (
  { from, to }: AnswersDraft['breaks'][number],
  field: string,
  year: SchoolYear | undefined,
): readonly AnswerFault[] => {
  if (from.trim() === '' && to.trim() === '') return [];
  const [first, last] = [parseCalendarDate(from), parseCalendarDate(to)];
  if (first === undefined) return fault(2, `${field}.from`, 'break-unclear', { text: from.trim() });
  if (last === undefined) return fault(2, `${field}.to`, 'break-unclear', { text: to.trim() });
  if (last < first) return fault(2, `${field}.to`, 'break-backwards', { from: first, to: last });
  const isOutside = year !== undefined && (last < year.start || first > year.end);
  return isOutside ? fault(2, `${field}.from`, 'break-outside', { from: first, to: last }) : [];
};

const startFaults = (draft: AnswersDraft): readonly AnswerFault[] => {
  const { tutoringStart } = draft;
  const [start, year] = [parseCalendarDate(tutoringStart), yearOf(draft)];
  if (tutoringStart.trim() === '') return fault(3, 'tutoringStart', 'start-missing');
  if (start === undefined) return fault(3, 'tutoringStart', 'day-unclear', { text: tutoringStart });
  return year !== undefined && (start < year.start || start > year.end)
    ? fault(3, 'tutoringStart', 'start-outside', { start, first: year.start, last: year.end })
    : [];
};

const address = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

const peopleFaults = ({ leaderName, leaderEmail, secondName }: AnswersDraft): readonly AnswerFault[] => [
  ...(leaderName.trim() === '' ? fault(4, 'leaderName', 'no-leader') : []),
  ...(leaderEmail.trim() === '' || address.test(leaderEmail.trim())
    ? []
    : fault(4, 'leaderEmail', 'address-unclear', { address: leaderEmail.trim() })),
  ...(secondName.trim() !== '' && sameName(leaderName, secondName)
    ? fault(4, 'secondName', 'same-person', { name: secondName.trim() })
    : []),
];

const languageFaults = ({ languages }: AnswersDraft): readonly AnswerFault[] => {
  if (languages.length === 0) return fault(5, 'languages', 'no-language');
  return languages.flatMap(({ tag, name, families }, index) => [
    ...(languages.findIndex((other) => other.tag === tag || sameName(other.name, name)) < index
      ? fault(5, `languages.${index}`, 'language-twice', { language: name.trim() })
      : []),
    ...(/^\s*\d{0,6}\s*$/.test(families)
      ? []
      : fault(5, `languages.${index}`, 'families-unclear', { language: name.trim(), text: families.trim() })),
  ]);
};
