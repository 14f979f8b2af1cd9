// One page of a school for its principal: what is planned, what went out, what families said and what was promised, and no family's name.
import type { StaffLanguage } from '../../../content/interface/staff-language';
import { planWords } from '../../../content/plan';
import { writtenWordsIn } from '../../../content/written';
import type { MessageAbout } from '../../../domain/after/campaign-about';
import { publishSent } from '../../../domain/after/publish-sent';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { type LoopRecord, loopRecordsOf } from '../../../domain/loop/loop-record';
import { listeningShape } from '../../../domain/plan/heard-record';
import { done, type Outcome, refused } from '../../../domain/problem';
import type { School } from '../../../domain/roster/school';
import { textOf } from '../../../domain/sheet/cell';
import { type PrintedTable, printedHtml } from '../../../domain/take-out/printed-page';
import { fillIn } from '../../../domain/tally/page/fill-in';
import type { Ports } from '../../ports';
import type { FoundSheets } from '../../review/read-facts';
import { isDropped } from '../../review/row-facts';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import { readingOnce } from '../../sheets/reading-once';
import { type FamilyNames, readFamilyNames } from './family-names';
import { type DueNow, dueNow } from './open-due';
import { campaignName } from './print-sent';
import { readSent, type SentSource } from './read-sent';
import { saidTable } from './said-table';
import { concerns, schoolActivities } from './school-activities';
import { countCells, dayCell } from './sent-cells';

export interface SchoolPage {
  readonly title: string;
  readonly html: string;
}

/** So many lines a table have room on one page. */
const mostLines = 5;

interface Facts {
  readonly school: School;
  readonly source: SentSource;
  readonly due: DueNow;
  readonly names: FamilyNames;
  readonly language: StaffLanguage;
  readonly today: CalendarDate;
}

const wordsOf = ({ language }: Facts) => writtenWordsIn(language).after.school;

const activitiesTable = (facts: Facts): PrintedTable => ({
  heading: wordsOf(facts).activities,
  columns: wordsOf(facts).activityColumns,
  rows: schoolActivities(activityRows(facts.due.found), facts.school, facts.today).map(
    ({ start, name, lead, leadRole }) => [
      dayCell(start, facts.language),
      facts.names.without(name),
      lead === '' || facts.names.isOne(lead) ? leadRole : [lead, leadRole].filter((part) => part !== '').join(', '),
    ],
  ),
});

const activityRows = (found: FoundSheets) =>
  (found.activities?.table.records ?? []).filter((one) => !isDropped(one)).map(({ cells }) => cells);

/** Campaigns that went to the school; of few families nothing but that they are few. */
const sentTable = (facts: Facts): PrintedTable => {
  const { source, language, school } = facts;
  const words = wordsOf(facts);
  const rows = source.campaigns.flatMap((campaign) => {
    const own = source.messages.filter(({ entry }) => entry.campaign === campaign.id);
    const table = publishSent(own, source.minGroupSize).tables.find(({ by }) => by === 'school');
    const group = `=${school.id}`;
    const shown = table?.shown.find((one) => one.group === group);
    if (shown === undefined && table?.left.includes(group) !== true) return [];
    const cells = shown === undefined ? [words.few, ''] : countCells(shown, language);
    return [[campaignName(source, campaign, language), dayCell(campaign.confirmedOn, language), ...cells]];
  });
  return { heading: words.sent, columns: words.sentColumns, rows: rows.slice(-mostLines) };
};

/** The school of an activity or change, as its row has it; what is about no row is about every school. */
const schoolOf = ({ due: { found } }: Facts, { activity, change }: MessageAbout): string => {
  const cellsOf = (role: 'activities' | 'leadership', code: string, id: string) =>
    found[role]?.table.records.find(({ cells }) => id !== '' && textOf(cells[code]) === id)?.cells;
  const own = cellsOf('activities', 'activity.id', activity)?.['activity.school'];
  return textOf(own ?? cellsOf('leadership', 'change.id', change)?.['change.school']);
};

const dueTable = (facts: Facts): PrintedTable => {
  const words = wordsOf(facts);
  const { kinds } = planWords[facts.language].messages;
  const rows = facts.due.lines
    .filter(({ task, state }) => task === 'message' && state !== 'done')
    .filter(({ about }) => concerns(schoolOf(facts, about), facts.school))
    .map(({ day, state, template, name }) => {
      const shown = dayCell(day, facts.language);
      return [
        state === 'late' ? fillIn(words.late, { day: shown }) : shown,
        kinds[template]?.subject ?? template,
        facts.names.without(name),
      ];
    });
  return { heading: words.due, columns: words.dueColumns, rows: rows.slice(0, mostLines) };
};

const promisesTable = (facts: Facts, records: readonly LoopRecord[]): PrintedTable => {
  const words = wordsOf(facts);
  const rows = records
    .filter(({ willDo, doneOn }) => willDo !== '' && doneOn === undefined)
    // What the plan itself proposes was not promised to anybody yet.
    .filter(({ heard, dueOn, closedOn }) => heard !== '' || dueOn !== undefined || closedOn !== undefined)
    .sort((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'))
    .map(({ willDo, by, dueOn }) => {
      const day = dayCell(dueOn, facts.language);
      const isLate = dueOn !== undefined && dueOn < facts.today;
      return [facts.names.without(willDo), facts.names.isOne(by) ? '' : by, isLate ? fillIn(words.late, { day }) : day];
    });
  return { heading: words.promises, columns: words.promiseColumns, rows: rows.slice(0, mostLines) };
};

/** Refused for a school that is not on the list. Reads alone. */
export const schoolPage = (ports: Ports, id: string): Outcome<SchoolPage> => {
  const once = readingOnce(ports);
  const source = readSent(once);
  if (!source.ok) return source;
  const school = source.value.roster.schools.find((one) => one.id === id);
  if (school === undefined) return refused('after.school-gone');
  const due = dueNow(once);
  if (!due.ok) return due;
  const language = staffLanguage(once);
  const names = readFamilyNames(once, language);
  if (!names.ok) return names;
  const said = saidTable(once, source.value, language);
  if (!said.ok) return said;
  const heard = readSheet(once, listeningShape);
  if (!heard.ok) return heard;
  const today = once.workbook.today();
  const facts: Facts = { school, source: source.value, due: due.value, names: names.value, language, today };
  const { after, print } = writtenWordsIn(language);
  const title = fillIn(after.school.title, { school: school.name });
  const intro = [
    fillIn(print.asOf, { day: dayCell(today, language) }),
    fillIn(after.school.intro, { n: source.value.minGroupSize }),
  ].join(' ');
  const records = heard.value === undefined ? [] : loopRecordsOf(heard.value.table);
  const tables = [activitiesTable(facts), sentTable(facts), dueTable(facts), said.value, promisesTable(facts, records)];
  return done({
    title,
    html: printedHtml({ language, title, intro, tables, print: print.print, nothing: print.nothing, compact: true }),
  });
};
