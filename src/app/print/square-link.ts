// Where the square on a page leads: to the open form of the language, with the event chosen.
import { done, type Outcome } from '../../domain/problem';
import { isOpenToFamilies } from '../../domain/survey/survey-form';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import { type AskedForm, eventLinks } from '../booking/event-links';
import type { Ports } from '../ports';
import type { PrintFacts } from './print-facts';

/** Undefined where no such form is open in the language. */
const rsvpForm = (
  ports: Ports,
  { settings, approvals, spoken }: PrintFacts,
  language: string,
): Outcome<AskedForm | undefined> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms, questions } = askedIn(sheets.value);
  const survey = surveys.find(
    ({ id, purpose }) =>
      purpose === 'rsvp' &&
      forms.some((form) => form.survey === id && form.language === language && isOpenToFamilies(form)),
  );
  const form = forms.find((one) => one.survey === survey?.id && one.language === language);
  if (survey === undefined || form === undefined) return done(undefined);
  return done({
    form,
    survey,
    questions: questions.filter((question) => question.survey === survey.id),
    facts: { settings, languages: approvals.languages, spoken },
  });
};

/** The link for the square: with the event chosen, where it is the form's and the form offers the event. */
export const squareLink = (
  ports: Ports,
  facts: PrintFacts,
  { link, language, event }: { readonly link: string; readonly language: string; readonly event: string },
): Outcome<string> => {
  if (event === '') return done(link);
  const asked = rsvpForm(ports, facts, language);
  if (!asked.ok) return asked;
  if (asked.value === undefined || asked.value.form.publicUrl !== link) return done(link);
  const links = eventLinks(ports, asked.value);
  return links.ok ? done(links.value.links.find(({ code }) => code === event)?.link ?? link) : links;
};
