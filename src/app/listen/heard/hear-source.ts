// Publishes what was counted: protects it, writes its page, keeps the record that later counts are held against.
import { writtenWordsIn } from '../../../content/written';
import { done, type Outcome } from '../../../domain/problem';
import { widestGaps } from '../../../domain/tally/compare/widest-gap';
import { keptFromFigures, keptIn } from '../../../domain/tally/figures/kept-counts';
import { type Publication, publish } from '../../../domain/tally/figures/publish';
import { type PublishedRecord, publishedShape, recordOf } from '../../../domain/tally/figures/published-record';
import type { HeardSource } from '../../../domain/tally/page/heard-page';
import { publishedCounts, storedTexts, tallyStoreShape } from '../../../domain/tally/tally-store';
import type { Heard } from '../../../rpc/listen-calls';
import type { Ports } from '../../ports';
import { readSettings } from '../../settings/read-settings';
import { type OurSheet, readSheet, staffLanguage } from '../../sheets/our-sheets';
import { heardQuestion } from './heard-question';
import type { CountedSource } from './heard-source';
import { recordFigures, recordPage } from './record-published';
import { writeHeardPage } from './write-heard-page';

const noRecord: PublishedRecord = { parts: [], page: undefined, questions: [] };

/** What was published of the source, with the exact counts behind it. */
const publishedOf = (record: PublishedRecord, store: OurSheet | undefined, source: string): readonly Publication[] => {
  const texts = store === undefined ? new Map<string, string>() : storedTexts(store.table, source);
  return record.questions.map((figures) => ({
    figures,
    kept: keptIn(texts.get(publishedCounts(figures.question)) ?? '') ?? keptFromFigures(figures),
  }));
};

/**
 * Publishes the counted answers (PV01 to PV05), writes them to their page and answers what the sidebar shows. `wished` are the views to
 * tell beside those that were told before.
 */
export const hearSource = (ports: Ports, source: CountedSource, wished: readonly string[]): Outcome<Heard> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const store = readSheet(ports, tallyStoreShape);
  if (!store.ok) return store;
  const { minGroupSize } = settings.value;
  const { key, views } = source;
  const record = published.value === undefined ? noRecord : recordOf(published.value.table, key);
  const publications = publish(
    source.tally,
    source.questions.map(({ question }) => question),
    {
      minGroupSize,
      views,
      wished,
      today: ports.workbook.today(),
      before: publishedOf(record, store.value, key),
    },
  );
  const sheets = { published: published.value, store: store.value, source: key, record };
  recordFigures(ports, sheets, publications);
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
  const page = writeHeardPage(ports, heard, { known: record.page, words: words.page });
  recordPage(ports, sheets, page);
  return done({
    ...heard,
    questions: heard.questions.map((question) => ({ ...question, gaps: widestGaps(question.figures) })),
    sheet: { id: page.sheet, name: page.name },
    notices: [...source.notices, ...page.notices],
  });
};
