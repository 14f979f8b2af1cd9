// Gives a form that no family has seen the words that its language has now: those that a person approved (PV09).
import { done, type Outcome, refused } from '../../domain/problem';
import { alikeChoice } from '../../domain/survey/alike-choices';
import { firstScreenOf } from '../../domain/survey/first-screen';
import { rewordedIn } from '../../domain/survey/reworded';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { OpenForm } from '../forms-port';
import { languageValue } from '../languages/language-value';
import { type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { writeOwnText } from '../sheets/write-cells';
import type { FoundForm } from './find-form';
import { formWords } from './form-words';
import { newItem } from './new-item';
import { firstScreenFacts, readBuildingFacts } from './survey-building';

interface Rewording {
  readonly file: OpenForm;
  readonly formId: string;
  readonly language: string;
  readonly spoken: SpokenHere;
}

/** A title that staff changed by hand stays theirs. */
const rewordItems = (
  { file, formId, language, spoken }: Rewording,
  before: readonly SurveyQuestion[],
  after: readonly SurveyQuestion[],
): void => {
  const titles = new Map(file.items().map(({ id, title }) => [id, title]));
  for (const [at, question] of after.entries()) {
    const item = question.places[formId]?.item;
    const was = before[at]?.wording[language];
    if (item === undefined || !titles.has(item)) continue;
    const { title, choices, ...rest } = newItem({ language, spoken }, question);
    const isOurs = titles.get(item) === was?.title && title !== was?.title;
    const isSame = JSON.stringify(choices) === JSON.stringify(was?.choices ?? []);
    file.reword(item, { ...rest, ...(isOurs ? { title } : {}), ...(isSame ? {} : { choices }) });
  }
};

const blankTexts = (questions: readonly SurveyQuestion[], language: string): number =>
  questions
    .flatMap(({ wording }) => [wording[language]?.title ?? '', ...(wording[language]?.choices ?? [])])
    .filter((text) => text === '').length;

/**
 * The form as it is known then. Changes nothing where the words are those that the form was made with. What the form says comes first and what the sheets say of it
 * last, so that doing it again after a crash is always right. Refused where the language lacks texts of the form by now, or has one text for two
 * choices.
 */
export const rewordForm = (
  { ports, spoken }: { readonly ports: Ports; readonly spoken: SpokenHere },
  found: FoundForm,
): Outcome<FoundForm> => {
  const { sheets, asked, form, survey, file } = found;
  const { language } = form;
  const texts = spokenIn(spoken, language)?.screen;
  if (texts === undefined) return refused('ask.texts-gone', { language: languageValue(language) });
  const before = asked.questions.filter((question) => question.survey === survey.id);
  const after = before.map((question) => ({
    ...question,
    wording: { ...question.wording, [language]: rewordedIn(question, spoken.bank, language) },
  }));
  const n = blankTexts(after, language);
  if (n > 0) return refused('ask.texts-missing', { language: languageValue(language), n });
  const text = alikeChoice(after, language);
  if (text !== undefined) return refused('ask.choices-alike', { language: languageValue(language), text });
  const words = formWords({ spoken, survey, questions: after }, language);
  if (words === form.words) return done(found);
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  const codes = after.map(({ code }) => code);
  file.dress(firstScreenOf(texts, firstScreenFacts(facts.value, { ...survey, language, codes })));
  rewordItems({ file, formId: form.id, language, spoken }, before, after);
  if (sheets.questions !== undefined)
    writeOwnText(
      ports,
      sheets.questions,
      after.map(({ row, wording }) => ({ row, cells: { 'question.wording': JSON.stringify(wording) } })),
    );
  if (sheets.forms !== undefined)
    writeOwnText(ports, sheets.forms, [{ row: form.row, cells: { 'form.words': words } }]);
  const others = asked.questions.filter((question) => question.survey !== survey.id);
  return done({ ...found, asked: { ...asked, questions: [...others, ...after] } });
};
