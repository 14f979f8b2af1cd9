// Every text that families may get in a language, from all parts of the add-on.
import { surveyTexts } from '../ask/survey-texts';
import { invitationTexts } from '../invite/invitation-texts';
import { toldTexts } from '../told/told-texts';
import type { TextGroup, TextRequest, TextSource } from './text-source';

/** Whatever speaks to families is listed here: what is missing would go out without anybody's approval (PV09). */
const sources: readonly TextSource[] = [surveyTexts, invitationTexts, toldTexts];

/** All texts of the language, in reading order. */
export const textsInUse = (request: TextRequest): readonly TextGroup[] => sources.flatMap((source) => source(request));
