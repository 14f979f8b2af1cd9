// The purposes of surveys, in the order in which a year needs them.
import { purposeTraits } from '../../domain/survey/purpose';

export type Purpose = keyof typeof purposeTraits;

export const purposes = Object.keys(purposeTraits) as readonly Purpose[];

/** Those whose forms stay open all year and ask who answers. */
export const standingPurposes = purposes.filter((purpose) => purposeTraits[purpose].standing);
