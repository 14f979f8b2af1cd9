// What families are paid for planned work: a row of the Compensation sheet. No tax number, no bank account (PV17).
import { type Cell, textOf } from '../sheet/cell';
import { moneyIn } from '../sheet/money';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Opportunity } from './opportunity';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const compensationShape: SheetShape = {
  role: 'compensation',
  columns: [
    { code: 'pay.id', kind: 'free', width: 130, required: true },
    { code: 'pay.activity', kind: 'free', width: 110, required: true },
    { code: 'pay.what', kind: 'free', width: 220 },
    { code: 'pay.payee', kind: 'free', width: 220 },
    { code: 'pay.decision', kind: 'free', width: 220 },
    { code: 'pay.kind', kind: 'free', width: 130 },
    { code: 'pay.rate', kind: 'money', width: 90 },
    { code: 'pay.hours', kind: 'free', width: 90 },
    { code: 'pay.amount', kind: 'money', width: 100 },
    { code: 'pay.source', kind: 'free', width: 130 },
    { code: 'pay.trainingPaid', kind: 'free', width: 130 },
    { code: 'pay.paidOn', kind: 'day', width: 110 },
    { code: 'pay.payeeTotal', kind: 'money', width: 130 },
    { code: 'pay.notes', kind: 'free', width: 220 },
  ],
};

interface PaidWork {
  readonly activities: readonly { readonly [code: string]: Cell }[];
  readonly catalog: readonly Opportunity[];
  readonly words: PlanWords;
  /** The district's least hourly pay. */
  readonly payFloor: number;
  /** The rows that are there, for what staff have put in. */
  readonly found: readonly { readonly id: string; readonly cells: Row }[];
}

type Row = { readonly [code: string]: Cell };

/** Rate times hours, where both are known. */
const product = (cells: Row | undefined): number | undefined => {
  const [rate, hours] = [moneyIn(cells?.['pay.rate']), moneyIn(cells?.['pay.hours'])];
  return rate === undefined || hours === undefined ? undefined : rate * hours;
};

/** What each payee is paid by rows that say when, by the payee's id (PV17). */
export const paidTotals = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>();
  for (const cells of rows) {
    const payee = textOf(cells['pay.payee']);
    if (payee === '' || textOf(cells['pay.paidOn']) === '') continue;
    totals.set(payee, (totals.get(payee) ?? 0) + amountOf(cells));
  }
  return totals;
};

/** What the row comes to: the amount where there is one, else rate times hours (S23). */
export const amountOf = (cells: Row): number => moneyIn(cells['pay.amount']) ?? product(cells) ?? 0;

/**
 * A row for each activity that is work families should be offered pay for (S23). Where pay is required, as for parents who tutor, it
 * begins at the district's floor with paid training (S39, R22); elsewhere the decision is left to staff (R09).
 */
export const compensationRows = ({ activities, catalog, words, payFloor, found }: PaidWork): readonly WantedRow[] => {
  const before = new Map(found.map(({ id, cells }) => [id, cells]));
  const totals = paidTotals(found.map(({ cells }) => cells));
  const payOf = new Map(catalog.map(({ id, pay }) => [id, pay]));
  return activities.flatMap((cells) => {
    const pay = payOf.get(textOf(cells['activity.opportunity']));
    const activity = textOf(cells['activity.id']);
    if (activity === '' || (pay !== 'offer' && pay !== 'required')) return [];
    const required = pay === 'required';
    return [
      {
        id: `PAY-${activity}`,
        cells: {
          'pay.id': `PAY-${activity}`,
          'pay.activity': activity,
          'pay.what': textOf(cells['activity.name']),
          'pay.decision': required ? words.compensation.yes : '',
          'pay.kind': required ? words.compensation.wage : words.compensation.stipend,
          'pay.rate': required ? payFloor : '',
          'pay.amount': product(before.get(`PAY-${activity}`)) ?? '',
          'pay.trainingPaid': required ? words.compensation.yes : '',
          'pay.payeeTotal': totals.get(textOf(before.get(`PAY-${activity}`)?.['pay.payee'])) ?? '',
        },
      },
    ];
  });
};
