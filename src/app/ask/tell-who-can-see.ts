// Counts who can see a form's answers, and has its first screen tell families so (PV12, PV20).
import { done, type Outcome, refused } from '../../domain/problem';
import { firstScreenOf } from '../../domain/survey/first-screen';
import { peopleOf, toldAnew } from '../../domain/survey/who-can-see';
import type { WhoCanSee } from '../../rpc/ask-calls';
import { languageValue } from '../languages/language-value';
import { type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import type { FoundForm } from './find-form';
import { firstScreenFacts, readBuildingFacts } from './survey-building';

/** Who may open the workbook, where the answers come in: the same for all its forms. Link sharing cannot be read (PV20). */
export const whoOpensWorkbook = ({ workbook }: Ports): readonly string[] => {
  const { editors, viewers } = workbook.people();
  return peopleOf(editors, viewers);
};

/** Who may open the workbook or the form, and how many the form tells of. */
export const whoCanSeeForm = (ports: Ports, { form, file }: Pick<FoundForm, 'form' | 'file'>): WhoCanSee => ({
  people: peopleOf(whoOpensWorkbook(ports), file.editors(), [form.owner]),
  told: form.people ?? 0,
});

/**
 * Puts the number into the form's first screen. What staff changed in it by hand stays; where they took the words away, the whole screen
 * is written anew, so that no form is silent about who sees its answers.
 */
export const tellWhoCanSee = (
  { ports, spoken }: { readonly ports: Ports; readonly spoken: SpokenHere },
  { form, survey, asked, file }: FoundForm,
  people: number,
): Outcome<undefined> => {
  const { language } = form;
  const texts = spokenIn(spoken, language)?.screen;
  if (texts === undefined) return refused('ask.texts-gone', { language: languageValue(language) });
  const before = file.description();
  const told = toldAnew(before, texts.whoCanSee, people);
  if (told !== undefined) {
    if (told !== before) file.describe(told);
    return done(undefined);
  }
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  const codes = asked.questions.filter((question) => question.survey === survey.id).map(({ code }) => code);
  file.describe(
    firstScreenOf(texts, firstScreenFacts(facts.value, { ...survey, language, codes, people })).description,
  );
  return done(undefined);
};
