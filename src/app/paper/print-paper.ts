// Shows a survey's form on paper, to print and hand out.
import { writtenWordsIn } from '../../content/written';
import { paperFormOf } from '../../domain/paper/paper-form';
import { done, type Outcome } from '../../domain/problem';
import { paperFormHtml } from '../../domain/take-out/paper-form-page';
import { findOpen } from '../ask/hand-out';
import { directionOf } from '../languages/read-spoken';
import { surveyTallyQuestion } from '../listen/count/survey-tally-questions';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';

/** Opens the paper in a dialog, with the questions as they were made; refused before families can open the form itself. */
export const printPaper = (ports: Ports, formId: string): Outcome<{ readonly shown: true }> => {
  const open = findOpen(ports, formId);
  if (!open.ok) return open;
  const { form, asked, questions, texts, facts, district } = open.value;
  const paper = paperFormOf(texts, facts, {
    questions,
    language: form.language,
    takesOther: (question) => surveyTallyQuestion(question)?.takesOther === true,
  });
  const language = staffLanguage(ports);
  const html = paperFormHtml({
    form: paper,
    language: form.language,
    direction: directionOf(form.language, asked.facts.languages),
    district,
    print: writtenWordsIn(language).print.print,
    staffLanguage: language,
  });
  ports.pages.show(paper.title, html);
  return done({ shown: true });
};
