// The invitations that the add-on brings, by language: T21, “Survey opens”.
import type { InvitationWords } from '../../domain/invitation/invitation-words';
import { type MessageTemplate, templateOf } from '../../domain/invitation/message';
import lines from './lines.json';
import surveyOpensEnglish from './survey-opens.en.md';
import surveyOpensSpanish from './survey-opens.es.md';

export interface InvitationLanguage {
  readonly template: MessageTemplate;
  readonly words: InvitationWords;
}

/** The template's number in the catalog of messages. */
export const surveyOpens = 'T21';

/** By language tag. A language that is not here has no invitation yet. */
export const invitations: { readonly [tag: string]: InvitationLanguage } = {
  en: { template: templateOf(surveyOpensEnglish), words: lines.en },
  es: { template: templateOf(surveyOpensSpanish), words: lines.es },
};
