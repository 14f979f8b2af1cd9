// What families are paid for planned work: a row of the Compensation sheet. No tax number, no bank account (PV17).
import { type Cell, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Opportunity } from './opportunity';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const compensationShape: SheetShape = {
  role: 'compensation',
  columns: [
    { code: 'pay.id', kind: 'free', width: 110, required: true },
    { code: 'pay.activity', kind: 'free', width: 110, required: true },
    { code: 'pay.what', kind: 'free', width: 220 },
    { code: 'pay.payee', kind: 'free', width: 220 },
    { code: 'pay.decision', kind: 'free', width: 220 },
    { code: 'pay.kind', kind: 'free', width: 130 },
    { code: 'pay.rate', kind: 'money', width: 90 },
    { code: 'pay.hours', kind: 'free', width: 90 },
    { code: 'pay.source', kind: 'free', width: 130 },
    { code: 'pay.trainingPaid', kind: 'free', width: 130 },
    { code: 'pay.paidOn', kind: 'day', width: 110 },
    { code: 'pay.notes', kind: 'free', width: 220 },
  ],
};

interface PaidWork {
  readonly activities: readonly { readonly [code: string]: Cell }[];
  readonly catalog: readonly Opportunity[];
  readonly words: PlanWords;
  /** The district's least hourly pay. */
  readonly payFloor: number;
}

/**
 * A row for each activity that is work families should be offered pay for (S23). Where pay is required, as for parents who tutor, it
 * begins at the district's floor with paid training (S39, R22); elsewhere the decision is left to staff (R09).
 */
export const compensationRows = ({ activities, catalog, words, payFloor }: PaidWork): readonly WantedRow[] => {
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
          'pay.trainingPaid': required ? words.compensation.yes : '',
        },
      },
    ];
  });
};
