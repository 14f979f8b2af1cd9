// The words of a message in each language that it can go out in.
import { templateFor } from '../../content/invitations';
import { surveyOpens } from '../../domain/invitation/campaign';
import type { MessageTemplate } from '../../domain/invitation/message';
import { done, type Outcome } from '../../domain/problem';
import type { Survey } from '../../domain/survey/survey';
import { type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { type ReadTemplates, readTemplates } from '../templates/read-templates';
import { type OpenLanguage, openLanguages } from './open-languages';

export interface WaveLanguage extends OpenLanguage {
  /** Its blocks in their places. */
  readonly template: MessageTemplate;
}

export interface WaveLanguages {
  readonly ready: readonly WaveLanguage[];
  /** Nobody has approved the text of this message in these (PV09). */
  readonly waiting: readonly WaveLanguage[];
}

export interface MessageWish {
  readonly template: string;
  readonly survey: Survey | undefined;
}

/** A reminder of a survey without names thanks whoever has answered. */
const textKeyOf = ({ template, survey }: MessageWish): string =>
  template === 'T22' && survey?.mode !== 'confidential' ? 'T22.anonymous' : template;

interface Worded {
  readonly template: MessageTemplate;
  readonly approved: boolean;
}

/** The invitation to a survey has words for each kind of survey, approved with its language; any other message is approved by itself. */
const wordedIn = (
  tag: string,
  wish: MessageWish,
  { spoken, templates }: { readonly spoken: SpokenHere; readonly templates: ReadTemplates },
): Worded | undefined => {
  const own = templates.textOf(textKeyOf(wish), tag);
  if (own !== undefined) return { template: own, approved: own.approved };
  const invitations = spokenIn(spoken, tag)?.invitations;
  return wish.template === surveyOpens && invitations !== undefined && wish.survey !== undefined
    ? { template: templateFor(invitations, wish.survey.purpose), approved: true }
    : undefined;
};

/** Refused where the message is none that the add-on or the Messages sheet knows. */
export const waveLanguages = (ports: Ports, wish: MessageWish): Outcome<WaveLanguages> => {
  const open = openLanguages(ports, wish.survey?.id ?? '');
  if (!open.ok) return open;
  const { languages, spoken } = open.value;
  const templates = readTemplates(ports, spoken);
  if (!templates.ok) return templates;
  const worded = languages.flatMap((language) => {
    const own = wordedIn(language.tag, wish, { spoken, templates: templates.value });
    return own === undefined ? [] : [{ ...own, language: { ...language, template: own.template } }];
  });
  const those = (approved: boolean) =>
    worded.filter((one) => one.approved === approved).map(({ language }) => language);
  return done({ ready: those(true), waiting: those(false) });
};
