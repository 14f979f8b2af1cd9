// A question that is answered with a number between two ends.
import { ServiceError } from '../../service-error';
import { OpenQuestion } from './graded-question';

type Scale = GoogleAppsScript.Forms.ScaleItem;

export class ScaleStandIn
  extends OpenQuestion<Scale>
  implements Pick<Scale, 'setBounds' | 'setLabels' | 'getLowerBound' | 'getUpperBound' | 'createResponse'>
{
  /** From 0 or 1 up to 3 to 10; decimals are cut off (`scale-item.md:253`). */
  setBounds(lower: number, upper: number): Scale {
    this.check('setBounds', [lower, upper], ['number', 'number']);
    const [low, high] = [Math.trunc(Number(lower)), Math.trunc(Number(upper))];
    if (low < 0 || low > 1) throw new ServiceError('Invalid argument: lower');
    if (high < 3 || high > 10) throw new ServiceError('Invalid argument: upper');
    return this.change({ lower: low, upper: high });
  }

  setLabels(lower: string, upper: string): Scale {
    this.check('setLabels', [lower, upper], ['text', 'text']);
    return this.change({ leftLabel: String(lower), rightLabel: String(upper) });
  }

  getLowerBound(): number {
    return this.record.lower;
  }

  getUpperBound(): number {
    return this.record.upper;
  }

  getLeftLabel(): string {
    return this.record.leftLabel;
  }

  getRightLabel(): string {
    return this.record.rightLabel;
  }

  /** The response is told as text, `'4'` (platform.md 1.4). */
  createResponse(response: number): GoogleAppsScript.Forms.ItemResponse {
    this.check('createResponse', [response], ['number']);
    const value = Number(response);
    this.refuseUnless(Number.isInteger(value) && value >= this.record.lower && value <= this.record.upper);
    return this.respond(String(value));
  }
}
