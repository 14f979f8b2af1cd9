// Reads what the plan review looks at, each sheet in one round trip, and turns cells into facts.
import { opportunities, planWords, reflectionItems } from '../../content/plan';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import { rangesIn } from '../../domain/calendar/day-range';
import { usualTutoringStart } from '../../domain/calendar/usual-school-year';
import { scoreOf } from '../../domain/plan/reflection';
import { planShapes } from '../../domain/plan/whole-plan';
import { done, type Outcome, refused } from '../../domain/problem';
import type {
  ActivityFact,
  ChangeFact,
  CostKind,
  LanguageFact,
  ListeningFact,
  PayFact,
  PlanFacts,
  SeatFact,
  SlotFact,
  SurveyFact,
} from '../../domain/review/facts';
import { languagesOf } from '../../domain/roster/language';
import { settingsOf, settingsShape, timeOfDay } from '../../domain/settings/settings';
import { type Cell, dayOf, textOf } from '../../domain/sheet/cell';
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { TableRecord } from '../../domain/sheet/table';
import { surveysOf, surveysShape } from '../../domain/survey/survey';
import { isApproved } from '../languages/approved-languages';
import type { Ports } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
import { type OurSheet, readSheet } from '../sheets/our-sheets';
import { codeOf, isYes, sheetChoice } from './cell-codes';

/** The sheets that the review reads, those that are there. */
export type FoundSheets = { readonly [Role in SheetRole]?: OurSheet };

const looked: readonly SheetShape[] = [
  settingsShape,
  planShapes.activities,
  planShapes.goals,
  planShapes.taskForce,
  planShapes.partners,
  planShapes.compensation,
  planShapes.leadership,
  planShapes.oneToOnes,
  planShapes.reflection,
  planShapes.listening,
  planShapes.leads,
  planShapes.languages,
  planShapes.templates,
  planShapes.titleOne,
  surveysShape,
];

const readAll = (ports: Ports): Outcome<FoundSheets> => {
  const found: { [Role in SheetRole]?: OurSheet } = {};
  for (const shape of looked) {
    const sheet = readSheet(ports, shape);
    if (!sheet.ok) return sheet;
    if (sheet.value !== undefined) found[shape.role] = sheet.value;
  }
  return done(found);
};

/** The rows of a sheet, told apart by what staff know each by. */
const rowsOf = <Fact>(
  found: FoundSheets,
  role: SheetRole,
  nameCode: string,
  factOf: (record: TableRecord, ref: { readonly role: SheetRole; readonly row: number; readonly name: string }) => Fact,
): readonly Fact[] =>
  (found[role]?.table.records ?? []).map((record) =>
    factOf(record, { role, row: record.row, name: textOf(record.cells[nameCode]) || `${record.row}` }),
  );

const catalog = new Map(opportunities.map((one) => [one.id, one]));

const partnerTypes = Object.values(planWords).flatMap(({ partners }) => partners);

const typesIn = (text: string): readonly string[] => {
  const named = text.toLowerCase();
  const types = partnerTypes.filter(
    ({ type, name }) => named.includes(name.toLowerCase()) || named.includes(type.toLowerCase()),
  );
  return [...new Set(types.map(({ type }) => type))];
};

const costOf = (cell: Cell | undefined): CostKind | undefined =>
  sheetChoice<CostKind>('activities', 'activity.cost', textOf(cell), { meal: 5, entertainment: 6, gift: 7, prize: 8 });

const activityOf = ({ cells }: TableRecord, ref: ActivityRef): ActivityFact => {
  const opportunity = textOf(cells['activity.opportunity']);
  const known = catalog.get(opportunity);
  const text = (code: string) => textOf(cells[`activity.${code}`]);
  const day = (code: string) => dayOf(cells[`activity.${code}`]);
  return {
    ...ref,
    id: text('id'),
    opportunity,
    category: known?.category,
    pay: known?.pay,
    start: day('start'),
    end: day('end'),
    isDone: codeOf(({ statuses }) => statuses, text('status')) === 'done',
    lead: text('lead'),
    goal: text('goal'),
    purpose: codeOf(({ purposes }) => purposes, text('purpose')) ?? known?.purpose,
    format: codeOf(({ formats }) => formats, text('format')) ?? known?.format,
    partners: typesIn(text('partners')),
    codesignOn: day('codesignOn'),
    time: text('time'),
    place: text('place'),
    support: text('support'),
    payDecision: text('payDecision'),
    resourcesNeeded: text('resourcesNeeded'),
    resourcesDue: day('resourcesDue'),
    resourcesGiven: text('resourcesGiven'),
    cost: costOf(cells['activity.cost']),
    isTitleOneMoney: /title\s*(?:i|1|one)\b/i.test(text('fund')),
    decisionOn: day('decisionOn'),
    coHost: text('coHost'),
    isCarriedOver: text('carriedOver') !== '',
  };
};

type ActivityRef = { readonly role: SheetRole; readonly row: number; readonly name: string };

const isDropped = ({ cells }: TableRecord): boolean =>
  codeOf(({ statuses }) => statuses, textOf(cells['activity.status'])) === 'dropped';

const seatOf =
  (staff: ReadonlySet<string>) =>
  ({ cells }: TableRecord, ref: ActivityRef): SeatFact => {
    const holder = textOf(cells['seat.holder']);
    const nominatedBy = textOf(cells['seat.nominatedBy']);
    return {
      ...ref,
      isFamily: isYes(cells['seat.family']),
      isOpen:
        holder === '' ||
        Object.values(planWords).some(({ seats }) => seats.open.toLowerCase() === holder.toLowerCase()),
      nominatedBy,
      isNamedByStaff: nominatedBy === '' || staff.has(nominatedBy.toLowerCase()),
      reportBackOn: dayOf(cells['seat.reportBack']),
    };
  };

const payOf = ({ cells }: TableRecord, ref: ActivityRef): PayFact => ({
  ...ref,
  activity: textOf(cells['pay.activity']),
  isDecided: textOf(cells['pay.decision']) !== '',
  rate: Number(textOf(cells['pay.rate']).replace(/[$,\s]/g, '')) || 0,
  isTrainingPaid: isYes(cells['pay.trainingPaid']),
});

const changeOf = ({ cells }: TableRecord, ref: ActivityRef): ChangeFact => ({
  ...ref,
  announcedOn: dayOf(cells['change.announcedOn']),
  startsOn: dayOf(cells['change.startsOn']),
  noticeSentOn: dayOf(cells['change.noticeSentOn']),
});

const slotOf = ({ cells }: TableRecord, ref: ActivityRef): SlotFact => ({
  ...ref,
  day: dayOf(cells['slot.day']),
  time: timeOfDay(textOf(cells['slot.time'])),
  isTutor: /tutor(?!ing| program)/i.test(textOf(cells['slot.staffRole'])),
});

const listeningOf = ({ cells }: TableRecord, ref: ActivityRef): ListeningFact => {
  const mentions = textOf(cells['listening.mentions']);
  return {
    ...ref,
    what: textOf(cells['listening.what']),
    closedOn: dayOf(cells['listening.closedOn']),
    mentions: mentions === '' || Number.isNaN(Number(mentions)) ? undefined : Number(mentions),
    isDone: textOf(cells['listening.doneOn']) !== '',
    check: textOf(cells['listening.check']),
    toldOn: dayOf(cells['listening.toldOn']),
  };
};

const surveysIn = (found: FoundSheets, today: CalendarDate): readonly SurveyFact[] =>
  found.surveys === undefined
    ? []
    : surveysOf(found.surveys.table).map(({ row, id, name, purpose, opened, closes, state }) => ({
        role: 'surveys',
        row,
        name,
        id,
        purpose,
        opensOn: opened,
        closedOn: state === 'closed' ? (closes ?? today) : undefined,
      }));

const languagesIn = (found: FoundSheets): readonly LanguageFact[] => {
  const table = found.languages?.table;
  if (table === undefined) return [];
  const rowOf = new Map(table.records.map(({ row, cells }) => [textOf(cells['language.tag']).toLowerCase(), row]));
  return languagesOf(table).map((language) => ({
    role: 'languages',
    row: rowOf.get(language.tag) ?? 0,
    name: language.name,
    tag: language.tag,
    families: language.families,
    isApproved: isApproved(language),
  }));
};

const usualYearDays = 290;

/** The facts; refused where there is no plan yet, or a sheet of it cannot be made out. */
export const readFacts = (ports: Ports): Outcome<{ readonly facts: PlanFacts; readonly found: FoundSheets }> => {
  const read = readAll(ports);
  if (!read.ok) return read;
  const found = read.value;
  if (found.activities === undefined) return refused('plan.not-built');
  const settings = settingsOf(settingCellsIn(found.settings));
  const today = ports.workbook.today();
  const { start, end } = settings.schoolYear ?? { start: today, end: addDays(today, usualYearDays) };
  const year = { start, end, breaks: rangesIn(settings.breaks).ranges };
  const staff = new Set([settings.contact.name, settings.second.name].map((name) => name.toLowerCase()));
  const facts: PlanFacts = {
    today,
    year,
    launch: settings.tutoringStart ?? usualTutoringStart(year),
    activities: rowsOf(found, 'activities', 'activity.name', (record, ref) =>
      isDropped(record) ? [] : [activityOf(record, ref)],
    ).flat(),
    goals: rowsOf(found, 'goals', 'goal.name', ({ cells }, ref) => ({ ...ref, id: textOf(cells['goal.id']) })),
    seats: rowsOf(found, 'taskForce', 'seat.role', seatOf(staff)),
    partners: rowsOf(found, 'partners', 'partner.typeName', ({ cells }, ref) => ({
      ...ref,
      type: textOf(cells['partner.type']),
      isKnown: textOf(cells['partner.person']) !== '' || textOf(cells['partner.organization']) !== '',
    })),
    pay: rowsOf(found, 'compensation', 'pay.what', payOf),
    changes: rowsOf(found, 'leadership', 'change.role', changeOf),
    slots: rowsOf(found, 'oneToOnes', 'slot.id', slotOf),
    leads: rowsOf(found, 'leads', 'lead.name', ({ cells }, ref) => ({
      ...ref,
      on: dayOf(cells['lead.on']),
      isContacted: textOf(cells['lead.contactedOn']) !== '',
    })),
    listening: rowsOf(found, 'listening', 'listening.what', listeningOf),
    surveys: surveysIn(found, today),
    languages: languagesIn(found),
    texts: rowsOf(found, 'templates', 'template.id', ({ cells }, ref) => ({
      ...ref,
      template: ref.name,
      language: textOf(cells['template.language']).toLowerCase(),
      text: `${textOf(cells['template.subject'])}\n${textOf(cells['template.body'])}`,
    })),
    titleOne: rowsOf(found, 'titleOne', 'titleOne.item', ({ cells }, ref) => ({
      ...ref,
      isMet: textOf(cells['titleOne.activity']) !== '' || textOf(cells['titleOne.doneOn']) !== '',
    })),
    reflection: {
      items: reflectionItems,
      scores: new Map(
        (found.reflection?.table.records ?? []).flatMap(({ cells }) => {
          const score = scoreOf(cells['reflection.score']);
          return score === undefined ? [] : [[textOf(cells['reflection.id']), score] as const];
        }),
      ),
    },
    settings: {
      minGroupSize: settings.minGroupSize,
      payFloor: settings.payFloor,
      classHours: settings.classHours,
      isHighImpact: settings.isHighImpact,
      isTitleOne: settings.titleOne,
      pastPlan: settings.pastPlan,
    },
  };
  return done({ facts, found });
};
