// The invitations that the add-on brings, by language: T21, “Survey opens”, with a paragraph for each kind of survey.
import type { InvitationWords } from '../../domain/invitation/invitation-words';
import { type MessageTemplate, templateOf } from '../../domain/invitation/message';
import { type AskedPurpose, askedPurposes, type SurveyPurpose } from '../../domain/survey/survey';
import about from './about.json';
import lines from './lines.json';
import surveyOpensEnglish from './survey-opens.en.md';
import surveyOpensSpanish from './survey-opens.es.md';

export interface InvitationLanguage {
  readonly templates: { readonly [Purpose in AskedPurpose]: MessageTemplate };
  readonly words: InvitationWords;
}

/** The template's number in the catalog of messages. */
export const surveyOpens = 'T21';

const templatesOf = (
  source: string,
  paragraphs: { readonly [Purpose in AskedPurpose]: string },
): InvitationLanguage['templates'] => {
  const template = (purpose: AskedPurpose) => templateOf(source.replace('[[about]]', () => paragraphs[purpose]));
  return { needs: template('needs'), pulse: template('pulse'), yearEnd: template('yearEnd') };
};

/** By language tag. A language that is not here has no invitation yet. */
export const invitations: { readonly [tag: string]: InvitationLanguage } = {
  en: { templates: templatesOf(surveyOpensEnglish, about.en), words: lines.en },
  es: { templates: templatesOf(surveyOpensSpanish, about.es), words: lines.es },
};

/** What the invitation to a survey of the purpose says. */
export const templateFor = ({ templates }: InvitationLanguage, purpose: SurveyPurpose): MessageTemplate =>
  templates[askedPurposes.find((one) => one === purpose) ?? 'pulse'];
