// Shows a form as a family will see it, before there is one.
import { done, type Outcome, refused } from '../../domain/problem';
import { firstScreenOf } from '../../domain/survey/first-screen';
import { modeOf } from '../../domain/survey/purpose';
import type { FormPreview } from '../../rpc/ask-calls';
import { directionOf, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { draftWish, type SurveyWish } from './draft-wish';
import { firstScreenFacts, readBuildingFacts } from './survey-building';

/** What the form in the language would say and ask; refused where it could not be made. */
export const previewForm = (
  ports: Ports,
  wish: Omit<SurveyWish, 'languages'> & { readonly language: string },
): Outcome<FormPreview> => {
  const { purpose, language, proposal } = wish;
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  if (spokenIn(facts.value.spoken, language) === undefined) return refused('ask.no-texts', { language });
  const draft = draftWish(ports, { ...wish, languages: [language] }, facts.value);
  if (!draft.ok) return draft;
  const screen = spokenIn(facts.value.spoken, language)?.screen;
  if (screen === undefined) return refused('ask.no-texts', { language });
  const codes = draft.value.map(({ code }) => code);
  const mode = modeOf(wish);
  const texts = proposal === undefined ? {} : { summary: proposal.summary };
  const { title, description, confirmation } = firstScreenOf(
    screen,
    firstScreenFacts(facts.value, { purpose, mode, texts, language, codes }),
  );
  return done({
    language,
    direction: directionOf(language, facts.value.languages),
    title,
    paragraphs: description.split('\n\n'),
    questions: draft.value.map(({ wording, item, required, ownChoice }) => ({
      title: wording[language]?.title ?? '',
      choices: wording[language]?.choices ?? [],
      ownChoice,
      item,
      required,
    })),
    confirmation,
  });
};
