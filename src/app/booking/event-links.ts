// Links to a form that have an event chosen already, for its flyer, its square and its text message.
import { withChoice } from '../../domain/booking/prefilled-link';
import { done, type Outcome } from '../../domain/problem';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import { readListed } from '../ask/listed-choices';
import type { BuildingFacts } from '../ask/survey-building';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { listOf } from './listed-question';

export interface EventLink {
  readonly code: string;
  /** As staff read it. */
  readonly name: string;
  /** As the form words it. */
  readonly label: string;
  readonly link: string;
}

export interface AskedForm {
  readonly form: SurveyForm;
  readonly survey: Survey;
  readonly questions: readonly SurveyQuestion[];
  readonly facts: BuildingFacts;
}

export interface EventLinks {
  readonly links: readonly EventLink[];
  /** The plan has events that the form does not offer yet. */
  readonly behind: boolean;
}

/** One for each event of the plan that the form offers as it is now; none where it asks for no event or is out of reach. */
export const eventLinks = (
  ports: Ports,
  { form, survey, questions, facts: { languages, spoken } }: AskedForm,
): Outcome<EventLinks> => {
  const question = questions.find(({ code }) => listOf(code) === 'events');
  const item = question?.places[form.id]?.item;
  if (question === undefined || item === undefined) return done({ links: [], behind: false });
  const listed = readListed(ports, {
    purpose: survey.purpose,
    languages: Object.keys(question.wording),
    home: languages,
    spoken,
  });
  if (!listed.ok) return listed;
  const { wording, choices } = question;
  const ahead = (listed.value.events ?? []).map(({ code, labels }) => ({ code, label: labels[form.language] ?? '' }));
  const offered = ahead.flatMap(({ code, label }) => {
    const at = choices.findIndex((one, place) => one === code && wording[form.language]?.choices[place] === label);
    return at === -1 ? [] : [{ code, label, name: wording[staffLanguage(ports)]?.choices[at] ?? label }];
  });
  const [first] = offered;
  const behind = offered.length < ahead.length;
  const prefilled = first && ports.forms.open(form.id)?.prefilledUrl(item, first.label);
  if (prefilled === undefined) return done({ links: [], behind });
  return done({ links: offered.map((one) => ({ ...one, link: withChoice(prefilled, one.label) })), behind });
};
