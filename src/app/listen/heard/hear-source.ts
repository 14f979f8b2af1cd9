// Publishes what was counted: protects it, writes its page, keeps the record that later counts are held against.
import { writtenWordsIn } from '../../../content/written';
import { done, type Outcome } from '../../../domain/problem';
import { doNotKnow } from '../../../domain/survey/survey-question';
import { publish } from '../../../domain/tally/figures/publish';
import { type PublishedRecord, publishedShape, recordOf } from '../../../domain/tally/figures/published-record';
import type { HeardQuestion, HeardSource } from '../../../domain/tally/page/heard-page';
import { otherCode } from '../../../domain/tally/tally-question';
import type { Heard } from '../../../rpc/listen-calls';
import type { Ports } from '../../ports';
import { readSettings } from '../../settings/read-settings';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import type { CountedSource, NamedQuestion } from './heard-source';
import { recordPublished } from './record-published';
import { writeHeardPage } from './write-heard-page';

const noRecord: PublishedRecord = { page: undefined, questions: [] };

const heardQuestion = (
  { question, title, labels }: NamedQuestion,
  figures: HeardQuestion['figures'],
  other: string,
): HeardQuestion => {
  const own = question.choices.filter(({ code }) => code !== doNotKnow);
  const choices = question.kind === 'open' || question.kind === 'number' ? [] : own;
  const hasOther = figures.whole.state === 'shown' && figures.whole.figures[otherCode] !== undefined;
  const listed = choices.map(({ code }) => ({ code, label: labels[code] ?? code }));
  return { title, figures, choices: hasOther ? [...listed, { code: otherCode, label: other }] : listed };
};

/** Publishes the counted answers (PV01 to PV03, PV05), writes them to their page and answers what the sidebar shows. */
export const hearSource = (ports: Ports, source: CountedSource): Outcome<Heard> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const sheet = readSheet(ports, publishedShape);
  if (!sheet.ok) return sheet;
  const { minGroupSize } = settings.value;
  const record = sheet.value === undefined ? noRecord : recordOf(sheet.value.table, source.key);
  const figures = publish(
    source.tally,
    source.questions.map(({ question }) => question),
    {
      minGroupSize,
      groups: source.groups,
      today: ports.workbook.today(),
      before: record.questions.map((one) => one.figures),
    },
  );
  const words = writtenWordsIn(staffLanguage(ports)).listen;
  const heard: HeardSource = {
    title: source.title,
    on: ports.workbook.today(),
    asked: source.tally.whole.asked,
    onPaper: source.onPaper,
    minGroupSize,
    groupNames: source.groupNames,
    questions: source.questions.flatMap((named) => {
      const own = figures.find((one) => one.question === named.question.code);
      return own === undefined ? [] : [heardQuestion(named, own, words.other)];
    }),
  };
  const page = writeHeardPage(ports, heard, { known: record.page, words: words.page });
  recordPublished(ports, { sheet: sheet.value, source: source.key, record, page, figures });
  return done({
    ...heard,
    sheet: { id: page.sheet, name: page.name },
    notices: [...source.notices, ...page.notices],
  });
};
