// Gives a survey's link out beside email: a flyer a language and school, and a text for the district's own text-message system.
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome, refused } from '../../domain/problem';
import { schoolsOf, schoolsShape } from '../../domain/roster/school';
import type { FirstScreenFacts, FirstScreenTexts } from '../../domain/survey/first-screen';
import { flyerOf, textMessageOf } from '../../domain/survey/hand-out';
import { ownTexts } from '../../domain/survey/own-texts';
import { isOpenToFamilies, type SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import { flyerHtml } from '../../domain/take-out/flyer-page';
import type { HandOut } from '../../rpc/ask-calls';
import { type AskedForm, type EventLink, eventLinks } from '../booking/event-links';
import { readApprovals } from '../languages/approved-languages';
import { languageValue } from '../languages/language-value';
import { directionOf, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSheet, staffLanguage } from '../sheets/our-sheets';
import { askedIn, readAskSheets } from './ask-sheets';
import { firstScreenFacts, readBuildingFacts } from './survey-building';

interface OpenForm {
  readonly form: SurveyForm;
  readonly questions: readonly SurveyQuestion[];
  readonly asked: AskedForm;
  readonly texts: FirstScreenTexts;
  readonly facts: FirstScreenFacts;
  readonly district: string;
}

/** The form with all that is said of it; refused before a person has seen it open without signing in (design 3.11), and
 * while words of its language, which flyer and text message say too, wait for a reader (PV09). */
export const findOpen = (ports: Ports, formId: string): Outcome<OpenForm> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { forms, surveys, questions } = askedIn(sheets.value);
  const form = forms.find(({ id }) => id === formId);
  const survey = surveys.find(({ id }) => id === form?.survey);
  if (form === undefined || survey === undefined) return refused('ask.survey-gone');
  if (!isOpenToFamilies(form)) return refused('ask.not-open', { survey: survey.name });
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  const { language } = form;
  const texts = spokenIn(facts.value.spoken, language)?.screen;
  if (texts === undefined) return refused('ask.texts-gone', { language: languageValue(language) });
  const own = questions.filter((question) => question.survey === survey.id);
  const approvals = readApprovals(ports, facts.value.spoken);
  if (!approvals.ok) return approvals;
  if (!approvals.value.mayUse(language, ownTexts(survey, own, language)))
    return refused('ask.not-approved', { language: languageValue(language) });
  const codes = own.map(({ code }) => code);
  return done({
    form,
    questions: own,
    texts,
    facts: firstScreenFacts(facts.value, { ...survey, language, codes, people: form.people }),
    asked: { form, survey, questions: own, facts: facts.value },
    district: facts.value.settings.districtName,
  });
};

/** What there is to hand out; the schools are those that a flyer can be made for. */
export const openHandOut = (ports: Ports, formId: string): Outcome<HandOut> => {
  const open = findOpen(ports, formId);
  if (!open.ok) return open;
  const schools = readSheet(ports, schoolsShape);
  if (!schools.ok) return schools;
  const { form, asked, texts, facts, district } = open.value;
  const events = eventLinks(ports, asked);
  if (!events.ok) return events;
  return done({
    schools: schools.value === undefined ? [] : schoolsOf(schools.value.table).map(({ name }) => name),
    link: form.publicUrl,
    textMessage: textMessageOf(texts, facts, { district, link: form.publicUrl }),
    events: events.value.links.map(({ code, name, label, link }) => ({
      code,
      name,
      link,
      textMessage: textMessageOf(texts, facts, { district, link, event: label }),
    })),
    eventsBehind: events.value.behind,
  });
};

/** Undefined where none is wished for; refused where the form does not offer it (any more). */
const wishedEvent = (ports: Ports, asked: AskedForm, code: string): Outcome<EventLink | undefined> => {
  if (code === '') return done(undefined);
  const events = eventLinks(ports, asked);
  if (!events.ok) return events;
  const event = events.value.links.find((one) => one.code === code);
  return event === undefined ? refused('booking.event-gone') : done(event);
};

/** Opens the flyer in a dialog, for one school or, where none is named, for all; its square may have an event chosen already. */
export const printFlyer = (
  ports: Ports,
  {
    formId,
    school,
    event: code = '',
  }: { readonly formId: string; readonly school: string; readonly event?: string | undefined },
): Outcome<{ readonly shown: true }> => {
  const open = findOpen(ports, formId);
  if (!open.ok) return open;
  const { form, asked, texts, facts, district } = open.value;
  const event = wishedEvent(ports, asked, code);
  if (!event.ok) return event;
  const flyer = flyerOf(texts, facts, { school, event: event.value?.label ?? '' });
  const language = staffLanguage(ports);
  const html = flyerHtml({
    flyer,
    language: form.language,
    direction: directionOf(form.language, asked.facts.languages),
    link: event.value?.link ?? form.publicUrl,
    address: form.publicUrl,
    district,
    print: writtenWordsIn(language).print.print,
    staffLanguage: language,
  });
  ports.pages.show(flyer.title, html);
  return done({ shown: true });
};
