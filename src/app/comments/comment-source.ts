// Where comments come from: a survey of ours, through forms and on paper, or a tab that staff have set up.

import type { WrittenAnswer } from '../../domain/comments/written-comment';
import { isReadable, papersOf, papersShape } from '../../domain/paper/paper-answer';
import { done, type Outcome, refused } from '../../domain/problem';
import { textOf } from '../../domain/sheet/cell';
import type { SurveyForm } from '../../domain/survey/survey-form';
import { type SurveyQuestion, wordingFor } from '../../domain/survey/survey-question';
import { findCode } from '../../domain/tally/coded-answers';
import { sourceKey, tabKey } from '../../domain/tally/source-key';
import { expectedIn } from '../../domain/tally/tab/tab-setup';
import type { ListenSource } from '../../rpc/listen-source';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import { familyCodes } from '../invite/family-codes';
import { codeColumn } from '../listen/count/count-coded-survey';
import { expectedInForm, surveyTallyQuestion } from '../listen/count/survey-tally-questions';
import { findTabSource } from '../listen/tab/tab-sources';
import type { Ports } from '../ports';
import { readSheet, staffLanguage } from '../sheets/our-sheets';
import { readWritten, type WrittenAnswers } from './read-answers';

export interface CommentsRead extends WrittenAnswers {
  readonly key: string;
  readonly title: string;
  /** Answers could not be looked for everywhere: then nothing is said to be gone. */
  readonly isPartial: boolean;
}

/** Choices are looked through for what families wrote as Other, where the form lets them. */
const takesWords = (asked: SurveyQuestion): boolean => {
  const question = surveyTallyQuestion(asked);
  return question !== undefined && question.kind !== 'key' && (question.kind === 'open' || asked.takesOther);
};

const onPaper = (
  ports: Ports,
  survey: string,
  titles: ReadonlyMap<string, string>,
): Outcome<readonly WrittenAnswer[]> => {
  const sheet = readSheet(ports, papersShape);
  if (!sheet.ok) return sheet;
  const papers = sheet.value === undefined ? [] : papersOf(sheet.value.table, survey).filter(isReadable);
  return done(
    papers.map(({ id, language, entries }) => ({
      place: 'paper',
      moment: id,
      day: undefined,
      language,
      family: '',
      texts: Object.entries(entries).flatMap(([question, { text, other }]) => {
        const written = (text || other).trim();
        const title = titles.get(question);
        return written === '' || title === undefined ? [] : [{ question, title, text: written }];
      }),
    })),
  );
};

interface SurveyRead {
  readonly survey: string;
  readonly asked: readonly SurveyQuestion[];
  readonly titles: ReadonlyMap<string, string>;
  readonly codes: { readonly has: (code: string) => boolean };
}

/** Undefined where the form's tab is not there. */
const inForm = (
  ports: Ports,
  form: SurveyForm,
  { survey, asked, titles, codes }: SurveyRead,
): WrittenAnswers | undefined => {
  const tabs = ports.workbook.tabs();
  const noted = tabs.find(({ id }) => id === form.responseSheet);
  const tab = noted ?? tabs.find(({ id }) => id === ports.workbook.responseSheet(form.id));
  if (tab === undefined) return undefined;
  const code = asked.find(({ kind }) => kind === 'code');
  const expected = asked.flatMap((one) => {
    const question = surveyTallyQuestion(one);
    return question === undefined ? [] : [expectedInForm(one, question, form)];
  });
  return readWritten(ports, {
    tab,
    place: form.id,
    language: form.language,
    expected: code === undefined ? expected : [...expected, codeColumn(code, form)],
    titles,
    ...(code === undefined
      ? {}
      : {
          familyIn: (row, columnOf) => {
            const column = columnOf(code.code);
            const found = findCode(column === undefined ? '' : textOf(row[column]), codes);
            if (found.whose === 'test') return undefined;
            return found.whose === 'family' ? `${survey} ${found.code}` : '';
          },
        }),
  });
};

const fromSurvey = (ports: Ports, survey: string): Outcome<CommentsRead> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms, questions } = askedIn(sheets.value);
  const own = surveys.find(({ id }) => id === survey);
  if (own === undefined) return refused('listen.survey-gone');
  const asked = questions.filter((one) => one.survey === survey);
  const titles = new Map(
    asked.filter(takesWords).map((one) => [one.code, wordingFor(one, staffLanguage(ports)).title || one.code]),
  );
  const codes =
    sheets.value.forms === undefined ? done(new Map()) : familyCodes(ports, { survey, forms: sheets.value.forms });
  if (!codes.ok) return codes;
  const paper = onPaper(ports, survey, titles);
  if (!paper.ok) return paper;
  const read = forms
    .filter((form) => form.survey === survey)
    .map((form) => inForm(ports, form, { survey, asked, titles, codes: codes.value }));
  const parts = read.flatMap((one) => one ?? []);
  return done({
    key: sourceKey({ surveyId: survey }),
    title: own.name,
    answers: [...parts.flatMap(({ answers }) => answers), ...paper.value],
    notices: parts.flatMap(({ notices }) => notices),
    isPartial: parts.length < read.length || parts.some(({ notices }) => notices.length > 0),
  });
};

const fromTab = (ports: Ports, sheetId: number): Outcome<CommentsRead> => {
  const source = findTabSource(ports, sheetId);
  if (!source.ok) return source;
  const { tab, saved } = source.value;
  const open = saved.filter(({ kind }) => kind === 'open');
  if (saved.length === 0) return refused('listen.not-set-up', { sheet: tab.name });
  const read = readWritten(ports, {
    tab,
    place: tabKey(sheetId),
    language: '',
    expected: expectedIn(saved),
    titles: new Map(open.map(({ code, heading }) => [code, heading])),
  });
  return done({ key: sourceKey({ sheetId }), title: tab.name, isPartial: read.notices.length > 0, ...read });
};

/** All that families wrote there, as it stands now. */
export const readComments = (ports: Ports, source: ListenSource): Outcome<CommentsRead> =>
  'surveyId' in source ? fromSurvey(ports, source.surveyId) : fromTab(ports, source.sheetId);
