// What keeps a message from going out although its words are whole: claims, asks and pay that the plan does not bear out.
import type { CalendarDate } from '../calendar/calendar-date';
import type { Problem } from '../problem';
import { hardSentences, type ReadingLimits } from '../text/readability';
import { fieldFault, type TextPlace } from './field-class';
import { usesField } from './merge-fields';
import { fieldPieces } from './merge-sections';
import type { MessageTemplate } from './message';
import type { LibraryText } from './message-library';

export interface GuardActivity {
  readonly id: string;
  readonly opportunity: string;
  readonly codesignOn: CalendarDate | undefined;
}

export interface GuardPay {
  /** The activity that it is for. */
  readonly activity: string;
  readonly rate: number;
  readonly isTrainingPaid: boolean;
}

/** What the district’s plan and settings say. */
export interface GuardFacts {
  readonly today: CalendarDate;
  readonly activities: readonly GuardActivity[];
  readonly pay: readonly GuardPay[];
  readonly payFloor: number;
  /** Types of partners with a name or an organization. */
  readonly partnerTypes: ReadonlySet<string>;
}

/** `stops` keep it from being sent; `hints` are for the person to weigh. */
export interface Objections {
  readonly stops: readonly Problem[];
  readonly hints: readonly Problem[];
}

const problem = (code: string, values: Problem['values'] = {}): Problem => ({ code, values });

/** Families are asked to spread the word, or to find tutors. */
const asks = new Set(['E13', 'E15']);
const tutoring = 'E14';

/** The message of the ask, the one of the job, the one for officials, and the notice for the press. */
const guarded = { ask: 'T17', job: 'T16', officials: 'T19', press: 'T20' } as const;

export interface Occasion {
  readonly text: Pick<LibraryText, 'id' | 'channel' | 'starred'>;
  /** The activity of the plan that it is sent for, where one is named. */
  readonly activity?: string;
}

const chosen = ({ activity }: Occasion, { activities }: GuardFacts): readonly GuardActivity[] =>
  activity === undefined ? activities : activities.filter(({ id }) => id === activity);

/** S38, S40, R21: nobody is asked before they met to plan it, and the meeting is over. */
const metFirst = (occasion: Occasion, facts: GuardFacts): readonly Problem[] => {
  const own = chosen(occasion, facts).filter(({ opportunity }) => asks.has(opportunity));
  const isAsk = occasion.text.id === guarded.ask || (occasion.activity !== undefined && own.length > 0);
  if (!isAsk) return [];
  if (own.some(({ codesignOn }) => codesignOn !== undefined && codesignOn < facts.today)) return [];
  const planned = own.map(({ codesignOn }) => codesignOn ?? '').filter((day) => day !== '');
  const [next] = planned.sort();
  return [
    next === undefined
      ? problem('messages.meet-first', { template: occasion.text.id })
      : problem('messages.meet-first-planned', { template: occasion.text.id, day: next }),
  ];
};

/** S39, R22: a tutor’s job has a rate at or above the floor, and paid training. */
const paidFairly = (occasion: Occasion, facts: GuardFacts): readonly Problem[] => {
  const jobs = chosen(occasion, facts).filter(({ opportunity }) => opportunity === tutoring);
  const isJob = occasion.text.id === guarded.job || (occasion.activity !== undefined && jobs.length > 0);
  if (!isJob) return [];
  const ids = new Set(jobs.map(({ id }) => id));
  const rows = facts.pay.filter(({ activity }) => ids.has(activity));
  const least = Math.max(facts.payFloor, Number.MIN_VALUE);
  if (rows.length === 0 || rows.some(({ rate }) => rate < least))
    return [problem('messages.pay-first', { template: occasion.text.id, floor: facts.payFloor })];
  return rows.every(({ isTrainingPaid }) => isTrainingPaid)
    ? []
    : [problem('messages.training-unpaid', { template: occasion.text.id })];
};

/** S16: there is somebody to send it to. */
const officialsKnown = ({ text }: Occasion, { partnerTypes }: GuardFacts): readonly Problem[] =>
  text.id === guarded.officials && !partnerTypes.has('PT6') && !partnerTypes.has('PT10')
    ? [problem('messages.no-officials')]
    : [];

/** What the plan has against sending the message (S16, S38, S39, S40). */
export const planObjections = (occasion: Occasion, facts: GuardFacts): readonly Problem[] => [
  ...metFirst(occasion, facts),
  ...paidFairly(occasion, facts),
  ...officialsKnown(occasion, facts),
];

/** Whether the plan has a say in the message. */
export const asksThePlan = ({ text, activity }: Occasion): boolean =>
  activity !== undefined || [guarded.ask, guarded.job, guarded.officials].some((id) => id === text.id);

const placeOf = ({ id, channel, starred }: Occasion['text']): TextPlace => {
  if (channel !== 'email' || id === guarded.press) return 'page';
  return starred ? 'starred' : 'message';
};

/** PV08, S53: who is named where the text is read. Subjects are judged when they are merged. */
export const fieldObjections = (text: Occasion['text'], { subject, body }: MessageTemplate): readonly Problem[] => {
  const place = placeOf(text);
  const fault = fieldFault(place === 'page' ? `${subject}\n${body}` : body, place);
  return fault.ok ? [] : [fault.problem];
};

/** Whether the text says what studies found, however the field is written; one that is torn is looked at as it stands. */
export const claimsResults = (text: string): boolean => {
  const pieces = fieldPieces(text);
  return pieces.ok ? usesField(pieces.value, 'EvidenceLine') : /\{\{\s*evidence\s*line/i.test(text);
};

/** R31: results are claimed only of tutoring that has all six marks. The text as it is written, its blocks not yet put in. */
export const claimObjections = ({ subject, body }: MessageTemplate, isHighImpact: boolean): readonly Problem[] => {
  if (isHighImpact) return [];
  return claimsResults(`${subject}\n${body}`) ? [problem('messages.evidence')] : [];
};

const mostSentences = 3;

/** R32: the sentences to shorten; families would read it, so it stops nothing. */
export const readingHints = (
  { subject, body }: MessageTemplate,
  language: string,
  limits: ReadingLimits,
): readonly Problem[] => {
  // Marks are no words; those of fields and of what repeats are known to whoever reads the sentences.
  const plain = `${subject}\n${body}`.replace(/[*_[\]()]|^\s*[-+#]+\s/gm, ' ');
  const hard = hardSentences(plain, language, limits);
  return hard.length === 0
    ? []
    : [problem('messages.hard', { sentences: hard.slice(0, mostSentences).join(' · '), count: hard.length })];
};
