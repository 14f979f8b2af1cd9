// Questions without which a form that stays open all year cannot do what it is for.
import type { SurveyPurpose } from './survey';

/** Which event and who comes; whom to give a time, and which; whom to call. Families may skip all but the event (PV26). */
const needed: { readonly [Purpose in SurveyPurpose]?: readonly string[] } = {
  rsvp: ['RS07', 'RS01'],
  oneToOne: ['ON01', 'ON02', 'ON04'],
  leadership: ['LE01', 'LE02'],
  contact: ['CT01', 'CT02'],
  optOut: ['OO01'],
};

/** Whether a form of the purpose must ask the question. */
export const isNeeded = (purpose: SurveyPurpose, code: string): boolean => needed[purpose]?.includes(code) === true;

/** The first of those that a form with these questions lacks. */
export const lackedBy = (purpose: SurveyPurpose, codes: readonly string[]): string | undefined =>
  needed[purpose]?.find((code) => !codes.includes(code));
