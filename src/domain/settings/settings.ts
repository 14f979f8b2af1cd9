// What the district has set, with a default for everything that it has not.
import { type CalendarDate, parseCalendarDate } from '../calendar/calendar-date';
import { type Cell, dayOf, isDayCell, textOf } from '../sheet/cell';
import { moneyIn } from '../sheet/money';
import type { SheetShape } from '../sheet/sheet-shape';
import { type Thresholds, thresholdCodes, thresholdsOf } from './thresholds';

export const settingsShape: SheetShape = {
  role: 'settings',
  columns: [
    { code: 'setting.code', kind: 'free', width: 130, required: true },
    { code: 'setting.name', kind: 'free', width: 320 },
    { code: 'setting.value', kind: 'free', width: 320, required: true },
  ],
};

/** The six marks of high-impact tutoring; a results claim needs all of them (R31). */
export const highImpactCriteria = [
  'criterionRelationship',
  'criterionDosage',
  'criterionTutors',
  'criterionGroups',
  'criterionCurriculum',
  'criterionSchoolDay',
] as const;

/** The settings' codes, in the order of the sheet. */
export const settingCodes = [
  'districtName',
  'contactName',
  'contactRole',
  'contactPhone',
  'contactEmail',
  'secondName',
  'secondRole',
  'schoolYearStart',
  'schoolYearEnd',
  'breaks',
  'tutoringStart',
  'familyGroup',
  'minGroupSize',
  'staff',
  'newcomer',
  'titleOne',
  'payFloor',
  'payReportAt',
  'classFrom',
  'classUntil',
  'pastPlan',
  'readyOn',
  ...highImpactCriteria,
  ...thresholdCodes,
] as const;

export type SettingCode = (typeof settingCodes)[number];

/** Each setting as the text or day in its cell. */
export type SettingCells = { readonly [Code in SettingCode]?: Cell };

export interface Settings {
  readonly districtName: string;
  /** Who leads family work: also who answers what families write back. */
  readonly contact: { readonly name: string; readonly role: string; readonly phone: string; readonly email: string };
  readonly second: { readonly name: string; readonly role: string };
  readonly schoolYear: { readonly start: CalendarDate; readonly end: CalendarDate } | undefined;
  /** `2026-12-21 to 2027-01-01; 2027-03-15 to 2027-03-19`, as it stands in the cell. */
  readonly breaks: string;
  readonly tutoringStart: CalendarDate | undefined;
  readonly familyGroup: 'advisory' | 'pta' | 'none';
  /** PV01: 10 unless set, never below 5 nor above 30. */
  readonly minGroupSize: number;
  /** Addresses of the staff who may see names (PV20). */
  readonly staff: readonly string[];
  readonly newcomer: boolean;
  readonly titleOne: boolean;
  /** Dollars an hour, the least that a parent tutor is paid (R22). */
  readonly payFloor: number;
  /** Dollars a year from which pay to one person is reported (PV17); undefined until the district says. */
  readonly payReportAt: number | undefined;
  /** `08:30`: when classes begin and end (R28). */
  readonly classHours: { readonly from: string; readonly until: string };
  /** What was looked at of last year's plan (R33); empty where nothing was. */
  readonly pastPlan: string;
  /** Whether tutoring meets each of the six marks. */
  readonly isHighImpact: boolean;
  /** Where the plan review draws its lines. */
  readonly thresholds: Thresholds;
}

/** What holds until a district sets it. */
export const usualPayFloor = 20;
const usualClassHours = { from: '08:30', until: '15:00' } as const;

const payFloorOf = (text: string): number => {
  const amount = Number(text.replace(/[$,\s]/g, ''));
  return text !== '' && Number.isFinite(amount) && amount > 0 ? amount : usualPayFloor;
};

/** `8:30`, `8:30 AM` and `15.00` as `08:30` and `15:00`; undefined for what is no time of day. */
const timeOfDay = (text: string): string | undefined => {
  const [, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?\s*m?\.?$/i.exec(text.trim()) ?? [];
  if (hours === '') return undefined;
  const hour = (Number(hours) % (half === '' ? 24 : 12)) + (half.toLowerCase() === 'p' ? 12 : 0);
  return Number(hours) > 24 || Number(minutes) > 59 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
};

/** The time of day in a cell, typed as a time or as text. */
export const timeIn = (cell: Cell | undefined): string | undefined =>
  cell !== undefined && isDayCell(cell) ? cell.time?.slice(0, 5) : timeOfDay(textOf(cell));

/** Classes end in the day: `3:00` is three in the afternoon. */
const afternoon = (time: string | undefined): string | undefined =>
  time !== undefined && time < '07:00' ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time;

/** PV01: the smallest and the largest minimum group size that can be set, and the one that holds where none is. */
export const minGroupSizes = { least: 5, most: 30, usual: 10 } as const;

/** A setting that is no number, or empty, counts as the usual size; one out of range as the nearest that is allowed. */
const minGroupSizeOf = (cell: Cell | undefined): number => {
  const text = textOf(cell);
  const size = Math.floor(Number(text));
  if (text === '' || !Number.isFinite(size)) return minGroupSizes.usual;
  return Math.min(Math.max(size, minGroupSizes.least), minGroupSizes.most);
};

const familyGroupOf = (text: string): Settings['familyGroup'] =>
  text === 'advisory' || text === 'pta' ? text : 'none';

const isYes = (text: string): boolean => /^(yes|y|sí|si|true|on)$/i.test(text);

/** The settings that the cells hold; what is missing or cannot be read has its default. */
export const settingsOf = (cells: SettingCells): Settings => {
  const text = (code: SettingCode): string => textOf(cells[code]);
  const day = (code: SettingCode): CalendarDate | undefined => dayOf(cells[code]) ?? parseCalendarDate(text(code));
  const [start, end] = [day('schoolYearStart'), day('schoolYearEnd')];
  return {
    districtName: text('districtName'),
    contact: {
      name: text('contactName'),
      role: text('contactRole'),
      phone: text('contactPhone'),
      email: text('contactEmail'),
    },
    second: { name: text('secondName'), role: text('secondRole') },
    schoolYear: start === undefined || end === undefined ? undefined : { start, end },
    breaks: text('breaks'),
    tutoringStart: day('tutoringStart'),
    familyGroup: familyGroupOf(text('familyGroup')),
    minGroupSize: minGroupSizeOf(cells.minGroupSize),
    staff: text('staff')
      .split(/[\s,;]+/)
      .filter((address) => address !== ''),
    newcomer: isYes(text('newcomer')),
    titleOne: isYes(text('titleOne')),
    payFloor: payFloorOf(text('payFloor')),
    payReportAt: moneyIn(cells.payReportAt),
    classHours: {
      from: timeIn(cells.classFrom) ?? usualClassHours.from,
      until: afternoon(timeIn(cells.classUntil)) ?? usualClassHours.until,
    },
    pastPlan: text('pastPlan'),
    isHighImpact: highImpactCriteria.every((code) => isYes(text(code))),
    thresholds: thresholdsOf(cells),
  };
};
