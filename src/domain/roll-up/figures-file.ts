// The file by which one workbook hands over what it published of a survey: figures that are protected already, and words for them.
import { type CalendarDate, parseCalendarDate } from '../calendar/calendar-date';
import { done, type Outcome, refused } from '../problem';
import { type SurveyPurpose, surveyPurposes } from '../survey/survey';
import { type PublishedQuestion, publishedBefore } from '../tally/figures/publish';
import { figuresText } from '../tally/figures/recorded-figures';
import { fingerprint } from '../text/fingerprint';
import { isRecord, type Loose, looseJson } from '../text/loose-json';
import { couldBePublished } from './could-be-published';

export interface FileWording {
  readonly title: string;
  /** In the order of the form. */
  readonly choices: readonly (readonly [code: string, label: string])[];
}

export interface FileQuestion {
  readonly wordings: { readonly [language: string]: FileWording };
  readonly figures: PublishedQuestion;
}

export interface FiguresFile {
  /** A mark of the workbook: the same in every file of it, and no way to open it. */
  readonly workbook: string;
  /** The workbook's name, which stands for the school. */
  readonly name: string;
  readonly purpose: SurveyPurpose;
  readonly survey: string;
  /** Which of the workbook's surveys of this purpose, counted from 1. */
  readonly round: number;
  /** The day of the newest figures. */
  readonly on: CalendarDate;
  readonly minGroupSize: number;
  readonly questions: readonly FileQuestion[];
}

const sort = 'seat-at-the-table/published-figures';

/** A reader of an older version says so, instead of reading half of it. */
const version = 1;

/** The file. Only the school's own row goes out: no view by group, no count that was not published (PV20). */
export const fileText = (file: FiguresFile): string => {
  const content = {
    file: sort,
    version,
    workbook: file.workbook,
    name: file.name,
    purpose: file.purpose,
    survey: file.survey,
    round: file.round,
    day: file.on,
    min: file.minGroupSize,
    questions: file.questions.map(({ wordings, figures }) => ({
      wordings,
      figures: figuresText({ ...figures, views: {} }),
    })),
  };
  return JSON.stringify({ ...content, sum: fingerprint(JSON.stringify(content)) });
};

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

const choiceIn = (value: unknown): readonly (readonly [string, string])[] => {
  const [code, label] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return isText(code, 100) && isText(label, 4000) ? [[code, label]] : [];
};

const wordingsIn = (value: unknown): FileQuestion['wordings'] =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([language, wording]) =>
      isRecord(wording) && isText(wording.title, 4000) && Array.isArray(wording.choices)
        ? [[language, { title: wording.title, choices: (wording.choices as readonly unknown[]).flatMap(choiceIn) }]]
        : [],
    ),
  );

const questionIn = (value: unknown): FileQuestion | undefined => {
  const figures = isRecord(value) && isText(value.figures, 200_000) ? publishedBefore(value.figures) : undefined;
  return !isRecord(value) || figures === undefined
    ? undefined
    : { wordings: wordingsIn(value.wordings), figures: figures };
};

const headIn = ({
  workbook,
  name,
  purpose,
  survey,
  round,
  day,
  min,
}: Loose): Omit<FiguresFile, 'questions'> | undefined => {
  const known = surveyPurposes.find((one) => one === purpose);
  const on = parseCalendarDate(String(day));
  const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);
  if (known === undefined || on === undefined || !isNumber(round) || !isNumber(min)) return undefined;
  if (!isText(workbook, 40) || workbook === '' || !isText(name, 500) || !isText(survey, 500)) return undefined;
  return { workbook, name, purpose: known, survey, round, on, minGroupSize: min };
};

const isWhole = ({ sum, ...content }: Loose): boolean => sum === fingerprint(JSON.stringify(content));

/** The file in the text, checked; refused, by what is wrong with it, where it is none, is not whole or cannot be true. */
export const fileIn = (text: string): Outcome<FiguresFile> => {
  const plain = text.replace(/^\uFEFF/, '').trim();
  const record = looseJson(plain);
  if (record === undefined) return refused(plain.includes(sort) ? 'rollUp.cut-short' : 'rollUp.wrong-file');
  if (!isRecord(record) || record.file !== sort) return refused('rollUp.wrong-file');
  if (record.version !== version) return refused('rollUp.other-version');
  const head = headIn(record);
  const all = Array.isArray(record.questions) ? (record.questions as readonly unknown[]).map(questionIn) : [];
  const questions = all.filter((one) => one !== undefined);
  if (head === undefined || questions.length === 0 || questions.length < all.length || !isWhole(record))
    return refused('rollUp.edited');
  const isTrue = questions.every(({ figures }) => couldBePublished(figures, head.minGroupSize));
  const codes = new Set(questions.map(({ figures }) => figures.question));
  return isTrue && codes.size === questions.length ? done({ ...head, questions }) : refused('rollUp.edited');
};
