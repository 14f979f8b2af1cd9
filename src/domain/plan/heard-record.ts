// What was heard, what is done about it and when families are told: a row of the What we heard sheet (S12, S22, R12, R13).
import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type SchoolYear, schoolDayFrom } from '../calendar/school-year';
import { tellByFor } from '../loop/loop-record';
import { type Cell, dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { OpportunityId } from './opportunity';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const listeningShape: SheetShape = {
  role: 'listening',
  columns: [
    { code: 'listening.what', kind: 'free', width: 130, required: true },
    { code: 'listening.name', kind: 'free', width: 260 },
    { code: 'listening.closedOn', kind: 'day', width: 120 },
    { code: 'listening.mentions', kind: 'free', width: 110 },
    { code: 'listening.heard', kind: 'free', width: 360 },
    { code: 'listening.willDo', kind: 'free', width: 360 },
    { code: 'listening.by', kind: 'free', width: 130 },
    { code: 'listening.dueOn', kind: 'day', width: 110 },
    { code: 'listening.check', kind: 'free', width: 260 },
    { code: 'listening.doneOn', kind: 'day', width: 110 },
    { code: 'listening.tellBy', kind: 'day', width: 130 },
    { code: 'listening.toldOn', kind: 'day', width: 130 },
    { code: 'listening.survey', kind: 'free', width: 130 },
  ],
};

const meeting: OpportunityId = 'E01';
const asked: readonly OpportunityId[] = ['E20', 'E21', 'E22', 'E23', 'E25'];

/** After a meeting there are two weeks to talk with families. */
const talkFor = 14;

interface Held {
  readonly id: string;
  readonly name: string;
  readonly isMeeting: boolean;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

interface HeardQuestion {
  readonly activities: readonly { readonly [code: string]: Cell }[];
  readonly year: SchoolYear;
  readonly words: PlanWords;
}

const heldOf = ({ activities, words }: HeardQuestion): readonly Held[] =>
  activities
    .flatMap((cells) => {
      const opportunity = textOf(cells['activity.opportunity']);
      const start = dayOf(cells['activity.start']);
      const isDropped = textOf(cells['activity.status']).toLowerCase() === words.statuses.dropped.toLowerCase();
      const isMeeting = opportunity === meeting;
      if (start === undefined || isDropped || !(isMeeting || asked.includes(opportunity))) return [];
      const [id, name] = [textOf(cells['activity.id']), textOf(cells['activity.name'])];
      return [{ id, name, isMeeting, start, end: dayOf(cells['activity.end']) ?? start }];
    })
    .sort((one, other) => one.start.localeCompare(other.start) || one.id.localeCompare(other.id));

/** Half of the way to the next meeting, so that representatives can talk with families and say what they heard (R08). */
const reportBackDay = ({ start }: Held, meetings: readonly Held[], year: SchoolYear): CalendarDate => {
  const next = meetings.find((one) => one.start > start);
  const days = next === undefined ? talkFor : Math.min(talkFor, Math.ceil(daysBetween(start, next.start) / 2));
  return schoolDayFrom(year, addDays(start, days)) ?? addDays(start, days);
};

/** One for each survey and listening session, and one for each meeting of the design group: who tells families, and by when. */
export const heardRows = (question: HeardQuestion): readonly WantedRow[] => {
  const held = heldOf(question);
  const meetings = held.filter(({ isMeeting }) => isMeeting);
  const { reportBack } = question.words;
  return held
    .filter(({ id }) => id !== '')
    .map((one) => ({
      id: one.id,
      cells: {
        'listening.what': one.id,
        'listening.name': one.isMeeting ? reportBack.name.replace('{name}', () => one.name) : one.name,
        ...(one.isMeeting ? { 'listening.willDo': reportBack.willDo, 'listening.by': reportBack.by } : {}),
        'listening.tellBy': {
          day: one.isMeeting ? reportBackDay(one, meetings, question.year) : tellByFor(one.end),
        },
      },
    }));
};
