// The figures of sending as a page for others: without names, and with nothing of the few (design 3.4, PV01, PV02).
import type { StaffLanguage } from '../../../content/interface/staff-language';
import { writtenWordsIn } from '../../../content/written';
import { publishSent } from '../../../domain/after/publish-sent';
import type { Campaign } from '../../../domain/invitation/campaign';
import { done, type Outcome, refused } from '../../../domain/problem';
import { type PrintedTable, printedHtml } from '../../../domain/take-out/printed-page';
import { publishedShape, recordOf } from '../../../domain/tally/figures/published-record';
import { fillIn } from '../../../domain/tally/page/fill-in';
import { surveyKey } from '../../../domain/tally/source-key';
import { familiesHeard } from '../../../domain/tally/told/told-result';
import type { Ports } from '../../ports';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import { readingOnce } from '../../sheets/reading-once';
import { groupNames } from './open-after';
import { readSent, type SentSource } from './read-sent';
import { countCells, dayCell } from './sent-cells';

/** How many answers of a survey were told: as it was published and no later. */
type ToldOf = (survey: string) => number;

const toldBySurvey = (ports: Ports): Outcome<ToldOf> => {
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const table = published.value?.table;
  return done((survey) => (table === undefined ? 0 : familiesHeard(recordOf(table, surveyKey(survey)).questions)));
};

/** The campaign as a page names it; a later round of it says which it is. */
export const campaignName = (source: SentSource, campaign: Campaign, language: StaffLanguage): string => {
  const name = source.nameOf(campaign);
  const { sent } = writtenWordsIn(language).after;
  return campaign.wave === 1 ? name : fillIn(sent.wave, { name, n: campaign.wave });
};

const campaignTable = (source: SentSource, told: ToldOf, language: StaffLanguage): PrintedTable => {
  const { sent } = writtenWordsIn(language).after;
  const { message, day, families, reached, answered } = sent.columns;
  return {
    heading: sent.messages,
    columns: [message, day, families, reached, answered],
    rows: source.campaigns.map((campaign) => {
      const own = source.messages.filter(({ entry }) => entry.campaign === campaign.id);
      const { whole } = publishSent(own, source.minGroupSize);
      const answers = told(campaign.survey);
      return [
        campaignName(source, campaign, language),
        dayCell(campaign.confirmedOn, language),
        ...(whole === null ? [fillIn(sent.few, { n: source.minGroupSize }), sent.none] : countCells(whole, language)),
        answers === 0 ? sent.none : String(answers),
      ];
    }),
  };
};

const groupTables = (source: SentSource, language: StaffLanguage): readonly PrintedTable[] => {
  const { sent } = writtenWordsIn(language).after;
  const names = groupNames(source);
  return publishSent(source.messages, source.minGroupSize).tables.map(({ by, shown, left }) => {
    const nameOf = (group: string): string => {
      if (group.startsWith('=')) return names[by](group.slice(1));
      return group === 'several' ? sent.several : sent.unknown;
    };
    const rows = shown.map((one) => [nameOf(one.group), ...countCells(one, language)]);
    const others = left.length === 0 ? [] : [[fillIn(sent.left, { groups: left.map(nameOf).join(', ') }), '', '']];
    return {
      heading: sent.by[by],
      columns: [sent.columns.group, sent.columns.families, sent.columns.reached],
      rows: [...rows, ...others],
    };
  });
};

/** Opens the page in a dialog. Refused where nothing was sent yet. */
export const printSent = (ports: Ports): Outcome<{ readonly shown: true }> => {
  const once = readingOnce(ports);
  const read = readSent(once);
  if (!read.ok) return read;
  if (read.value.messages.length === 0) return refused('after.no-log');
  const told = toldBySurvey(once);
  if (!told.ok) return told;
  const language = staffLanguage(once);
  const { after, print } = writtenWordsIn(language);
  const html = printedHtml({
    language,
    title: after.sent.title,
    intro: [
      fillIn(print.asOf, { day: dayCell(once.workbook.today(), language) }),
      fillIn(after.sent.safe, { n: read.value.minGroupSize }),
    ].join(' '),
    tables: [campaignTable(read.value, told.value, language), ...groupTables(read.value, language)],
    print: print.print,
    nothing: print.nothing,
  });
  ports.pages.show(after.sent.title, html);
  return done({ shown: true });
};
