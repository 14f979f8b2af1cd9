// What the plan comes to, in figures that stand side by side and are never added up into one (S5, S15, S20, S23, S37, S62).
import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type Cell, dayOf, type NewCell, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import { amountOf, paidTotals } from './compensation';
import type { Opportunity } from './opportunity';
import type { DashboardFigure, PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const dashboardShape: SheetShape = {
  role: 'dashboard',
  rowsAreOurs: true,
  warns: true,
  columns: [
    { code: 'figure.id', kind: 'free', width: 110, required: true },
    { code: 'figure.name', kind: 'free', width: 380 },
    { code: 'figure.value', kind: 'free', width: 130 },
    { code: 'figure.meaning', kind: 'free', width: 380 },
  ],
};

type Row = { readonly [code: string]: Cell };

export interface DashboardQuestion {
  readonly activities: readonly Row[];
  readonly seats: readonly Row[];
  readonly partners: readonly Row[];
  readonly pay: readonly Row[];
  readonly catalog: readonly Opportunity[];
  readonly launch: CalendarDate;
  /** Dollars a year from which the district reports what it paid somebody; undefined where it has not said (PV17). */
  readonly payReportAt: number | undefined;
  readonly words: PlanWords;
}

/** Before tutoring starts where positive (S5). */
const daysBeforeLaunch = (families: readonly Row[], launch: CalendarDate): number | undefined => {
  const [first] = families.flatMap((cells) => dayOf(cells['activity.start']) ?? []).sort();
  return first === undefined ? undefined : daysBetween(first, launch);
};

const share = (part: number, whole: number): NewCell => (whole === 0 ? '' : { number: part / whole, format: '0%' });

export const dashboardRows = (question: DashboardQuestion): readonly WantedRow[] => {
  const { activities, seats, partners, pay, catalog, launch, payReportAt, words } = question;
  const opportunityOf = new Map(catalog.map((one) => [one.id, one]));
  const of = (cells: Row): Opportunity | undefined => opportunityOf.get(textOf(cells['activity.opportunity']));
  const planned = activities.filter(
    (cells) => textOf(cells['activity.status']).toLowerCase() !== words.statuses.dropped.toLowerCase(),
  );
  const withFamilies = planned.filter((cells) => of(cells)?.category !== 'communication');
  const early = daysBeforeLaunch(withFamilies, launch);
  const isYes = (cell: Cell | undefined) => textOf(cell).toLowerCase() === words.seats.yes.toLowerCase();
  const ambassadors = partners.filter(({ 'partner.id': id }) => /^PT2-\d+-/.test(textOf(id)));
  const value: { readonly [Figure in DashboardFigure]: NewCell } = {
    activities: planned.length,
    early: early === undefined ? '' : early,
    familySeats: share(seats.filter((seat) => isYes(seat['seat.family'])).length, seats.length),
    beyond: share(withFamilies.filter((cells) => of(cells)?.category === 'beyond').length, withFamilies.length),
    capabilities: planned.filter((cells) => of(cells)?.builds.includes('capabilities')).length,
    connections: planned.filter((cells) => of(cells)?.builds.includes('connections')).length,
    cognition: planned.filter((cells) => of(cells)?.builds.includes('cognition')).length,
    confidence: planned.filter((cells) => of(cells)?.builds.includes('confidence')).length,
    ambassadors: share(ambassadors.filter((row) => textOf(row['partner.person']) !== '').length, ambassadors.length),
    payReport:
      payReportAt === undefined ? '' : [...paidTotals(pay).values()].filter((paid) => paid >= payReportAt).length,
    pay: { number: pay.reduce((sum, row) => sum + amountOf(row), 0), format: '"$"#,##0' },
  };
  return (Object.keys(value) as DashboardFigure[]).map((figure) => ({
    id: figure,
    cells: {
      'figure.id': figure,
      'figure.name': words.dashboard[figure].name,
      'figure.value': value[figure],
      'figure.meaning':
        figure === 'early' && early !== undefined && early < 0 ? words.dashboardLate : words.dashboard[figure].meaning,
    },
  }));
};
