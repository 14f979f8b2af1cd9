// Questions that are answered with a day or a time of day.
import { QuestionStandIn } from './question-stand-in';

type DateItem = GoogleAppsScript.Forms.DateItem;
type TimeItem = GoogleAppsScript.Forms.TimeItem;
type Response = GoogleAppsScript.Forms.ItemResponse;

const two = (number: number): string => String(number).padStart(2, '0');

export class DateStandIn
  extends QuestionStandIn<DateItem>
  implements Pick<DateItem, 'createResponse' | 'includesYear' | 'setIncludesYear' | 'setTitle'>
{
  includesYear(): boolean {
    return this.record.includesYear;
  }

  setIncludesYear(enableYear: boolean): DateItem {
    this.check('setIncludesYear', [enableYear], ['flag']);
    return this.change({ includesYear: enableYear });
  }

  /** Told as `YYYY-MM-DD` (platform.md 1.4). */
  createResponse(response: GoogleAppsScript.Base.Date): Response {
    this.check('createResponse', [response], ['date']);
    return this.respond(`${response.getFullYear()}-${two(response.getMonth() + 1)}-${two(response.getDate())}`);
  }
}

export class TimeStandIn
  extends QuestionStandIn<TimeItem>
  implements Pick<TimeItem, 'createResponse' | 'setTitle' | 'setRequired'>
{
  /** Told as `HH:mm` (platform.md 1.4). */
  createResponse(hour: number, minute: number): Response {
    this.check('createResponse', [hour, minute], ['number', 'number']);
    this.refuseUnless(hour >= 0 && hour < 24 && minute >= 0 && minute < 60);
    return this.respond(`${two(hour)}:${two(minute)}`);
  }
}
