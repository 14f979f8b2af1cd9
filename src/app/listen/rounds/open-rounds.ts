// Sets a round against another: what changed in what families said, and what else differs between the two.
import { done, type Outcome, refused } from '../../../domain/problem';
import {
  comparedQuestion,
  type RoundQuestion,
  sameCode,
  sameWords,
} from '../../../domain/tally/compare/compare-rounds';
import { plainWording } from '../../../domain/tally/plain-wording';
import type { ListenSource } from '../../../rpc/listen-source';
import type { RoundDifference, RoundsHome, RoundView } from '../../../rpc/round-calls';
import type { Ports } from '../../ports';
import { isSource, type Round, roundsLike } from './counted-rounds';

/** Questions of ours are the same by their codes, those of other tabs by their words. */
const isSameQuestion = ({ survey }: Round, one: RoundQuestion, other: RoundQuestion): boolean =>
  survey === undefined
    ? plainWording(one.title) === plainWording(other.title)
    : one.figures.question === other.figures.question;

const shared = (earlier: Round, later: Round): readonly (readonly [RoundQuestion, RoundQuestion])[] =>
  later.questions.flatMap((question) => {
    const before = earlier.questions.find((one) => isSameQuestion(later, one, question));
    return before === undefined ? [] : [[before, question] as const];
  });

const viewOf = ({ source, name, on, families }: Round): RoundView => ({ source, name, on, families });

const purposeOf = ({ survey }: Round): string => survey?.purpose ?? '';

/** Rounds of the same purpose come first, then the one made last before this one, then those made after it. */
const nearestFirst = (rounds: readonly Round[], now: Round): readonly Round[] => {
  const at = rounds.indexOf(now);
  const rank = (one: Round): number => {
    const place = rounds.indexOf(one);
    const kin = purposeOf(one) === purposeOf(now) ? 0 : 2 * rounds.length;
    return kin + (place < at ? at - place : rounds.length + place - at);
  };
  return rounds
    .filter((one) => one !== now && shared(one, now).length > 0)
    .sort((one, other) => rank(one) - rank(other));
};

const differencesOf = (earlier: Round, later: Round, compared: number): readonly RoundDifference[] => {
  const [before, after] = [new Set(earlier.languages), new Set(later.languages)];
  const added = [...after].filter((tag) => !before.has(tag));
  const dropped = [...before].filter((tag) => !after.has(tag));
  const n = earlier.questions.length + later.questions.length - 2 * compared;
  const mode = earlier.survey?.mode;
  return [
    ...(mode !== undefined && mode !== later.survey?.mode ? [{ what: 'mode', earlier: mode } as const] : []),
    ...(added.length + dropped.length > 0 ? [{ what: 'languages', added, dropped } as const] : []),
    ...(n > 0 ? [{ what: 'questions', n } as const] : []),
  ];
};

const comparedWith = (rounds: readonly Round[], now: Round, other: Round): NonNullable<RoundsHome['compared']> => {
  // Staff set up tabs in any order, so the one that they look at is taken for the later.
  const isBefore = now.survey === undefined || rounds.indexOf(other) < rounds.indexOf(now);
  const [earlier, later] = isBefore ? [other, now] : [now, other];
  const same = now.survey === undefined ? sameWords : sameCode;
  const questions = shared(earlier, later)
    .map(([one, two]) => comparedQuestion(one, two, same))
    .filter((one) => one !== undefined);
  return {
    earlier: viewOf(earlier),
    later: viewOf(later),
    differences: differencesOf(earlier, later, questions.length),
    questions,
  };
};

const uncountedLike = (rounds: readonly Round[], now: Round): readonly string[] =>
  now.survey === undefined
    ? []
    : rounds
        .filter((one) => one.questions.length === 0 && purposeOf(one) === purposeOf(now))
        .filter(({ survey }) => survey?.state === 'open' || survey?.state === 'closed')
        .map(({ name }) => name);

/** Refused where the source is gone or nobody has counted it. */
export const openRounds = (
  ports: Ports,
  { source, other: wished }: { readonly source: ListenSource; readonly other?: ListenSource | undefined },
): Outcome<RoundsHome> => {
  const read = roundsLike(ports, source);
  if (!read.ok) return read;
  const rounds = read.value;
  const now = rounds.find((one) => isSource(one.source, source));
  if (now === undefined) return refused('surveyId' in source ? 'listen.survey-gone' : 'listen.tab-gone');
  if (now.questions.length === 0) return refused('rounds.not-counted', { name: now.name });
  const others = nearestFirst(rounds, now);
  const other = others.find((one) => wished !== undefined && isSource(one.source, wished)) ?? others[0];
  return done({
    now: viewOf(now),
    others: others.map(viewOf),
    uncounted: uncountedLike(rounds, now),
    compared: other === undefined ? null : comparedWith(rounds, now, other),
  });
};
