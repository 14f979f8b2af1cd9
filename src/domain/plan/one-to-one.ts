// A slot for a 1:1 talk between a family and the program's staff: a row of the One to ones sheet (S34).
import { type Cell, dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanAnswers } from './answers';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const oneToOnesShape: SheetShape = {
  role: 'oneToOnes',
  columns: [
    { code: 'slot.id', kind: 'free', width: 130, required: true },
    { code: 'slot.day', kind: 'day', width: 110 },
    { code: 'slot.time', kind: 'text', width: 90 },
    { code: 'slot.when', kind: 'free', width: 130 },
    { code: 'slot.place', kind: 'free', width: 170 },
    { code: 'slot.staff', kind: 'free', width: 170 },
    { code: 'slot.staffRole', kind: 'free', width: 170 },
    { code: 'slot.school', kind: 'free', width: 170 },
    { code: 'slot.bookedBy', kind: 'free', width: 170 },
    { code: 'slot.wish', kind: 'free', width: 170 },
    { code: 'slot.notes', kind: 'free', width: 170 },
  ],
};

/** Minutes that a slot lies before the first and after the last lesson, never in class hours (R28). */
const slots = [
  { key: 'B', when: 'before', of: 'from', minutes: -45 },
  { key: 'A', when: 'after', of: 'until', minutes: 30 },
] as const;

const later = (time: string, minutes: number): string => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const at = Math.min(Math.max(hours * 60 + rest + minutes, 0), 24 * 60 - 1);
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

interface TalkDays {
  readonly activities: readonly { readonly [code: string]: Cell }[];
  readonly schools: PlanAnswers['schools'];
  readonly words: PlanWords;
  /** `HH:mm`, of the Settings sheet. */
  readonly classHours: { readonly from: string; readonly until: string };
  /** The slots that are there: one that a family has booked keeps its day and time, which the family was told. */
  readonly found: readonly { readonly id: string; readonly cells: { readonly [code: string]: Cell } }[];
}

/** Two slots a school on each day of 1:1 talks, with program staff and not a tutor (R28). */
export const slotRows = ({ activities, schools, words, classHours, found }: TalkDays): readonly WantedRow[] => {
  const booked = new Map(
    found.filter(({ cells }) => textOf(cells['slot.bookedBy']) !== '').map(({ id, cells }) => [id, cells]),
  );
  return activities
    .filter((cells) => textOf(cells['activity.opportunity']) === 'E08')
    .flatMap((cells) => {
      const day = dayOf(cells['activity.start']);
      if (day === undefined) return [];
      return schools.flatMap((school) =>
        slots.map(({ key, when, of, minutes }) => {
          const id = `${textOf(cells['activity.id'])}-${school.id}-${key}`;
          return {
            id,
            cells: {
              'slot.id': id,
              'slot.day': { day: dayOf(booked.get(id)?.['slot.day']) ?? day },
              'slot.time': textOf(booked.get(id)?.['slot.time']) || later(classHours[of], minutes),
              'slot.when': words.oneToOnes[when],
              'slot.place': school.name,
              'slot.staffRole': words.oneToOnes.programManager,
              'slot.school': school.name,
            },
          };
        }),
      );
    });
};
