// The invitations that the add-on brings, by language: T21, “Survey opens”, with a paragraph for each kind of survey.
import type { InvitationWords } from '../../domain/invitation/invitation-words';
import type { MessageTemplate } from '../../domain/invitation/message';
import { type SurveyPurpose, surveyPurposes } from '../../domain/survey/survey';
import about from './about.json';
import drafts from './drafts.json';
import lines from './lines.json';
import surveyOpensEnglish from './survey-opens.en.md';
import surveyOpensSpanish from './survey-opens.es.md';

export interface InvitationLanguage {
  readonly templates: { readonly [Purpose in SurveyPurpose]: MessageTemplate };
  readonly words: InvitationWords;
}

/** What differs from one kind of survey to the next. */
interface About {
  readonly subject: string;
  readonly about: string;
  readonly open: string;
}

/** All that invitations are made of in a language; a type of texts alone, so that it can be told text by text. */
export type MailTexts = {
  /** Markdown with `[[about]]` and `[[open]]` where the kind of survey has its own words. */
  readonly body: string;
  readonly about: { readonly [Purpose in SurveyPurpose]: { readonly [Part in keyof About]: string } };
  readonly lines: { readonly [Line in keyof InvitationWords]: InvitationWords[Line] };
};

/** The invitations of a language. */
export const invitationsOf = ({ body, about: parts, lines: words }: MailTexts): InvitationLanguage => ({
  templates: Object.fromEntries(
    surveyPurposes.map((purpose): [string, MessageTemplate] => {
      const { subject, ...own } = parts[purpose];
      return [
        purpose,
        { subject, body: body.replace(/\[\[(about|open)\]\]/g, (_, part: keyof typeof own) => own[part]) },
      ];
    }),
  ) as InvitationLanguage['templates'],
  words,
});

/** As they ship, by language tag. */
export const mailTexts = {
  en: { body: surveyOpensEnglish.trim(), about: about.en, lines: lines.en },
  es: { body: surveyOpensSpanish.trim(), about: about.es, lines: lines.es },
} satisfies { readonly [tag: string]: MailTexts };

/** What the invitation to a survey of the purpose says. */
export const templateFor = ({ templates }: InvitationLanguage, purpose: SurveyPurpose): MessageTemplate =>
  templates[purpose];

/**
 * Drafts that nobody has reviewed, of the lines that help a family that the message is not made for (PV07): by language tag, then by the
 * id of the text. They are offered to whoever translates, and reach no family before a named person approved them (PV09).
 */
export const lineDrafts: { readonly [tag: string]: { readonly [textId: string]: string } } = Object.fromEntries(
  Object.entries(drafts).map(([tag, texts]) => [
    tag,
    Object.fromEntries(Object.entries(texts).map(([line, text]) => [`mail.lines.${line}`, text])),
  ]),
);
