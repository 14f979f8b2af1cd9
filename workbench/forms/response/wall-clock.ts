// Moments as a form writes them into a sheet: days since 1899-12-30 on the wall clock of the workbook's zone (F35).
import { zoneTime } from '../../engine/date-serial';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of an instant, to the second. */
export const serialOfInstant = (instant: number, timeZone: string): number =>
  zoneTime(timeZone).toSerial(Math.floor(instant / 1000) * 1000);

/** Of a date answer, `2026-09-01`. */
export const serialOfDate = (text: string): number => (Date.parse(`${text}T00:00:00Z`) - EPOCH) / DAY;

/** Of a time answer, `14:30`: a part of a day. */
export const serialOfTime = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return (hour * 60 + minute) / (24 * 60);
};
