// Publishes what was counted: protects it, writes its page, keeps the record that later counts are held against.
import { writtenWordsIn } from '../../../content/written';
import { done, type Outcome } from '../../../domain/problem';
import { widestGaps } from '../../../domain/tally/compare/widest-gap';
import type { HeardSource } from '../../../domain/tally/page/heard-page';
import type { Heard } from '../../../rpc/listen-calls';
import type { Ports } from '../../ports';
import { readSettings } from '../../settings/read-settings';
import { staffLanguage } from '../../sheets/our-sheets';
import { heardQuestion } from './heard-question';
import type { CountedSource } from './heard-source';
import { publishCounted } from './publish-counted';
import { recordPage } from './record-published';
import { writeHeardPage } from './write-heard-page';

/**
 * Publishes the counted answers (PV01 to PV05), writes them to their page and answers what the sidebar shows. `wished` are the views to
 * tell beside those that were told before.
 */
export const hearSource = (ports: Ports, source: CountedSource, wished: readonly string[]): Outcome<Heard> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const { minGroupSize } = settings.value;
  const { key, tally, views } = source;
  const questions = source.questions.map(({ question }) => question);
  const counted = publishCounted(ports, { key, tally, questions, views, wished, minGroupSize });
  if (!counted.ok) return counted;
  const { publications, sheets } = counted.value;
  const words = writtenWordsIn(staffLanguage(ports)).listen;
  const heard: HeardSource = {
    title: source.title,
    on: ports.workbook.today(),
    asked: source.tally.whole.asked,
    onPaper: source.onPaper,
    minGroupSize,
    views,
    questions: source.questions.flatMap((named) => {
      const own = publications.find(({ figures }) => figures.question === named.question.code);
      return own === undefined ? [] : [heardQuestion(named, own.figures, words.other)];
    }),
  };
  const page = writeHeardPage(ports, heard, { known: sheets.record.page, words: words.page });
  recordPage(ports, sheets, page);
  return done({
    state: 'heard',
    ...heard,
    questions: heard.questions.map((question) => ({ ...question, gaps: widestGaps(question.figures) })),
    added: source.added ?? null,
    sheet: { id: page.sheet, name: page.name },
    notices: [...source.notices, ...page.notices],
  });
};
