// Schools with made-up counts of one question, as they would publish them.
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { FiguresFile } from '../../../src/domain/roll-up/figures-file';
import { type PublishedQuestion, publish } from '../../../src/domain/tally/figures/publish';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';
import { oneEach, questionOf, type Row, tallyOf, today } from '../tally/tables';

export const published = (row: Row, kind: TallyQuestion['kind'] = 'single', minGroupSize = 10): PublishedQuestion => {
  const [publication] = publish(tallyOf([row]), [questionOf(kind, row.counts.length)], {
    minGroupSize,
    today,
    before: [],
    views: [],
    wished: [],
  });
  if (publication === undefined) throw new Error('nothing was published');
  return publication.figures;
};

export const schoolFile = (
  name: string,
  counts: readonly number[],
  more: Partial<FiguresFile> & { readonly kind?: TallyQuestion['kind'] } = {},
): FiguresFile => {
  const { kind = 'single', ...rest } = more;
  const choices = counts.map((_, at) => [String(at + 1), `choice ${at + 1}`] as const);
  return {
    workbook: `mark-${name}`,
    name,
    purpose: 'pulse',
    survey: 'Family pulse 1',
    round: 1,
    on: today as CalendarDate,
    minGroupSize: 10,
    questions: [
      { wordings: { en: { title: 'How is it going?', choices } }, figures: published(oneEach(counts), kind) },
    ],
    ...rest,
  };
};
