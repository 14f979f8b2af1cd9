// What stands for all that a form says in its language, so that it is told where the language has other words by now (PV09).
import { type FirstScreenFacts, firstScreenOf } from '../../domain/survey/first-screen';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import { fingerprint } from '../../domain/text/fingerprint';
import { listOf } from '../booking/listed-question';
import { type SpokenHere, spokenIn } from '../languages/read-spoken';
import { newItem } from './new-item';

interface Said {
  readonly spoken: SpokenHere;
  readonly survey: Pick<Survey, 'purpose' | 'mode' | 'texts'>;
  readonly questions: readonly SurveyQuestion[];
}

/** What is filled in is the same each time, so that words alone make a difference. */
const screensIn = ({ spoken, survey, questions }: Said, language: string): readonly unknown[] => {
  const texts = spokenIn(spoken, language)?.screen;
  if (texts === undefined) return [];
  const asks = (code: string): boolean => questions.some((one) => one.code === code);
  const facts: FirstScreenFacts = {
    purpose: survey.purpose,
    mode: survey.mode,
    questions: questions.length,
    needs: asks('G01') ? 'school' : asks('RS07') ? 'event' : 'nothing',
    summary: survey.texts.summary?.[language] ?? '',
    minGroupSize: 10,
    fewFamilies: true,
    contact: { name: '', phone: '', email: '' },
  };
  const named = { ...facts, people: 1, contact: { name: 'name', phone: 'phone', email: '' } };
  return [firstScreenOf(texts, facts), firstScreenOf(texts, named)];
};

/** One letter changed in what families read is another mark. Events and times, which change with the plan, are no part of it. */
export const formWords = (said: Said, language: string): string => {
  const items = said.questions.map((question) => {
    const { title, choices, help, wholeNumber } = newItem({ language, spoken: said.spoken }, question);
    return [title, listOf(question.code) === undefined ? choices : [], help, wholeNumber?.words];
  });
  return fingerprint(JSON.stringify([...screensIn(said, language), ...items]));
};
