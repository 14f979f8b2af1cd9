// The questions of a purpose that a survey may be made of.
import { questionBank } from '../../content/survey';
import { done, type Outcome } from '../../domain/problem';
import { minutesFor } from '../../domain/survey/first-screen';
import { isNeeded } from '../../domain/survey/needed-questions';
import { scalesOf } from '../../domain/survey/own-question';
import type { Listed } from '../../domain/survey/question-bank';
import type { SurveyPurpose } from '../../domain/survey/survey';
import { draftSurvey, mostOpen, mostQuestions } from '../../domain/survey/survey-draft';
import type { OfferedQuestions } from '../../rpc/ask-calls';
import { readLanguages } from '../languages/approved-languages';
import { readSpoken } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { bankFor } from './draft-wish';
import { readListed } from './listed-choices';
import { earlierOwnQuestions } from './own-questions';

/** Filled in later by whoever makes the survey. */
const still: Listed = { ideas: [{ code: '1', labels: {} }] };

/** In the Forms editor there is no workbook to choose from. */
const listsThere = (ports: Ports, purpose: SurveyPurpose, language: string): Outcome<Listed> => {
  if (!ports.workbook.isThere()) return done({});
  const [home, spoken] = [readLanguages(ports), readSpoken(ports)];
  if (!home.ok) return home;
  if (!spoken.ok) return spoken;
  return readListed(ports, { purpose, languages: [language], home: home.value, spoken: spoken.value });
};

/** In the staff's language unless another one is named, with how long it takes a family to answer so many. What the workbook has no choices for is not offered. */
export const offerQuestions = (
  ports: Ports,
  purpose: SurveyPurpose,
  language: string = staffLanguage(ports),
): Outcome<OfferedQuestions> => {
  const listed = listsThere(ports, purpose, language);
  if (!listed.ok) return listed;
  const own = earlierOwnQuestions(ports);
  if (!own.ok) return own;
  const draft = draftSurvey(bankFor({ partner: '…' }, questionBank), {
    purpose,
    languages: [language],
    listed: { ...listed.value, ...still },
  });
  return done({
    questions: draft.map(({ code, kind, wording }) => ({
      code,
      text: wording[language]?.title ?? '',
      choices: (wording[language]?.choices ?? []).filter((choice) => choice !== ''),
      open: kind === 'open',
      needed: isNeeded(purpose, code),
    })),
    noEvent: purpose === 'event' && (listed.value.events ?? []).length === 0,
    own: own.value,
    scales: scalesOf(questionBank).map((name) => ({
      name,
      choices: questionBank.optionSets[name]?.labels[language] ?? [],
    })),
    most: mostQuestions,
    mostOpen,
    minutes: Array.from({ length: mostQuestions + 1 }, (_, count) => minutesFor(count)),
  });
};
