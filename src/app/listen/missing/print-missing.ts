// Who is missing, as it may be shown to others: a page to print, of nothing but what `publishMissing` lets out (design 3.4).
import type { StaffLanguage } from '../../../content/interface/staff-language';
import { planWords } from '../../../content/plan';
import { writtenWordsIn } from '../../../content/written';
import type { breakdowns, Place } from '../../../domain/missing/family-list';
import { isLow, missingTables } from '../../../domain/missing/missing-tables';
import { marginOf, rateOf } from '../../../domain/missing/precision';
import { type MissingBreakdown, type PublishedMissing, publishMissing } from '../../../domain/missing/publish-missing';
import { reachOf } from '../../../domain/missing/reach';
import { dayInWords } from '../../../domain/plan/day-words';
import { done, type Outcome, refused } from '../../../domain/problem';
import { type PrintedTable, printedHtml } from '../../../domain/take-out/printed-page';
import { fillIn } from '../../../domain/tally/page/fill-in';
import type { Ports } from '../../ports';
import { staffLanguage } from '../../sheets/our-sheets';
import { namesIn } from './open-missing';
import { type MissingSource, readMissing } from './read-missing';

const keyOf = (place: Place): string => (place.kind === 'named' ? `=${place.group}` : place.kind);

/** Families of the lists alone: an answer that is nobody's is in no group. */
const groupsOf = ({ list, entries, answers, minGroupSize }: MissingSource): readonly MissingBreakdown[] =>
  missingTables({
    families: list.families,
    reach: reachOf(list, entries),
    answers: { ...answers, others: new Map() },
    minGroupSize,
  }).map(({ by, rows }) => ({
    by,
    groups: rows.map(({ place, families, answered }) => ({ group: keyOf(place), families, answered: answered ?? 0 })),
  }));

type Told = PublishedMissing['tables'][number]['shown'][number];

/** `12 to 14`, or one number where both are the same. */
const between = (from: string, to: string, language: StaffLanguage): string =>
  from === to ? from : fillIn(writtenWordsIn(language).missing.between, { from, to });

/** The least and the most that may have answered, of its families and of its share: it is low where even the most is. */
const cellsOf = (
  { families, least, most }: Told,
  whole: NonNullable<PublishedMissing['whole']>,
  language: StaffLanguage,
): readonly string[] => {
  const { missing } = writtenWordsIn(language);
  const percent = (own: number, all: number): string =>
    fillIn(missing.percent, { n: all === 0 ? 0 : Math.round((100 * own) / all) });
  const share = (answered: number): readonly [number, number] => [answered * whole.families, whole.answered * families];
  const range = between(percent(...share(least)), percent(...share(most)), language);
  return [
    String(families),
    between(String(least), String(most), language),
    between(percent(least, families), percent(most, families), language),
    isLow(...share(most)) ? fillIn(missing.low, { range }) : range,
  ];
};

type NameOf = (by: (typeof breakdowns)[number], group: string) => string;

const tablesOf = (
  { tables }: PublishedMissing,
  whole: NonNullable<PublishedMissing['whole']>,
  language: StaffLanguage,
  nameOf: NameOf,
): readonly PrintedTable[] => {
  const { missing } = writtenWordsIn(language);
  return tables.map(({ by, shown, withheld }) => ({
    heading: missing.by[by],
    columns: [missing.group, missing.families, missing.answered, missing.rate, missing.share],
    rows: [
      ...shown.map((one) => [nameOf(by, one.group), ...cellsOf(one, whole, language)]),
      ...(withheld.length === 0
        ? []
        : [[withheld.map((group) => nameOf(by, group)).join(', '), ...Array(4).fill(missing.withheld)]]),
    ],
  }));
};

/** Opens the page in a dialog. Refused where so few answered, or did not, that the figures could tell who. */
export const printMissing = (ports: Ports, surveyId: string): Outcome<{ readonly shown: true }> => {
  const read = readMissing(ports, surveyId);
  if (!read.ok) return read;
  const source = read.value;
  const { minGroupSize, survey } = source;
  if (source.answers.families === undefined) return refused('missing.print-anonymous');
  const told = publishMissing(groupsOf(source), minGroupSize);
  if (told.whole === null) return refused('missing.print-few', { n: minGroupSize });
  const language = staffLanguage(ports);
  const { missing, print } = writtenWordsIn(language);
  const names = namesIn(source);
  const { answered, families } = told.whole;
  const html = printedHtml({
    language,
    title: fillIn(missing.title, { survey: survey.name }),
    intro: [
      fillIn(print.asOf, { day: dayInWords(ports.workbook.today(), planWords[language]) }),
      fillIn(missing.whole, { answered, families, rate: rateOf(answered, families) ?? 0 }),
      fillIn(missing.margin, { margin: marginOf(answered, families) ?? 0 }),
      fillIn(missing.safe, { n: minGroupSize }),
    ].join(' '),
    tables: tablesOf(told, told.whole, language, (by, group) =>
      group.startsWith('=') ? names[by](group.slice(1)) : group === 'several' ? missing.several : missing.unknown,
    ),
    print: print.print,
    nothing: print.nothing,
  });
  ports.pages.show(fillIn(missing.title, { survey: survey.name }), html);
  return done({ shown: true });
};
