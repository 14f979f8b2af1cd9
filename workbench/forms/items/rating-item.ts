// A question that is answered with so many stars, hearts or thumbs (reference/forms/rating-item).
import { enumeration, memberName } from '../../enumeration';
import { ServiceError } from '../../service-error';
import { RATING_ICONS } from '../form-enumerations';
import { OpenQuestion } from './graded-question';

export class RatingStandIn extends OpenQuestion<unknown> {
  getRatingScaleLevel(): number {
    return this.record.upper;
  }

  /** From 3 to 10; a new rating has 3. */
  setRatingScaleLevel(level: number): unknown {
    this.check('setRatingScaleLevel', [level], ['number']);
    const upper = Math.trunc(Number(level));
    if (upper < 3 || upper > 10) throw new ServiceError('Invalid argument: ratingScaleLevel');
    return this.change({ upper });
  }

  getRatingIcon(): unknown {
    return enumeration(this.handle.execution, 'RatingIconType', RATING_ICONS)[this.record.ratingIcon ?? 'STAR'];
  }

  setRatingIcon(icon: unknown): unknown {
    const name = RATING_ICONS.find((one) => one === memberName(icon));
    if (name === undefined) throw new ServiceError('Invalid argument: ratingIcon');
    return this.change({ ratingIcon: name });
  }

  /** The response is told as text, as a scale's is. */
  createResponse(response: number): GoogleAppsScript.Forms.ItemResponse {
    this.check('createResponse', [response], ['number']);
    const value = Number(response);
    this.refuseUnless(Number.isInteger(value) && value >= 1 && value <= this.record.upper);
    return this.respond(String(value));
  }
}
