// Writes down a survey that is to be built: its row, a row a form and a row a question. Its forms follow, slice by slice.

import { writtenWordsIn } from '../../content/written';
import { done, type Outcome, refused } from '../../domain/problem';
import { lackedBy } from '../../domain/survey/needed-questions';
import { isOwnCode, ownCodeOf } from '../../domain/survey/own-question';
import { modeOf, purposeTraits } from '../../domain/survey/purpose';
import { type Survey, type SurveyPurpose, surveysShape } from '../../domain/survey/survey';
import type { DraftQuestion } from '../../domain/survey/survey-draft';
import { formsShape } from '../../domain/survey/survey-form';
import { questionsShape } from '../../domain/survey/survey-question';
import type { BuildProgress } from '../../rpc/ask-calls';
import { spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { type AskSheets, addRows, askedIn, readAskSheets } from './ask-sheets';
import { buildSlice } from './build-survey';
import { draftWish, type SurveyWish } from './draft-wish';
import { buildingIn, readBuildingFacts } from './survey-building';
import { citedTheme } from './themes';

/** Short, so that whoever pressed the button soon sees how far it is. */
const firstSliceMs = 6_000;

/** Some 130 bits by chance, so that nobody guesses a family's code. */
const secretLength = 26;

const questionRow = (survey: string, question: DraftQuestion, index: number) => ({
  'question.survey': survey,
  'question.code': question.code,
  'question.position': index + 1,
  'question.kind': question.kind,
  'question.choices': JSON.stringify(question.choices),
  'question.wording': JSON.stringify(question.wording),
  'question.places': '',
  'question.other': question.ownChoice ? 'other' : '',
});

const formRow = (survey: string, language: string, secret: string) => ({
  'form.survey': survey,
  'form.language': language,
  'form.state': 'building',
  'form.step': 'naming',
  'form.secret': secret,
});

const surveyRow = (
  ports: Ports,
  survey: string,
  { wish, round, theme }: { wish: SurveyWish; round: number; theme: string },
) => {
  const { purpose, proposal } = wish;
  const { standing } = purposeTraits[purpose];
  const { name } = writtenWordsIn(staffLanguage(ports)).purposes[purpose];
  return {
    'survey.id': survey,
    'survey.name': standing && round === 1 ? name : `${name} ${round}`,
    'survey.purpose': purpose,
    'survey.mode': modeOf(wish),
    'survey.round': round,
    'survey.state': 'building',
    'survey.theme': theme,
    'survey.texts': proposal === undefined ? '' : JSON.stringify({ summary: proposal.summary }),
  };
};

/** One that is not open yet; of those that stand all year, also one that is. */
const inTheWay = (surveys: readonly Survey[], purpose: SurveyPurpose): Survey | undefined =>
  surveys.find(
    ({ purpose: other, state }) =>
      other === purpose &&
      (state === 'building' || state === 'ready' || (state === 'open' && purposeTraits[purpose].standing)),
  );

/** A question that staff wrote just now gets the code that it keeps for good. */
const withCodes = ({ chance }: Ports, wish: SurveyWish): SurveyWish => {
  const { own = [], questions } = wish;
  const codes = new Map(own.map(({ code }) => [code, isOwnCode(code) ? code : ownCodeOf(chance.token(6))] as const));
  return {
    ...wish,
    own: own.map((question) => ({ ...question, code: codes.get(question.code) ?? question.code })),
    questions: questions?.map((code) => codes.get(code) ?? code),
  };
};

/** The survey's own row comes last: rows of a survey that was cut off before it belong to none. */
const writeDown = (
  ports: Ports,
  { surveys, forms, questions }: AskSheets,
  rows: {
    readonly id: string;
    readonly draft: readonly DraftQuestion[];
    readonly wish: SurveyWish;
    readonly round: number;
    readonly theme: string;
  },
): AskSheets => {
  const { id, draft, wish, round, theme } = rows;
  const secret = modeOf(wish) === 'confidential' ? ports.chance.token(secretLength) : '';
  return {
    questions: addRows(ports, {
      shape: questionsShape,
      sheet: questions,
      rows: draft.map((question, index) => questionRow(id, question, index)),
    }),
    forms: addRows(ports, {
      shape: formsShape,
      sheet: forms,
      rows: wish.languages.map((one) => formRow(id, one, secret)),
    }),
    surveys: addRows(ports, {
      shape: surveysShape,
      sheet: surveys,
      rows: [surveyRow(ports, id, { wish, round, theme })],
    }),
  };
};

const start = (ports: Ports, wanted: SurveyWish): Outcome<BuildProgress> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys } = askedIn(sheets.value);
  const { purpose } = wanted;
  const there = inTheWay(surveys, purpose);
  if (there !== undefined)
    return refused(there.state === 'open' ? 'ask.standing-there' : 'ask.unfinished', { survey: there.name });
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  const { spoken } = facts.value;
  const unknown = wanted.languages.find((language) => spokenIn(spoken, language) === undefined);
  if (unknown !== undefined) return refused('ask.no-texts', { language: unknown });
  // Those that ship come first, so that choice codes are listed alike in every survey.
  const languages = spoken.languages.map(({ tag }) => tag).filter((tag) => wanted.languages.includes(tag));
  const wish = { ...wanted, languages };
  const drafted = draftWish(ports, withCodes(ports, wish), facts.value);
  if (!drafted.ok) return drafted;
  const draft = drafted.value;
  const lacked = lackedBy(
    purpose,
    draft.map(({ code }) => code),
  );
  if (lacked !== undefined) {
    const asked = spoken.bank.questions.find(({ code }) => code === lacked);
    return refused('ask.questions-needed', { text: asked?.text[staffLanguage(ports)] ?? lacked });
  }
  const round = 1 + Math.max(0, ...surveys.filter((one) => one.purpose === purpose).map((one) => one.round));
  const theme = wish.proposal === undefined ? done('') : citedTheme(ports, wish.proposal.theme.trim());
  if (!theme.ok) return theme;
  const id = ports.chance.token(8);
  const building = buildingIn(
    writeDown(ports, sheets.value, { id, draft, wish, round, theme: theme.value }),
    facts.value,
    id,
  );
  if (!building.ok) return building;
  const total = languages.length * (draft.length + 1);
  const built = buildSlice(ports, building.value, firstSliceMs);
  // The survey is there by now, so what stands in the way of its forms is told by the next slice.
  return built.ok ? built : done({ surveyId: id, state: 'building', done: 0, total, waiting: null });
};

/**
 * Begins a survey and its first form; refused while another one of the purpose is not published yet, so that two who press at once make
 * one. Goes on with `buildSurvey`.
 */
export const startSurvey = (ports: Ports, wish: SurveyWish): Outcome<BuildProgress> =>
  underLock(ports, () => start(ports, wish));
