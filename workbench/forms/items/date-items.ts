// Questions that are answered with a day, a time of day, both, or a length of time.
import { OpenQuestion } from './graded-question';

type DateItem = GoogleAppsScript.Forms.DateItem;
type DateTimeItem = GoogleAppsScript.Forms.DateTimeItem;
type DurationItem = GoogleAppsScript.Forms.DurationItem;
type TimeItem = GoogleAppsScript.Forms.TimeItem;
type Response = GoogleAppsScript.Forms.ItemResponse;

const two = (number: number): string => String(number).padStart(2, '0');

const dayOf = (date: GoogleAppsScript.Base.Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

class DayQuestion<Google> extends OpenQuestion<Google> {
  includesYear(): boolean {
    return this.record.includesYear;
  }

  setIncludesYear(enableYear: boolean): Google {
    this.check('setIncludesYear', [enableYear], ['flag']);
    return this.change({ includesYear: enableYear });
  }
}

export class DateStandIn extends DayQuestion<DateItem> implements Pick<DateItem, 'createResponse' | 'includesYear'> {
  /** Told as `YYYY-MM-DD` (platform.md 1.4). */
  createResponse(response: GoogleAppsScript.Base.Date): Response {
    this.check('createResponse', [response], ['date']);
    return this.respond(dayOf(response));
  }
}

export class TimeStandIn
  extends OpenQuestion<TimeItem>
  implements Pick<TimeItem, 'createResponse' | 'setTitle' | 'setRequired'>
{
  /** Told as `HH:mm` (platform.md 1.4). */
  createResponse(hour: number, minute: number): Response {
    this.check('createResponse', [hour, minute], ['number', 'number']);
    this.refuseUnless(hour >= 0 && hour < 24 && minute >= 0 && minute < 60);
    return this.respond(`${two(hour)}:${two(minute)}`);
  }
}

export class DateTimeStandIn extends DayQuestion<DateTimeItem> implements Pick<DateTimeItem, 'createResponse'> {
  /** Told as `YYYY-MM-DD HH:mm` (reference/forms/date-time-item#createResponse(Date)). */
  createResponse(response: GoogleAppsScript.Base.Date): Response {
    this.check('createResponse', [response], ['date']);
    return this.respond(`${dayOf(response)} ${two(response.getHours())}:${two(response.getMinutes())}`);
  }
}

export class DurationStandIn extends OpenQuestion<DurationItem> implements Pick<DurationItem, 'createResponse'> {
  /** Told as `HH:mm:ss` (platform.md 1.4); no more than three days (reference/forms/duration-item). */
  createResponse(hours: number, minutes: number, seconds: number): Response {
    this.check('createResponse', [hours, minutes, seconds], ['number', 'number', 'number']);
    this.refuseUnless(hours >= 0 && hours <= 72 && [minutes, seconds].every((part) => part >= 0 && part < 60));
    return this.respond(`${two(hours)}:${two(minutes)}:${two(seconds)}`);
  }
}
