// What families are told of what they said, in the languages that ship.
import type { ToldTexts } from '../../domain/tally/told/told-texts';
import type { SurveyLanguage } from '../survey';
import en from './en.json';
import es from './es.json';

export const toldTexts: { readonly [Language in SurveyLanguage]: ToldTexts } = { en, es };
