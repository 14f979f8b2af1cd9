// Reads what the workbook offers to choose from in a survey's questions: events, times, languages.
import { homeLanguages } from '../../content/languages';
import { droppedStatuses } from '../../content/plan';
import { questionBank } from '../../content/survey';
import { addDays } from '../../domain/calendar/calendar-date';
import { activitiesShape } from '../../domain/plan/activity';
import { oneToOnesShape } from '../../domain/plan/one-to-one';
import { done, type Outcome } from '../../domain/problem';
import type { DistrictLanguage } from '../../domain/roster/language';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { Table } from '../../domain/sheet/table';
import { distinctLabels } from '../../domain/survey/distinct-labels';
import { eventChoices, type ListWords, slotChoices } from '../../domain/survey/event-choice';
import type { Listed, ListedChoice, ListedFrom } from '../../domain/survey/question-bank';
import type { SurveyPurpose } from '../../domain/survey/survey';
import { type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

/** Feedback is asked for events of the last weeks, and made ready before one; an answer whether to come is for what is ahead. */
const eventDays = { event: { from: -60, until: 14 }, rsvp: { from: 0, until: 75 } } as const;

interface ListRequest {
  readonly purpose: SurveyPurpose;
  readonly languages: readonly string[];
  readonly home: readonly DistrictLanguage[];
  readonly spoken: SpokenHere;
}

/** How each language words days, times and what the plan holds. */
export const listWords = ({ languages, spoken }: Pick<ListRequest, 'languages' | 'spoken'>): readonly ListWords[] =>
  languages.flatMap((language) => {
    const own = spokenIn(spoken, language);
    const days = (own?.invitations ?? spokenIn(spoken, 'en')?.invitations)?.words;
    return days === undefined ? [] : [{ language, days, events: own?.events ?? {} }];
  });

const tableOf = (ports: Ports, shape: SheetShape): Outcome<Table | undefined> => {
  const sheet = readSheet(ports, shape);
  return sheet.ok ? done(sheet.value?.table) : sheet;
};

/** Each by its name in its own language, the same on every form. */
const languageChoices = ({ home, languages }: ListRequest): readonly ListedChoice[] => {
  // Somebody may have typed a language into the sheet twice.
  const each = home.filter(({ tag }, at) => home.findIndex((one) => one.tag === tag) === at);
  const names = distinctLabels(each.map(({ tag, name }) => homeLanguages.find((one) => one.tag === tag)?.name ?? name));
  return each.map(({ tag }, at) => ({
    code: tag,
    labels: Object.fromEntries(languages.map((language) => [language, names[at] ?? tag])),
  }));
};

const wantedLists = (purpose: SurveyPurpose): ReadonlySet<ListedFrom> =>
  new Set(
    questionBank.questions
      .filter((question) => question.purpose === purpose)
      .flatMap(({ options }) => (options === undefined ? [] : (questionBank.optionSets[options]?.from ?? []))),
  );

/** The lists that questions of the purpose choose from, but for schools and ideas; a sheet is read only where it is needed. */
export const readListed = (ports: Ports, request: ListRequest): Outcome<Listed> => {
  const wanted = wantedLists(request.purpose);
  const words = listWords(request);
  const known = request.spoken.languages.map(({ events: names }) => names);
  const today = ports.workbook.today();
  const events = wanted.has('events') ? tableOf(ports, activitiesShape) : done(undefined);
  if (!events.ok) return events;
  const slots = wanted.has('slots') ? tableOf(ports, oneToOnesShape) : done(undefined);
  if (!slots.ok) return slots;
  const { from, until } = eventDays[request.purpose === 'rsvp' ? 'rsvp' : 'event'];
  const days = { from: addDays(today, from), until: addDays(today, until) };
  return done({
    ...(events.value === undefined
      ? {}
      : { events: eventChoices(events.value, days, { words, known, dropped: droppedStatuses }) }),
    ...(slots.value === undefined ? {} : { slots: slotChoices(slots.value, today, words) }),
    ...(wanted.has('languages') ? { languages: languageChoices(request) } : {}),
  });
};
