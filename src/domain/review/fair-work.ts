// Whether families are asked fairly and paid fairly (R09, R21, R22, R24, R26, R35).
import { type Finding, missing, overRows, type Rule } from './rule';

const payIsDecided: Rule = {
  id: 'R09',
  severity: 'warning',
  find: ({ activities, pay }) => {
    const decided = new Set(pay.filter(({ isDecided }) => isDecided).map(({ activity }) => activity));
    return overRows(
      activities.filter(
        ({ id, pay: advice, payDecision }) => advice === 'offer' && payDecision === '' && !decided.has(id),
      ),
    );
  },
};

/** Families are asked to spread the word, or to find tutors. */
const asks = new Set(['E13', 'E15']);

const meetBeforeAsking: Rule = {
  id: 'R21',
  severity: 'error',
  find: ({ activities }) =>
    overRows(
      activities.filter(
        ({ opportunity, start, codesignOn }) =>
          asks.has(opportunity) && (codesignOn === undefined || (start !== undefined && start <= codesignOn)),
      ),
    ),
};

const tutorsArePaid: Rule = {
  id: 'R22',
  severity: 'error',
  find: ({ activities, pay, settings: { payFloor } }) =>
    activities
      .filter(({ opportunity }) => opportunity === 'E14')
      .flatMap((activity): readonly Finding[] => {
        const rows = pay.filter((one) => one.activity === activity.id);
        const unfair = rows.filter(({ rate, isTrainingPaid }) => rate < payFloor || !isTrainingPaid);
        if (rows.length > 0 && unfair.length === 0) return [];
        return overRows(unfair.length > 0 ? unfair : [activity], { floor: payFloor });
      }),
};

const titleOneMoney: Rule = {
  id: 'R24',
  severity: 'warning',
  find: ({ activities }) =>
    overRows(activities.filter(({ isTitleOneMoney, cost }) => isTitleOneMoney && cost !== undefined)),
};

const trainingOffered: Rule = {
  id: 'R26',
  severity: 'info',
  find: ({ partners, activities }) => {
    const leaders = partners.filter(({ type, isKnown }) => type === 'PT8' && isKnown);
    return activities.some(({ opportunity }) => opportunity === 'E16') ? [] : overRows(leaders);
  },
};

const titleOneItems: Rule = {
  id: 'R35',
  severity: 'warning',
  find: ({ settings, titleOne }) => {
    if (!settings.isTitleOne) return [];
    return titleOne.length === 0 ? missing(true) : overRows(titleOne.filter(({ isMet }) => !isMet));
  },
};

export const fairWorkRules: readonly Rule[] = [
  payIsDecided,
  meetBeforeAsking,
  tutorsArePaid,
  titleOneMoney,
  trainingOffered,
  titleOneItems,
];
