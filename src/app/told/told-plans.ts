// What is done about what a survey brought, as the record of what was heard has it. It is only read here.
import { dayOf, textOf } from '../../domain/sheet/cell';
import type { ToldPlan } from '../../domain/tally/told/told-page';
import type { OurSheet } from '../sheets/our-sheets';

/** More have no room on one page. */
const mostPlans = 3;

/** The rows of the survey that say what will be done; a day is told as `inWords` says it. */
export const toldPlans = (
  record: OurSheet | undefined,
  surveyId: string,
  inWords: (day: NonNullable<ReturnType<typeof dayOf>>) => string,
): readonly ToldPlan[] =>
  (record?.table.records ?? [])
    .filter(
      ({ cells }) =>
        [cells['listening.what'], cells['listening.survey']].some((cell) => textOf(cell) === surveyId) &&
        textOf(cells['listening.willDo']) !== '',
    )
    .slice(0, mostPlans)
    .map(({ cells }) => {
      const day = dayOf(cells['listening.dueOn']);
      return {
        will: textOf(cells['listening.willDo']),
        who: textOf(cells['listening.by']),
        when: day === undefined ? textOf(cells['listening.dueOn']) : inWords(day),
        check: textOf(cells['listening.check']),
      };
    });
