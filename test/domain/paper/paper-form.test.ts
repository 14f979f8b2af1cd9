// A paper of a confidential survey says what is true of a paper: it has no code, so it promises none and asks for none (PV12).
import { firstScreenTexts, surveyLanguages } from '../../../src/content/survey';
import { paperFormOf } from '../../../src/domain/paper/paper-form';
import type { SurveyQuestion } from '../../../src/domain/survey/survey-question';

const question = (code: string, kind: SurveyQuestion['kind'], title: string): SurveyQuestion => ({
  row: 3,
  survey: 's',
  code,
  kind,
  position: 1,
  choices: [],
  wording: { en: { title, choices: [] }, es: { title, choices: [] } },
  places: {},
  takesOther: false,
});

test.each(surveyLanguages)('in %s it leaves the code out, and says that no name is asked', (language) => {
  const facts = {
    purpose: 'pulse',
    mode: 'confidential',
    questions: 1,
    needs: 'nothing',
    minGroupSize: 10,
    fewFamilies: false,
    contact: { name: '', phone: '', email: '' },
  } as const;
  const questions = [question('PU11', 'open', 'What works?'), question('FC01', 'code', 'Family code')];
  const paper = paperFormOf(firstScreenTexts(language), facts, { questions, language, takesOther: () => false });
  expect(paper.questions.map(({ title }) => title)).toEqual(['What works?']);
  expect(paper.paragraphs.join(' ')).toMatch(/We do not ask your name|No pedimos su nombre/);
  expect(paper.paragraphs.join(' ')).not.toMatch(/code|código|reminder|recordatorio|⟦/);
});
