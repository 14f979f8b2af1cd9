// The links to standing forms that a message can bring, one a language, so that nobody has to paste them.
import { done, type Outcome } from '../../domain/problem';
import type { SurveyPurpose } from '../../domain/survey/survey';
import { isOpenToFamilies, type SurveyForm } from '../../domain/survey/survey-form';
import { type Asked, askedIn, readAskSheets } from '../ask/ask-sheets';
import { readBuildingFacts } from '../ask/survey-building';
import { eventLinks } from '../booking/event-links';
import type { Ports } from '../ports';
import { eventKnown } from './event-known';

/** By field: the kind of form that it leads to. */
const purposes: { readonly [field: string]: SurveyPurpose } = {
  RsvpLink: 'rsvp',
  SlotLink: 'oneToOne',
  ApplyLink: 'leadership',
};

/** By language tag. */
export type LanguageLinks = { readonly [tag: string]: string };

const openForms = ({ surveys, forms }: Asked, purpose: SurveyPurpose): readonly SurveyForm[] => {
  const own = new Set(surveys.filter((survey) => survey.purpose === purpose).map(({ id }) => id));
  return forms.filter((form) => own.has(form.survey) && isOpenToFamilies(form) && form.ownLink === '');
};

/** The forms' own links, or those that have the event chosen already where the form offers it. */
const linksTo = (ports: Ports, asked: Asked, purpose: SurveyPurpose, event: string): Outcome<LanguageLinks> => {
  const forms = openForms(asked, purpose);
  const plain = Object.fromEntries(forms.map(({ language, publicUrl }) => [language, publicUrl]));
  if (purpose !== 'rsvp' || event === '' || forms.length === 0) return done(plain);
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  const chosen: { [tag: string]: string } = {};
  for (const form of forms) {
    const survey = asked.surveys.find(({ id }) => id === form.survey);
    if (survey === undefined) continue;
    const questions = asked.questions.filter((question) => question.survey === survey.id);
    const links = eventLinks(ports, { form, survey, questions, facts: facts.value });
    if (!links.ok) return links;
    const link = links.value.links.find(({ code }) => code === event)?.link;
    if (link !== undefined) chosen[form.language] = link;
  }
  return done({ ...plain, ...chosen });
};

/**
 * For each of the fields that leads to a form of ours: its links, of forms that are open to families alone (design 3.11). And what the
 * plan knows of the event.
 */
export const formLinks = (
  ports: Ports,
  { fields, event }: { readonly fields: readonly string[]; readonly event: string },
): Outcome<{ readonly [field: string]: LanguageLinks }> => {
  const wanted = fields.flatMap((field) => {
    const purpose = purposes[field];
    return purpose === undefined ? [] : [{ field, purpose }];
  });
  const known = eventKnown(ports, { fields, event });
  if (!known.ok || wanted.length === 0) return known;
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const asked = askedIn(sheets.value);
  const found: { [field: string]: LanguageLinks } = { ...known.value };
  for (const { field, purpose } of wanted) {
    const links = linksTo(ports, asked, purpose, event);
    if (!links.ok) return links;
    found[field] = links.value;
  }
  return done(found);
};
