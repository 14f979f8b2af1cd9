// Turns the rows of the plan's sheets into what the review's rules look at.
import { opportunities, partnerNames, planWords } from '../../content/plan';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { closedDayOf, hasLoop } from '../../domain/loop/loop-record';
import { partnerTypesIn } from '../../domain/plan/partner';
import type {
  ActivityFact,
  ChangeFact,
  CostKind,
  LanguageFact,
  ListeningFact,
  PartnerFact,
  PayFact,
  RowRef,
  SeatFact,
  SlotFact,
  SurveyFact,
  TextFact,
} from '../../domain/review/facts';
import { isTutor } from '../../domain/review/tutor';
import { languagesOf } from '../../domain/roster/language';
import { timeIn } from '../../domain/settings/settings';
import { type Cell, dayOf, textOf } from '../../domain/sheet/cell';
import { moneyIn } from '../../domain/sheet/money';
import type { Table, TableRecord } from '../../domain/sheet/table';
import { surveysOf } from '../../domain/survey/survey';
import { isApproved } from '../languages/approved-languages';
import { codeOf, isYes, sheetChoice } from './cell-codes';

const catalog = new Map(opportunities.map((one) => [one.id, one]));

const typesIn = (text: string): readonly string[] => partnerTypesIn(text, partnerNames);

const costOf = (cell: Cell | undefined): CostKind | undefined =>
  sheetChoice<CostKind>('activities', 'activity.cost', textOf(cell), { meal: 5, entertainment: 6, gift: 7, prize: 8 });

/** `2026-E20-1` for `2026-E28-1`, which tells families what was heard there; undefined for what follows nothing. */
const followedBy = (id: string): string | undefined => {
  const [, year = '', opportunity = '', key] = /^(\d{4})-(E\d+)-(\d+)$/.exec(id) ?? [];
  const followed = catalog.get(opportunity)?.timings.find((timing) => timing.key === key)?.follows;
  return followed === undefined ? undefined : `${year}-${followed}`;
};

export const activityOf = ({ cells }: TableRecord, ref: RowRef): ActivityFact => {
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
    follows: followedBy(text('id')),
    change: /-E\d+-(L\d+)$/.exec(text('id'))?.[1],
    isCarriedOver: text('carriedOver') !== '',
  };
};

export const isDropped = ({ cells }: TableRecord): boolean =>
  codeOf(({ statuses }) => statuses, textOf(cells['activity.status'])) === 'dropped';

export const seatOf =
  (isStaff: (namedBy: string) => boolean) =>
  ({ cells }: TableRecord, ref: RowRef): SeatFact => {
    const holder = textOf(cells['seat.holder']);
    const nominatedBy = textOf(cells['seat.nominatedBy']);
    return {
      ...ref,
      isFamily: isYes(cells['seat.family']),
      isOpen:
        holder === '' ||
        Object.values(planWords).some(({ seats }) => seats.open.toLowerCase() === holder.toLowerCase()),
      nominatedBy,
      isNamedByStaff: isStaff(nominatedBy),
      reportBackOn: dayOf(cells['seat.reportBack']),
    };
  };

export const payOf = ({ cells }: TableRecord, ref: RowRef): PayFact => ({
  ...ref,
  activity: textOf(cells['pay.activity']),
  isDecided: textOf(cells['pay.decision']) !== '',
  rate: moneyIn(cells['pay.rate']) ?? 0,
  isTrainingPaid: isYes(cells['pay.trainingPaid']),
});

export const changeOf = ({ cells }: TableRecord, ref: RowRef): ChangeFact => ({
  ...ref,
  id: textOf(cells['change.id']),
  announcedOn: dayOf(cells['change.announcedOn']),
  startsOn: dayOf(cells['change.startsOn']),
  noticeSentOn: dayOf(cells['change.noticeSentOn']),
});

export const slotOf = ({ cells }: TableRecord, ref: RowRef): SlotFact => ({
  ...ref,
  day: dayOf(cells['slot.day']),
  time: timeIn(cells['slot.time']),
  isTutor: isTutor(textOf(cells['slot.staffRole'])),
});

export const listeningOf = ({ cells }: TableRecord, ref: RowRef): ListeningFact => {
  const mentions = textOf(cells['listening.mentions']);
  return {
    ...ref,
    what: textOf(cells['listening.what']),
    survey: textOf(cells['listening.survey']),
    closedOn: dayOf(cells['listening.closedOn']),
    mentions: mentions === '' || Number.isNaN(Number(mentions)) ? undefined : Number(mentions),
    isDone: textOf(cells['listening.doneOn']) !== '',
    check: textOf(cells['listening.check']),
    tellBy: dayOf(cells['listening.tellBy']),
    toldOn: dayOf(cells['listening.toldOn']),
  };
};

export const surveysIn = (table: Table | undefined, today: CalendarDate): readonly SurveyFact[] =>
  table === undefined
    ? []
    : surveysOf(table).map((survey) => ({
        role: 'surveys',
        row: survey.row,
        name: survey.name,
        id: survey.id,
        purpose: survey.purpose,
        theme: survey.theme,
        opensOn: survey.opened,
        closedOn: hasLoop(survey.purpose) ? closedDayOf(survey, today) : undefined,
      }));

export const languagesIn = (table: Table | undefined): readonly LanguageFact[] => {
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

export const partnerOf = ({ cells }: TableRecord, ref: RowRef): PartnerFact => ({
  ...ref,
  type: textOf(cells['partner.type']) || (typesIn(textOf(cells['partner.typeName']))[0] ?? ''),
  isKnown: textOf(cells['partner.person']) !== '' || textOf(cells['partner.organization']) !== '',
});

/** What is written to families; of a message that nobody wrote yet, nothing. */
export const textOfMessage = ({ cells }: TableRecord, ref: RowRef): TextFact => {
  const body = textOf(cells['template.body']);
  return {
    ...ref,
    template: ref.name,
    language: textOf(cells['template.language']).toLowerCase(),
    text: body === '' ? '' : `${textOf(cells['template.subject'])}\n${body}`,
  };
};
