// Families by whether they answered a survey, or said that they come to an event.
import { guardianFinder } from '../../../domain/invitation/who/guardian-finder';
import { rsvpFamilies } from '../../../domain/invitation/who/rsvp-family';
import { done, type Outcome, refused } from '../../../domain/problem';
import type { Roster } from '../../../domain/roster/roster';
import type { AudienceWish } from '../../../rpc/audience';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import { readAnswers, type SurveyAnswers } from '../../booking/read-answers';
import { readMissing } from '../../listen/missing/read-missing';
import type { Ports } from '../../ports';
import type { RosterSheets } from '../../roster/read-roster';
import type { Wanted } from './wanted-readers';

type Answered = Extract<AudienceWish, { kind: 'answered' | 'notAnswered' }>;
type Rsvp = Extract<AudienceWish, { kind: 'rsvp' }>;

export interface FoundReaders {
  readonly wanted: Wanted;
  /** Those of the audience who cannot be led back to the lists for certain, as they are called. */
  readonly notFound: readonly string[];
}

/** Refused for a survey that is not to know who answered (PV12), and for one that is gone. */
export const whoAnsweredIt = (ports: Ports, { kind, survey }: Answered, lists: RosterSheets): Outcome<FoundReaders> => {
  const read = readMissing(ports, survey, done(lists));
  if (!read.ok) return read;
  const { answers, list } = read.value;
  const { families } = answers;
  if (families === undefined) return refused('ask.not-confidential');
  const hasAnswered: Wanted = ({ guardian }) => list.behind(`g:${guardian.id}`, []).some((id) => families.has(id));
  return done({ wanted: (reader) => hasAnswered(reader) === (kind === 'answered'), notFound: [] });
};

const rsvpSurveys = (ports: Ports): Outcome<readonly SurveyAnswers[]> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const all: SurveyAnswers[] = [];
  for (const { id, purpose, state } of askedIn(sheets.value).surveys) {
    if (purpose !== 'rsvp' || state === 'building') continue;
    const read = readAnswers(ports, id, ['rsvp']);
    if (!read.ok) return read;
    all.push(read.value);
  }
  return done(all);
};

/** Refused where no form of events asks families who they are. */
export const whoComes = (ports: Ports, { activity, answers: wished }: Rsvp, roster: Roster): Outcome<FoundReaders> => {
  const surveys = rsvpSurveys(ports);
  if (!surveys.ok) return surveys;
  if (surveys.value.length === 0) return refused('who.rsvp-none');
  const questions = surveys.value.flatMap((one) => one.questions);
  const asked = [...new Set(questions.filter(({ kind }) => kind === 'contact').map(({ code }) => code))];
  if (asked.length === 0) return refused('who.rsvp-nameless');
  const answers = surveys.value.flatMap((one) => one.answers).sort((one, other) => one.at.localeCompare(other.at));
  const finder = guardianFinder(roster.guardians);
  const { said, notFound } = rsvpFamilies(answers, { activity, asked, finder });
  return done({ wanted: ({ family }) => wished.includes(said.get(family.id) ?? 'none'), notFound });
};
