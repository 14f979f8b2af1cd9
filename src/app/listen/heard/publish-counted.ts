// Publishes exact counts and keeps the record of it, before anyone sees a figure.
import { done, type Outcome } from '../../../domain/problem';
import { keptFromFigures, keptIn } from '../../../domain/tally/figures/kept-counts';
import { type Publication, publish } from '../../../domain/tally/figures/publish';
import { type PublishedRecord, publishedShape, recordOf } from '../../../domain/tally/figures/published-record';
import type { TallyQuestion } from '../../../domain/tally/tally-question';
import { publishedCounts, storedTexts, tallyStoreShape } from '../../../domain/tally/tally-store';
import type { NamedView } from '../../../domain/tally/views';
import type { WorkingTally } from '../../../domain/tally/working-tally';
import type { Ports } from '../../ports';
import { type OurSheet, readSheet } from '../../sheets/our-sheets';
import { type RecordSheets, recordFigures } from './record-published';

export interface Counted {
  /** What the record is found by: `survey:…` or `tab:…`. */
  readonly key: string;
  readonly tally: WorkingTally;
  readonly questions: readonly TallyQuestion[];
  readonly views: readonly NamedView[];
  /** The views to tell beside those that were told before. */
  readonly wished: readonly string[];
  readonly minGroupSize: number;
}

export interface PublishedCounts {
  readonly publications: readonly Publication[];
  /** The sheets as they were read, with what was published before. */
  readonly sheets: RecordSheets;
}

const noRecord: PublishedRecord = { parts: [], page: undefined, questions: [] };

/** What was published of the source, with the exact counts behind it. */
const publishedOf = (record: PublishedRecord, store: OurSheet | undefined, source: string): readonly Publication[] => {
  const texts = store === undefined ? new Map<string, string>() : storedTexts(store.table, source);
  return record.questions.map((figures) => ({
    figures,
    kept: keptIn(texts.get(publishedCounts(figures.question)) ?? '') ?? keptFromFigures(figures),
  }));
};

/** The figures that PV01 to PV05 let out, held against what was published of the same before. To be called under the lock. */
export const publishCounted = (
  ports: Ports,
  { key, tally, questions, ...protection }: Counted,
): Outcome<PublishedCounts> => {
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const store = readSheet(ports, tallyStoreShape);
  if (!store.ok) return store;
  const record = published.value === undefined ? noRecord : recordOf(published.value.table, key);
  const publications = publish(tally, questions, {
    ...protection,
    today: ports.workbook.today(),
    before: publishedOf(record, store.value, key),
  });
  const sheets = { published: published.value, store: store.value, source: key, record };
  recordFigures(ports, sheets, publications);
  return done({ publications, sheets });
};
