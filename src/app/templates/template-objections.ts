// Whether a message may be queued, sent or printed: asked before a campaign is confirmed.
import { planWords } from '../../content/plan';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { LibraryText } from '../../domain/invitation/message-library';
import { asksThePlan, type GuardFacts, type Objections, planObjections } from '../../domain/invitation/template-guards';
import { dayInWords } from '../../domain/plan/day-words';
import { done, type Outcome, type Problem } from '../../domain/problem';
import type { PlanFacts } from '../../domain/review/facts';
import { usualPayFloor } from '../../domain/settings/settings';
import { type Approvals, readApprovals } from '../languages/approved-languages';
import { languageValue } from '../languages/language-value';
import type { Ports } from '../ports';
import { readFacts } from '../review/read-facts';
import { staffLanguage } from '../sheets/our-sheets';
import { checkFacts, checkText } from './check-text';
import { type ApprovalOf, readMessageApprovals } from './message-approvals';
import { expandedIn, isApprovedApart, type Library, libraryText, readLibrary, textIn, toldOf } from './message-library';
import { nameOfText } from './open-messages';
import { madeUpFamily } from './sample-values';

export interface SendWish {
  readonly template: string;
  readonly languages: readonly string[];
  /** The activity of the plan that the message is sent for; empty or missing for none. */
  readonly activity?: string;
}

const guardFacts = ({ today, activities, pay, partners, settings }: PlanFacts): GuardFacts => ({
  today,
  activities,
  pay,
  payFloor: settings.payFloor,
  partnerTypes: new Set(partners.filter(({ isKnown }) => isKnown).map(({ type }) => type)),
});

/** Where there is no plan yet, nothing in it bears a message out. */
const noPlan = (ports: Ports): GuardFacts => ({
  today: ports.workbook.today(),
  activities: [],
  pay: [],
  payFloor: usualPayFloor,
  partnerTypes: new Set(),
});

const factsOfPlan = (ports: Ports): Outcome<GuardFacts> => {
  const read = readFacts(ports);
  if (read.ok) return done(guardFacts(read.value.facts));
  return read.problem.code === 'plan.not-built' ? done(noPlan(ports)) : read;
};

interface Approved {
  readonly languages: Approvals;
  readonly approvalOf: ApprovalOf;
}

/** PV09: the language and the words of this message have each been approved by a named person. */
const approvalStops = (
  library: Library,
  text: LibraryText,
  language: string,
  approved: Approved,
): readonly Problem[] => {
  const values = { template: text.key, language: languageValue(language) };
  if (!approved.languages.mayUse(language)) return [{ code: 'messages.language-waiting', values }];
  const words = textIn(library, text, language);
  if (!words.ok || !isApprovedApart(text, words.value)) return [];
  const whole = expandedIn(library, words.value, language);
  if (!whole.ok || approved.approvalOf(language, toldOf(text, whole.value, words.value.source)) !== undefined)
    return [];
  return [{ code: 'messages.not-approved', values }];
};

const inLanguage = (
  ports: Ports,
  library: Library,
  { text, language, approved }: { readonly text: LibraryText; readonly language: string; readonly approved: Approved },
): Outcome<Objections> => {
  const words = textIn(library, text, language);
  if (!words.ok) return done({ stops: [words.problem], hints: [] });
  const facts = checkFacts(ports, library, { language, family: madeUpFamily(staffLanguage(ports)) });
  if (!facts.ok) return facts;
  const { stops, hints } = checkText(library, { text, language, words: words.value }, facts.value);
  return done({ stops: [...stops, ...approvalStops(library, text, language, approved)], hints });
};

const once = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

/** The message by the name that staff know it by, and a day in their words. */
const inWords =
  (ports: Ports, library: Library, text: LibraryText) =>
  ({ code, values }: Problem): Problem => {
    const day = parseCalendarDate(String(values.day ?? ''));
    return {
      code,
      values: {
        ...values,
        ...(values.template === text.key || values.template === text.id
          ? { template: `${nameOfText(ports, library, text)} (${text.key})` }
          : {}),
        ...(day === undefined ? {} : { day: dayInWords(day, planWords[staffLanguage(ports)]) }),
      },
    };
  };

/** Why the message must not go out in these languages, and what a person should weigh. To be asked before it is confirmed. */
export const templateObjections = (ports: Ports, wish: SendWish): Outcome<Objections> => {
  const library = readLibrary(ports);
  if (!library.ok) return library;
  const text = libraryText(library.value, wish.template);
  if (!text.ok) return done({ stops: [text.problem], hints: [] });
  const languages = readApprovals(ports, library.value.spoken);
  if (!languages.ok) return languages;
  const approvalOf = readMessageApprovals(ports);
  if (!approvalOf.ok) return approvalOf;
  const approved = { languages: languages.value, approvalOf: approvalOf.value };
  const stops: Problem[] = [];
  const hints: Problem[] = [];
  for (const language of wish.languages) {
    const found = inLanguage(ports, library.value, { text: text.value, language, approved });
    if (!found.ok) return found;
    stops.push(...found.value.stops);
    hints.push(...found.value.hints);
  }
  const { activity = '' } = wish;
  const occasion = { text: text.value, ...(activity === '' ? {} : { activity }) };
  if (asksThePlan(occasion)) {
    const facts = factsOfPlan(ports);
    if (!facts.ok) return facts;
    stops.push(...planObjections(occasion, facts.value));
  }
  const said = inWords(ports, library.value, text.value);
  return done({ stops: once(stops).map(said), hints: once(hints).map(said) });
};
