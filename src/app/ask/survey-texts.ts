// What a survey says to families, for the person who approves a language.

import { writtenWordsIn } from '../../content/written';
import { firstScreenOf } from '../../domain/survey/first-screen';
import { purposeTraits } from '../../domain/survey/purpose';
import type { Listed } from '../../domain/survey/question-bank';
import { type SurveyPurpose, surveyPurposes } from '../../domain/survey/survey';
import { draftSurvey } from '../../domain/survey/survey-draft';
import { spokenIn } from '../languages/read-spoken';
import type { ApprovedText, TextGroup, TextRequest, TextSource } from '../languages/text-source';

const plain = (text: string): ApprovedText => ({ text, choices: [] });

/** What a form fills in by itself, apart from its words. */
const shownFields = (text: string): string => text.replace(/\{+(\w+)\}+/g, (_, name: string) => `⟦${name}⟧`);

/** Every question is read, whatever the workbook has to choose from. */
const blank = [{ code: '', labels: {} }];
const anyListed: Listed = { schools: blank, languages: blank, events: blank, slots: blank, ideas: blank };

/** Every way in which a first screen can be worded, so that nothing goes out that was not read. */
const aroundQuestions = (
  { language, settings, spoken }: TextRequest,
  purpose: SurveyPurpose,
  questions: number,
): readonly ApprovedText[] => {
  const texts = spokenIn(spoken, language)?.screen;
  if (texts === undefined) return [];
  const { mode, standing } = purposeTraits[purpose];
  const facts = { purpose, mode, questions, minGroupSize: settings.minGroupSize, contact: settings.contact };
  const needs = purpose === 'rsvp' ? 'event' : 'school';
  const usual = firstScreenOf(texts, { ...facts, needs: 'nothing', fewFamilies: false });
  const other = firstScreenOf(texts, { ...facts, needs, fewFamilies: true });
  const nameless = { ...facts, contact: { name: '', phone: '', email: '' } };
  // One person is told of in words of its own.
  const bare = firstScreenOf(texts, { ...nameless, needs: 'nothing', fewFamilies: false, people: 1 });
  const tied = { ...facts, mode: standing ? mode : 'confidential', needs: 'nothing', fewFamilies: false } as const;
  const confidential = [firstScreenOf(texts, tied), firstScreenOf(texts, { ...tied, people: 1 })];
  const paragraphs = [usual, other, bare, ...confidential].flatMap(({ description }) => description.split('\n\n'));
  return [usual.title, ...new Set(paragraphs), usual.confirmation, usual.closed].map(plain);
};

/** Told as templates: the school, the title and the link are filled in. */
const handedOut = ({ language, spoken }: TextRequest): readonly ApprovedText[] =>
  Object.values(spokenIn(spoken, language)?.screen?.handOut ?? {}).map((text) => plain(shownFields(text)));

/** Each survey's first screen and questions in the order of its form; nothing in a language that surveys do not speak. */
export const surveyTexts: TextSource = (request): readonly TextGroup[] => {
  const words = writtenWordsIn(request.staffLanguage);
  const read = new Set<string>();
  const handOut = handedOut(request);
  const ofSurveys = surveyPurposes.flatMap((purpose): readonly TextGroup[] => {
    const familyCode = !purposeTraits[purpose].standing;
    const { bank } = request.spoken;
    const drafts = draftSurvey(bank, { purpose, languages: [request.language], listed: anyListed, familyCode });
    const asked = drafts.filter(({ kind }) => kind !== 'key' && kind !== 'code').length;
    const around = aroundQuestions(request, purpose, asked).filter(({ text }) => !read.has(text));
    if (around.length === 0) return [];
    for (const { text } of around) read.add(text);
    const questions = drafts.map(({ wording }) => wording[request.language] ?? { title: '', choices: [] });
    const { name } = words.purposes[purpose];
    return [
      { title: `${name}: ${words.ask.textGroups.around}`, texts: around },
      {
        title: `${name}: ${words.ask.textGroups.questions}`,
        texts: questions.map(({ title, choices }) => ({
          text: shownFields(title),
          choices: choices.filter((choice) => choice !== ''),
        })),
      },
    ];
  });
  return handOut.length === 0 ? ofSurveys : [...ofSurveys, { title: words.ask.textGroups.handOut, texts: handOut }];
};
