// The invitations that the add-on brings, by language: T21, “Survey opens”, with a paragraph for each kind of survey.
import type { InvitationWords } from '../../domain/invitation/invitation-words';
import { type MessageTemplate, templateOf } from '../../domain/invitation/message';
import { type SurveyPurpose, surveyPurposes } from '../../domain/survey/survey';
import about from './about.json';
import lines from './lines.json';
import surveyOpensEnglish from './survey-opens.en.md';
import surveyOpensSpanish from './survey-opens.es.md';

export interface InvitationLanguage {
  readonly templates: { readonly [Purpose in SurveyPurpose]: MessageTemplate };
  readonly words: InvitationWords;
}

/** The template's number in the catalog of messages. */
export const surveyOpens = 'T21';

/** What differs from one kind of survey to the next. */
interface About {
  readonly subject: string;
  readonly about: string;
  readonly open: string;
}

const templatesOf = (
  source: string,
  parts: { readonly [Purpose in SurveyPurpose]: About },
): InvitationLanguage['templates'] => {
  const template = (purpose: SurveyPurpose) =>
    templateOf(source.replace(/\[\[(subject|about|open)\]\]/g, (_, part: keyof About) => parts[purpose][part]));
  return Object.fromEntries(
    surveyPurposes.map((purpose) => [purpose, template(purpose)]),
  ) as InvitationLanguage['templates'];
};

/** By language tag. A language that is not here has no invitation yet. */
export const invitations: { readonly [tag: string]: InvitationLanguage } = {
  en: { templates: templatesOf(surveyOpensEnglish, about.en), words: lines.en },
  es: { templates: templatesOf(surveyOpensSpanish, about.es), words: lines.es },
};

/** What the invitation to a survey of the purpose says. */
export const templateFor = ({ templates }: InvitationLanguage, purpose: SurveyPurpose): MessageTemplate =>
  templates[purpose];
