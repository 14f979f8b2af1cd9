// A seat on the task force: a row of its sheet. Families' seats are open until families name who takes them.
import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { isSchoolDay, schoolDayFrom } from '../calendar/school-year';
import type { NewCell } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanAnswers } from './answers';
import type { Occurrence } from './occurrence';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const taskForceShape: SheetShape = {
  role: 'taskForce',
  columns: [
    { code: 'seat.id', kind: 'free', width: 80, required: true },
    { code: 'seat.holder', kind: 'free', width: 180 },
    { code: 'seat.role', kind: 'free', width: 180 },
    { code: 'seat.family', kind: 'free', width: 180 },
    { code: 'seat.school', kind: 'free', width: 180 },
    { code: 'seat.language', kind: 'free', width: 180 },
    { code: 'seat.nominatedBy', kind: 'free', width: 180 },
    { code: 'seat.from', kind: 'day', width: 180 },
    { code: 'seat.to', kind: 'day', width: 180 },
    { code: 'seat.reportBack', kind: 'day', width: 180 },
    { code: 'seat.notes', kind: 'free', width: 180 },
  ],
};

/** Three of eight: more than two, and more than a quarter (R01). */
const familySeats = 3;

interface Seat {
  readonly holder: string;
  readonly role: string;
  readonly family?: { readonly school: string; readonly language: string };
}

const seatsOf = ({ seats }: PlanWords, { leader, second, schools, languages }: PlanAnswers): readonly Seat[] => {
  const largest = [...languages].sort((one, other) => (other.families ?? 0) - (one.families ?? 0));
  const families = Array.from(
    { length: familySeats },
    (_, index): Seat => ({
      holder: seats.open,
      role: seats.family,
      family: {
        school: schools[index % schools.length]?.name ?? '',
        language: largest[index % largest.length]?.name ?? '',
      },
    }),
  );
  return [
    ...families,
    { holder: leader.name, role: leader.role },
    { holder: second?.name ?? seats.open, role: second?.role || seats.tutoringLead },
    { holder: seats.open, role: seats.schoolLeader },
    { holder: seats.open, role: seats.teacher },
    { holder: seats.open, role: seats.partner },
  ];
};

/** At least ten days lie between meetings, and half of them are for talking with the families one speaks for (R08). */
const leastBetweenMeetings = 10;

const reportBackDay = (meetings: readonly CalendarDate[], { year }: PlanAnswers): CalendarDate | undefined => {
  const [first, next] = meetings;
  if (first === undefined || next === undefined || daysBetween(first, next) < leastBetweenMeetings) return undefined;
  const day = schoolDayFrom(year, addDays(first, Math.ceil(daysBetween(first, next) / 2)));
  return day !== undefined && day < next && isSchoolDay(year, day) ? day : undefined;
};

const dayCell = (day: CalendarDate | undefined): NewCell => (day === undefined ? '' : { day });

/**
 * The task force: at least two family seats and a quarter of all (R01), named by a group of families and not by staff alone (R07), with
 * a day between the first two meetings to report back on (R08). `group` is the occurrences of the design group.
 */
export const seatRows = (
  words: PlanWords,
  answers: PlanAnswers,
  group: readonly Occurrence[],
): readonly WantedRow[] => {
  const meetings = group.map(({ start }) => start).sort();
  const reportBack = reportBackDay(meetings, answers);
  return seatsOf(words, answers).map(({ holder, role, family }, index) => {
    const id = `SEAT-${index + 1}`;
    return {
      id,
      cells: {
        'seat.id': id,
        'seat.holder': holder,
        'seat.role': role,
        'seat.family': family === undefined ? words.seats.no : words.seats.yes,
        'seat.school': family?.school ?? '',
        'seat.language': family?.language ?? '',
        'seat.nominatedBy': family === undefined ? '' : words.seats.nominators[answers.familyGroup],
        'seat.from': dayCell(meetings[0]),
        'seat.to': { day: answers.year.end },
        'seat.reportBack': dayCell(family === undefined ? undefined : reportBack),
      },
    };
  });
};
