// A guide to a 1:1 talk, to print and take along: what to ask, in the languages of the district, and room to write (S35).
import { writtenWordsIn } from '../../content/written';
import type { PrintedQuestion } from '../../domain/paper/paper-form';
import { done, type Outcome } from '../../domain/problem';
import type { BankQuestion, QuestionBank } from '../../domain/survey/question-bank';
import { paperFormHtml } from '../../domain/take-out/paper-form-page';
import { readSpoken } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { staffLanguage } from '../sheets/our-sheets';

/** What matters most about the child's learning, and how the family would like to take part. */
const asked = ['ON07', 'ON08'];

const linesToWrite = 6;

/** In the staff's language, with the same in the families' languages below it. */
const printed = ({ text, options }: BankQuestion, { optionSets }: QuestionBank, language: string): PrintedQuestion => {
  const set = options === undefined ? undefined : optionSets[options];
  const others = Object.entries(text).flatMap(([tag, words]) => (tag === language || words === '' ? [] : [words]));
  return {
    title: text[language] ?? '',
    hint: others.join(' · '),
    choices: set?.labels[language] ?? [],
    other: '',
    lines: set === undefined ? linesToWrite : 2,
  };
};

/** Opens it in a dialog. It names nobody: who is met stands in One to ones. */
export const printTalkGuide = (ports: Ports): Outcome<{ readonly shown: true }> => {
  const [spoken, settings] = [readSpoken(ports), readSettings(ports)];
  if (!spoken.ok) return spoken;
  if (!settings.ok) return settings;
  const language = staffLanguage(ports);
  const words = writtenWordsIn(language);
  const { title, before, after } = words.booking.guide;
  const { bank } = spoken.value;
  const questions = bank.questions.filter(({ code }) => asked.includes(code));
  const html = paperFormHtml({
    form: {
      title,
      paragraphs: before,
      questions: questions.map((question) => printed(question, bank, language)),
      end: after,
    },
    language,
    direction: 'ltr',
    district: settings.value.districtName,
    print: words.print.print,
    staffLanguage: language,
  });
  ports.pages.show(title, html);
  return done({ shown: true });
};
