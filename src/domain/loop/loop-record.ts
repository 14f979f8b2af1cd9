// What was heard and what is done about it, as a line of the What we heard sheet has it (S12, R12, R13).
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { dayOf, textOf } from '../sheet/cell';
import type { Table } from '../sheet/table';
import type { Survey, SurveyPurpose } from '../survey/survey';
import { fingerprint } from '../text/fingerprint';

export interface LoopRecord {
  readonly row: number;
  /** The id of the activity or survey that it is about. */
  readonly what: string;
  /** The id of the survey by which the activity was held; empty for none. */
  readonly survey: string;
  readonly name: string;
  readonly closedOn: CalendarDate | undefined;
  readonly heard: string;
  readonly willDo: string;
  readonly by: string;
  readonly dueOn: CalendarDate | undefined;
  readonly check: string;
  readonly doneOn: CalendarDate | undefined;
  readonly tellBy: CalendarDate | undefined;
  readonly toldOn: CalendarDate | undefined;
  /** Of all that staff can change: another one after somebody did. */
  readonly seen: string;
}

/** Families hear within so many days what was heard (R12). */
export const tellWithin = 21;

export const tellByFor = (closedOn: CalendarDate): CalendarDate => addDays(closedOn, tellWithin);

/** The purposes by which families are asked what they think; on the other forms they register, or ask for something. */
const asksFor: { readonly [Purpose in SurveyPurpose]?: string } = {
  needs: 'E22',
  pulse: 'E23',
  yearEnd: 'E25',
  proposal: 'E24',
  event: '',
};

/** Whether what families answer is to be told back to them. */
export const hasLoop = (purpose: SurveyPurpose): boolean => asksFor[purpose] !== undefined;

/**
 * The day after which no answers came: nobody may have noted that its last day is over, since forms close by themselves. Undefined while it
 * takes answers.
 */
export const closedDayOf = ({ state, closes }: Survey, today: CalendarDate): CalendarDate | undefined => {
  const isOver = state === 'closed' || (state !== 'building' && closes !== undefined && closes < today);
  return isOver ? closes : undefined;
};

const changeable = ['heard', 'willDo', 'by', 'dueOn', 'check', 'doneOn', 'toldOn'];

/** The lines of the sheet that are about something. */
export const loopRecordsOf = ({ records }: Table): readonly LoopRecord[] =>
  records.flatMap(({ row, cells }) => {
    const text = (name: string): string => textOf(cells[`listening.${name}`]);
    const day = (name: string): CalendarDate | undefined => dayOf(cells[`listening.${name}`]);
    if (text('what') === '' && text('survey') === '') return [];
    return [
      {
        row,
        what: text('what'),
        survey: text('survey'),
        name: text('name') || text('what'),
        closedOn: day('closedOn'),
        heard: text('heard'),
        willDo: text('willDo'),
        by: text('by'),
        dueOn: day('dueOn'),
        check: text('check'),
        doneOn: day('doneOn'),
        tellBy: day('tellBy'),
        toldOn: day('toldOn'),
        seen: fingerprint(JSON.stringify(changeable.map(text))),
      },
    ];
  });

/** The lines about a survey, a tab or an activity: staff may have written several. */
export const linesOf = (records: readonly LoopRecord[], key: string): readonly LoopRecord[] =>
  records.filter(({ what, survey }) => what === key || survey === key);

/** What a line is about, as others about the same have it: the survey, where the activity was held by one. */
export const subjectOf = ({ what, survey }: LoopRecord): string => survey || what;

/** `E23` for an activity’s id `2026-E23-1`. */
const opportunityOf = (what: string): string => /^\d{4}-(E\d+)-/.exec(what)?.[1] ?? '';

/** The lines of the plan that a survey of the purpose may be held by, and that no other survey is: the first to be told first. */
export const plannedFor = (records: readonly LoopRecord[], purpose: SurveyPurpose): readonly LoopRecord[] => {
  const opportunity = asksFor[purpose] ?? '';
  return records
    .filter(
      ({ what, survey, toldOn }) =>
        opportunity !== '' && survey === '' && toldOn === undefined && opportunityOf(what) === opportunity,
    )
    .sort((one, other) => (one.tellBy ?? '').localeCompare(other.tellBy ?? ''));
};

/**
 * What is still to be told, from the day on which it was heard: the nearest day first, and each survey or event once. One of its lines that
 * says that families were told speaks for all of them, as it does for R12.
 */
export const openLoopsIn = (records: readonly LoopRecord[], today: CalendarDate): readonly LoopRecord[] => {
  const told = new Set(records.filter(({ toldOn }) => toldOn !== undefined).map(subjectOf));
  const open = records
    .filter(
      (one) =>
        !told.has(subjectOf(one)) &&
        one.tellBy !== undefined &&
        (one.closedOn !== undefined || one.tellBy <= tellByFor(today)),
    )
    .sort((one, other) => (one.tellBy ?? '').localeCompare(other.tellBy ?? ''));
  const first = new Map([...open].reverse().map((one) => [subjectOf(one), one]));
  return open.filter((one) => first.get(subjectOf(one)) === one);
};

/**
 * The day to tell families by, once it is known when it closed. A day that staff chose stays; the plan's own guess, in a line that the
 * survey is held by, gives way where it lies before the closing, or more than three weeks after it.
 */
export const tellByOnceClosed = ({ tellBy, what }: LoopRecord, survey: string, closedOn: CalendarDate): CalendarDate =>
  tellBy !== undefined && (what === survey || (tellBy >= closedOn && tellBy <= tellByFor(closedOn)))
    ? tellBy
    : tellByFor(closedOn);
