// Moments as a sheet holds them: days since 1899-12-30 on the wall clock of the workbook's own zone (F35).

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of an instant, to the second, as a form writes its timestamp. */
export const serialOfInstant = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return (wall - EPOCH) / DAY;
};

/** Of a date answer, `2026-09-01`. */
export const serialOfDate = (text: string): number => (Date.parse(`${text}T00:00:00Z`) - EPOCH) / DAY;

/** Of a time answer, `14:30`: a part of a day. */
export const serialOfTime = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return (hour * 60 + minute) / (24 * 60);
};
