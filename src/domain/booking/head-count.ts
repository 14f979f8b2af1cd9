// Who comes to an event, from the answers to its form: operational figures for staff, exact, and never published (design 3.4).
import type { FormAnswer } from './form-answer';

/** Percent of those who said so that come, and of both on top for those who come without a word (domain 2(h)). */
export interface PlateShares {
  readonly yes: number;
  readonly maybe: number;
  readonly walkIn: number;
}

export interface Counted {
  readonly code: string;
  readonly n: number;
}

interface People {
  readonly adults: number;
  readonly children: number;
}

export interface EventHeads {
  readonly event: string;
  readonly said: { readonly yes: number; readonly maybe: number; readonly no: number; readonly nothing: number };
  readonly yes: People;
  readonly maybe: People;
  /** Answers without a number of adults, each of which counts as one. */
  readonly assumed: number;
  /** Numbers that could not be read. */
  readonly unreadable: number;
  readonly plates: number;
  /** Of all but those who do not come. */
  readonly needs: readonly Counted[];
  readonly languages: readonly Counted[];
  /** Of those who do not come: what would have helped. */
  readonly wouldHelp: readonly Counted[];
  /** What families want to ask, in their words, each once. */
  readonly asks: readonly string[];
}

export interface HeadCount {
  readonly events: readonly EventHeads[];
  /** Answers that name no event, and those whose event is none that was ever offered. */
  readonly withoutEvent: number;
  readonly unknownEvent: number;
}

const codesOf = ({ given }: FormAnswer, question: string): readonly string[] => given[question]?.codes ?? [];

/** What the family said to the question whether it comes. */
export const saidIn = (answer: FormAnswer): 'yes' | 'maybe' | 'no' | 'nothing' =>
  (({ '1': 'yes', '2': 'maybe', '3': 'no' }) as const)[codesOf(answer, 'RS01')[0] as '1' | '2' | '3'] ?? 'nothing';

/** Undefined where nothing was written; `NaN` where it is no whole number that a family can have. */
const countIn = ({ given }: FormAnswer, question: string): number | undefined => {
  const text = given[question]?.text;
  if (text === undefined) return undefined;
  return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
};

const peopleOf = (answers: readonly FormAnswer[]): People => {
  const sum = (question: string, blank: number): number =>
    answers.map((one) => countIn(one, question) ?? blank).reduce((all, n) => all + (Number.isNaN(n) ? blank : n), 0);
  return { adults: sum('RS02', 1), children: sum('RS03', 0) };
};

/** Most first. */
const counted = (codes: readonly string[]): readonly Counted[] =>
  [...new Set(codes)]
    .map((code) => ({ code, n: codes.filter((one) => one === code).length }))
    .sort((one, other) => other.n - one.n);

/** “Nothing. I can come.” is no need. */
const noNeed = '9';
const needsOf = (answers: readonly FormAnswer[]): readonly Counted[] =>
  counted(answers.flatMap((one) => codesOf(one, 'RS04').filter((code) => code !== noNeed)));

/** Whole plates, rounded up. */
export const platesFor = (yes: number, maybe: number, shares: PlateShares): number =>
  Math.max(0, Math.ceil(((yes * shares.yes + maybe * shares.maybe) * (100 + shares.walkIn)) / 10_000 - 1e-9));

const headsOf = (event: string, answers: readonly FormAnswer[], shares: PlateShares): EventHeads => {
  const who = (said: ReturnType<typeof saidIn>) => answers.filter((one) => saidIn(one) === said);
  const [yes, maybe, no] = [who('yes'), who('maybe'), who('no')];
  const coming = [...yes, ...maybe];
  const staying = answers.filter((one) => !no.includes(one));
  const [surely, perhaps] = [peopleOf(yes), peopleOf(maybe)];
  const numbers = coming.flatMap((one) => [countIn(one, 'RS02'), countIn(one, 'RS03')]);
  return {
    event,
    said: { yes: yes.length, maybe: maybe.length, no: no.length, nothing: who('nothing').length },
    yes: surely,
    maybe: perhaps,
    assumed: coming.filter((one) => !((countIn(one, 'RS02') ?? Number.NaN) >= 0)).length,
    unreadable: numbers.filter(Number.isNaN).length,
    plates: platesFor(surely.adults + surely.children, perhaps.adults + perhaps.children, shares),
    needs: needsOf(staying),
    languages: counted(staying.flatMap((one) => codesOf(one, 'RS05'))),
    wouldHelp: needsOf(no),
    asks: [...new Set(answers.flatMap(({ given }) => given.RS06?.text ?? []))],
  };
};

/** The heads of each event that was answered, whatever the language; each answer counts for exactly one event or is counted apart. */
export const headCount = (answers: readonly FormAnswer[], shares: PlateShares): HeadCount => {
  const events = [...new Set(answers.flatMap((one) => codesOf(one, 'RS07')))];
  const without = answers.filter(({ given }) => given.RS07 === undefined).length;
  const known = answers.filter((one) => codesOf(one, 'RS07').length > 0).length;
  return {
    events: events.map((event) =>
      headsOf(
        event,
        answers.filter((one) => codesOf(one, 'RS07')[0] === event),
        shares,
      ),
    ),
    withoutEvent: without,
    unknownEvent: answers.length - without - known,
  };
};
